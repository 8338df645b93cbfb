//! Whatever the true value behind a bound may be, what is computed from it keeps within the bound told.

use proptest::prelude::*;
use zone_report::calculator::arithmetic::Answer;
use zone_report::calculator::arithmetic::Answers;
use zone_report::calculator::arithmetic::Measure;
use zone_report::calculator::arithmetic::Past;
use zone_report::calculator::arithmetic::Question;
use zone_report::calculator::arithmetic::Verdict;
use zone_report::calculator::arithmetic::answer;
use zone_report::calculator::arithmetic::open_sdg;
use zone_report::calculator::arithmetic::pace_class;
use zone_report::calculator::arithmetic::verdict;
use zone_report::figure::Bound;
use zone_report::figure::Bounded;
use zone_report::figure::Quantity;
use zone_report::figure::Unit;

/// Last bits may go either way where the truth lies on the bound itself.
const SLACK: f64 = 1e-12;

fn admits(told: Answer, truth: f64) -> bool {
    let slack = SLACK * told.value.abs().max(truth.abs());
    let within = match told.bound {
        Bound::Exact => truth == told.value,
        Bound::AtLeast => truth >= told.value,
        Bound::AtMost => truth <= told.value,
        Bound::About => true,
    };
    within || (told.value - truth).abs() <= slack
}

prop_compose! {
    fn questions()(
        kind in 0..6usize,
        baseline in prop_oneof![1.0..200.0f64, 1e-3..1e15f64],
        goal_share in prop_oneof![0.2..5.0f64, 0.999..1.001f64],
        start_share in proptest::option::of(0.1..3.0f64),
        baseline_year in 1949..2100i32,
        years in 1..49i32,
        pace in prop_oneof![-60.0..200.0f64, -1.0..1.0f64, Just(0.0)],
        floor in any::<bool>(),
        past in proptest::option::of(prop_oneof![
            (1.0..60.0f64).prop_map(Past::Growth),
            (0.1..1e6f64).prop_map(Past::Increment),
        ]),
    ) -> Question {
        let (measure, falls) = [
            (Measure::Amount, false),
            (Measure::Amount, true),
            (Measure::Count, false),
            (Measure::Percentage, false),
            (Measure::Percentage, true),
            (Measure::Rank, true),
        ][kind];
        Question {
            measure,
            falls,
            start: start_share.map(|share| (baseline * share, Bound::Exact)),
            baseline: Some(baseline),
            bound: if floor { Bound::AtLeast } else { Bound::AtMost },
            baseline_year,
            goal: baseline * goal_share,
            goal_year: baseline_year + years,
            pace,
            past,
        }
    }
}

fn pairs(told: &Answers, truth: &Answers) -> [(&'static str, Option<Answer>, Option<Answer>); 9] {
    [
        ("progress", told.progress, truth.progress),
        ("covered", told.covered, truth.covered),
        ("remaining", told.remaining, truth.remaining),
        (
            "required growth", told.required_growth, truth.required_growth,
        ),
        (
            "required increment", told.required_increment, truth.required_increment,
        ),
        (
            "arrival, compound", told.arrival_compound, truth.arrival_compound,
        ),
        ("arrival, linear", told.arrival_linear, truth.arrival_linear),
        ("projection", told.projection, truth.projection),
        ("surplus", told.surplus, truth.surplus),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn every_bound_encloses_the_truth(question in questions(), sample in 0.0..1.0f64, far in any::<bool>()) {
        let stated = question.baseline.unwrap();
        let baseline = match (question.bound, far) {
            (Bound::AtLeast, true) => stated * (1.0 + 9.0 * sample),
            (Bound::AtLeast, false) => stated * (1.0 + 1e-3 * sample),
            (_, true) => stated * (1.0 - 0.99 * sample),
            (_, false) => stated * (1.0 - 1e-3 * sample),
        };
        let true_question = Question { baseline: Some(baseline), bound: Bound::Exact, ..question };
        let (told, truth) = (answer(&question), answer(&true_question));
        for (name, told, truth) in pairs(&told, &truth) {
            if let (Some(told), Some(truth)) = (told, truth) {
                prop_assert!(admits(told, truth.value), "{name}: {told:?} excludes {}", truth.value);
            }
            // Only an arrival may be lost: where the truth falls short and does not move.
            if told.is_some() && truth.is_none() {
                prop_assert!(name.starts_with("arrival"), "{name}");
                prop_assert_eq!(told.unwrap().bound, Bound::AtLeast);
            }
        }
        if let (Some(told), Some(truth)) =
            (pace_class(&question, &told), pace_class(&true_question, &truth))
        {
            prop_assert!(admits(told.0, truth.0.value), "pace class");
        }
        if let (Some(told), Some(truth)) =
            (open_sdg(&question, &told), open_sdg(&true_question, &truth))
        {
            prop_assert!(admits(told.0, truth.0.value), "class: {told:?} {truth:?}");
        }
        // A verdict that is given holds of the truth, and a floor never condemns.
        let (judged, truly) = (verdict(&question, &told), verdict(&true_question, &truth));
        let nearly = truth.surplus.is_some_and(|it| it.value.abs() <= question.goal * 1e-9);
        match judged {
            Verdict::OnTrack => prop_assert!(nearly || matches!(truly, Verdict::OnTrack | Verdict::Reached)),
            Verdict::Late => prop_assert!(nearly || truly == Verdict::Late),
            Verdict::Reached => prop_assert_eq!(truly, Verdict::Reached),
            _ => (),
        }
    }

    #[test]
    fn steps_of_quantities_enclose_the_truth(
        values in [1e-3..1e9f64, 1e-3..1e9f64],
        bounds in [0..3usize, 0..3usize],
        shares in [0.0..1.0f64, 0.0..1.0f64],
        growth in 0.1..3.0f64,
    ) {
        let of = |at: usize| {
            let bound = [Bound::Exact, Bound::AtLeast, Bound::AtMost][bounds[at]];
            let truth = match bound {
                Bound::AtLeast => values[at] * (1.0 + 9.0 * shares[at]),
                Bound::AtMost => values[at] * (1.0 - 0.99 * shares[at]),
                _ => values[at],
            };
            let quantity = |value, bound| Quantity::new(value, Unit::Multiple, bound);
            (quantity(values[at], bound), quantity(truth, Bound::Exact))
        };
        let ((left, true_left), (right, true_right)) = (of(0), of(1));
        let share = Quantity::exact(growth, Unit::Multiple);
        let years = Bounded::exact(3.0);
        let few = |it: &Quantity| Bounded { value: it.number().unwrap().min(5.0), bound: it.bound };
        let (span, true_span) = (few(&right), few(&true_right));
        let steps = [
            (left.add(&right), true_left.add(&true_right)),
            (left.subtract(&right), true_left.subtract(&true_right)),
            (left.multiply(&right), true_left.multiply(&true_right)),
            (left.divide(&right), true_left.divide(&true_right)),
            (left.compounded(&share, years), true_left.compounded(&share, years)),
            (share.compounded(&left, span), share.compounded(&true_left, true_span)),
            (left.growth_factor(), true_left.growth_factor()),
            (left.factor_growth(), true_left.factor_growth()),
            (left.compound_growth(&right, years), true_left.compound_growth(&true_right, years)),
        ];
        for (index, (told, truth)) in steps.into_iter().enumerate() {
            if let (Some(told), Some(truth)) = (told, truth) {
                let (told, truth) = (told.bounded().unwrap(), truth.bounded().unwrap());
                let scale = values[0].max(values[1]) * SLACK;
                prop_assert!(
                    admits(told, truth.value) || (told.value - truth.value).abs() <= scale,
                    "step {index}: {told:?} excludes {}", truth.value
                );
            }
        }
    }
}
