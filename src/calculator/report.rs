//! A report's targets as the options of the calculator.

use crate::calculator::arithmetic::answer;
use crate::calculator::option::TargetOption;
use crate::calculator::present::ResultKind;
use crate::calculator::present::default_results;
use crate::calculator::words::CalculatorWords;
use crate::figure;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::read_number;
use crate::language::Language;
use crate::language::fill;
use crate::report::Direction;
use crate::report::Edition;
use crate::report::FigureId;
use crate::report::Target;

/// An option for each target of a report, in the report's order.
pub fn target_options(edition: &Edition, words: &'static CalculatorWords) -> Vec<TargetOption> {
    let targets = edition.report.targets.iter();
    targets
        .map(|target| target_option(edition, target, words))
        .collect()
}

/// A target with what the report says of it.
fn target_option(
    edition: &Edition,
    target: &Target,
    words: &'static CalculatorWords,
) -> TargetOption {
    let language = edition.language;
    let goal = edition.figure(target.goal);
    let unit = goal.quantity.unit.clone();
    let baseline = target.baseline.map(|id| &edition.figure(id).quantity);
    let start = target.start.map(|id| {
        let start = &edition.figure(id).quantity;
        (number(start), start.bound)
    });
    let rank = unit == Unit::Rank;
    let field = figure::format(&goal.quantity.clone().with_bound(Bound::Exact), language);
    let written = figure::format(&goal.quantity, language);
    let past = target.pace.map(|id| &edition.figure(id).quantity);
    let past_label = target.pace.map_or_else(String::new, |id| {
        if rank {
            let places = edition.written(id).number;
            return fill(words.past_places, &[&places]);
        }
        if edition.figure(id).quantity.unit == Unit::Percent {
            return fill(words.past_growth, &[&edition.written(id).to_string()]);
        }
        let space = if language.is_chinese() { "" } else { " " };
        format!("{}{space}{}", edition.label(id), edition.written(id))
    });
    let mut option = TargetOption {
        id: target.id.clone(),
        label: edition.text(&target.label),
        before: if rank {
            words.rank_before.to_owned()
        } else {
            field.before.clone()
        },
        after: if rank {
            words.rank_after.to_owned()
        } else {
            field.unit.clone()
        },
        goal_before: if rank {
            words.goal_before.to_owned()
        } else {
            field.before
        },
        scale: scale(&goal.quantity, language),
        link_scale: scale(&goal.quantity, Language::TraditionalChinese),
        goal: number(&goal.quantity),
        goal_year: year(edition, target.goal_year),
        baseline: baseline.map(number),
        bound: baseline.map(|baseline| baseline.bound).unwrap_or_default(),
        baseline_year: year(edition, target.baseline_year),
        falls: target.direction == Direction::Lower,
        start,
        pace: number(&edition.figure(target.assumed).quantity),
        past: past.map(number),
        past_grows: past.is_some_and(|past| past.unit == Unit::Percent),
        past_label,
        missing: target
            .why_missing
            .as_ref()
            .map_or_else(String::new, |why| edition.plain(why.get(language))),
        goal_written: written.to_string(),
        set_by: format!("{}{}", words.dot, edition.text(&target.short)),
        note: String::new(),
        attained: None,
        unit,
    };
    let answers = answer(&option.question());
    option.attained = answers
        .progress
        .map(|progress| (progress.value / 100.0).clamp(0.0, 1.0));
    option.note = match (target.baseline, answers.progress) {
        (Some(baseline), Some(_)) => {
            let results = default_results(&option, words);
            // The way of a rank is counted in places, and not from nought.
            let (template, way) = match option.unit == Unit::Rank {
                true => (words.to_go, &results[ResultKind::Remaining]),
                false => (words.attained, &results[ResultKind::Progress]),
            };
            fill(
                template,
                &[&edition.written(baseline).to_string(), &way.line()],
            )
        }
        _ => words.baseline_not_given.to_owned(),
    };
    option
}

/// Base units in one unit of the number as a language writes it.
fn scale(quantity: &Quantity, language: Language) -> f64 {
    if quantity.unit == Unit::Rank {
        return 1.0;
    }
    let exact = quantity.clone().with_bound(Bound::Exact);
    let written =
        read_number(&figure::format(&exact, language).number).map_or(0.0, |typed| typed.value);
    if written > 0.0 {
        number(quantity) / written
    } else {
        1.0
    }
}

/// The number of a target's figure. A date has none, and the check lets none into a target.
fn number(quantity: &Quantity) -> f64 {
    quantity.number().unwrap_or(f64::NAN)
}

fn year(edition: &Edition, id: FigureId) -> i32 {
    let date = edition.figure(id).quantity.date();
    date.and_then(|date| date.year).map_or(0, i32::from)
}
