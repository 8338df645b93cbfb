//! Targets and what they need as TOML.

use toml_edit::Table;
use toml_edit::Value;
use toml_edit::value;

use crate::report::document::Direction;
use crate::report::draft::goals::Target;
use crate::report::draft::stated::Stated;
use crate::report::draft::write::draft::Draft;

/// What targets need besides what the source states: years as figures, and a growth to try.
pub fn assumptions(draft: &Draft) -> Vec<Table> {
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

pub fn target(target: &Target, draft: &Draft) -> Table {
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
