//! Findings, titles and notes by template: never more than the figures say.

use crate::figure::Bound;
use crate::report::draft::charts::find::Chart;
use crate::report::draft::charts::grammar::Form;
use crate::report::draft::charts::grammar::LEAST;
use crate::report::draft::stated::Stated;
use crate::report::draft::tongue::Tongue;

/// What a chart is called: the names of what it shows.
pub fn title(chart: &Chart, figures: &[Stated], tongue: &Tongue) -> String {
    let name = |place: &usize| figures[*place].name.as_deref().unwrap_or("");
    let whole = chart.whole.iter().map(name).next();
    match (chart.form, whole, chart.rows.as_slice()) {
        (Form::Trajectory, _, [first, ..]) => name(first).to_owned(),
        (Form::Parts, Some(whole), _) => match tongue.is_english {
            true => format!("{whole} and its parts"),
            false => format!("{whole}的構成"),
        },
        (_, _, [one, other]) => match tongue.is_english {
            true => format!("{} and {}", name(one), name(other)),
            false => format!("{}與{}", name(one), name(other)),
        },
        (_, _, [one, other, ..]) => match tongue.is_english {
            true => format!("{}, {} and others", name(one), name(other)),
            false => format!("{}、{}等", name(one), name(other)),
        },
        _ => String::new(),
    }
}

/// What a chart covers.
pub fn subtitle(chart: &Chart, figures: &[Stated], tongue: &Tongue) -> String {
    let year = chart.rows.first().and_then(|place| figures[*place].year());
    let year = year.map_or_else(String::new, |year| match tongue.is_english {
        true => format!("{year}; "),
        false => format!("{year}年，"),
    });
    match chart.form {
        Form::Trajectory => tongue
            .say("報告給出的各年", "The years that the report gives")
            .to_owned(),
        Form::Parts => format!(
            "{year}{}",
            tongue.say("各部分相加等於總數", "the parts add up to the whole")
        ),
        Form::Bars => format!("{year}{}", tongue.say("各項不相加", "not to be added up")),
    }
}

/// What a chart shows.
pub fn finding(chart: &Chart, figures: &[Stated], tongue: &Tongue) -> String {
    let at = |place: usize| &figures[place];
    let (Some(first), Some(last)) = (chart.rows.first(), chart.rows.last()) else {
        return String::new();
    };
    let (first, last) = (at(*first), at(*last));
    let name = first.name.as_deref().unwrap_or("");
    match chart.form {
        Form::Trajectory => over_years(first, last, tongue),
        Form::Parts => {
            let whole = chart.whole.map(at);
            let of = whole.and_then(|it| it.name.as_deref()).unwrap_or("");
            let (one, other) = (
                first.quantity.number().unwrap_or(0.0),
                whole.and_then(|it| it.quantity.number()).unwrap_or(0.0),
            );
            match (one * 2.0 > other, tongue.is_english) {
                (true, true) => format!("More than half of {of}: {name}"),
                (true, false) => format!("{name}占{of}的一半以上"),
                (false, true) => format!("Largest part of {of}: {name}"),
                (false, false) => format!("{name}是{of}中最大的一部分"),
            }
        }
        Form::Bars if chart.rows.len() == LEAST => {
            let other = last.name.as_deref().unwrap_or("");
            let (space, and) = (tongue.say("", " "), tongue.say("，", "; "));
            format!(
                "{name}{space}{{{}}}{and}{other}{space}{{{}}}",
                first.id, last.id
            )
        }
        Form::Bars if is_largest(chart, figures) => match tongue.is_english {
            true => format!("Largest of these: {name}, {{{}}}", first.id),
            false => format!("{name}最多，為{{{}}}", first.id),
        },
        Form::Bars => title(chart, figures, tongue),
    }
}

/// Whether no bound can bring another above the first.
fn is_largest(chart: &Chart, figures: &[Stated]) -> bool {
    let mut rows = chart.rows.iter().map(|place| &figures[*place].quantity);
    let Some(first) = rows.next() else {
        return false;
    };
    let below = |bound: Bound| matches!(bound, Bound::Exact | Bound::AtMost);
    matches!(first.bound, Bound::Exact | Bound::AtLeast)
        && rows.all(|other| below(other.bound) && other.number() < first.number())
}

fn over_years(first: &Stated, last: &Stated, tongue: &Tongue) -> String {
    let name = first.name.as_deref().unwrap_or("");
    let exact = first.quantity.bound == Bound::Exact && last.quantity.bound == Bound::Exact;
    let order = first
        .quantity
        .number()
        .partial_cmp(&last.quantity.number())
        .filter(|_| exact && first.quantity.unit != crate::figure::Unit::Rank);
    let (chinese, english) = match order {
        Some(std::cmp::Ordering::Less) => ("增至", "rose from {A} to {B}"),
        Some(std::cmp::Ordering::Greater) => ("降至", "fell from {A} to {B}"),
        Some(std::cmp::Ordering::Equal) | None => ("到", "from {A} to {B}"),
    };
    match tongue.is_english {
        true => {
            let said = english
                .replace("{A}", &format!("{{{}}}", first.id))
                .replace("{B}", &format!("{{{}}}", last.id));
            format!("{name} {said}")
        }
        false => format!("{name}由{{{}}}{chinese}{{{}}}", first.id, last.id),
    }
}

/// The members of a chart, each with its value.
pub fn list(chart: &Chart, figures: &[Stated], tongue: &Tongue) -> String {
    let rows = chart.whole.iter().chain(&chart.rows);
    let items: Vec<String> = rows
        .map(|place| {
            let figure = &figures[*place];
            let name = match (chart.form, figure.year()) {
                (Form::Trajectory, Some(year)) if tongue.is_english => year.to_string(),
                (Form::Trajectory, Some(year)) => format!("{year}年"),
                _ => figure.name.clone().unwrap_or_default(),
            };
            format!("{name}{}{{{}}}", tongue.say("", ": "), figure.id)
        })
        .collect();
    items.join(tongue.say("，", "; ")) + tongue.say("。", ".")
}
