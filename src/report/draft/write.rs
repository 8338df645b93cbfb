//! A draft as TOML.

use std::fmt::Write;

use crate::figure::Currency;
use crate::figure::Unit;
use crate::report::document::Direction;
use crate::report::draft::charts::Chart;
use crate::report::draft::goals::Goals;
use crate::report::draft::goals::Year;
use crate::report::draft::stated::Stated;

/// Two languages of a text.
struct Texts(String, String);

/// What a person must write: in Chinese and in English.
fn todo(chinese: &str, english: &str) -> Texts {
    Texts(format!("TODO：{chinese}"), format!("TODO: {english}"))
}

struct Page(String);

impl Page {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn table(&mut self, name: &str) {
        self.line(&format!("\n{name}"));
    }

    fn string(&mut self, key: &str, value: &str) {
        self.line(&format!("{key} = {}", quoted(value)));
    }

    fn todo(&mut self, key: &str, chinese: &str, english: &str) {
        self.texts(key, &todo(chinese, english));
    }

    fn texts(&mut self, key: &str, texts: &Texts) {
        self.line(&format!("{key} = {}", inline(texts)));
    }
}

/// Writes the file.
pub fn write(draft: &Draft) -> String {
    let mut page = Page(String::new());
    page.line("# A draft: figures as they were found, and TODO wherever a person must write.");
    page.line("# Take out figures that the page does not need, and name the others better.");
    for (words, section, sentence) in &draft.left_out {
        let words = words.replace(char::is_control, " ");
        let place = format!("section {section}, sentence {sentence}");
        page.line(&format!(
            "# Left out, as it cannot be read by itself: {words} ({place})"
        ));
    }
    head(&mut page, draft);
    for figure in &draft.figures {
        stated(&mut page, figure);
    }
    assumptions(&mut page, draft);
    for figure in draft.headlines() {
        page.table("[[headlines]]");
        page.string("figure", &figure.id);
        page.todo("note", "說明這個數字", "what this figure is");
    }
    chapters(&mut page, draft);
    sections(&mut page, draft);
    targets(&mut page, draft);
    page.table("[[closing]]");
    page.todo("title", "文末說明的標題", "title of the closing note");
    page.todo("text", "說明數據怎樣讀出", "how the figures were read");
    page.0
}

fn head(page: &mut Page, draft: &Draft) {
    page.table("[report]");
    page.string("id", &draft.id);
    page.todo("zone", "地區簡稱", "short name of the zone");
    page.todo("zone-full", "地區全稱", "full name of the zone");
    page.todo("title", "標題", "title");
    page.todo(
        "standfirst",
        "導語，用大括號引數字",
        "standfirst, with figures in braces",
    );
    page.todo(
        "about",
        "數據的年份與出處",
        "the year and origin of the data",
    );
    page.todo("source", "原文的名稱", "name of the source");
    page.line("names = []");
}

fn stated(page: &mut Page, figure: &Stated) {
    page.table("[[figures]]");
    page.string("id", &figure.id);
    page.string("token", &figure.token);
    page.line(&format!("section = {}", figure.section));
    page.line(&format!("sentence = {}", figure.sentence));
    page.texts("label", &label(&figure.chinese, &figure.english));
    if !figure.period.is_empty() {
        page.string("period", &figure.period);
    }
    page.string("measure", &figure.measure);
    if figure.goal {
        page.line("goal = true");
    }
}

/// A label: in Chinese where the text tells it, in English always for a person to see to.
fn label(chinese: &str, english: &str) -> Texts {
    let todo = todo("名稱", english);
    match chinese {
        "" => todo,
        chinese => Texts(chinese.to_owned(), todo.1),
    }
}

fn assumptions(page: &mut Page, draft: &Draft) {
    let goals = &draft.goals;
    let mut assumption = |id: &str, token: &str, label: Texts, basis: Texts| {
        page.table("[[assumptions]]");
        page.string("id", id);
        page.string("token", token);
        page.texts("label", &label);
        page.texts("basis", &basis);
    };
    if let Some(Year::Supposed(year)) = goals.report_year {
        let basis = todo(
            "報告沒有寫年份，核對後說明根據",
            "the text names no year: check it and say how it is known",
        );
        assumption(
            "report-year",
            &format!("{year}年"),
            todo("報告年份", "year of the report"),
            basis,
        );
    }
    if let Some(Year::Supposed(year)) = goals.goal_year {
        let basis = todo(
            "目標沒有寫年份，核對後說明根據",
            "the goals name no year: check it and say how it is known",
        );
        assumption(
            "goal-year",
            &format!("{year}年"),
            todo("目標年份", "year of the goals"),
            basis,
        );
    }
    let pace = || todo("計算器的起始增速", "pace that the calculator starts from");
    let basis = || todo("為何從這裡起算", "why it starts from here");
    if goals.levels {
        assumption("trial-growth", "10%", pace(), basis());
    }
    if goals.ranks {
        assumption("trial-places", "前進1位", pace(), basis());
    }
}

fn chapters(page: &mut Page, draft: &Draft) {
    for chart in &draft.charts {
        page.table("[[chapters]]");
        page.string("id", &chart.id);
        page.todo("name", "章名", "name of the chapter");
        page.todo("finding", "這章的發現", "what the chapter finds");
        page.todo("dek", "幾句話說明", "a few sentences on it");
        page.string("chart", &chart.id);
    }
    for chart in &draft.charts {
        page.table("[[charts]]");
        page.string("id", &chart.id);
        page.todo("title", "圖題", "title of the chart");
        page.todo("subtitle", "圖的範圍", "what the chart covers");
        page.table("[[charts.panels]]");
        page.line("kind = \"bars\"");
        page.line("rows = [");
        for row in &chart.rows {
            page.line(&format!("  {{ figure = {} }},", quoted(row)));
        }
        page.line("]");
    }
}

/// Every part of the source, with a paragraph for each sentence that holds figures.
fn sections(page: &mut Page, draft: &Draft) {
    let last = draft.sections.len().saturating_sub(1);
    for (number, (sentences, outlook)) in draft.sections.iter().enumerate() {
        page.table("[[sections]]");
        page.line(&format!("number = {number}"));
        page.line(&format!("sentences = {sentences}"));
        if *outlook && number == last {
            page.line("outlook = true");
        }
        page.todo("title", "這一部分的標題", "title of this part");
        let here = || draft.figures.iter().filter(|it| it.section == number);
        let key: Vec<String> = here()
            .filter(|it| it.quantity.date().is_none())
            .take(3)
            .map(|it| quoted(&it.id))
            .collect();
        page.line(&format!("key = [{}]", key.join(", ")));
        page.line("paragraphs = [");
        for sentence in 1..=*sentences {
            let named: Vec<String> = here()
                .filter(|it| it.sentence == sentence)
                .map(|it| format!("{{{}}}", it.id))
                .collect();
            if !named.is_empty() {
                let chinese = format!("用自己的話寫：{}。", named.join("、"));
                let english = format!("tell it in our own words: {}.", named.join(", "));
                page.line(&format!("  {},", inline(&todo(&chinese, &english))));
            }
        }
        page.line("]");
    }
}

fn targets(page: &mut Page, draft: &Draft) {
    let year = |year: &Option<Year>, supposed: &str| match year {
        Some(Year::Stated(id)) => id.clone(),
        _ => supposed.to_owned(),
    };
    for target in &draft.goals.targets {
        page.table("[[targets]]");
        page.string("id", target.goal.trim_start_matches("goal-"));
        page.texts("label", &label(&target.chinese, &target.english));
        page.todo("short", "誰定的目標", "who set the goal");
        page.string("goal", &target.goal);
        match &target.baseline {
            Some(baseline) => page.string("baseline", baseline),
            None => {
                let why = todo(
                    "找出起點並寫進 baseline，或說明為何沒有",
                    "name the baseline, or say here why there is none",
                );
                page.texts("why-missing", &why);
            }
        }
        let pace = match target.is_rank {
            true => "trial-places",
            false => "trial-growth",
        };
        page.string("assumed", pace);
        page.string(
            "baseline-year",
            &year(&draft.goals.report_year, "report-year"),
        );
        page.string("goal-year", &year(&draft.goals.goal_year, "goal-year"));
        let better = match target.direction {
            Direction::Higher => "higher",
            Direction::Lower => "lower",
        };
        page.string("direction", better);
    }
}

fn inline(Texts(chinese, english): &Texts) -> String {
    format!(
        "{{ zh-Hant = {}, en = {} }}",
        quoted(chinese),
        quoted(english)
    )
}

/// A basic string of TOML.
fn quoted(value: &str) -> String {
    let mut quoted = String::from("\"");
    for character in value.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            character if character.is_control() => {
                // Writing to a string does not fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(character));
            }
            character => quoted.push(character),
        }
    }
    quoted + "\""
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
