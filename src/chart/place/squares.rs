//! Areas to one scale: nested at the lower left, and beside where the place within is unknown.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::plan::squares::Square;
use crate::chart::plan::squares::Squares;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;

const GREATEST: f64 = 272.0;
const LEAST: f64 = 120.0;
const TOP: f64 = 4.0;
const GAP: f64 = 26.0;
const PADDING: f64 = 14.0;
const LINE: f64 = 18.0;

/// Pixels for each unit of a side.
pub fn room(squares: &Squares, frame: &Frame) -> f64 {
    let first = squares.squares.first();
    first.map_or(f64::INFINITY, |first| {
        greatest(squares, frame).0 / first.area.sqrt()
    })
}

/// The side of the greatest square, and the gap between it and what stands outside.
fn greatest(squares: &Squares, frame: &Frame) -> (f64, f64) {
    // What stands outside takes a column at the right, no wider than its widest unbreakable amount
    // or its words in two lines.
    let mut column = 0.0f64;
    for square in squares.squares.iter().filter(|square| square.outside) {
        column = column.max(column_width(square, frame));
    }
    let gap = if column > 0.0 {
        GAP.min(frame.width * 0.05)
    } else {
        0.0
    };
    let side = (frame.width - column - gap - 1.0)
        .floor()
        .clamp(LEAST, GREATEST);
    (side, gap)
}

/// `most` is how many pixels a unit of a side may take, as in [`room`].
pub fn place(squares: &Squares, frame: &Frame, most: f64) -> Placed {
    let Some(first) = squares.squares.first() else {
        return Placed::new(frame.width, 0.0);
    };
    let gap = greatest(squares, frame).1;
    let pixels = room(squares, frame).min(most);
    let side = first.area.sqrt() * pixels;
    let bottom = TOP + side;
    let mut placed = Placed::new(frame.width, bottom + 8.0);

    for (index, square) in squares.squares.iter().enumerate() {
        let length = square.area.sqrt() * pixels;
        let (x, y) = if square.outside {
            (side + gap, bottom - length)
        } else {
            (0.0, bottom - length)
        };
        let area = Area::new(x, y, length, length);
        placed.fill(x, y, length, length, square.tone);
        if square.tone == Role::Blue1 {
            placed.marks.push(Mark::Outline {
                area,
                width: theme::HAIRLINE,
                ink: Role::Blue3,
                dash: None,
            });
        }
        if square.outside {
            above(&mut placed, square, frame, area);
        } else {
            // The next square inside covers the lower left; the words keep above it, or beside it.
            let inner = squares.squares[index + 1..]
                .iter()
                .find(|inner| !inner.outside)
                .map_or(0.0, |inner| inner.area.sqrt() * pixels);
            within(&mut placed, square, frame, area, inner);
        }
        let middle = (x + length / 2.0, y + length / 2.0);
        placed.hit(&square.source, &square.amount, middle, area);
    }
    if let Some(scale) = &squares.scale {
        let length = scale.length * pixels;
        let y = bottom + 13.0;
        placed.level(0.0, y + 0.5, length, Role::Text3);
        placed.upright(0.5, y - 3.0, 7.0, Role::Text3);
        placed.upright(length - 0.5, y - 3.0, 7.0, Role::Text3);
        let label = frame
            .typesetter()
            .words(&scale.label, Font::sans(theme::TICK), Role::Text3);
        placed.text(length + 8.0, y + 4.5, Anchor::Start, label);
        placed.height = bottom + 26.0;
    }
    placed
}

fn column_width(square: &Square, frame: &Frame) -> f64 {
    let typesetter = frame.typesetter();
    let font = Font::sans(theme::LABEL);
    let amount = width_of(&typesetter.amount(&square.amount, theme::NUMBER, Role::Text));
    let label = typesetter
        .measure
        .width(frame.words(&square.label, frame.width < theme::SMALL), font);
    let note = typesetter
        .measure
        .width(frame.words(&square.note, false), font);
    let words = label.max(note);
    amount.max(words.min((frame.width * 0.34).max(amount))) + 2.0
}

/// Label, amount and note, from the top down.
fn lines(square: &Square, frame: &Frame, room: f64, size: f64) -> Vec<(f64, Vec<Run>)> {
    let typesetter = frame.typesetter();
    let font = Font::sans(theme::LABEL);
    let mut lines = Vec::new();
    let mut y = 0.0;
    let full = frame.words(&square.label, false);
    let label = if typesetter.measure.width(full, font) > room {
        frame.words(&square.label, true)
    } else {
        full
    };
    for line in typesetter.wrap(label, font, room) {
        lines.push((y, typesetter.words(&line, font, Role::Text)));
        y += LINE;
    }
    let amount = typesetter.amount(&square.amount, size, Role::Text);
    y += size * 0.5 - 1.0;
    lines.push((y, amount));
    let font = Font::sans(theme::SMALL_LABEL);
    y += LINE + 2.0;
    for line in typesetter.wrap(frame.words(&square.note, false), font, room) {
        lines.push((y, typesetter.words(&line, font, Role::Text2)));
        y += LINE;
    }
    lines
}

/// Words above a square that stands outside.
fn above(placed: &mut Placed, square: &Square, frame: &Frame, area: Area) {
    let lines = lines(square, frame, frame.width - area.x, theme::NUMBER);
    let last = lines.last().map_or(0.0, |(y, _)| *y);
    let first = area.y - 10.0 - last;
    for (y, runs) in lines {
        placed.text(area.x, first + y, Anchor::Start, runs);
    }
}

/// Words inside a square, at its upper left, clear of the square inside it.
fn within(placed: &mut Placed, square: &Square, frame: &Frame, area: Area, inner: f64) {
    let padding = PADDING.min(area.width * 0.08);
    let room = area.width - 2.0 * padding;
    let amount = |size| width_of(&frame.typesetter().amount(&square.amount, size, Role::Text));
    let mut size = theme::NUMBER;
    for smaller in [theme::NUMBER_SMALL, theme::NUMBER_MINOR] {
        if amount(size) > room {
            size = smaller;
        }
    }
    let lines = lines(square, frame, room, size);
    let last = lines.last().map_or(0.0, |(y, _)| *y);
    let free = area.height - inner;
    let first = if last + 32.0 <= free {
        26.0f64.min(free - last - 8.0)
    } else {
        16.0
    };
    for (y, runs) in lines {
        placed.text(area.x + padding, area.y + first + y, Anchor::Start, runs);
    }
}
