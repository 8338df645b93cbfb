//! A draft as TOML.

pub mod draft;
mod goals;
mod parts;
mod values;

use toml_edit::Array;
use toml_edit::ArrayOfTables;
use toml_edit::DocumentMut;
use toml_edit::Table;
use toml_edit::Value;
use toml_edit::value;

use crate::report::draft::lead::Lead;
use crate::report::draft::notes::Note;
use crate::report::draft::stated::Stated;
use crate::report::draft::stated::spoken;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::write::draft::Draft;
use crate::report::draft::write::goals::assumptions;
use crate::report::draft::write::goals::target;
use crate::report::draft::write::parts::chapter;
use crate::report::draft::write::parts::chart;
use crate::report::draft::write::parts::sections;
use crate::report::draft::write::values::count;

/// Writes the file.
pub fn write(draft: &Draft) -> String {
    let mut file = DocumentMut::new();
    let tongue = draft.tongue;
    let figures = draft.found.figures.iter();
    let headlines = draft.leads.iter();
    let chapters = draft.places.chapters.iter();
    let charts = draft.charts.iter().enumerate();
    let targets = draft.targets.iter();
    let notes = draft.notes.iter().enumerate();
    let lists = [
        ("figures", figures.map(|it| stated(it, tongue)).collect()),
        ("assumptions", assumptions(draft)),
        (
            "headlines",
            headlines.map(|it| headline(it, tongue)).collect(),
        ),
        (
            "chapters",
            chapters.map(|it| chapter(it.0, it.1, draft)).collect(),
        ),
        (
            "charts",
            charts.map(|it| chart(it.1, draft)).collect::<Vec<_>>(),
        ),
        ("sections", sections(draft)),
        ("notes", notes.map(|it| note(it.0, it.1, tongue)).collect()),
        ("targets", targets.map(|it| target(it, draft)).collect()),
        ("closing", vec![closing(tongue)]),
    ];
    // The head comes first, but knows its names last.
    let mut head = head(draft);
    head.insert("names", value(Array::from_iter(tongue.names())));
    file.insert("report", head.into());
    for (name, tables) in lists {
        file.insert(name, ArrayOfTables::from_iter(tables).into());
    }
    file.to_string()
}

/// What the file begins with.
fn preamble(draft: &Draft) -> String {
    let mut preamble = String::from("# Written from the source; every text may be edited.\n");
    for (words, section, sentence) in &draft.found.left_out {
        let words = words.replace(char::is_control, " ");
        preamble += &format!(
            "# No figure, as it cannot be read by itself: {words} (section {section}, sentence {sentence})\n"
        );
    }
    preamble + "\n"
}

fn head(draft: &Draft) -> Table {
    let Draft { zone, tongue, .. } = draft;
    let source = zone.heading.as_ref().unwrap_or(&zone.name);
    let languages = Array::from_iter(tongue.languages().iter().copied());
    let wording = if draft.prose { "source" } else { "figures" };
    let mut head = Table::from_iter([
        ("id", Value::from(&draft.id)),
        ("languages", languages.into()),
        ("prose", Value::from(wording)),
        ("zone", tongue.words(&zone.name)),
        ("zone-full", tongue.words(&zone.name)),
        ("title", tongue.text(&title(draft))),
        ("standfirst", tongue.text(&standfirst(draft))),
        (
            "about",
            tongue.text(tongue.say(
                "照原文自動寫成，未經編輯。",
                "Written from the source by a program, not edited.",
            )),
        ),
        ("source", tongue.words(source)),
    ]);
    head.decor_mut().set_prefix(preamble(draft));
    head
}

/// The place, the year, and what leads.
fn title(draft: &Draft) -> String {
    let Draft { zone, tongue, .. } = draft;
    let name = tongue.ours(&zone.name);
    let Some(lead) = draft.leads.first() else {
        return zone.heading.as_ref().map_or(name, |it| tongue.ours(it));
    };
    // A heading that stands for the name may have its own year.
    let dated = name.contains(|letter: char| letter.is_ascii_digit());
    let own = || {
        // What says nothing of its time is of the report's year, unless the report is of a part of one.
        let year = draft.zone.year.filter(|_| !draft.zone.is_partial)?;
        spoken(&year.to_string(), tongue)
    };
    let time = lead.time(tongue).or_else(own).filter(|_| !dated);
    let time = time.unwrap_or_default();
    let space = match time.starts_with(|letter: char| letter.is_ascii_digit()) {
        _ if time.is_empty() => "",
        // On a narrow screen the line ends there, and not within the year.
        true => " ",
        false => tongue.say("", ", "),
    };
    format!(
        "{name}{space}{time}{}{}",
        tongue.say("：", ": "),
        lead.clause(tongue)
    )
}

/// The next observations; where there is none, what the page is.
fn standfirst(draft: &Draft) -> String {
    let tongue = draft.tongue;
    let clauses: Vec<String> = draft
        .leads
        .iter()
        .skip(1)
        .take(3)
        .map(|lead| lead.clause(tongue))
        .collect();
    if !clauses.is_empty() {
        return clauses.join(tongue.say("；", "; ")) + tongue.say("。", ".");
    }
    let said = match draft.found.figures.is_empty() {
        true => (
            "這份報告裡沒有讀到數字。",
            "No figures were found in this report.",
        ),
        false => (
            "報告裡的數字都可以點開，看它出自哪一句。",
            "Each figure of the report opens to the sentence that states it.",
        ),
    };
    tongue.say(said.0, said.1).to_owned()
}

fn stated(figure: &Stated, tongue: &Tongue) -> Table {
    let mut table = Table::from_iter([
        ("id", Value::from(&figure.id)),
        ("token", Value::from(&figure.token.words)),
    ]);
    if let Some(reading) = &figure.token.reading {
        table.insert("reading", value(reading));
    }
    table.insert("section", value(count(figure.section)));
    table.insert("sentence", value(count(figure.sentence)));
    table.insert("label", value(tongue.text(&figure.label)));
    if !figure.period.is_empty() {
        table.insert("period", value(&figure.period));
    }
    if !figure.measure.is_empty() {
        table.insert("measure", value(&figure.measure));
    }
    if figure.is_goal() {
        table.insert("goal", value(true));
    }
    table
}

fn headline(lead: &Lead, tongue: &Tongue) -> Table {
    Table::from_iter([
        ("figure", Value::from(&lead.figure.id)),
        ("note", tongue.text(&lead.note(tongue))),
    ])
}

fn note(index: usize, note: &Note, tongue: &Tongue) -> Table {
    Table::from_iter([
        ("id", Value::from(format!("{}-{}", note.kind, index + 1))),
        ("kind", Value::from(note.kind)),
        ("section", count(note.section)),
        ("figures", Array::from_iter(&note.figures).into()),
        ("text", tongue.text(&note.text)),
    ])
}

fn closing(tongue: &Tongue) -> Table {
    let title = tongue.say("這一頁怎樣寫成", "How this page was written");
    let text = tongue.say(
        "句子和數字都出自原文；標題、圖和說明按固定的規則自動寫成，沒有經過編輯。原文沒有說的，這裡也不說。",
        "Sentences and figures are the source's. Titles, charts and notes were written by a program from fixed rules, \
         and nobody has edited them. What the source does not say is not said here.",
    );
    Table::from_iter([("title", tongue.text(title)), ("text", tongue.text(text))])
}
