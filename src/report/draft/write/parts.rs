//! Chapters, charts and sections as TOML.

use toml_edit::Array;
use toml_edit::ArrayOfTables;
use toml_edit::Table;
use toml_edit::Value;
use toml_edit::value;

use crate::report::draft::charts::chapters::Topic;
use crate::report::draft::charts::find::Chart;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::wording;
use crate::report::draft::write::draft::Draft;
use crate::report::draft::write::values::count;
use crate::report::draft::write::values::lines;

/// A chart's id: that of its first figure.
fn chart_id(chart: &Chart, draft: &Draft) -> String {
    let first = chart.whole.or(chart.rows.first().copied());
    let id = first.map_or("", |place| &draft.found.figures[place].id);
    let form = match chart.form {
        Form::Trajectory => "years",
        Form::Parts => "parts",
        Form::Bars => "bars",
    };
    format!("{form}-{id}")
}

pub fn chapter(topic: &Topic, chart: &Chart, draft: &Draft) -> Table {
    let Draft { tongue, found, .. } = draft;
    Table::from_iter([
        ("id", Value::from(topic.id)),
        (
            "name",
            tongue.text(tongue.say(topic.chinese, topic.english)),
        ),
        (
            "finding",
            tongue.text(&wording::finding(chart, &found.figures, tongue)),
        ),
        (
            "dek",
            tongue.text(&wording::list(chart, &found.figures, tongue)),
        ),
        ("chart", Value::from(chart_id(chart, draft))),
    ])
}

pub fn chart(chart: &Chart, draft: &Draft) -> Table {
    let Draft { tongue, found, .. } = draft;
    let id = |place: &usize| Value::from(&found.figures[*place].id);
    let rows = chart.rows.iter();
    let mut panel = Table::new();
    match chart.form {
        Form::Trajectory => {
            panel.insert("kind", value("trajectory"));
            panel.insert("points", value(Array::from_iter(rows.map(id))));
        }
        Form::Parts | Form::Bars => {
            let kind = if chart.whole.is_some() {
                "parts"
            } else {
                "bars"
            };
            panel.insert("kind", value(kind));
            let rows = rows.map(|place| {
                let name = found.figures[*place].name.as_deref().unwrap_or("");
                Value::from_iter([("figure", id(place)), ("label", tongue.text(name))])
            });
            panel.insert("rows", value(lines(rows)));
        }
    }
    if let Some(whole) = &chart.whole {
        panel.insert("whole", value(id(whole)));
    }
    let title = wording::title(chart, &found.figures, tongue);
    let subtitle = wording::subtitle(chart, &found.figures, tongue);
    let mut table = Table::from_iter([
        ("id", Value::from(chart_id(chart, draft))),
        ("title", tongue.text(&title)),
        ("subtitle", tongue.text(&subtitle)),
    ]);
    table.insert("panels", ArrayOfTables::from_iter([panel]).into());
    table
}

pub fn sections(draft: &Draft) -> Vec<Table> {
    let Draft { tongue, found, .. } = draft;
    let sections = draft.sections.iter().enumerate();
    sections
        .map(|(number, part)| {
            let mut table = Table::from_iter([
                ("number", count(number)),
                ("sentences", count(part.sentences)),
            ]);
            if part.outlook {
                table.insert("outlook", value(true));
            }
            table.insert("title", value(tongue.text(&part.title)));
            let key = found.figures.iter().filter(|figure| {
                figure.section == number && figure.indicator.is_some() && figure.is_level()
            });
            let key: Array = key.take(3).map(|it| &it.id).collect();
            table.insert("key", value(key));
            let paragraphs = part.paragraphs.iter().map(|it| tongue.sentence(it));
            table.insert("paragraphs", value(lines(paragraphs)));
            if !part.table.is_empty() {
                let ids = part.table.iter().map(|place| &found.figures[*place].id);
                table.insert("figures", value(Array::from_iter(ids)));
            }
            if let Some(charts) = draft.places.sections.get(&number) {
                let ids = charts.iter().map(|chart| chart_id(chart, draft));
                table.insert("charts", value(Array::from_iter(ids)));
            }
            table
        })
        .collect()
}
