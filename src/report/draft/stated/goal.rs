//! What is a goal and what is a fact, where the words alone do not say; and of what a goal is.

use std::ops::Range;

use crate::figure::Figure;
use crate::figure::Kind;
use crate::language::script::fold;
use crate::observation::Indicator;
use crate::report::draft::stated::item::Stated;
use crate::report::draft::zone::Zone;

/// The kind of a figure. A cell under 全年目標 is a goal; 預計全年達到 said of the report's own year is a fact as far
/// as the report knows it.
pub fn kind(
    figure: &Figure,
    column: Option<&str>,
    sentence: &str,
    time: Option<&str>,
    zone: &Zone,
) -> Kind {
    const HEADS: &[&str] = &[
        "目標", "計劃", "預期", "任務數", "target", "goal", "planned",
    ];
    const AIMS: &[&str] = &[
        "力爭", "目標", "計劃", "確保", "爭取", "安排", "預期", "將", "到20", "aim", "target",
    ];
    let kind = figure.reading.kind;
    let folded = |words: &str| words.chars().map(fold).collect::<String>();
    let column = column.map(folded).unwrap_or_default();
    let rate = ["完成", "%", "比"].iter().any(|word| column.contains(word));
    if kind == Kind::Measure && !rate && HEADS.iter().any(|word| column.contains(word)) {
        return Kind::Target;
    }
    let before = folded(&sentence[..figure.reading.range.start]);
    let own = time.and_then(|it| it.get(..4)?.parse().ok());
    let past = own.is_some() && own <= zone.year;
    let estimate = before.contains("預計") && !AIMS.iter().any(|word| before.contains(word));
    match kind {
        Kind::Target if past && estimate => Kind::Measure,
        kind => kind,
    }
}

/// Where a text lists goals: the points under a line that announces them, 今後五年的主要目標：
pub fn lists_of_goals(text: &str) -> Vec<Range<usize>> {
    const POINTS: &[char] = &['—', '-', '–', '·', '•', '●', '◆', '（', '('];
    let mut lists: Vec<Range<usize>> = Vec::new();
    let mut announced = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let range = start..start + line.len();
        start = range.end;
        let line = line.trim();
        if announced && line.starts_with(POINTS) {
            lists.push(range);
            continue;
        }
        let aims = ["目標", "目标", "targets", "goals"]
            .iter()
            .any(|word| line.contains(word));
        announced = aims && line.ends_with(['：', ':']);
    }
    lists
}

/// The last year from the report's on that stands before a figure in its sentence: by when a goal is to be reached.
pub fn named_year(before: &str, year: Option<i32>) -> Option<i32> {
    let digits = before.split(|letter: char| !letter.is_ascii_digit());
    let mut years = digits
        .filter(|it| it.len() == 4)
        .filter_map(|it| it.parse().ok());
    years.rfind(|it| (1949..2100).contains(it) && year <= Some(*it))
}

/// Gives goals whose words are those of a fact and of planning the indicator of the fact: 2023年收入預期, 計劃新簽約項目.
pub fn adopt(figures: &mut [Stated]) {
    const AROUND: &[&str] = &["預期", "安排", "計劃", "預計", "擬"];
    let facts: Vec<(String, &'static Indicator)> = figures
        .iter()
        .filter(|it| it.is_level() && !it.is_goal())
        .filter_map(|it| Some((it.name.clone()?, it.indicator?)))
        .collect();
    for goal in figures.iter_mut().filter(|it| it.is_goal()) {
        let Some(name) = goal.name.clone().filter(|_| goal.indicator.is_none()) else {
            continue;
        };
        let bare = match name.split_once('年') {
            Some((year, rest)) if year.bytes().all(|it| it.is_ascii_digit()) => rest,
            _ => &name,
        };
        let start = AROUND.iter().find_map(|word| bare.strip_prefix(word));
        let bare = start.unwrap_or(bare);
        let end = AROUND.iter().find_map(|word| bare.strip_suffix(word));
        let bare = end.unwrap_or(bare);
        let Some((name, indicator)) = facts.iter().find(|fact| fact.0 == bare) else {
            continue;
        };
        goal.indicator = Some(indicator);
        goal.label = goal.label.replace(goal.name.as_deref().unwrap_or(""), name);
        goal.name = Some(name.clone());
        goal.measure = match indicator.is_class() {
            true => format!("{}: {name}", indicator.id),
            false => indicator.id.clone(),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::lists_of_goals;
    use super::named_year;

    #[test]
    fn points_under_a_line_that_announces_goals_are_goals() {
        let text =
            "今後五年的目標：\n——產值2800億元。\n——企業1200家。\n去年產值1986億元。\n——園區5個。\n";
        let lists = lists_of_goals(text);
        let lines: Vec<&str> = lists.into_iter().map(|range| text[range].trim()).collect();
        assert_eq!(lines, ["——產值2800億元。", "——企業1200家。"]);
    }

    #[test]
    fn a_goal_is_for_the_last_year_named_before_it() {
        for (before, expected) in [
            ("2024年預期目標是：收入增長", Some(2024)),
            ("由2020年的5家增加到2025年的", Some(2025)),
            ("比2015年增長", None),
        ] {
            assert_eq!(named_year(before, Some(2020)), expected, "{before}");
        }
    }
}
