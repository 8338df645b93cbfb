//! Changes of one period: bars about zero, what fell to the left on a tinted side.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::plan::changes::Change;
use crate::chart::plan::changes::Changes;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::figure::Bound;

const HEAD: f64 = 26.0;
/// A row and its bar beside its label, and below the label.
const BESIDE: (f64, f64) = (33.0, 17.0);
const STACKED: (f64, f64) = (46.0, 12.0);
const LINE: f64 = 17.0;
const LABEL_GAP: f64 = 16.0;
/// From a bar's end to its value, and from zero to a label above its bar.
const GAP: f64 = 8.0;
/// The most that labels take of the width, beside the bars and on one side of zero.
const LABELS: f64 = 0.4;

/// A row measured: everything but where it stands.
struct Row<'a> {
    change: &'a Change,
    font: Font,
    amount: Vec<Run>,
    /// The open end's length.
    run: f64,
    /// What stands beyond the bar's value.
    beyond: f64,
}

impl Row<'_> {
    fn falls(&self) -> bool {
        self.change.value < 0.0
    }

    /// What of the value decides lengths: nothing of what is no number.
    fn size(&self) -> f64 {
        let size = self.change.value.abs();
        if size.is_finite() { size } else { 0.0 }
    }
}

/// Where things stand.
struct Layout {
    /// Where the sides begin.
    left: f64,
    zero: f64,
    /// Pixels for each unit of the values.
    unit: f64,
    beside: bool,
}

pub fn place(changes: &Changes, frame: &Frame) -> Placed {
    let rows: Vec<Row> = changes.rows.iter().map(|it| row(it, frame)).collect();
    let layout = layout(&rows, frame);
    let mut placed = Placed::new(frame.width, 0.0);
    let falls = rows.iter().any(Row::falls);
    // The tint lies under everything, but its height is known last.
    if falls {
        placed.fill(layout.left, 0.0, layout.zero - layout.left, 0.0, Role::Tint);
    }
    heads(changes, frame, &layout, falls, &mut placed);
    let mut y = HEAD;
    for (index, row) in rows.iter().enumerate() {
        let next = layout.row(row, frame, y, &mut placed);
        if layout.beside && index + 1 < rows.len() {
            placed.level(0.0, next, frame.width, Role::Grid);
        }
        y = next;
    }
    placed.height = y + 4.0;
    placed.upright(layout.zero, HEAD - 4.0, y - HEAD + 8.0, Role::Text3);
    if let (true, Some(Mark::Fill { area, .. })) = (falls, placed.marks.first_mut()) {
        area.height = placed.height;
    }
    placed
}

fn row<'a>(change: &'a Change, frame: &Frame) -> Row<'a> {
    let typesetter = frame.typesetter();
    let amount = typesetter.amount(&change.amount, theme::NUMBER_MINOR, Role::Text);
    let run = match (change.bound, frame.narrow()) {
        (Bound::AtLeast, true) => theme::HATCH_RUN_SMALL,
        (Bound::AtLeast, false) => theme::HATCH_RUN,
        _ => 0.0,
    };
    let beyond = run + GAP + width_of(&amount) + 2.0;
    Row {
        change,
        font: match change.whole {
            true => Font::sans_bold(theme::LABEL),
            false => Font::sans(theme::LABEL),
        },
        amount,
        run,
        beyond,
    }
}

/// Lays out zero and the scale, so that every bar, its open end and its value fit.
fn layout(rows: &[Row], frame: &Frame) -> Layout {
    let label = |row: &Row| {
        let words = frame.words(&row.change.label, frame.narrow());
        frame.measure.width(words, row.font)
    };
    let widest = rows.iter().map(label).fold(0.0, f64::max);
    let beside = !frame.narrow() && widest + LABEL_GAP <= frame.width * LABELS;
    let left = if beside {
        (widest + LABEL_GAP).ceil()
    } else {
        0.0
    };
    let room = frame.width - left;
    let side = |falls: bool| rows.iter().filter(move |row| row.falls() == falls);
    let both = side(true).next().is_some() && side(false).next().is_some();
    // What the labels of a side want where they stand above their bars.
    let words = |falls: bool| match (beside, both) {
        (true, _) => 0.0,
        (false, true) => (side(falls).map(label).fold(0.0, f64::max) + GAP).min(room * LABELS),
        (false, false) => side(falls).map(|_| room).fold(0.0, f64::max),
    };
    let alone = |falls: bool, room: f64| {
        let units = side(falls).filter(|row| row.size() > 0.0);
        let units = units.map(|row| (room - row.beyond) / row.size());
        units.fold(f64::INFINITY, f64::min)
    };
    let mut unit = alone(true, room).min(alone(false, room));
    for fall in side(true) {
        for rise in side(false) {
            let free = room - fall.beyond - rise.beyond;
            unit = unit.min(free / (fall.size() + rise.size()));
        }
    }
    let reach = |falls: bool, unit: f64| {
        let reach = side(falls).map(|row| row.size() * unit + row.beyond);
        reach.fold(words(falls), f64::max)
    };
    let (fell, rose) = (reach(true, unit), reach(false, unit));
    if both && fell + rose > room {
        // Labels ask for more than the bars of their side.
        unit = match words(true) >= fell {
            true => unit.min(alone(false, room - fell)),
            false => unit.min(alone(true, room - rose)),
        };
    }
    let unit = if unit.is_finite() { unit.max(0.0) } else { 0.0 };
    let zero = match both {
        true => left + reach(true, unit),
        false if side(true).next().is_some() => frame.width,
        false => left,
    };
    Layout {
        left,
        zero: zero.min(frame.width - theme::HAIRLINE).round(),
        unit,
        beside,
    }
}

/// What each side is headed.
fn heads(changes: &Changes, frame: &Frame, layout: &Layout, falls: bool, placed: &mut Placed) {
    let font = Font::sans(theme::TICK);
    let words = |words: &str| frame.typesetter().words(words, font, Role::Text2);
    if falls {
        let x = layout.zero - GAP;
        placed.text(x, 16.0, Anchor::End, words(&changes.falls));
    }
    if changes.rows.iter().any(|it| it.value >= 0.0) {
        let x = layout.zero + GAP;
        placed.text(x, 16.0, Anchor::Start, words(&changes.rises));
    }
}

impl Layout {
    /// Places a row below `top`; returns where the next one begins.
    fn row(&self, row: &Row, frame: &Frame, top: f64, placed: &mut Placed) -> f64 {
        let (height, bar) = if self.beside { BESIDE } else { STACKED };
        let more = self.label(row, frame, top, placed);
        let y = match self.beside {
            true => top + (height - bar) / 2.0,
            false => top + more + 22.0,
        };
        let length = row.size() * self.unit;
        let (way, anchor) = match row.falls() {
            true => (-1.0, Anchor::End),
            false => (1.0, Anchor::Start),
        };
        let from = |start: f64, length: f64| {
            let (one, other) = (self.zero + way * start, self.zero + way * (start + length));
            Area::new(one.min(other), y, length, bar)
        };
        let body = from(0.0, length);
        if row.change.bound == Bound::AtMost {
            placed.hatch(body, theme::HATCH_WIDTH, Role::Accent);
            let close = from(length - theme::OUTLINE_WIDTH, theme::OUTLINE_WIDTH);
            placed.fill(close.x, y, close.width, bar, Role::Accent);
        } else {
            placed.fill(body.x, y, body.width, bar, Role::Accent);
        }
        if row.run > 0.0 {
            placed.hatch(from(length, row.run), theme::HATCH_WIDTH, Role::Accent);
        }
        let end = self.zero + way * (length + row.run + GAP);
        let middle = y + bar / 2.0;
        placed.text(end, middle + 5.5, anchor, row.amount.clone());
        let wide = from(0.0, (length + row.run).max(theme::TOUCH));
        let hit = Area::new(wide.x, top, wide.width, height + more);
        let at = (self.zero + way * length, middle);
        placed.hit(&row.change.source, &row.change.amount, at, hit);
        top + height + more
    }

    /// Places a row's label; returns how much its further lines take.
    fn label(&self, row: &Row, frame: &Frame, top: f64, placed: &mut Placed) -> f64 {
        let typesetter = frame.typesetter();
        let words = frame.words(&row.change.label, frame.narrow());
        let set = |line: &str| typesetter.words(line, row.font, Role::Text);
        if self.beside {
            let y = top + BESIDE.0 / 2.0 + 4.7;
            placed.text(0.0, y, Anchor::Start, set(words));
            return 0.0;
        }
        let (x, anchor, room) = match row.falls() {
            true => (self.zero - GAP, Anchor::End, self.zero - GAP),
            false => (
                self.zero + GAP,
                Anchor::Start,
                frame.width - self.zero - GAP,
            ),
        };
        let lines = typesetter.wrap(words, row.font, room);
        for (index, line) in lines.iter().enumerate() {
            let y = top + 16.0 + index as f64 * LINE;
            placed.text(x, y, anchor, set(line));
        }
        lines.len().saturating_sub(1) as f64 * LINE
    }
}
