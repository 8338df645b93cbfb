//! Targets: a meter from nothing to each, with a diamond where the target stands.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::plan::progress::Level;
use crate::chart::plan::progress::Progress;
use crate::chart::plan::progress::Toward;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::figure::Bound;

const METER: f64 = 10.0;
const LINE: f64 = 18.0;
const GAP: f64 = 24.0;
/// Around the lines of a row.
const ROW: f64 = 14.0;
/// The part of a wide sheet that names take.
const NAMES: f64 = 0.26;

pub fn place(progress: &Progress, frame: &Frame) -> Placed {
    let mut placed = Placed::new(frame.width, 0.0);
    let amounts: Vec<Vec<Run>> = progress
        .rows
        .iter()
        .map(|row| {
            let size = theme::NUMBER_SMALL;
            frame.typesetter().amount(&row.amount, size, Role::Target)
        })
        .collect();
    let widest = amounts
        .iter()
        .map(|runs| width_of(runs))
        .fold(0.0, f64::max);
    let mut y = 0.0;
    for (row, amount) in progress.rows.iter().zip(amounts) {
        if y > 0.0 {
            placed.level(0.0, y, frame.width, Role::Grid);
        }
        y = match frame.narrow() {
            true => stacked(row, amount, frame, y + ROW, &mut placed),
            false => beside(row, amount, widest, frame, y + ROW, &mut placed),
        } + ROW;
    }
    placed.height = y;
    placed
}

/// Name, meter and target on a line.
fn beside(
    row: &Toward,
    amount: Vec<Run>,
    widest: f64,
    frame: &Frame,
    top: f64,
    placed: &mut Placed,
) -> f64 {
    let left = frame.width * NAMES;
    let right = frame.width - widest - GAP;
    let names = name(row, frame, left - GAP, top, placed);
    let notes = note(row, frame, (left, right - left), top, placed);
    let y = notes + 4.0;
    placed.text(frame.width, y + METER, Anchor::End, amount);
    meter(row, Area::new(left, y, right - left, METER), placed);
    names.max(y + METER)
}

/// Name and target on a line, the note and the meter below.
fn stacked(row: &Toward, amount: Vec<Run>, frame: &Frame, top: f64, placed: &mut Placed) -> f64 {
    let room = frame.width - width_of(&amount) - GAP;
    placed.text(frame.width, top + 14.0, Anchor::End, amount);
    let names = name(row, frame, room, top, placed).max(top + LINE);
    let notes = note(row, frame, (0.0, frame.width), names, placed);
    let y = notes + 6.0;
    let inside = frame.width - theme::DIAMOND - theme::DIAMOND_RING;
    meter(row, Area::new(0.0, y, inside, METER), placed);
    match row.level {
        Level::Apart => notes,
        _ => y + METER,
    }
}

/// Places a target's name; returns where its lines end.
fn name(row: &Toward, frame: &Frame, room: f64, top: f64, placed: &mut Placed) -> f64 {
    let words = frame.words(&row.label, frame.narrow());
    let font = Font::sans_bold(theme::LABEL);
    lines(words, font, Role::Text, frame, (0.0, room), top, placed)
}

/// Places what is said of the meter; returns where its lines end.
fn note(row: &Toward, frame: &Frame, across: (f64, f64), top: f64, placed: &mut Placed) -> f64 {
    let font = Font::sans(theme::SMALL_LABEL);
    lines(&row.note, font, Role::Text2, frame, across, top, placed)
}

fn lines(
    words: &str,
    font: Font,
    ink: Role,
    frame: &Frame,
    (x, room): (f64, f64),
    top: f64,
    placed: &mut Placed,
) -> f64 {
    let typesetter = frame.typesetter();
    let mut y = top;
    for line in typesetter.wrap(words, font, room) {
        let runs = typesetter.words(&line, font, ink);
        placed.text(x, y + 14.0, Anchor::Start, runs);
        y += LINE;
    }
    y
}

fn meter(row: &Toward, area: Area, placed: &mut Placed) {
    let middle = area.y + METER / 2.0;
    let most = match &row.level {
        Level::Apart => return,
        Level::Missing => row.goal,
        Level::Measured(level, ..) => level.max(row.goal),
    };
    let unit = if most > 0.0 { area.width / most } else { 0.0 };
    let goal = area.x + row.goal * unit;
    match &row.level {
        Level::Measured(level, bound, amount, source) => {
            placed.fill(area.x, area.y, area.width, METER, Role::Grid);
            let length = level.max(0.0) * unit;
            if *bound == Bound::AtMost {
                let known = Area::new(area.x, area.y, length, METER);
                placed.hatch(known, theme::HATCH_WIDTH, Role::Accent);
            } else {
                placed.fill(area.x, area.y, length, METER, Role::Accent);
            }
            if *bound == Bound::AtLeast {
                let run = theme::HATCH_RUN.min(area.width - length);
                let open = Area::new(area.x + length, area.y, run, METER);
                placed.hatch(open, theme::HATCH_WIDTH, Role::Accent);
            }
            let hit = Area::new(area.x, area.y - 10.0, length.max(theme::TOUCH), 30.0);
            placed.hit(source, amount, (area.x + length / 2.0, middle), hit);
        }
        _ => placed.marks.push(Mark::Outline {
            area,
            width: theme::HAIRLINE,
            ink: Role::Derived,
            dash: Some(theme::DASH_OUTLINE),
        }),
    }
    placed.marks.push(Mark::Point {
        x: goal,
        y: middle,
        radius: theme::DIAMOND,
        diamond: true,
        fill: Role::Target,
        ring: Some((Role::Paper, theme::DIAMOND_RING)),
    });
    let side = theme::TOUCH / 2.0;
    let hit = Area::around(goal, middle, side);
    placed.hit(&row.source, &row.amount, (goal, middle), hit);
}
