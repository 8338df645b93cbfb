//! The chart's proportions, shared by what draws its parts.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::labels::LabelSpace;
use crate::chart::place::placed::Dash;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::place::scale::Scale;
use crate::chart::plan::trajectory::Line;
use crate::chart::plan::trajectory::LineRole;
use crate::chart::plan::trajectory::Point;
use crate::chart::plan::trajectory::PointRole;
use crate::chart::plan::trajectory::Trajectory;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Text;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::figure::Bound;
use crate::figure::interpolated;
use crate::figure::log_ratio;

pub const TOP: f64 = 24.0;

pub const BOTTOM: f64 = 30.0;

/// How far the tinted period rises above the topmost level.
pub const RISE: f64 = 10.0;

/// How far a drawn course may keep from the true one, in pixels.
pub const CHORD: f64 = 0.1;

/// The most pieces of a course; only the steepest ask for so many.
pub const MOST_PIECES: f64 = 96.0;

/// The chart's proportions, shared by what draws its parts.
pub struct Layout<'a> {
    pub trajectory: &'a Trajectory,
    pub frame: &'a Frame<'a>,
    pub x: Scale,
    pub y: Scale,
    /// Where levels end and the right margin begins.
    pub end: f64,
    /// Where the years' axis lies.
    pub floor: f64,
    pub compact: bool,
    pub narrow: bool,
}

impl Layout<'_> {
    /// The tinted period, gridlines, and the labels above them at the left.
    pub fn levels(&self, placed: &mut Placed, ground: &mut LabelSpace) {
        let typesetter = self.frame.typesetter();
        if let Some(period) = &self.trajectory.period {
            let (from, to) = (self.x.at(period.from), self.x.at(period.to));
            ground.tint = Area::new(from, TOP - RISE, to - from, self.floor - TOP + RISE);
            let area = ground.tint;
            placed.fill(area.x, area.y, area.width, area.height, Role::Tint);
        }
        let count = self.trajectory.levels.len();
        for (index, tick) in self.trajectory.levels.iter().enumerate() {
            let y = self.y.at(tick.value);
            let on_floor = (y - self.floor).abs() < 0.5;
            let ink = if on_floor { Role::Text3 } else { Role::Grid };
            placed.level(0.0, y, self.end, ink);
            let mut runs = typesetter.words(&tick.label, Font::sans(theme::TICK), Role::Text3);
            if index + 1 == count && !self.trajectory.unit.is_empty() {
                let mut unit =
                    typesetter.run(&self.trajectory.unit, Font::sans(theme::TICK), Role::Text3);
                unit.gap = theme::UNIT_GAP;
                runs.push(unit);
            }
            let text = Text {
                x: 0.0,
                y: y - 5.0,
                anchor: Anchor::Start,
                runs,
                halo: None,
            };
            ground.taken.push(text.area());
            placed.marks.push(Mark::Text(text));
        }
        if !self
            .trajectory
            .levels
            .iter()
            .any(|tick| tick.value == self.trajectory.bottom)
        {
            placed.level(0.0, self.floor, self.end, Role::Text3);
        }
    }

    /// The years' axis; labels without room are dropped, major ones only for other major ones.
    pub fn years(&self, placed: &mut Placed) {
        let typesetter = self.frame.typesetter();
        let font = Font::sans(theme::TICK);
        let mut shown: Vec<Text> = Vec::new();
        for major in [true, false] {
            // Of the minor years all are named or none.
            let mut texts = Vec::new();
            let mut all = true;
            for tick in &self.trajectory.years {
                if tick.major != major {
                    continue;
                }
                let ink = if major { Role::Text } else { Role::Text3 };
                let text = Text {
                    x: self.x.at(tick.value),
                    y: self.floor + 20.0,
                    anchor: Anchor::Middle,
                    runs: typesetter.words(&tick.label, font, ink),
                    halo: None,
                };
                let area = text.area().grown(8.0);
                let free = !shown
                    .iter()
                    .chain(&texts)
                    .any(|other: &Text| other.area().overlaps(&area));
                let inside = text.left() >= 0.0 && text.left() + text.width() <= self.frame.width;
                if free && inside {
                    texts.push(text);
                } else {
                    all = false;
                }
            }
            if major || all || shown.is_empty() {
                shown.extend(texts);
            }
        }
        for tick in &self.trajectory.years {
            let length = if tick.major { 6.0 } else { 4.0 };
            let x = self.x.at(tick.value);
            placed.upright(x, self.floor, length, Role::Text3);
        }
        placed.marks.extend(shown.into_iter().map(Mark::Text));
    }

    /// Where the period begins, the goal, and the band without a report.
    pub fn rules(&self, placed: &mut Placed, ground: &mut LabelSpace) {
        if let Some(period) = &self.trajectory.period {
            let x = self.x.at(period.from);
            placed.upright(x, TOP - RISE, self.floor - TOP + RISE, Role::Rule);
            ground.paths.push(vec![(x, TOP - RISE), (x, self.floor)]);
        }
        if let Some(goal) = &self.trajectory.goal {
            let (x, y) = (self.x.at(goal.year), self.y.at(goal.value));
            placed.level(0.0, y, self.end, Role::TargetSoft);
            placed.upright(x, y, self.floor - y, Role::TargetSoft);
            ground.paths.push(vec![(0.0, y), (self.end, y)]);
            ground.paths.push(vec![(x, y), (x, self.floor)]);
        }
        if let Some(unreported) = &self.trajectory.unreported {
            let x = self.x.at(unreported.year);
            let area = Area::new(x, TOP, theme::UNREPORTED_WIDTH, self.floor - TOP);
            placed.hatch(area, theme::HATCH_WIDTH_DERIVED, Role::Derived);
            ground.points.push(area);
        }
    }

    /// Bands, then lines; returns each line's path in pixels.
    pub fn lines(&self, placed: &mut Placed, ground: &mut LabelSpace) -> Vec<Vec<(f64, f64)>> {
        let mut paths = Vec::with_capacity(self.trajectory.lines.len());
        for line in &self.trajectory.lines {
            let path = self.path(line);
            if line.open && path.len() > 1 {
                let mut above = path.clone();
                for point in &mut above {
                    point.1 = (point.1 - theme::BAND).max(0.0);
                }
                let mut polygon = path.clone();
                polygon.extend(above.iter().rev());
                ground.paths.push(above);
                placed.marks.push(Mark::Hatch {
                    polygon,
                    width: theme::HATCH_WIDTH,
                    ink: Role::Accent,
                });
            }
            ground.paths.push(path.clone());
            paths.push(path);
        }
        for (line, path) in self.trajectory.lines.iter().zip(&paths) {
            let (width, ink, dash) = match line.role {
                LineRole::Derived | LineRole::Projected => {
                    let (on, off) = theme::DASH_DERIVED;
                    (theme::DERIVED_WIDTH, Role::Derived, Dash::Dashes(on, off))
                }
                LineRole::Reported => (theme::REPORTED_WIDTH, Role::Accent, Dash::Solid),
                LineRole::Required => {
                    let (on, off) = theme::DASH_REQUIRED;
                    (theme::REQUIRED_WIDTH, Role::Target, Dash::Dashes(on, off))
                }
                LineRole::Assumed => (
                    theme::ASSUMED_WIDTH,
                    Role::Accent,
                    Dash::Dots(theme::DOT_STEP),
                ),
            };
            placed.marks.push(Mark::Path {
                points: path.clone(),
                width,
                ink,
                dash,
            });
        }
        paths
    }

    /// The line's course, cut off where it leaves the domain.
    pub fn path(&self, line: &Line) -> Vec<(f64, f64)> {
        let ((from, low), (to, high)) = (line.from, line.to);
        let bends = line.compound && low > 0.0 && high > 0.0;
        let pieces = if bends { self.pieces(low, high) } else { 1.0 };
        let mut path: Vec<(f64, f64)> = Vec::with_capacity(pieces as usize + 1);
        for index in 0..=pieces as u32 {
            let part = f64::from(index) / pieces;
            let value = if bends {
                interpolated(low, high, part)
            } else {
                low + (high - low) * part
            };
            let (x, y) = (self.x.at(from + (to - from) * part), self.y.at(value));
            if !(x.is_finite() && y.is_finite()) {
                break;
            }
            let edge = y.max(TOP).min(self.floor);
            if edge != y {
                if let Some(&(last_x, last_y)) = path.last() {
                    let part = (edge - last_y) / (y - last_y);
                    path.push((last_x + (x - last_x) * part, edge));
                }
                break;
            }
            path.push((x, y));
        }
        path
    }

    /// How many straight pieces follow a compound course closely. A chord of the curve a·e^(kt) over a
    /// step h lies at most a·e^(kt)·(kh)² / 8 away from it.
    pub fn pieces(&self, low: f64, high: f64) -> f64 {
        let peak = (self.y.at(low.max(high)) - self.y.at(0.0)).abs();
        let bend = log_ratio(high, low).abs();
        let pieces = (bend * (peak / (8.0 * CHORD)).sqrt()).ceil();
        // A course of no number has one piece, too.
        match pieces.is_nan() {
            true => 1.0,
            false => pieces.clamp(1.0, MOST_PIECES),
        }
    }

    pub fn shown(&self, point: &Point) -> bool {
        let y = self.y.at(point.value);
        let x = self.x.at(point.year);
        y >= TOP - 0.5 && y <= self.floor + 0.5 && x <= self.end + 0.5
    }

    pub fn points(&self, placed: &mut Placed, ground: &mut LabelSpace) {
        for point in &self.trajectory.points {
            if !self.shown(point) {
                continue;
            }
            let (x, y) = (self.x.at(point.year), self.y.at(point.value));
            let radius = radius(point.role);
            let open = self
                .trajectory
                .lines
                .iter()
                .any(|line| line.open && line.from.0 == point.year);
            if point.bound == Bound::AtLeast && point.role == PointRole::Reported && !open {
                let area = Area::new(x - radius, y - 28.0, 2.0 * radius, 28.0 - radius);
                placed.hatch(area, theme::HATCH_WIDTH, Role::Accent);
                ground.points.push(area);
            }
            let (fill, ring) = match point.role {
                PointRole::Reported => (Role::Accent, Some((Role::Paper, theme::REPORTED_RING))),
                PointRole::Derived | PointRole::Projected => {
                    (Role::Paper, Some((Role::Derived, theme::DERIVED_WIDTH)))
                }
                PointRole::Required => (Role::Target, None),
                PointRole::Assumed => (Role::Paper, Some((Role::Accent, theme::ASSUMED_RING))),
                PointRole::Target => (Role::Target, Some((Role::Paper, theme::DIAMOND_RING))),
                PointRole::OtherTarget => {
                    (Role::Paper, Some((Role::Target, theme::REQUIRED_WIDTH)))
                }
            };
            let diamond = matches!(point.role, PointRole::Target | PointRole::OtherTarget);
            placed.marks.push(Mark::Point {
                x,
                y,
                radius,
                diamond,
                fill,
                ring,
            });
            ground.points.push(Area::around(x, y, radius + 1.0));
            let touch = Area::around(x, y, theme::TOUCH / 2.0);
            placed.hit(&point.source, &point.amount, (x, y), touch);
        }
        part(placed);
    }
}

/// Neighbouring targets share the room between them, across or up and down, whichever is more.
pub fn part(placed: &mut Placed) {
    let places: Vec<(f64, f64)> = placed.hits.iter().map(|hit| (hit.x, hit.y)).collect();
    for hit in &mut placed.hits {
        let (mut across, mut down) = (theme::TOUCH / 2.0, theme::TOUCH / 2.0);
        for &(x, y) in &places {
            let (apart, below) = ((x - hit.x).abs(), (y - hit.y).abs());
            if apart >= theme::TOUCH || below >= theme::TOUCH || apart + below == 0.0 {
                continue;
            }
            if apart >= below {
                across = across.min(apart / 2.0);
            } else {
                down = down.min(below / 2.0);
            }
        }
        hit.area = Area::new(hit.x - across, hit.y - down, 2.0 * across, 2.0 * down);
    }
}

pub fn radius(role: PointRole) -> f64 {
    match role {
        PointRole::Reported => theme::REPORTED_RADIUS,
        PointRole::Derived => theme::DERIVED_RADIUS,
        PointRole::Projected => theme::PROJECTED_RADIUS,
        PointRole::Required => theme::REQUIRED_RADIUS,
        PointRole::Assumed => theme::ASSUMED_RADIUS,
        PointRole::Target => theme::DIAMOND,
        PointRole::OtherTarget => theme::DIAMOND_SMALL,
    }
}
