//! The calculator's chart: from the baseline, the path that is required and the one that is assumed.

use crate::chart::Amount;
use crate::chart::Caption;
use crate::chart::Goal;
use crate::chart::Line;
use crate::chart::LineRole;
use crate::chart::Panel;
use crate::chart::Plan;
use crate::chart::Point;
use crate::chart::PointRole;
use crate::chart::Source;
use crate::chart::Trajectory;
use crate::chart::Unreported;
use crate::chart::axis;
use crate::chart::words::ChartWords;
use crate::chart::words::chart_words;
use crate::figure::Bound;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::round;
use crate::target::Answers;
use crate::target::Measure;
use crate::target::Question;
use crate::text::Language;
use crate::text::fill;

/// More years than this, and only the ends and the arrival are marked.
const MARKED_YEARS: i32 = 10;

/// A question with its answers, in the unit that it is asked in.
pub struct Course<'a> {
    pub question: &'a Question,
    pub answers: &'a Answers,
    pub unit: &'a Unit,
    /// What is measured.
    pub label: &'a str,
}

/// Plans the chart of a question without faults.
pub fn plan_calculator(course: &Course, language: Language) -> Plan {
    let words = chart_words(language);
    let question = course.question;
    let ranked = matches!(question.measure, Measure::Rank { .. });
    let (first, last) = (question.baseline_year, question.goal_year);
    let reach = course
        .answers
        .arrival_compound
        .or(course.answers.arrival_linear)
        .map_or(last, |arrival| year_of(arrival.value));
    // The year after the goal shows whether a late arrival is near.
    let end = (last + 1).max(reach.min(last + 3));
    let known: Vec<f64> = question
        .baseline
        .into_iter()
        .chain([question.goal])
        .collect();
    // The axis does not follow the assumed path, so that it stands still while the pace is dragged.
    let axis = if ranked {
        axis::ranks(&known)
    } else {
        let most = known.iter().copied().fold(0.0, f64::max);
        axis::amounts(&[most * 1.25], course.unit, language)
    };
    let mut trajectory = Trajectory {
        start: f64::from(first),
        end: f64::from(end),
        bottom: axis.bottom,
        top: axis.top,
        years: axis::years(first, end, |year| year == first || year == last),
        levels: axis.ticks,
        unit: axis.unit,
        goal: Some(Goal {
            year: f64::from(last),
            value: question.goal,
        }),
        ..Trajectory::default()
    };
    match question.baseline {
        Some(baseline) => paths(
            &mut trajectory,
            course,
            baseline,
            (end, reach),
            words,
            language,
        ),
        None => {
            trajectory.unreported = Some(Unreported {
                year: f64::from(first),
                label: Caption::same(&fill(words.unreported, &[&first.to_string()])),
            });
        }
    }
    trajectory.points.push(Point {
        role: PointRole::Target,
        year: f64::from(last),
        value: question.goal,
        bound: Bound::Exact,
        amount: match ranked {
            // A goal among ranks is the first so many, not that one place.
            true => {
                let goal = Quantity::new(question.goal, course.unit.clone(), Bound::AtMost);
                axis::amount(&goal, language)
            }
            false => amount(question.goal, course.unit, language),
        },
        caption: Caption::new(&fill(words.goal, &[&last.to_string()]), words.goal_short),
        source: Source::default(),
    });
    Plan {
        label: course.label.to_owned(),
        unit: None,
        panel: Panel::Trajectory(trajectory),
    }
}

/// The calendar year in which a moment falls, the end of a year still being that year.
pub fn year_of(moment: f64) -> i32 {
    (moment - 1e-9).ceil().clamp(-1e9, 1e9) as i32
}

fn paths(
    trajectory: &mut Trajectory,
    course: &Course,
    baseline: f64,
    (end, reach): (i32, i32),
    words: &ChartWords,
    language: Language,
) {
    let question = course.question;
    let ranked = matches!(question.measure, Measure::Rank { .. });
    let (first, last) = (question.baseline_year, question.goal_year);
    let assumed = |year: i32| {
        let years = f64::from(year - first);
        if ranked {
            (baseline - question.pace * years).max(1.0)
        } else {
            baseline * (1.0 + question.pace / 100.0).powf(years)
        }
    };
    let from = (f64::from(first), baseline);
    trajectory.lines.push(Line {
        role: LineRole::Required,
        from,
        to: (f64::from(last), question.goal),
        compound: !ranked,
        open: false,
        label: Caption::default(),
    });
    let ends = (f64::from(end), assumed(end));
    if ends.1.is_finite() {
        trajectory.lines.push(Line {
            role: LineRole::Assumed,
            from,
            to: ends,
            compound: !ranked,
            open: question.bound == Bound::AtLeast,
            label: Caption::default(),
        });
    }
    for year in first + 1..=end {
        let value = assumed(year);
        let named = year == last || year == reach;
        let inside =
            value.is_finite() && (value - trajectory.bottom) * (value - trajectory.top) <= 0.0;
        if !inside || (end - first > MARKED_YEARS && !named) {
            continue;
        }
        let amount = match (year == reach, year == last) {
            (true, _) => Amount::new("", &fill(words.in_year, &[&year.to_string()]), ""),
            (_, true) => Amount::new("", &amount(value, course.unit, language).number, ""),
            _ => Amount::default(),
        };
        trajectory.points.push(Point {
            role: PointRole::Assumed,
            year: f64::from(year),
            value,
            bound: question.bound,
            amount,
            caption: Caption::default(),
            source: Source::default(),
        });
    }
    trajectory.points.push(Point {
        role: PointRole::Reported,
        year: from.0,
        value: baseline,
        bound: question.bound,
        amount: {
            let quantity = Quantity::new(baseline, course.unit.clone(), question.bound);
            axis::amount(&quantity, language)
        },
        caption: Caption::default(),
        source: Source::default(),
    });
}

fn amount(value: f64, unit: &Unit, language: Language) -> Amount {
    let shown = round(value, 4, Bound::Exact);
    axis::amount(&Quantity::exact(shown, unit.clone()), language)
}
