//! Ranks: a rail with a tick for each place, the first at the left, and a dot where the zone stands.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::plan::ranks::Ranked;
use crate::chart::plan::ranks::Ranks;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::figure::Bound;

const HEAD: f64 = 22.0;
const LINE: f64 = 18.0;
/// From a label's last line to its rail, and from the rail to the next row.
const RAIL: f64 = 18.0;
const BELOW: f64 = 20.0;
const RADIUS: f64 = 7.0;
const EARLIER: f64 = 4.0;
/// Ticks closer than this cannot be told apart.
const LEAST: f64 = 5.0;
const GAP: f64 = 20.0;

pub fn place(ranks: &Ranks, frame: &Frame) -> Placed {
    let typesetter = frame.typesetter();
    let small = Font::sans(theme::TICK);
    let words = |words: &str| typesetter.words(words, small, Role::Text2);
    let amount = |row: &Ranked| typesetter.amount(&row.amount, theme::NUMBER_SMALL, Role::Text);
    let note = |row: &Ranked| row.earlier.as_ref().map(|it| words(&it.note));
    let column = ranks.rows.iter().map(|row| {
        let note = note(row).map_or(0.0, |runs| width_of(&runs));
        width_of(&amount(row)).max(note) + GAP
    });
    let column = column.fold(0.0, f64::max).min(frame.width / 2.0);
    let (left, right) = (RADIUS, frame.width - column - RADIUS);
    let mut placed = Placed::new(frame.width, 0.0);
    let mut y = 0.0;
    let mut field = f64::NAN;
    for row in &ranks.rows {
        // Rails of one field have one head.
        if row.field != field {
            field = row.field;
            placed.text(0.0, y + 14.0, Anchor::Start, words(&row.ends.0));
            let end = right + RADIUS;
            placed.text(end, y + 14.0, Anchor::End, words(&row.ends.1));
            y += HEAD;
        }
        let top = y;
        let label = frame.words(&row.label, frame.narrow());
        let font = Font::sans(theme::LABEL);
        for line in typesetter.wrap(label, font, right + RADIUS) {
            let runs = typesetter.words(&line, font, Role::Text);
            placed.text(0.0, y + 14.0, Anchor::Start, runs);
            y += LINE;
        }
        let rail = y + RAIL - 8.0;
        let x = |place: f64| {
            let part = (place - 1.0) / (row.field - 1.0).max(1.0);
            left + part.clamp(0.0, 1.0) * (right - left)
        };
        body(row, rail, (left, right), &x, &mut placed);
        value(row, frame, rail, (amount(row), note(row)), &mut placed);
        y = rail + BELOW;
        let hit = Area::new(0.0, top, frame.width, y - top);
        placed.hit(&row.source, &row.amount, (x(row.place), rail), hit);
    }
    placed.height = y;
    placed
}

/// The rail with its ticks, and the dots on it.
fn body(
    row: &Ranked,
    y: f64,
    (left, right): (f64, f64),
    x: &dyn Fn(f64) -> f64,
    placed: &mut Placed,
) {
    placed.level(left, y, right - left, Role::Text3);
    let each = (right - left) / (row.field - 1.0).max(1.0);
    let steps = [1.0, 5.0, 10.0, 50.0, 100.0];
    let step = steps.into_iter().find(|step| step * each >= LEAST);
    let step = step.unwrap_or(row.field);
    placed.upright(x(1.0), y - 4.0, 8.0, Role::Text3);
    let mut place = if step == 1.0 { 2.0 } else { step };
    // Ticks stop where the last one would be too near the end.
    while place < row.field && x(row.field) - x(place) >= LEAST - 0.01 {
        placed.upright(x(place), y - 4.0, 8.0, Role::Text3);
        place += step;
    }
    placed.upright(x(row.field), y - 4.0, 8.0, Role::Text3);
    let point = |place: f64, radius: f64, fill: Role| Mark::Point {
        x: x(place),
        y,
        radius,
        diamond: false,
        fill,
        ring: None,
    };
    if row.bound == Bound::AtMost {
        // Somewhere among the first.
        let area = Area::new(left, y - 5.0, x(row.place) - left, 10.0);
        placed.hatch(area, theme::HATCH_WIDTH, Role::Accent);
        placed.fill(
            area.right(),
            y - 7.0,
            theme::OUTLINE_WIDTH,
            14.0,
            Role::Accent,
        );
        return;
    }
    if let Some(earlier) = &row.earlier {
        let (from, to) = (x(earlier.place), x(row.place));
        placed.fill(from.min(to), y - 1.0, (from - to).abs(), 2.0, Role::Accent);
        placed
            .marks
            .push(point(earlier.place, EARLIER, Role::Neutral));
    }
    placed.marks.push(point(row.place, RADIUS, Role::Accent));
}

/// The place as it is written, and the earlier one above it.
fn value(
    row: &Ranked,
    frame: &Frame,
    rail: f64,
    (amount, note): (Vec<Run>, Option<Vec<Run>>),
    placed: &mut Placed,
) {
    placed.text(frame.width, rail + 6.0, Anchor::End, amount);
    if let Some(note) = note.filter(|_| row.earlier.is_some()) {
        placed.text(frame.width, rail - 14.0, Anchor::End, note);
    }
}
