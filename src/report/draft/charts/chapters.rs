//! The chapters of a draft: a topic each, with the chart that says most of it; further charts stand in their sections.

use std::collections::BTreeMap;

use crate::report::draft::charts::find::Chart;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::stated::Stated;

/// A chapter of the page.
pub struct Topic {
    pub id: &'static str,
    pub chinese: &'static str,
    pub english: &'static str,
    /// The topics of the code list that it has
    codes: &'static [&'static str],
}

/// The chapters in their order.
static TOPICS: [Topic; 7] = [
    Topic {
        id: "topic-economy",
        chinese: "經濟",
        english: "Economy",
        codes: &["economy", "finance", "ranking"],
    },
    Topic {
        id: "topic-industry",
        chinese: "產業與項目",
        english: "Industry",
        codes: &["industry", "enterprises", "projects", "zone"],
    },
    Topic {
        id: "topic-investment",
        chinese: "投資與貿易",
        english: "Investment and trade",
        codes: &["investment", "trade", "consumption"],
    },
    Topic {
        id: "topic-land",
        chinese: "土地與建設",
        english: "Land and construction",
        codes: &["land", "transport", "environment"],
    },
    Topic {
        id: "topic-innovation",
        chinese: "創新",
        english: "Innovation",
        codes: &["innovation"],
    },
    Topic {
        id: "topic-people",
        chinese: "人民生活",
        english: "People",
        codes: &["people", "governance"],
    },
    Topic {
        id: "topic-plan",
        chinese: "計劃與目標",
        english: "Plan and targets",
        codes: &[],
    },
];

/// Where charts stand.
pub struct Places<'a> {
    /// Each with a chart
    pub chapters: Vec<(&'static Topic, &'a Chart)>,
    /// Charts by the places of their sections
    pub sections: BTreeMap<usize, Vec<&'a Chart>>,
}

/// Gives each chart a place.
pub fn places<'a>(charts: &'a [Chart], figures: &[Stated]) -> Places<'a> {
    let mut chapters = Vec::new();
    let mut sections: BTreeMap<usize, Vec<&Chart>> = BTreeMap::new();
    for topic in &TOPICS {
        let mut own = charts
            .iter()
            .filter(|chart| topic_of(chart, figures).id == topic.id);
        chapters.extend(own.next().map(|chart| (topic, chart)));
        for chart in own {
            let first = chart.rows.first().map(|place| &figures[*place]);
            let section = first.map_or(0, |it| it.section);
            sections.entry(section).or_default().push(chart);
        }
    }
    Places { chapters, sections }
}

/// The topic of a chart: that of its first member, of changes of several topics the first one.
fn topic_of(chart: &Chart, figures: &[Stated]) -> &'static Topic {
    let [economy, industry, .., plan] = &TOPICS;
    let of = |place: &usize| {
        let code = figures[*place].indicator?.topic.as_str();
        TOPICS.iter().find(|topic| topic.codes.contains(&code))
    };
    let mut topics: Vec<_> = chart.rows.iter().map(of).collect();
    topics.dedup_by_key(|topic| topic.map(|it| it.id));
    match (chart.form, topics.as_slice()) {
        (Form::Progress, _) => plan,
        (Form::Changes, [Some(topic)]) => topic,
        (Form::Changes, _) => economy,
        (Form::Nested, [None, ..]) => industry,
        (_, [Some(topic), ..]) => topic,
        _ => economy,
    }
}
