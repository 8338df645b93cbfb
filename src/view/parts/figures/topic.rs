//! What figures are about: topics of the code list of indicators, a few of them together.

use std::collections::BTreeMap;

use crate::language::Language;
use crate::observation::Indicator;
use crate::observation::last_named;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Report;

/// Topics as the table has them, each with those of the code list that it holds.
const TOPICS: [(&str, &[&str]); 7] = [
    ("economy", &["economy", "finance"]),
    ("industry", &["industry", "enterprises", "projects", "zone"]),
    ("investment", &["investment", "trade", "consumption"]),
    ("land", &["land", "transport", "environment"]),
    ("innovation", &["innovation"]),
    ("people", &["people"]),
    ("governance", &["governance", "ranking"]),
];

/// The topic of each figure that has one.
pub struct Topics(BTreeMap<FigureId, &'static str>);

impl Topics {
    /// A figure is about what its label names; else about what others of its measure are about, or what it is
    /// reckoned from.
    pub fn of(report: &Report) -> Topics {
        let figures = || report.figures.iter();
        let mut topics: BTreeMap<FigureId, &'static str> = figures()
            .filter_map(|(id, figure)| Some((id, named(figure)?)))
            .collect();
        let mut measures = BTreeMap::new();
        for (id, topic) in &topics {
            let measure = report.figures.get(*id).measure.as_str();
            measures.entry(measure).or_insert(*topic);
        }
        measures.remove("");
        // What a figure is reckoned from stands before it.
        for (id, figure) in figures() {
            let operand = match &figure.origin {
                Origin::Derived { of, .. } => of.iter().find_map(|id| topics.get(id)).copied(),
                Origin::Stated { .. } | Origin::Assumed { .. } => None,
            };
            let other = measures.get(figure.measure.as_str()).copied().or(operand);
            if let Some(topic) = other {
                topics.entry(id).or_insert(topic);
            }
        }
        Topics(topics)
    }

    /// The topic of a figure, by its name in addresses.
    pub fn get(&self, id: FigureId) -> Option<&'static str> {
        self.0.get(&id).copied()
    }
}

/// The topic of the indicator that a label names.
fn named(figure: &Figure) -> Option<&'static str> {
    let (indicator, _) = last_named(figure.label.get(Language::TraditionalChinese))?;
    topic(indicator)
}

fn topic(indicator: &Indicator) -> Option<&'static str> {
    let holds = |(_, codes): &&(&str, &[&str])| codes.contains(&indicator.topic.as_str());
    TOPICS.iter().find(holds).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::TOPICS;
    use super::topic;
    use crate::observation::code_list;

    #[test]
    fn each_topic_of_the_code_list_stands_in_one_of_the_table() {
        for indicator in &code_list().indicators {
            assert!(topic(indicator).is_some(), "{}", indicator.topic);
        }
        let mut codes: Vec<&str> = TOPICS.iter().flat_map(|it| it.1).copied().collect();
        codes.sort_unstable();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
    }
}
