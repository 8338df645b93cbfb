//! From one value to another, against the stated change and against the verb.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::tail::Role;
use crate::observation::doubt::finding::Doubt;
use crate::observation::doubt::finding::DoubtKind;
use crate::observation::doubt::finding::Observed;
use crate::observation::doubt::finding::between;
use crate::observation::doubt::finding::doubt;
use crate::observation::doubt::rounded::Rounded;
use crate::observation::doubt::rounded::short;

pub fn doubts(text: &str, sentence: &[Observed], into: &mut Vec<Doubt>) {
    for at in 1..sentence.len() {
        let (from, to) = (&sentence[at - 1], &sentence[at]);
        let words = between(text, from, to);
        let short_way = words.chars().count() <= 14 && !words.contains(['。', '；', ';']);
        let Some((before, after)) = from.number.zip(to.number) else {
            continue;
        };
        if !short_way || from.unit() != to.unit() || !is_value(from) || !is_value(to) {
            continue;
        }
        // 突破600億元,達601億元 is no way from one value to another.
        let reached =
            to.observation.role == Role::Reached || WAYS.iter().any(|it| words.contains(it));
        if !reached {
            continue;
        }
        direction(words, from, to, (before, after), into);
        if let Some(change) = sentence.get(at + 1) {
            stated(text, from, to, change, (before, after), into);
        }
    }
    amounts(sentence, into);
}

/// How one value comes to be another.
const WAYS: [&str; 10] = [
    "升至", "升到", "增至", "增加到", "提高到", "提升到", "降至", "降到", "躍升至", "上升到",
];

fn is_value(observed: &Observed) -> bool {
    matches!(
        observed.figure.reading.kind,
        Kind::Measure | Kind::Rank | Kind::Share | Kind::Target
    )
}

/// A verb that says up over a value that goes down: 4位升至49位.
fn direction(
    words: &str,
    from: &Observed,
    to: &Observed,
    (before, after): (Rounded, Rounded),
    into: &mut Vec<Doubt>,
) {
    let has = |verbs: &[&str]| verbs.iter().any(|it| words.contains(it));
    let up = has(&[
        "升", "增", "提高", "擴大", "扩大", "躍", "跃", "前移", "進", "进",
    ]);
    let down = has(&[
        "降", "減", "减", "縮", "缩", "壓", "压", "下滑", "退", "跌", "回落",
    ]);
    if up == down {
        return;
    }
    // The better rank is the smaller number.
    let rank = *from.unit() == Unit::Rank;
    let rises = match rank {
        true => after.value < before.value,
        false => after.value > before.value,
    };
    if before.value != after.value && rises != up {
        let message = format!("{} {} {}", from.raw(), words.trim(), to.raw());
        into.push(doubt(DoubtKind::Direction, &[from, to], message));
    }
}

/// 由2.5%提升到2.7%，提高0.2個百分點; 由100家增加到150家，增長50%.
fn stated(
    text: &str,
    from: &Observed,
    to: &Observed,
    change: &Observed,
    (before, after): (Rounded, Rounded),
    into: &mut Vec<Doubt>,
) {
    let words = between(text, to, change);
    let told = change.figure.reading.kind == Kind::Change
        && words.chars().count() <= 8
        && !["年均", "平均", "同比", "比", "每年"]
            .iter()
            .any(|it| words.contains(it));
    let Some(stated) = change
        .exact()
        .filter(|_| told && from.exact().is_some() && to.exact().is_some())
    else {
        return;
    };
    let difference = (after.value - before.value).abs();
    let slack = before.half + after.half;
    let (found, open) = match (change.unit(), to.unit()) {
        (Unit::Percent, unit) if *unit != Unit::Percent && before.value > 0.0 => {
            let ratio = difference / before.value * 100.0;
            (ratio, slack / before.value * 100.0 * (1.0 + ratio / 100.0))
        }
        (Unit::PercentagePoint, Unit::Percent) => (difference, slack),
        (unit, other) if unit == other => (difference, slack),
        _ => return,
    };
    if (found - stated.value.abs()).abs() > open + stated.half + 1e-6 {
        let message = format!(
            "from {} to {} is {}, and {} is stated",
            from.raw(),
            to.raw(),
            short(found),
            change.raw()
        );
        into.push(doubt(DoubtKind::Change, &[from, to, change], message));
    }
}

/// A level, how much it has changed, and by what part: 19.8億元，減收1.3億元，下降6.2%.
fn amounts(sentence: &[Observed], into: &mut Vec<Doubt>) {
    for triple in sentence.windows(3) {
        let [level, amount, rate] = triple else {
            continue;
        };
        let of_level = |it: &Observed| {
            it.observation.role == Role::Change
                && it.figure.reading.kind == Kind::Change
                && it.observation.of == Some(level.start())
        };
        let numbers = level.exact().zip(amount.exact()).zip(rate.exact());
        let Some(((now, by), percent)) = numbers else {
            continue;
        };
        let fits = of_level(amount)
            && of_level(rate)
            && level.is_level()
            && amount.unit() == level.unit()
            && *rate.unit() == Unit::Percent
            && amount.observation.compared
                == rate.observation.compared.or(amount.observation.compared)
            && !level.observation.code.is_some_and(is_at_constant_prices);
        if !fits {
            continue;
        }
        let ratio = |sign: f64| by.value / (now.value - sign * by.value) * 100.0;
        let open =
            (by.half / by.value + now.half / now.value) * percent.value.abs() + percent.half + 0.05;
        let fails = |found: f64| (found - percent.value.abs()).abs() > open + 0.05;
        if now.value > by.value && fails(ratio(1.0)) && fails(ratio(-1.0)) {
            let message = format!(
                "{} with a change of {} is {} %, and {} is stated",
                level.raw(),
                amount.raw(),
                short(ratio(1.0)),
                rate.raw()
            );
            into.push(doubt(DoubtKind::Change, &[level, amount, rate], message));
        }
    }
}

/// Whether growth of an indicator is told at constant prices and its amount at current ones.
pub fn is_at_constant_prices(code: &str) -> bool {
    code == "gdp"
        || code == "gdp-per-head"
        || code.contains("value-added")
        || code.contains("income")
        || code == "agriculture-output"
}
