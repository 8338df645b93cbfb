//! Chapters, charts and sections as TOML.

use toml_edit::Array;
use toml_edit::ArrayOfTables;
use toml_edit::InlineTable;
use toml_edit::Table;
use toml_edit::Value;
use toml_edit::value;

use crate::report::draft::charts::chapters::Topic;
use crate::report::draft::charts::find::Chart;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::wording::Wording;
use crate::report::draft::goals::falls;
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
        Form::Changes => "changes",
        Form::Nested => "nested",
        Form::Rank => "rank",
        Form::Progress => "targets",
    };
    format!("{form}-{id}")
}

fn wording<'a>(chart: &'a Chart, draft: &'a Draft) -> Wording<'a> {
    Wording {
        chart,
        figures: &draft.found.figures,
        links: draft.links,
        tongue: draft.tongue,
    }
}

pub fn chapter(topic: &Topic, chart: &Chart, draft: &Draft) -> Table {
    let tongue = draft.tongue;
    let wording = wording(chart, draft);
    let name = tongue.say(topic.chinese, topic.english);
    Table::from_iter([
        ("id", Value::from(topic.id)),
        ("name", tongue.text(name)),
        ("finding", tongue.text(&wording.finding())),
        ("dek", tongue.text(&wording.list())),
        ("chart", Value::from(chart_id(chart, draft))),
    ])
}

pub fn chart(chart: &Chart, draft: &Draft) -> Table {
    let tongue = draft.tongue;
    let wording = wording(chart, draft);
    let id = |place: &usize| Value::from(&draft.found.figures[*place].id);
    let mut panel = Table::new();
    let kind = match chart.form {
        Form::Trajectory => "trajectory",
        Form::Parts => "parts",
        Form::Bars => "bars",
        Form::Changes => "changes",
        Form::Nested => "nested",
        Form::Rank => "rank",
        Form::Progress => "progress",
    };
    panel.insert("kind", value(kind));
    if chart.form == Form::Trajectory {
        let points = chart.rows.iter().map(id);
        panel.insert("points", value(Array::from_iter(points)));
    } else {
        let rows = chart.rows.iter().map(|place| row(*place, &wording));
        panel.insert("rows", value(lines(rows)));
    }
    if let Some(whole) = &chart.whole {
        panel.insert("whole", value(id(whole)));
    }
    let mut table = Table::from_iter([
        ("id", Value::from(chart_id(chart, draft))),
        ("title", tongue.text(&wording.title())),
        ("subtitle", tongue.text(&wording.subtitle())),
    ]);
    let leads = draft
        .places
        .chapters
        .iter()
        .any(|it| std::ptr::eq(it.1, chart));
    if !leads {
        table.insert("finding", value(tongue.text(&wording.finding())));
    }
    table.insert("panels", ArrayOfTables::from_iter([panel]).into());
    table
}

/// A row of a chart: its figure, and what else the form asks for.
fn row(place: usize, wording: &Wording) -> Value {
    let Wording {
        chart,
        figures,
        links,
        tongue,
    } = wording;
    let id = |place: usize| Value::from(&figures[place].id);
    let figure = &figures[place];
    let mut row = InlineTable::from_iter([("figure", id(place))]);
    let mut label = figure.name.clone();
    match chart.form {
        Form::Nested => {
            label = None;
            if let Some(threshold) = links.thresholds.get(&place) {
                row.insert("threshold", id(*threshold));
            }
        }
        Form::Rank => {
            label = Some(wording.ranked(place));
            if let Some(field) = links.fields.get(&place) {
                row.insert("of", id(field.count));
                if let Some(earlier) = field.earlier {
                    row.insert("from", id(earlier));
                }
            }
        }
        Form::Progress => {
            label = Some(figure.label.clone());
            if let Some(level) = links.levels.get(&place) {
                row.insert("from", id(*level));
            }
            if falls(figure) {
                row.insert("falls", Value::from(true));
            }
        }
        Form::Changes if figure.change() < Some(0.0) && figure.quantity.number() > Some(0.0) => {
            row.insert("falls", Value::from(true));
        }
        _ => {}
    }
    if let Some(label) = label {
        row.insert("label", tongue.text(&label));
    }
    row.into()
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
