//! Places in an order: 第40位, 前30位, 40強, 中40位, "40th", "No. 40", "top 30".

use crate::figure::Qualifier;
use crate::figure::Unit;
use crate::figure::digits::Form;
use crate::figure::grammar::Part;
use crate::figure::number::Number;
use crate::figure::script::first;
use crate::figure::script::strip;
use crate::figure::script::strip_end;

/// The rank that `number` is, or the ordinal of a name: 第二附屬醫院.
pub fn rank<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Part<'a>> {
    let whole = number.value.fract() == 0.0 && number.value >= 1.0 && number.scale < 1e4;
    if !whole {
        return None;
    }
    if let Some(earlier) = strip_end(before, "第") {
        let place = strip(rest, "位").or_else(|| strip(rest, "名"));
        let mut part = Part::new(number.value, Unit::Rank, earlier, place.unwrap_or(rest));
        let stands = RANKED.iter().any(|word| strip_end(earlier, word).is_some());
        part.name = place.is_none() && !ends(rest) && !stands;
        return Some(part);
    }
    if let Some(earlier) = strip_end(before, "前") {
        let place = ["位", "名", "強", "甲"]
            .iter()
            .find_map(|word| strip(rest, word));
        let open = ends(rest) || first(rest).is_some_and(|next| "的之列行".contains(next));
        if place.is_some() || open {
            let mut part = Part::new(number.value, Unit::Rank, earlier, place.unwrap_or(rest));
            part.qualifier = Qualifier::UpTo;
            return Some(part);
        }
    }
    if let Some(behind) =
        strip(rest, "強").filter(|behind| !first(behind).is_some_and(|it| "化烈調度".contains(it)))
    {
        let mut part = Part::new(number.value, Unit::Rank, before, behind);
        part.qualifier = Qualifier::UpTo;
        return Some(part);
    }
    if number.form == Form::Scale {
        return None;
    }
    if let Some(behind) = strip(rest, "位") {
        let moves = MOVED.iter().any(|word| strip_end(before, word).is_some());
        let stands = RANKED.iter().any(|word| strip_end(before, word).is_some());
        let rises = ["升", "降", "上升", "下降", "前進", "提升", "躍"]
            .iter()
            .any(|word| strip(behind, word).is_some());
        if moves || stands || rises || before.is_empty() && behind.is_empty() {
            let mut part = Part::new(number.value, Unit::Rank, before, behind);
            part.change = moves;
            return Some(part);
        }
    }
    english(before, number, rest)
}

fn english<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Part<'a>> {
    let trimmed = before.trim_end_matches([' ', '\u{a0}']);
    let latin = |text: &str| first(text).is_some_and(|next| next.is_ascii_alphabetic());
    if !latin(rest) && !trimmed.ends_with(|last: char| last.is_ascii()) {
        return None;
    }
    if let Some(earlier) = ["no.", "no", "number", "#"]
        .iter()
        .find_map(|word| strip_end(trimmed, word))
    {
        let whole = !earlier.ends_with(|last: char| last.is_ascii_alphabetic());
        let plain = !first(rest).is_some_and(|next| next.is_alphanumeric());
        let mut part = Part::new(number.value, Unit::Rank, earlier, rest);
        part.name = NUMBERED.iter().any(|word| strip(rest, word).is_some());
        return (whole && plain).then_some(part);
    }
    if let Some(earlier) = strip_end(trimmed, "top") {
        let whole = !earlier.ends_with(|last: char| last.is_ascii_alphabetic());
        let mut part = Part::new(number.value, Unit::Rank, earlier, rest);
        part.qualifier = Qualifier::UpTo;
        return whole.then_some(part);
    }
    let behind = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|word| strip(rest, word))?;
    if behind.starts_with(|next: char| next.is_ascii_alphanumeric()) {
        return None;
    }
    let mut part = Part::new(number.value, Unit::Rank, before, behind);
    part.name = ORDINAL_NAMES
        .iter()
        .any(|word| strip(behind.trim_start_matches([' ', '-']), word).is_some());
    Some(part)
}

/// Whether a phrase ends here.
fn ends(text: &str) -> bool {
    first(text).is_none_or(|next| "，。；、,.;）)”」\n ".contains(next))
}

/// Words after which N位 is a place in an order.
const RANKED: &[&str] = &[
    "居", "列", "排名", "排", "名列", "位列", "升至", "升到", "降至", "退至", "躍至", "躍居", "中",
    "至第", "位居", "位次", "到第", "進到",
];

/// Words after which N位 is a number of places gained or lost.
const MOVED: &[&str] = &[
    "前進",
    "上升",
    "提升",
    "前移",
    "後退",
    "下降",
    "升",
    "進",
    "躍升",
    "退",
    "上升了",
    "前進了",
    "提升了",
];

/// What bears a number for a name: Nanchang No. 2 Middle School.
const NUMBERED: &[&str] = &[
    " middle",
    " high",
    " primary",
    " school",
    " hospital",
    " building",
];

/// What makes a name of an English ordinal.
const ORDINAL_NAMES: &[&str] = &[
    "five",
    "party",
    "national congress",
    "century",
    "cpc",
    "congress",
    "floor",
    "anniversary",
    "street",
];
