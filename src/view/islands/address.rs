//! The calculator's state in the page's address: taken from it part by part, and told for it.

use crate::figure::Bound;
use crate::figure::decimal;
use crate::figure::read_number;
use crate::figure::round_at;
use crate::figure::shortest;
use crate::target::Field;
use crate::target::YEARS;
use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::scene::DEFAULT_SOLVE;
use crate::view::islands::scene::Draft;
use crate::view::islands::scene::SOLVE;
use crate::view::islands::scene::value;
use crate::view::islands::scene::year;

/// The state that an address tells; a part that cannot be read is as the report has it.
pub fn restored(
    offers: &[Offer],
    language: Language,
    query: &dyn Fn(&str) -> Option<String>,
) -> Draft {
    let target = query("target");
    let index = target
        .and_then(|id| offers.iter().position(|offer| offer.id == id))
        .unwrap_or(0);
    let offer = &offers[index];
    let mut draft = Draft::of(index, offer, language);
    let number = |key| {
        query(key)
            .and_then(|text| read_number(&text))
            .map(|typed| typed.value)
    };
    for (key, field) in [("baseline", Field::Baseline), ("goal", Field::Goal)] {
        if let Some(value) = number(key).filter(|value| *value > 0.0) {
            // The address holds values in a unit of its own; the fields in the page's.
            draft.set(field, tidy(value * offer.link_scale / offer.scale));
        }
    }
    for (key, field) in [
        ("baseline-year", Field::BaselineYear),
        ("goal-year", Field::GoalYear),
    ] {
        if let Some(text) = query(key).filter(|text| YEARS.contains(&year(text))) {
            draft.set(field, text);
        }
    }
    if let Some(pace) = number("growth").filter(|pace| *pace > -100.0 && *pace <= 1000.0) {
        draft.set_pace(pace);
    }
    if let Some(at) = query("solve").and_then(|name| SOLVE.iter().position(|known| *known == name))
    {
        draft.solve = at;
    }
    draft
}

/// What of the state differs from the report's own values, by the keys of the address.
pub fn state(
    draft: &Draft,
    offers: &[Offer],
    language: Language,
) -> [(&'static str, Option<String>); 7] {
    let offer = &offers[draft.target];
    let own = Draft::of(draft.target, offer, language);
    let differs = |field| draft.text(field) != own.text(field);
    let amount = |field| {
        let value = value(draft.text(field), offer.scale) / offer.link_scale;
        (differs(field) && value.is_finite()).then(|| tidy(value))
    };
    let whole = |field| {
        let year = year(draft.text(field));
        (differs(field) && YEARS.contains(&year)).then(|| year.to_string())
    };
    [
        ("target", (draft.target != 0).then(|| offer.id.clone())),
        ("baseline", amount(Field::Baseline)),
        ("baseline-year", whole(Field::BaselineYear)),
        ("goal", amount(Field::Goal)),
        ("goal-year", whole(Field::GoalYear)),
        (
            "growth",
            (draft.pace != own.pace && draft.pace.is_finite()).then(|| shortest(draft.pace)),
        ),
        (
            "solve",
            (draft.solve != DEFAULT_SOLVE).then(|| SOLVE[draft.solve].to_owned()),
        ),
    ]
}

/// A number without the noise that a change of unit leaves in its last digits.
fn tidy(value: f64) -> String {
    decimal(round_at(value, -9, Bound::Exact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::offer::samples;

    fn offers() -> Vec<Offer> {
        vec![
            samples::revenue(),
            samples::firms(),
            samples::rank(),
            samples::unknown(),
        ]
    }

    fn from(query: &[(&str, &str)]) -> Draft {
        restored(&offers(), Language::TraditionalChinese, &|key| {
            let found = query.iter().find(|(known, _)| *known == key);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn what_is_told_is_restored() {
        let cases: [&[(&str, &str)]; 6] = [
            &[],
            &[("target", "firms"), ("growth", "12")],
            &[
                ("baseline", "2000"),
                ("baseline-year", "2016"),
                ("goal", "3500.5"),
                ("goal-year", "2025"),
            ],
            &[("target", "rank"), ("growth", "3"), ("solve", "goal")],
            &[("target", "unknown"), ("baseline", "3000")],
            &[("growth", "-2.5"), ("solve", "growth")],
        ];
        for query in cases {
            let draft = from(query);
            let told = state(&draft, &offers(), Language::TraditionalChinese);
            let told: Vec<(&str, String)> = told
                .into_iter()
                .filter_map(|(key, value)| Some((key, value?)))
                .collect();
            let told: Vec<(&str, &str)> = told
                .iter()
                .map(|(key, value)| (*key, value.as_str()))
                .collect();
            let mut expected = query.to_vec();
            expected.sort_by_key(|(key, _)| told.iter().position(|(known, _)| known == key));
            assert_eq!(told, expected);
        }
    }

    #[test]
    fn a_part_that_cannot_be_read_is_as_the_report_has_it() {
        let untouched = from(&[]);
        let broken = [
            ("target", "moon"),
            ("baseline", "much"),
            ("baseline", "-3"),
            ("goal", ""),
            ("goal-year", "soon"),
            ("baseline-year", "1600"),
            ("growth", "NaN"),
            ("growth", "1e9"),
            ("solve", "everything"),
        ];
        for (key, value) in broken {
            assert_eq!(from(&[(key, value)]), untouched, "{key}={value}");
        }
        // The parts beside a broken one are kept.
        let draft = from(&[("goal", "x"), ("growth", "12")]);
        assert_eq!((draft.text(Field::Goal), draft.pace), ("3000", 12.0));
    }
}
