//! Values of a whole report against each other: one observation with two values, growth against the year before.

use std::collections::HashMap;

use crate::figure::Unit;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::doubt::change::is_at_constant_prices;
use crate::observation::doubt::finding::Doubt;
use crate::observation::doubt::finding::DoubtKind;
use crate::observation::doubt::finding::Observed;
use crate::observation::doubt::finding::doubt;
use crate::observation::doubt::rounded::Rounded;
use crate::observation::doubt::rounded::short;
use crate::observation::indicator::code_list;

/// One observation: indicator, its words, area, period.
type Key<'a> = (&'a str, &'a str, Option<&'a str>, &'a str);

pub fn doubts(observed: &[Observed], into: &mut Vec<Doubt>) {
    let mut levels: HashMap<Key, &Observed> = HashMap::new();
    for observation in observed {
        let Some(key) = key(observation) else {
            continue;
        };
        match levels.get(&key) {
            None => {
                levels.insert(key, observation);
            }
            Some(first) => two_values(first, observation, into),
        }
    }
    let by_start = observed.iter().rev().map(|it| (it.start(), it)).collect();
    for change in observed {
        growth(change, &by_start, &levels, into);
    }
}

/// What an exact level is an observation of; `None` of all else.
fn key<'a>(observed: &'a Observed) -> Option<Key<'a>> {
    let observation = observed.observation;
    let exact = observed.is_level() && observation.sure && observed.exact().is_some();
    let words = observation.indicator.as_deref()?;
    let period = observation.period.as_deref()?;
    // A class holds several things of one code.
    let class = observation
        .code
        .and_then(|it| code_list().get(it))
        .is_none_or(|it| it.is_class());
    (exact && !class).then_some((
        observation.code?,
        words,
        observation.area.as_deref(),
        period,
    ))
}

fn two_values(first: &Observed, other: &Observed, into: &mut Vec<Doubt>) {
    let (Some(one), Some(two)) = (first.exact(), other.exact()) else {
        return;
    };
    // A list in one sentence is of several things of one name; so are counts, which stand for one group after another.
    if matches!(first.unit(), Unit::Count(_))
        || first.unit() != other.unit()
        || one.meets(two)
        || first.place() == other.place()
    {
        return;
    }
    let message = format!(
        "{} is {} and {}",
        other.observation.indicator.as_deref().unwrap_or_default(),
        first.raw(),
        other.raw()
    );
    into.push(doubt(DoubtKind::TwoValues, &[first, other], message));
}

/// Growth over the year before, where that year's level is told too.
fn growth(
    change: &Observed,
    by_start: &HashMap<usize, &Observed>,
    levels: &HashMap<Key, &Observed>,
    into: &mut Vec<Doubt>,
) {
    let observation = change.observation;
    let yearly =
        observation.role == Role::Change && observation.compared == Some(Compared::PreviousYear);
    let Some(rate) = change
        .exact()
        .filter(|_| yearly && *change.unit() == Unit::Percent)
    else {
        return;
    };
    let level = observation.of.and_then(|of| by_start.get(&of).copied());
    let Some((level, now)) = level.and_then(|it| Some((it, it.exact()?))) else {
        return;
    };
    let Some((code, words, area, period)) = key(level) else {
        return;
    };
    if is_at_constant_prices(code) {
        return;
    }
    let year = period.parse::<u16>().ok().map(|it| (it - 1).to_string());
    let before = year.as_deref().and_then(|year| {
        let wanted = levels
            .iter()
            .find(|it| it.0.0 == code && it.0.1 == words && it.0.2 == area && it.0.3 == year);
        wanted.map(|it| *it.1)
    });
    let Some((before, then)) = before.and_then(|it| Some((it, it.exact()?))) else {
        return;
    };
    if then.value <= 0.0 || fits(now, then, rate) {
        return;
    }
    let message = format!(
        "{} after {} is {} %, and {} is stated",
        level.raw(),
        before.raw(),
        short((now.value / then.value - 1.0) * 100.0),
        change.raw()
    );
    into.push(doubt(DoubtKind::Growth, &[level, before, change], message));
}

/// Whether growth, up or down, may lead from one to the other; half a point is left to comparable bases.
fn fits(now: Rounded, then: Rounded, rate: Rounded) -> bool {
    let ratio = (now.value / then.value - 1.0) * 100.0;
    let open = (now.half / now.value + then.half / then.value) * 110.0 + rate.half + 0.5;
    (ratio.abs() - rate.value.abs()).abs() <= open
}
