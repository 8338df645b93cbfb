//! The chapters of a draft: a topic each, with the chart that says most of it; further charts stand in their sections.

use std::collections::BTreeMap;

use crate::report::draft::charts::find::Chart;
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
static TOPICS: &[Topic] = &[
    Topic {
        id: "topic-economy",
        chinese: "經濟",
        english: "Economy",
        codes: &["economy", "finance"],
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
        codes: &["people", "governance", "ranking"],
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
    let first = |chart: &Chart| chart.rows.first().map(|place| &figures[*place]);
    let mut chapters = Vec::new();
    let mut sections: BTreeMap<usize, Vec<&Chart>> = BTreeMap::new();
    for topic in TOPICS {
        let mut own = charts.iter().filter(|chart| {
            let indicator = first(chart).and_then(|it| it.indicator);
            indicator.is_some_and(|it| topic.codes.contains(&it.topic.as_str()))
        });
        chapters.extend(own.next().map(|chart| (topic, chart)));
        for chart in own {
            let section = first(chart).map_or(0, |it| it.section);
            sections.entry(section).or_default().push(chart);
        }
    }
    Places { chapters, sections }
}
