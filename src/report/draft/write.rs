//! A draft as TOML.

use toml_edit::Array;
use toml_edit::ArrayOfTables;
use toml_edit::DocumentMut;
use toml_edit::Table;
use toml_edit::Value;
use toml_edit::value;

use crate::report::document::Direction;
use crate::report::draft::charts::Chart;
use crate::report::draft::charts::chapters::Places;
use crate::report::draft::charts::chapters::Topic;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::wording;
use crate::report::draft::goals::Target;
use crate::report::draft::lead::Lead;
use crate::report::draft::notes::Note;
use crate::report::draft::sections::Part;
use crate::report::draft::stated::Found;
use crate::report::draft::stated::Stated;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::zone::Zone;

/// What a draft holds before it is written down.
pub struct Draft<'a> {
    pub id: String,
    pub zone: Zone,
    pub found: &'a Found,
    pub leads: Vec<Lead<'a>>,
    pub charts: &'a [Chart],
    pub places: Places<'a>,
    pub sections: Vec<Part>,
    pub targets: Vec<Target<'a>>,
    pub notes: Vec<Note>,
    pub tongue: &'a Tongue<'a>,
    /// Whether the sections are the source's own sentences
    pub prose: bool,
}

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

fn count(number: usize) -> Value {
    Value::from(i64::try_from(number).expect("a text has fewer parts than that"))
}

/// A list with a line for each of its values.
fn lines(values: impl IntoIterator<Item = Value>) -> Value {
    let mut lines = Array::new();
    for value in values {
        lines.push_formatted(value.decorated("\n  ", ""));
    }
    lines.set_trailing("\n");
    lines.set_trailing_comma(!lines.is_empty());
    lines.into()
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
                "由程式照原文寫成，未經編輯。",
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
    let time = lead.time(tongue).filter(|_| !dated).unwrap_or_default();
    let space = if time.is_empty() {
        ""
    } else {
        tongue.say("", " ")
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

/// What targets need besides what the source states: years as figures, and a growth to try.
fn assumptions(draft: &Draft) -> Vec<Table> {
    let Draft { tongue, .. } = draft;
    let mut assumptions = Vec::new();
    let mut assume = |id: &str, token: &str, label: (&str, &str), basis: (&str, &str)| {
        assumptions.push(Table::from_iter([
            ("id", Value::from(id)),
            ("token", Value::from(token)),
            ("label", tongue.text(tongue.say(label.0, label.1))),
            ("basis", tongue.text(tongue.say(basis.0, basis.1))),
        ]));
    };
    if !draft.targets.is_empty() {
        assume(
            "trial-growth",
            "10%",
            ("試算增速", "Growth to try"),
            (
                "只是計算器的起點，不出自報告",
                "where the calculator starts from; not from the report",
            ),
        );
    }
    let mut years: Vec<i32> = draft
        .targets
        .iter()
        .flat_map(|it| [it.goal_year, it.baseline_year])
        .filter(|year| stated_year(draft, *year).is_none())
        .collect();
    years.sort_unstable();
    years.dedup();
    for year in years {
        assume(
            &assumed_year(year),
            &format!("{year}年"),
            ("年份", "Year"),
            (
                "由報告的年份或它所屬的五年規劃得知",
                "from the report's year or its five-year plan",
            ),
        );
    }
    assumptions
}

fn assumed_year(year: i32) -> String {
    format!("assumed-year-{year}")
}

/// The figure of a year that the source writes.
fn stated_year<'a>(draft: &'a Draft, year: i32) -> Option<&'a Stated> {
    let mut figures = draft.found.figures.iter();
    figures.find(|figure| figure.calendar_year() == Some(year))
}

fn headline(lead: &Lead, tongue: &Tongue) -> Table {
    Table::from_iter([
        ("figure", Value::from(&lead.figure.id)),
        ("note", tongue.text(&lead.note(tongue))),
    ])
}

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

fn chapter(topic: &Topic, chart: &Chart, draft: &Draft) -> Table {
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

fn chart(chart: &Chart, draft: &Draft) -> Table {
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

fn sections(draft: &Draft) -> Vec<Table> {
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

fn note(index: usize, note: &Note, tongue: &Tongue) -> Table {
    Table::from_iter([
        ("id", Value::from(format!("{}-{}", note.kind, index + 1))),
        ("kind", Value::from(note.kind)),
        ("section", count(note.section)),
        ("figures", Array::from_iter(&note.figures).into()),
        ("text", tongue.text(&note.text)),
    ])
}

fn target(target: &Target, draft: &Draft) -> Table {
    let tongue = draft.tongue;
    let year = |year: i32| match stated_year(draft, year) {
        Some(figure) => Value::from(&figure.id),
        None => Value::from(assumed_year(year)),
    };
    let goal = target.goal;
    let better = match target.direction {
        Direction::Higher => "higher",
        Direction::Lower => "lower",
    };
    let mut table = Table::from_iter([
        ("id", Value::from(goal.id.trim_start_matches("goal-"))),
        ("label", tongue.text(goal.name.as_deref().unwrap_or(""))),
        (
            "short",
            tongue.text(tongue.say("報告所定", "set in the report")),
        ),
        ("goal", Value::from(&goal.id)),
    ]);
    match target.baseline {
        Some(baseline) => table.insert("baseline", value(&baseline.id)),
        None => table.insert(
            "why-missing",
            value(tongue.text(tongue.say(
                "報告沒有給出同一指標的現有水平",
                "the report does not give a level of the same indicator",
            ))),
        ),
    };
    if let Some(pace) = target.pace {
        table.insert("pace", value(&pace.id));
    }
    table.insert("assumed", value("trial-growth"));
    table.insert("baseline-year", value(year(target.baseline_year)));
    table.insert("goal-year", value(year(target.goal_year)));
    table.insert("direction", value(better));
    table
}

fn closing(tongue: &Tongue) -> Table {
    let title = tongue.say("這一頁怎樣寫成", "How this page was written");
    let text = tongue.say(
        "句子和數字都出自原文；標題、圖和說明由程式按固定的規則寫成，沒有經過編輯。原文沒有說的，這裡也不說。",
        "Sentences and figures are the source's. Titles, charts and notes were written by a program from fixed rules, \
         and nobody has edited them. What the source does not say is not said here.",
    );
    Table::from_iter([("title", tongue.text(title)), ("text", tongue.text(text))])
}
