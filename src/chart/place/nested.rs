//! Nested thresholds: one tick per item on a shared start, drop lines from each tier to the next.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::frame::tick_gap;
use crate::chart::place::frame::whole_step;
use crate::chart::place::placed::Placed;
use crate::chart::plan::nested::Nested;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;

const BAR: [f64; 2] = [30.0, 26.0];
const BETWEEN: [f64; 2] = [22.0, 38.0];
const LABEL_GAP: f64 = 16.0;
const AMOUNT_GAP: f64 = 9.0;
const LINE: f64 = 20.0;
/// From a tier's last tick to a note beside it.
const NOTE_GAP: f64 = 56.0;

/// Pixels for each item.
pub fn room(nested: &Nested, frame: &Frame) -> f64 {
    columns(nested, frame).1
}

/// Where the ticks begin, and the pixels that each has room for.
fn columns(nested: &Nested, frame: &Frame) -> (f64, f64) {
    let typesetter = frame.typesetter();
    let mut label_width = 0.0f64;
    let mut amount_width = 0.0f64;
    let mut most = 1u32;
    for tier in &nested.tiers {
        let words = frame.words(&tier.label, frame.narrow());
        label_width = label_width.max(typesetter.measure.width(words, Font::sans(theme::LABEL)));
        let amount = typesetter.amount(&tier.amount, theme::NUMBER_SMALL, Role::Text);
        amount_width = amount_width.max(width_of(&amount));
        most = most.max(tier.count);
    }
    // Beside the ticks on a wide sheet; on a narrow one the first row's words go above it, and the
    // others have room to the right of their short rows.
    let (left, right) = if frame.narrow() {
        (0.0, 0.0)
    } else {
        (
            (label_width + LABEL_GAP).ceil(),
            amount_width + AMOUNT_GAP + 2.0,
        )
    };
    (
        left,
        whole_step((frame.width - left - right) / f64::from(most)),
    )
}

/// `most` is how many pixels an item may take, as in [`room`].
pub fn place(nested: &Nested, frame: &Frame, most: f64) -> Placed {
    let typesetter = frame.typesetter();
    let narrow = frame.narrow();
    let (bar, between) = (BAR[usize::from(narrow)], BETWEEN[usize::from(narrow)]);
    let label_font = Font::sans(theme::LABEL);
    let (left, unit) = columns(nested, frame);
    let unit = unit.min(most);
    let gap = tick_gap(unit);
    let end_of = |count: u32| left + f64::from(count) * unit - gap;

    let top = if narrow { 28.0 } else { 4.0 };
    let rows = nested.tiers.len() as f64;
    let mut placed = Placed::new(
        frame.width,
        top + rows * bar + (rows - 1.0).max(0.0) * between + 8.0,
    );

    for (row, tier) in nested.tiers.iter().enumerate() {
        let y = top + row as f64 * (bar + between);
        if let Some(inner) = nested.tiers.get(row + 1) {
            for x in [left + 0.5, end_of(inner.count) - 0.5] {
                placed.upright(x, y + bar + 3.0, between - 6.0, Role::Text3);
            }
        }
        // A tick takes the wash of the narrowest tier it belongs to.
        for index in 0..tier.count {
            let mut tone = tier.tone;
            for inner in &nested.tiers[row..] {
                if index < inner.count {
                    tone = inner.tone;
                }
            }
            let x = left + f64::from(index) * unit;
            placed.fill(x, y, unit - gap, bar, tone);
        }
        let end = end_of(tier.count);
        placed.fill(left, y + bar, end - left, theme::OUTLINE_WIDTH, Role::Blue3);

        let words = typesetter.words(frame.words(&tier.label, narrow), label_font, Role::Text);
        let amount = typesetter.amount(&tier.amount, theme::NUMBER_SMALL, Role::Text);
        let amount_span = width_of(&amount);
        let label_span = width_of(&words);
        if !narrow {
            placed.text(left - LABEL_GAP, y + bar / 2.0 + 5.0, Anchor::End, words);
            placed.text(end + AMOUNT_GAP, y + bar / 2.0 + 6.5, Anchor::Start, amount);
        } else if end + AMOUNT_GAP + amount_span + 12.0 + label_span <= frame.width {
            let x = end + AMOUNT_GAP;
            placed.text(x, y + bar / 2.0 + 6.5, Anchor::Start, amount);
            let x = x + amount_span + 12.0;
            placed.text(x, y + bar / 2.0 + 5.0, Anchor::Start, words);
        } else {
            placed.text(0.0, y - 9.0, Anchor::Start, words);
            placed.text(frame.width, y - 9.0, Anchor::End, amount);
        }
        placed.hit(
            &tier.source,
            &tier.amount,
            ((left + end) / 2.0, y + bar / 2.0),
            Area::new(left, y - 5.0, end - left, bar + 10.0),
        );
    }
    notes(nested, frame, &mut placed, &end_of, top, bar + between);
    placed
}

/// Beside the short rows if there is room, otherwise beneath.
fn notes(
    nested: &Nested,
    frame: &Frame,
    placed: &mut Placed,
    end_of: &dyn Fn(u32) -> f64,
    top: f64,
    step: f64,
) {
    if nested.notes.is_empty() {
        return;
    }
    let typesetter = frame.typesetter();
    let font = Font::sans(theme::SMALL_LABEL);
    let mut widest = 0.0f64;
    for note in &nested.notes {
        widest = widest.max(typesetter.measure.width(note, font));
    }
    // Below the amount of the second row lies empty ground, or beside that of the third.
    let ground = [(1, 6.0), (2, 22.0)].into_iter().find_map(|(row, below)| {
        let beside = end_of(nested.tiers.get(row)?.count) + NOTE_GAP + 64.0;
        let fits = nested.tiers.len() > 3 && beside + widest <= frame.width;
        fits.then_some((beside, top + 2.0 * step + below))
    });
    if let (false, Some((beside, y))) = (frame.narrow(), ground) {
        for (line, note) in nested.notes.iter().enumerate() {
            let runs = typesetter.words(note, font, Role::Text2);
            placed.text(beside, y + line as f64 * LINE, Anchor::Start, runs);
        }
        return;
    }
    let mut y = placed.height + 18.0;
    for note in &nested.notes {
        for line in typesetter.wrap(note, font, frame.width) {
            placed.text(
                0.0,
                y,
                Anchor::Start,
                typesetter.words(&line, font, Role::Text2),
            );
            y += LINE;
        }
    }
    placed.height = y - LINE + 8.0;
}
