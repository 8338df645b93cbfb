//! Levels and goals of one measure over the years.

use crate::chart::compose::composer::Composer;
use crate::chart::plan::amount::Amount;
use crate::chart::plan::axis;
use crate::chart::plan::caption::Caption;
use crate::chart::plan::caption::Provenance;
use crate::chart::plan::caption::Source;
use crate::chart::plan::trajectory::Line;
use crate::chart::plan::trajectory::LineRole;
use crate::chart::plan::trajectory::Period;
use crate::chart::plan::trajectory::Point;
use crate::chart::plan::trajectory::PointRole;
use crate::chart::plan::trajectory::Trajectory;
use crate::figure::Operation;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::interpolated;
use crate::language::fill;
use crate::report::FigureId;
use crate::report::Origin;

impl Composer<'_> {
    pub(super) fn trajectory(
        &self,
        points: &[FigureId],
        pace: Option<FigureId>,
        required: Option<FigureId>,
        projection: Option<FigureId>,
    ) -> Trajectory {
        // A point without a year has no place on the axis; the check has said so.
        let mut placed: Vec<(i32, FigureId)> = points
            .iter()
            .filter_map(|id| Some((self.figure(*id).period.year()?, *id)))
            .collect();
        placed.sort_by_key(|(year, _)| *year);
        let (Some(first), Some(last)) = (placed.first().copied(), placed.last().copied()) else {
            return Trajectory::default();
        };
        let level = placed
            .iter()
            .rev()
            .find(|(_, id)| !self.figure(*id).goal)
            .copied()
            .unwrap_or(first);
        let goal = placed
            .iter()
            .find(|(_, id)| self.figure(*id).goal)
            .copied()
            .unwrap_or(last);
        let values: Vec<f64> = placed
            .iter()
            .map(|(_, id)| *id)
            .chain(projection)
            .map(|id| self.number(id))
            .collect();
        let unit = self.unit.clone();
        let ranked = unit == Unit::Rank;
        let axis = if ranked {
            axis::ranks(&values, self.language)
        } else {
            axis::amounts(&values, &unit, self.language)
        };
        let at = |(year, id): (i32, FigureId)| (f64::from(year), self.number(id));

        let mut lines = Vec::new();
        for pair in placed.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            if self.figure(to.1).goal {
                continue;
            }
            let between = fill(
                self.words.not_reported_between,
                &[&(from.0 + 1).to_string(), &(to.0 - 1).to_string()],
            );
            let label = if to.0 - from.0 > 2 {
                Caption::new(&between, self.words.not_reported_short)
            } else {
                Caption::default()
            };
            let stated = |id| matches!(self.figure(id).origin, Origin::Stated { .. });
            // Between neighbouring years nothing is left out.
            let role = match to.0 - from.0 == 1 && stated(from.1) && stated(to.1) {
                true => LineRole::Reported,
                false => LineRole::Derived,
            };
            lines.push(Line {
                label,
                ..Line::new(role, at(from), at(to), !ranked)
            });
        }
        if let Some(projection) = projection {
            let end = at((goal.0, projection));
            lines.push(Line::new(LineRole::Projected, at(level), end, !ranked));
        }
        let label = required.map_or_else(Caption::default, |required| {
            let growth = self.write(required);
            Caption::new(
                &fill(self.words.required, &[&growth]),
                &fill(self.words.required_short, &[&growth]),
            )
        });
        lines.push(Line {
            label,
            ..Line::new(LineRole::Required, at(level), at(goal), !ranked)
        });

        let mut marks: Vec<Point> = placed
            .iter()
            .map(|(year, id)| self.point(*year, *id))
            .collect();
        if let Some(share) = self.share_of(level.1, goal.1) {
            for mark in marks.iter_mut().filter(|mark| mark.year == at(level).0) {
                mark.source.remark += self.live.comma;
                mark.source.remark += &fill(self.words.of_target, &[&self.write(share)]);
            }
        }
        if let Some(projection) = projection {
            let caption = pace.map_or_else(Caption::default, |pace| {
                Caption::new(
                    &fill(self.words.past_pace, &[&self.write(pace)]),
                    self.words.past_pace_short,
                )
            });
            marks.push(Point {
                role: PointRole::Projected,
                caption,
                ..self.point(goal.0, projection)
            });
        }
        if let Some(required) = required.filter(|_| !ranked) {
            marks.extend(self.steps(at(level), at(goal), &unit, (level.1, required)));
        }
        Trajectory {
            start: f64::from(first.0),
            end: f64::from(last.0),
            bottom: axis.bottom,
            top: axis.top,
            years: axis::years(first.0, last.0, |year| {
                placed.iter().any(|(placed, _)| *placed == year)
            }),
            levels: axis.ticks,
            unit: axis.unit,
            period: Some(Period {
                from: f64::from(level.0),
                to: f64::from(goal.0),
                label: self.words.to_target.to_owned(),
            }),
            lines,
            points: marks,
            ..Trajectory::default()
        }
    }

    fn point(&self, year: i32, id: FigureId) -> Point {
        let figure = self.figure(id);
        let text = year.to_string();
        let (role, caption) = match figure.origin {
            Origin::Derived { .. } => (PointRole::Derived, Caption::same(self.words.derived)),
            _ if figure.goal => (
                PointRole::Target,
                Caption::new(&fill(self.live.goal, &[&text]), self.live.goal_short),
            ),
            _ => (
                PointRole::Reported,
                Caption::new(
                    &fill(self.words.reported, &[&text]),
                    &fill(self.words.reported_short, &[&text]),
                ),
            ),
        };
        Point {
            role,
            year: f64::from(year),
            value: self.number(id),
            bound: figure.quantity.bound,
            amount: self.amount(id),
            caption,
            source: self.source(id),
        }
    }

    /// How much of a target is reached, where the report works that out.
    fn share_of(&self, level: FigureId, goal: FigureId) -> Option<FigureId> {
        let mut figures = self.report.figures.iter();
        let found = figures.find(|(_, figure)| match &figure.origin {
            Origin::Derived { operation, of, .. } => {
                *operation == Operation::Share && *of == [level, goal]
            }
            _ => false,
        });
        found.map(|(id, _)| id)
    }

    /// The years on the required path: the constant growth that leads from level to goal.
    fn steps(
        &self,
        level: (f64, f64),
        goal: (f64, f64),
        unit: &Unit,
        (known, required): (FigureId, FigureId),
    ) -> Vec<Point> {
        let years = goal.0 - level.0;
        let growth = fill(self.words.required, &[&self.write(required)]);
        let mut steps = Vec::new();
        let mut year = level.0 + 1.0;
        while year < goal.0 {
            let value = interpolated(level.1, goal.1, (year - level.0) / years);
            let quantity = Quantity::exact(value, unit.clone()).rounded(4);
            let amount = Amount {
                exact: quantity.number().map(|value| (value, quantity.bound)),
                ..axis::amount(&quantity, self.language)
            };
            let when = fill(self.live.in_year, &[&decimal(year)]);
            steps.push(Point {
                source: Source {
                    figure: self.figure(required).id.clone(),
                    label: self.label(known),
                    remark: [&when, self.live.comma, &growth].concat(),
                    nature: Provenance::Target,
                },
                ..Point::new(PointRole::Required, (year, value), amount)
            });
            year += 1.0;
        }
        steps
    }
}
