//! `figures.xlsx`: the figures, the tables of the charts and the notes, a sheet each.

use rust_xlsxwriter::XlsxError;

use crate::figure::Value;
use crate::language::Translated;
use crate::report::Figure;
use crate::report::NoteKind;
use crate::report::Origin;
use crate::report::Prose;
use crate::report::Report;
use crate::site::data::published::PublishedOrigin;
use crate::site::data::published::published_figure;
use crate::site::data::sheet::Cell;
use crate::site::data::sheet::Sheet;
use crate::site::data::sheet::workbook;
use crate::site::file::File;
use crate::view::Edition;

/// The file. Rows beyond what a sheet can hold are left out.
pub fn file(report: &Report) -> File {
    let bytes =
        book(report).expect("sheets have names of their own and no more rows than they may");
    File {
        path: "figures.xlsx".to_owned(),
        bytes,
    }
}

fn book(report: &Report) -> Result<Vec<u8>, XlsxError> {
    workbook([figures(report)?, charts(report)?, notes(report)?])
}

/// The columns of a sheet: `before`, one for each language of the page, `behind`.
fn sheet(
    report: &Report,
    name: &str,
    before: &[(&str, f64)],
    (text, width): (&str, f64),
    behind: &[(&str, f64)],
) -> Result<Sheet, XlsxError> {
    let texts: Vec<String> = report
        .languages
        .iter()
        .map(|language| format!("{text} ({})", language.tag()))
        .collect();
    let texts = texts.iter().map(|head| (head.as_str(), width));
    let columns: Vec<(&str, f64)> = before
        .iter()
        .copied()
        .chain(texts)
        .chain(behind.iter().copied())
        .collect();
    Sheet::new(name, &columns)
}

fn figures(report: &Report) -> Result<Sheet, XlsxError> {
    let behind = [
        ("value", 18.0),
        ("unit", 12.0),
        ("bound", 10.0),
        ("period", 12.0),
        ("goal", 8.0),
        ("origin", 10.0),
        ("token", 18.0),
        ("section", 8.0),
        ("sentence", 9.0),
        ("formula", 40.0),
    ];
    let mut sheet = sheet(report, "figures", &[("id", 28.0)], ("label", 30.0), &behind)?;
    for (_, figure) in report.figures.iter() {
        if sheet.is_full() {
            break;
        }
        let published = published_figure(report, figure);
        let date = date(figure);
        let (origin, token, section, sentence, formula) = match &published.origin {
            PublishedOrigin::Stated {
                token,
                section,
                sentence,
            } => (
                "stated",
                Some(token),
                Cell::Number(*section as f64),
                Cell::Number(*sentence as f64),
                None,
            ),
            PublishedOrigin::Assumed { token, .. } => {
                ("assumed", Some(token), Cell::Empty, Cell::Empty, None)
            }
            PublishedOrigin::Derived { formula, .. } => {
                ("derived", None, Cell::Empty, Cell::Empty, Some(formula))
            }
        };
        let cells = [
            value(figure, &date),
            Cell::Text(&published.unit),
            Cell::Text(figure.quantity.bound.code()),
            Cell::Text(&published.period),
            Cell::Flag(figure.goal),
            Cell::Text(origin),
            token.map(String::as_str).into(),
            section,
            sentence,
            formula.map(String::as_str).into(),
        ];
        let id = [Cell::Text(&figure.id)];
        sheet.push(
            id.into_iter()
                .chain(texts(report, &figure.label))
                .chain(cells),
        )?;
    }
    Ok(sheet)
}

fn charts(report: &Report) -> Result<Sheet, XlsxError> {
    let behind = [
        ("figure", 28.0),
        ("value", 18.0),
        ("unit", 12.0),
        ("bound", 10.0),
        ("period", 12.0),
        ("origin", 10.0),
    ];
    let before = [("chart", 16.0), ("panel", 7.0)];
    let mut sheet = sheet(report, "charts", &before, ("label", 30.0), &behind)?;
    for chart in &report.charts {
        for (number, panel) in (1u32..).zip(&chart.panels) {
            for id in panel.figures() {
                if sheet.is_full() {
                    return Ok(sheet);
                }
                let figure = report.figures.get(id);
                let published = published_figure(report, figure);
                let date = date(figure);
                let origin = match figure.origin {
                    Origin::Stated { .. } => "stated",
                    Origin::Assumed { .. } => "assumed",
                    Origin::Derived { .. } => "derived",
                };
                let place = [Cell::Text(&chart.id), Cell::Number(f64::from(number))];
                let cells = [
                    Cell::Text(&figure.id),
                    value(figure, &date),
                    Cell::Text(&published.unit),
                    Cell::Text(figure.quantity.bound.code()),
                    Cell::Text(&published.period),
                    Cell::Text(origin),
                ];
                sheet.push(
                    place
                        .into_iter()
                        .chain(texts(report, &figure.label))
                        .chain(cells),
                )?;
            }
        }
    }
    Ok(sheet)
}

fn notes(report: &Report) -> Result<Sheet, XlsxError> {
    let before = [
        ("id", 20.0),
        ("kind", 10.0),
        ("section", 8.0),
        ("figures", 30.0),
    ];
    let mut sheet = sheet(report, "notes", &before, ("text", 80.0), &[])?;
    for note in &report.notes {
        let ids: Vec<&str> = note
            .figures
            .iter()
            .map(|id| report.figures.get(*id).id.as_str())
            .collect();
        let ids = ids.join(" ");
        let words = plain(report, &note.text);
        let before = [
            Cell::Text(&note.id),
            Cell::Text(kind(note.kind)),
            Cell::Number(note.section as f64),
            Cell::Text(&ids),
        ];
        let words = words.iter().map(|text| Cell::Text(text));
        sheet.push(before.into_iter().chain(words))?;
    }
    Ok(sheet)
}

/// A text in each language of the page.
fn texts<'a>(report: &'a Report, words: &'a Translated) -> impl Iterator<Item = Cell<'a>> {
    let languages = report.languages.iter();
    languages.map(|language| Cell::Text(words.get(*language)))
}

/// Prose in each language of the page.
fn plain(report: &Report, prose: &Prose) -> Vec<String> {
    let plain = |language| Edition::new(report, language).plain(prose.get(language));
    report.languages.iter().copied().map(plain).collect()
}

/// The value of a date, as ISO 8601.
fn date(figure: &Figure) -> Option<String> {
    match figure.quantity.value {
        Value::Date(date) => Some(date.iso()),
        Value::Number(_) => None,
    }
}

fn value<'a>(figure: &Figure, date: &'a Option<String>) -> Cell<'a> {
    match figure.quantity.value {
        Value::Date(_) => date.as_deref().into(),
        Value::Number(number) => Cell::Number(number),
    }
}

/// As `report.toml` names it.
fn kind(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Lost => "lost",
        NoteKind::Misfit => "misfit",
        NoteKind::Scope => "scope",
        NoteKind::Outside => "outside",
    }
}
