//! What figures are about: topics of the code list of indicators, a few of them together.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::Language;
use crate::observation::Indicator;
use crate::observation::last_named;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Report;

/// A topic as the table has it, with those of the code list that it holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topic {
    name: String,
    codes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    topic: Vec<Topic>,
}

static TOPICS: LazyLock<Vec<Topic>> = LazyLock::new(|| {
    let rows = toml::from_str::<Rows>(include_str!("topics.toml"));
    rows.expect("the table is of the form that is read").topic
});

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
    let holds = |topic: &&Topic| topic.codes.contains(&indicator.topic);
    TOPICS.iter().find(holds).map(|topic| topic.name.as_str())
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
        let mut codes: Vec<&String> = TOPICS.iter().flat_map(|it| &it.codes).collect();
        codes.sort_unstable();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
    }
}
