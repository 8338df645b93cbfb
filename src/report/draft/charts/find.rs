//! The charts of a source, by the rules of the grammar.

use std::collections::BTreeSet;

use crate::figure::Unit;
use crate::report::draft::charts::grammar::Aspect;
use crate::report::draft::charts::grammar::CURVES;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::grammar::OF_ALL;
use crate::report::draft::charts::grammar::PAIRS;
use crate::report::draft::charts::grammar::RULES;
use crate::report::draft::charts::grammar::Rule;
use crate::report::draft::charts::grammar::SPAN;
use crate::report::draft::charts::grammar::is_drawn;
use crate::report::draft::charts::grammar::together;
use crate::report::draft::charts::links::Links;
use crate::report::draft::goals::Target;
use crate::report::draft::goals::is_rate;
use crate::report::draft::stated::Found;
use crate::report::draft::stated::Stated;

/// A chart of figures by their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub form: Form,
    pub rows: Vec<usize>,
    /// Of parts what they add up to, of changes that of the whole
    pub whole: Option<usize>,
}

/// How many figures a rule compares, the weightiest first: of thousands a page would have more charts than it is read
/// for.
const COMPARED: usize = 1000;

/// Every chart that the figures allow, those of the weightiest indicators first. No figure stands in two but as the
/// whole of one.
pub fn charts(found: &Found, links: &Links) -> Vec<Chart> {
    let figures = &found.figures;
    let doubted = |place: usize| {
        let start = figures[place].start;
        found.doubts.iter().any(|it| it.figures.contains(&start))
    };
    let mut taken: BTreeSet<usize> = (0..figures.len()).filter(|it| doubted(*it)).collect();
    let mut charts = Vec::new();
    for rule in RULES {
        let order = in_order(figures, rule, links);
        let before = charts.len();
        for first in &order {
            if taken.contains(first) {
                continue;
            }
            let mut rows = vec![*first];
            for next in order.iter().filter(|next| !taken.contains(*next)) {
                let fits = rows
                    .iter()
                    .all(|row| row != next && together(&figures[*row], &figures[*next], rule));
                if fits && rows.len() < rule.members.1 && seen(figures, *first, *next, rule) {
                    rows.push(*next);
                }
            }
            if rows.len() < rule.members.0 || is_enough(&charts, before, &rows, rule) {
                continue;
            }
            if !says_something(figures, &rows, &order, rule) {
                continue;
            }
            let rows = sorted(figures, rows, rule, links);
            let whole = match rule.form {
                Form::Parts => match whole(figures, &rows) {
                    Some(whole) => Some(whole),
                    None => continue,
                },
                Form::Nested if !is_nested(figures, &rows, links) => continue,
                Form::Changes => rows.iter().copied().find(|place| {
                    let indicator = figures[*place].indicator;
                    indicator.is_some_and(|it| it.id == OF_ALL)
                }),
                _ => None,
            };
            taken.extend(&rows);
            charts.push(Chart {
                form: rule.form,
                rows,
                whole,
            });
        }
    }
    charts
}

/// Whether bars tell more than a sentence would: all of their family, and more than a few things each.
fn says_something(figures: &[Stated], rows: &[usize], order: &[usize], rule: &Rule) -> bool {
    const FEW: f64 = 5.0;
    if rule.form != Form::Bars {
        return true;
    }
    let family = rule.same.contains(&Aspect::Family);
    let left_out = order.iter().any(|other| {
        let fits = |row: &usize| together(&figures[*row], &figures[*other], rule);
        family && !rows.contains(other) && rows.iter().all(fits)
    });
    let counted = |row: &usize| {
        let quantity = &figures[*row].quantity;
        matches!(quantity.unit, Unit::Count(_)) && quantity.number() < Some(FEW)
    };
    !left_out && !rows.iter().all(counted)
}

/// Whether a page has as many charts by a rule as are read.
fn is_enough(charts: &[Chart], before: usize, rows: &[usize], rule: &Rule) -> bool {
    let curves = || charts.iter().filter(|it| it.form == Form::Trajectory);
    match rule.form {
        Form::Trajectory => {
            let pairs = curves().filter(|it| it.rows.len() == 2).count();
            curves().count() >= CURVES || rows.len() == 2 && pairs >= PAIRS
        }
        // One chart tells the weightiest.
        Form::Changes => rule.weight > 0 && charts.len() > before,
        _ => false,
    }
}

/// The chart of targets: levels, and rates of change, each with what is now.
pub fn progress(figures: &[Stated], targets: &[Target]) -> Option<Chart> {
    const MOST: usize = 10;
    let is_target = |goal: &Stated| targets.iter().any(|it| it.goal.start == goal.start);
    let mut rows: Vec<usize> = Vec::new();
    for (place, goal) in figures.iter().enumerate() {
        let known = |row: &usize| figures[*row].measure == goal.measure;
        let goal = is_target(goal) || is_rate(goal);
        if goal && rows.len() < MOST && !rows.iter().any(known) {
            rows.push(place);
        }
    }
    (rows.len() > 1).then_some(Chart {
        form: Form::Progress,
        rows,
        whole: None,
    })
}

/// The figures that a rule may draw, by the weight of their indicators.
fn in_order(figures: &[Stated], rule: &Rule, links: &Links) -> Vec<usize> {
    let linked = |place: &usize| match rule.form {
        Form::Nested => links.thresholds.contains_key(place),
        Form::Rank => links.fields.contains_key(place),
        _ => !links.bars.contains(place),
    };
    let mut order: Vec<usize> = (0..figures.len())
        .filter(|place| is_drawn(&figures[*place], rule))
        .filter(linked)
        .collect();
    order.sort_by_key(|place| {
        let figure = &figures[*place];
        std::cmp::Reverse((figure.indicator.map(|it| it.weight), figure.year()))
    });
    order.truncate(COMPARED);
    order
}

/// Whether a bar can be seen beside another.
fn seen(figures: &[Stated], one: usize, other: usize, rule: &Rule) -> bool {
    let number = |place: usize| figures[place].quantity.number().unwrap_or(0.0);
    let (one, other) = (number(one), number(other));
    rule.form != Form::Bars || one <= other * SPAN && other <= one * SPAN
}

/// Whether thresholds rise from row to row while what reaches them gets less.
fn is_nested(figures: &[Stated], rows: &[usize], links: &Links) -> bool {
    let number = |place: usize| figures[place].quantity.number().unwrap_or(f64::NAN);
    let threshold = |row: &usize| links.thresholds.get(row).copied().map_or(f64::NAN, number);
    rows.windows(2)
        .all(|pair| threshold(&pair[0]) < threshold(&pair[1]) && number(pair[0]) > number(pair[1]))
}

/// The whole that parts add up to.
fn whole(figures: &[Stated], parts: &[usize]) -> Option<usize> {
    let part = &figures[*parts.first()?];
    let id = part.indicator?.whole.as_deref()?;
    let sum: f64 = parts
        .iter()
        .filter_map(|place| figures[*place].quantity.number())
        .sum();
    figures.iter().position(|whole| {
        let number = whole.quantity.number().unwrap_or(0.0);
        whole.indicator.is_some_and(|it| it.id == id)
            && whole.is_level()
            && !whole.is_goal()
            && whole.quantity.bound == part.quantity.bound
            && whole.quantity.unit == part.quantity.unit
            && whole.area == part.area
            && whole.time == part.time
            && (number - sum).abs() <= number * 1e-9
    })
}

/// Years, thresholds and places in their order, all else from the largest to the smallest.
fn sorted(figures: &[Stated], mut rows: Vec<usize>, rule: &Rule, links: &Links) -> Vec<usize> {
    let number = |place: usize| figures[place].quantity.number().unwrap_or(0.0);
    match rule.form {
        Form::Trajectory => rows.sort_by_key(|place| figures[*place].year()),
        Form::Changes => {
            let change = |place: usize| figures[place].change().unwrap_or(0.0);
            rows.sort_by(|one, other| change(*other).total_cmp(&change(*one)));
        }
        Form::Nested => {
            let threshold = |row: usize| links.thresholds.get(&row).map_or(0.0, |it| number(*it));
            rows.sort_by(|one, other| threshold(*one).total_cmp(&threshold(*other)));
        }
        // Rails of one field stand together.
        Form::Rank => {
            let field = |row: usize| links.fields.get(&row).map_or(0.0, |it| number(it.count));
            rows.sort_by(|one, other| {
                let fields = field(*one).total_cmp(&field(*other));
                fields.then(number(*one).total_cmp(&number(*other)))
            });
        }
        Form::Parts | Form::Bars | Form::Progress => {
            rows.sort_by(|one, other| number(*other).total_cmp(&number(*one)));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::charts;
    use crate::observation::indicator;
    use crate::report::draft::charts::families::FAMILIES;
    use crate::report::draft::charts::grammar::Form;
    use crate::report::draft::charts::links::links;
    use crate::report::draft::stated::found;
    use crate::report::draft::tongue::Tongue;
    use crate::report::draft::zone::zone;
    use crate::text;

    #[test]
    fn families_are_of_the_code_list() {
        for code in FAMILIES.iter().copied().flatten() {
            assert!(indicator(code).is_some(), "{code}");
        }
    }

    #[test]
    fn only_what_may_be_compared_stands_together() {
        use Form::Bars;
        use Form::Changes;
        use Form::Nested;
        use Form::Parts;
        use Form::Rank;
        for (source, expected) in [
            // A whole with the parts that add up to it, and with parts that do not.
            (
                "2020年進出口總額8億元，其中出口5億元，進口3億元。",
                &[(Parts, 2)][..],
            ),
            (
                "2020年進出口總額9億元，其中出口5億元，進口3億元。",
                &[(Bars, 2)],
            ),
            // Changes of one period, from three on; not a goal, not one over several years, not one since January.
            (
                "2020年固定資產投資增長5%，一般公共預算收入增長3%，出口下降2%。",
                &[(Changes, 3)],
            ),
            ("2020年固定資產投資增長5%，出口下降2%。", &[]),
            (
                "2020年固定資產投資增長5%，一般公共預算收入增長3%。2019年出口下降2%。",
                &[],
            ),
            (
                "2020年固定資產投資增長5%，一般公共預算收入增長3%，出口五年累計增長22%。",
                &[],
            ),
            // A part beside its whole, but for the whole of all.
            (
                "2020年進出口增長5%，出口增長3%，進口增長8%，固定資產投資增長4%。",
                &[(Changes, 3)],
            ),
            (
                "2020年地區生產總值增長5%，第二產業增加值增長3%，第三產業增加值增長8%。",
                &[(Changes, 3)],
            ),
            // Thresholds of which each holds the next.
            (
                "2020年新簽約億元以上項目97個，其中10億元以上項目11個。",
                &[(Nested, 2)],
            ),
            ("2020年新簽約億元以上項目9個，其中10億元以上項目11個。", &[]),
            // A rank with its field, and one beyond it.
            ("2020年綜合考評在全省130家開發區中列第9位。", &[(Rank, 1)]),
            ("2020年綜合考評列全省第9位。", &[]),
            // What does not add up is not drawn.
            (
                "2020年地區生產總值486億元，其中第一產業12億元、第二產業198億元、第三產業296億元。",
                &[],
            ),
            // Per head with a total, a whole with its part.
            ("2020年地區生產總值90億元，人均地區生產總值6萬元。", &[]),
            ("2020年進出口總額8億元，其中出口5億元。", &[]),
            // Stock with flow, different units, different periods.
            ("2020年存款餘額90億元，一般公共預算收入8億元。", &[]),
            ("2020年出口5億元，進口3億美元。", &[]),
            ("2020年出口5億元。2019年進口3億元。", &[]),
            // Fact with goal.
            ("2020年出口5億元。到2025年力爭進口達到30億元。", &[]),
            (
                "2020年城鎮居民人均可支配收入3萬元，農村居民人均可支配收入2萬元。",
                &[(Bars, 2)],
            ),
        ] {
            let document = text::read(source);
            let same = |text: &str| text.to_owned();
            let tongue = Tongue::of(source, &same);
            let found = found(&document, &zone(&document, &tongue), &tongue);
            let charts = charts(&found, &links(&document, &found));
            let drawn: Vec<_> = charts.iter().map(|it| (it.form, it.rows.len())).collect();
            assert_eq!(drawn, expected, "{source}");
        }
    }
}
