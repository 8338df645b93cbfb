//! What the calculator could ask: goals with their years, the levels that they start from, and which
//! way is better.

use crate::figure::Currency;
use crate::figure::Kind;
use crate::figure::Qualifier;
use crate::figure::Unit;
use crate::report::document::Direction;
use crate::report::draft::stated::Stated;
use crate::text::Document;

/// Targets and the years they need.
#[derive(Default)]
pub struct Goals {
    pub targets: Vec<Target>,
    pub report_year: Option<Year>,
    pub goal_year: Option<Year>,
    /// Whether some target is a rank, whose pace counts places
    pub ranks: bool,
    /// Whether some target is a level, whose pace is a growth rate
    pub levels: bool,
}

/// A year, stated in the source or supposed.
pub enum Year {
    /// The id of a figure
    Stated(String),
    Supposed(i32),
}

/// A goal that a calculator can reckon with.
pub struct Target {
    /// The id of the goal
    pub goal: String,
    pub chinese: String,
    pub english: String,
    /// The id of a fact of the same measure
    pub baseline: Option<String>,
    pub is_rank: bool,
    pub direction: Direction,
}

/// The targets of a report: levels and ranks among the goals, not rates or times, and only those of
/// which the text beside them says what they are.
pub fn goals(document: &Document, figures: &[Stated]) -> Goals {
    let targets: Vec<Target> = figures
        .iter()
        .filter(|it| is_target(it))
        .map(|goal| target(goal, figures))
        .collect();
    if targets.is_empty() {
        return Goals::default();
    }
    let report_year = figures
        .iter()
        .filter(|it| it.section > 0)
        .find_map(|it| Some((year(it)?, it)))
        .or_else(|| figures.iter().find_map(|it| Some((year(it)?, it))));
    let first = report_year.map(|it| it.0);
    let later = figures
        .iter()
        .filter_map(|it| Some((year(it)?, it)))
        .rfind(|(year, _)| first.is_none_or(|first| *year > first));
    // Without any year the two are placed so that there is a span to reckon with.
    let supposed = plan_end(&document.cleaned.text)
        .filter(|end| first.is_none_or(|first| *end > first))
        .unwrap_or(first.unwrap_or(2020) + 3);
    Goals {
        ranks: targets.iter().any(|target| target.is_rank),
        levels: targets.iter().any(|target| !target.is_rank),
        targets,
        report_year: Some(match report_year {
            Some((_, figure)) => Year::Stated(figure.id.clone()),
            None => Year::Supposed(supposed - 3),
        }),
        goal_year: Some(match later {
            Some((_, figure)) => Year::Stated(figure.id.clone()),
            None => Year::Supposed(supposed),
        }),
    }
}

fn is_target(figure: &Stated) -> bool {
    let level = matches!(
        figure.quantity.unit,
        Unit::Currency(_)
            | Unit::Mu
            | Unit::Hectare
            | Unit::SquareMetre
            | Unit::SquareKilometre
            | Unit::Kilometre
            | Unit::Ton
            | Unit::Kilowatt
            | Unit::KilowattHour
            | Unit::Count(_)
    );
    if figure.quantity.unit == Unit::Rank {
        return figure.goal && figure.quantity.number() >= Some(1.0);
    }
    figure.goal
        && figure.is_sure
        && level
        && !figure.is_range
        && figure.quantity.number() > Some(0.0)
}

fn target(goal: &Stated, figures: &[Stated]) -> Target {
    let is_rank = goal.quantity.unit == Unit::Rank;
    let baseline = figures
        .iter()
        .filter(|it| !it.goal && !it.is_range && it.kind != Kind::Change)
        // The last level named is the newest: 由100家增加到150家.
        .rfind(|it| it.measure == goal.measure && it.quantity.unit == goal.quantity.unit);
    Target {
        goal: goal.id.clone(),
        chinese: goal.chinese.clone(),
        english: goal.english.clone(),
        baseline: baseline.map(|it| it.id.clone()),
        is_rank,
        direction: match is_rank || falls(goal) {
            true => Direction::Lower,
            false => Direction::Higher,
        },
    }
}

/// Whether less is better: what is to be kept within a limit, and what no one wants more of.
fn falls(goal: &Stated) -> bool {
    const UNWANTED: &[&str] = &["unemployment", "energy-use", "cases", "leads"];
    let unwanted = UNWANTED.iter().any(|word| goal.id.contains(word));
    let capped = goal.quantity.bound == Qualifier::UpTo.bound();
    unwanted || capped && goal.quantity.unit != Unit::Currency(Currency::Yuan)
}

fn year(figure: &Stated) -> Option<i32> {
    let date = figure.quantity.date().filter(|_| !figure.is_range)?;
    date.year.map(i32::from)
}

/// The last year of the five-year plan that a text names.
fn plan_end(text: &str) -> Option<i32> {
    const PLANS: [(&str, &str, i32); 4] = [
        ("十二五", "12th Five-Year", 2015),
        ("十三五", "13th Five-Year", 2020),
        ("十四五", "14th Five-Year", 2025),
        ("十五五", "15th Five-Year", 2030),
    ];
    let named = PLANS
        .iter()
        .filter_map(|(chinese, english, end)| {
            Some((text.rfind(chinese).max(text.rfind(english))?, *end))
        })
        .max();
    named.map(|it| it.1)
}
