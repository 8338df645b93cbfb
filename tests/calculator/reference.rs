//! Ten thousand questions whose answers `reference.py` computed to forty digits.

use zone_report::calculator::arithmetic::Answer;
use zone_report::calculator::arithmetic::Answers;
use zone_report::calculator::arithmetic::Measure;
use zone_report::calculator::arithmetic::Question;
use zone_report::calculator::arithmetic::answer;
use zone_report::figure::Bound;

/// The greatest relative error that is allowed.
const MOST: f64 = 1e-12;

const RESULTS: [&str; 8] = [
    "progress", "covered", "remaining", "required growth", "required increment",
    "arrival, compound", "arrival, linear", "projection",
];

fn in_order(answers: &Answers) -> [Option<Answer>; 8] {
    [
        answers.progress, answers.covered, answers.remaining, answers.required_growth,
        answers.required_increment, answers.arrival_compound, answers.arrival_linear,
        answers.projection,
    ]
}

fn number(text: &str) -> Option<f64> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

fn question(row: &[&str]) -> Question {
    Question {
        measure: match row[0] {
            "A" => Measure::Amount,
            "C" => Measure::Count,
            "P" => Measure::Percentage,
            _ => Measure::Rank,
        },
        falls: row[1] == "1",
        start: number(row[2]).map(|start| (start, Bound::Exact)),
        baseline: number(row[3]),
        bound: Bound::Exact,
        baseline_year: row[4].parse().unwrap(),
        goal: row[5].parse().unwrap(),
        goal_year: row[6].parse().unwrap(),
        pace: row[7].parse().unwrap(),
        past: None,
    }
}

#[test]
fn answers_equal_an_independent_computation() {
    let table = include_str!("reference.csv");
    let mut cases = 0;
    let mut worst = [0.0f64; 8];
    for line in table.lines().skip(1) {
        let row: Vec<&str> = line.split(',').collect();
        let question = question(&row);
        // A pace out of range is a fault, of which other tests tell.
        let paced = question.faults().is_empty();
        let found = in_order(&answer(&question));
        for (index, found) in found.into_iter().enumerate() {
            let expected = number(row[8 + index]);
            if index >= 5 && !paced {
                assert_eq!(found, None, "{line}");
                continue;
            }
            match (found, expected) {
                (Some(found), Some(expected)) => {
                    let error = (found.value - expected).abs();
                    let error = if expected == 0.0 {
                        error
                    } else {
                        error / expected.abs()
                    };
                    worst[index] = worst[index].max(error);
                    assert!(
                        error <= MOST,
                        "{}: {} against {expected}\n{line}",
                        RESULTS[index],
                        found.value
                    );
                }
                (found, expected) => {
                    assert_eq!(
                        found.map(|it| it.value),
                        expected,
                        "{}\n{line}",
                        RESULTS[index]
                    );
                }
            }
        }
        cases += 1;
    }
    assert_eq!(cases, 10_000);
    println!("greatest relative errors: {worst:?}");
}
