//! A draft as TOML.

use toml_edit::Array;
use toml_edit::ArrayOfTables;
use toml_edit::DocumentMut;
use toml_edit::Table;
use toml_edit::Value;
use toml_edit::value;

use crate::figure::Currency;
use crate::figure::Unit;
use crate::report::document::Direction;
use crate::report::draft::charts::Chart;
use crate::report::draft::goals::Goals;
use crate::report::draft::goals::Target;
use crate::report::draft::goals::Year;
use crate::report::draft::stated::Stated;

/// Writes the file.
pub fn write(draft: &Draft) -> String {
    let mut file = DocumentMut::new();
    file.insert("report", head(draft).into());
    let mut list = |name: &str, tables: Vec<Table>| {
        file.insert(name, ArrayOfTables::from_iter(tables).into());
    };
    list("figures", draft.figures.iter().map(stated).collect());
    list("assumptions", assumptions(&draft.goals));
    list(
        "headlines",
        draft.headlines().into_iter().map(headline).collect(),
    );
    list("chapters", draft.charts.iter().map(chapter).collect());
    list("charts", draft.charts.iter().map(chart).collect());
    list("sections", sections(draft));
    let targets = draft.goals.targets.iter();
    list(
        "targets",
        targets.map(|it| target(it, &draft.goals)).collect(),
    );
    list("closing", vec![closing()]);
    file.to_string()
}

/// A text in Chinese and in English.
fn texts(chinese: &str, english: &str) -> Value {
    Value::from_iter([("zh-Hant", chinese), ("en", english)])
}

/// What a person must write: in Chinese and in English.
fn todo(chinese: &str, english: &str) -> Value {
    texts(&format!("TODO：{chinese}"), &format!("TODO: {english}"))
}

/// A label: in Chinese where the text tells it, in English always for a person to see to.
fn label(chinese: &str, english: &str) -> Value {
    match chinese {
        "" => todo("名稱", english),
        chinese => texts(chinese, &format!("TODO: {english}")),
    }
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

/// What the file begins with: how it is to be used, and what it lacks.
fn preamble(draft: &Draft) -> String {
    let mut preamble = String::from(
        "# A draft: figures as they were found, and TODO wherever a person must write.\n\
         # Take out figures that the page does not need, and name the others better.\n",
    );
    for (words, section, sentence) in &draft.left_out {
        let words = words.replace(char::is_control, " ");
        preamble += &format!(
            "# Left out, as it cannot be read by itself: {words} (section {section}, sentence {sentence})\n"
        );
    }
    preamble + "\n"
}

fn head(draft: &Draft) -> Table {
    let mut head = Table::from_iter([
        ("id", Value::from(&draft.id)),
        ("zone", todo("地區簡稱", "short name of the zone")),
        ("zone-full", todo("地區全稱", "full name of the zone")),
        ("title", todo("標題", "title")),
        (
            "standfirst",
            todo("導語，用大括號引數字", "standfirst, with figures in braces"),
        ),
        (
            "about",
            todo("數據的年份與出處", "the year and origin of the data"),
        ),
        ("source", todo("原文的名稱", "name of the source")),
        ("names", Array::new().into()),
    ]);
    head.decor_mut().set_prefix(preamble(draft));
    head
}

fn stated(figure: &Stated) -> Table {
    let mut table = Table::from_iter([
        ("id", Value::from(&figure.id)),
        ("token", Value::from(&figure.token)),
        ("section", count(figure.section)),
        ("sentence", count(figure.sentence)),
        ("label", label(&figure.chinese, &figure.english)),
    ]);
    if !figure.period.is_empty() {
        table.insert("period", value(&figure.period));
    }
    table.insert("measure", value(&figure.measure));
    if figure.goal {
        table.insert("goal", value(true));
    }
    table
}

fn assumptions(goals: &Goals) -> Vec<Table> {
    let mut assumptions = Vec::new();
    let mut assumption = |id: &str, token: &str, label: Value, basis: Value| {
        assumptions.push(Table::from_iter([
            ("id", Value::from(id)),
            ("token", Value::from(token)),
            ("label", label),
            ("basis", basis),
        ]));
    };
    if let Some(Year::Supposed(year)) = goals.report_year {
        let basis = todo(
            "報告沒有寫年份，核對後說明根據",
            "the text names no year: check it and say how it is known",
        );
        let label = todo("報告年份", "year of the report");
        assumption("report-year", &format!("{year}年"), label, basis);
    }
    if let Some(Year::Supposed(year)) = goals.goal_year {
        let basis = todo(
            "目標沒有寫年份，核對後說明根據",
            "the goals name no year: check it and say how it is known",
        );
        let label = todo("目標年份", "year of the goals");
        assumption("goal-year", &format!("{year}年"), label, basis);
    }
    let pace = || todo("計算器的起始增速", "pace that the calculator starts from");
    let basis = || todo("為何從這裡起算", "why it starts from here");
    if goals.levels {
        assumption("trial-growth", "10%", pace(), basis());
    }
    if goals.ranks {
        assumption("trial-places", "前進1位", pace(), basis());
    }
    assumptions
}

fn headline(figure: &Stated) -> Table {
    Table::from_iter([
        ("figure", Value::from(&figure.id)),
        ("note", todo("說明這個數字", "what this figure is")),
    ])
}

fn chapter(chart: &Chart) -> Table {
    Table::from_iter([
        ("id", Value::from(&chart.id)),
        ("name", todo("章名", "name of the chapter")),
        ("finding", todo("這章的發現", "what the chapter finds")),
        ("dek", todo("幾句話說明", "a few sentences on it")),
        ("chart", Value::from(&chart.id)),
    ])
}

fn chart(chart: &Chart) -> Table {
    let rows = chart.rows.iter();
    let panel = Table::from_iter([
        ("kind", Value::from("bars")),
        (
            "rows",
            lines(rows.map(|row| Value::from_iter([("figure", row)]))),
        ),
    ]);
    let mut table = Table::from_iter([
        ("id", Value::from(&chart.id)),
        ("title", todo("圖題", "title of the chart")),
        ("subtitle", todo("圖的範圍", "what the chart covers")),
    ]);
    table.insert("panels", ArrayOfTables::from_iter([panel]).into());
    table
}

/// Every part of the source, with a paragraph for each sentence that holds figures.
fn sections(draft: &Draft) -> Vec<Table> {
    let last = draft.sections.len().saturating_sub(1);
    let sections = draft.sections.iter().enumerate();
    sections
        .map(|(number, (sentences, outlook))| {
            let figures: Vec<&Stated> = draft
                .figures
                .iter()
                .filter(|it| it.section == number)
                .collect();
            let mut table =
                Table::from_iter([("number", count(number)), ("sentences", count(*sentences))]);
            if *outlook && number == last {
                table.insert("outlook", value(true));
            }
            table.insert("title", value(todo("這一部分的標題", "title of this part")));
            let key = figures.iter().filter(|it| it.quantity.date().is_none());
            let key: Array = key.take(3).map(|it| &it.id).collect();
            table.insert("key", value(key));
            let paragraphs = (1..=*sentences).filter_map(|sentence| paragraph(&figures, sentence));
            table.insert("paragraphs", value(lines(paragraphs)));
            table
        })
        .collect()
}

/// A paragraph that names the figures of a sentence, if it has any.
fn paragraph(figures: &[&Stated], sentence: usize) -> Option<Value> {
    let named: Vec<String> = figures
        .iter()
        .filter(|it| it.sentence == sentence)
        .map(|it| format!("{{{}}}", it.id))
        .collect();
    (!named.is_empty()).then(|| {
        todo(
            &format!("用自己的話寫：{}。", named.join("、")),
            &format!("tell it in our own words: {}.", named.join(", ")),
        )
    })
}

fn target(target: &Target, goals: &Goals) -> Table {
    let year = |year: &Option<Year>, supposed: &str| match year {
        Some(Year::Stated(id)) => Value::from(id),
        _ => Value::from(supposed),
    };
    let (start, baseline) = match &target.baseline {
        Some(baseline) => ("baseline", Value::from(baseline)),
        None => (
            "why-missing",
            todo(
                "找出起點並寫進 baseline，或說明為何沒有",
                "name the baseline, or say here why there is none",
            ),
        ),
    };
    let pace = match target.is_rank {
        true => "trial-places",
        false => "trial-growth",
    };
    let better = match target.direction {
        Direction::Higher => "higher",
        Direction::Lower => "lower",
    };
    Table::from_iter([
        ("id", Value::from(target.goal.trim_start_matches("goal-"))),
        ("label", label(&target.chinese, &target.english)),
        ("short", todo("誰定的目標", "who set the goal")),
        ("goal", Value::from(&target.goal)),
        (start, baseline),
        ("assumed", Value::from(pace)),
        ("baseline-year", year(&goals.report_year, "report-year")),
        ("goal-year", year(&goals.goal_year, "goal-year")),
        ("direction", Value::from(better)),
    ])
}

fn closing() -> Table {
    Table::from_iter([
        ("title", todo("文末說明的標題", "title of the closing note")),
        (
            "text",
            todo("說明數據怎樣讀出", "how the figures were read"),
        ),
    ])
}

/// What a draft holds before it is written down.
pub struct Draft {
    pub id: String,
    /// How many sentences each section of the source has, and whether it is the outlook
    pub sections: Vec<(usize, bool)>,
    pub figures: Vec<Stated>,
    /// Words that hold a figure which the words alone do not give, with section and sentence
    pub left_out: Vec<(String, usize, usize)>,
    pub charts: Vec<Chart>,
    pub goals: Goals,
}

impl Draft {
    /// The figures that would stand under the masthead: the two largest amounts, the best rank, and
    /// the first share or growth.
    pub fn headlines(&self) -> Vec<&Stated> {
        let facts = || self.figures.iter().filter(|it| it.section > 0 && !it.goal);
        let mut money: Vec<&Stated> = facts()
            .filter(|it| it.quantity.unit == Unit::Currency(Currency::Yuan))
            .collect();
        let number = |it: &Stated| it.quantity.number().unwrap_or(0.0);
        money.sort_by(|one, other| number(other).total_cmp(&number(one)));
        let first = |unit: Unit| facts().find(move |it| it.quantity.unit == unit);
        let mut headlines: Vec<&Stated> = money.into_iter().take(2).collect();
        headlines.extend(first(Unit::Rank));
        headlines.extend(first(Unit::Percent));
        if headlines.is_empty() {
            headlines.extend(self.figures.first());
        }
        headlines
    }
}
