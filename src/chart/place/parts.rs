//! Parts of a whole: one bar, cut where a part ends, every part named beneath; or a row each in the frame of the whole.

use crate::chart::area::Area;
use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::plan::parts::Parts;
use crate::chart::plan::parts::WholePart;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;

const TOP: f64 = 28.0;
const BAR: f64 = 34.0;
const CUT: f64 = 1.5;
const LINE: f64 = 20.0;
/// A part's bar where each has a row.
const ROW: f64 = 14.0;
/// Between the words of neighbouring parts.
const BETWEEN: f64 = 14.0;

/// Pixels for each unit of the values.
pub fn room(parts: &Parts, frame: &Frame) -> f64 {
    match parts.value > 0.0 {
        true => frame.width / parts.value,
        false => f64::INFINITY,
    }
}

/// `most` is how many pixels a unit may take, as in [`room`].
pub fn place(parts: &Parts, frame: &Frame, most: f64) -> Placed {
    let typesetter = frame.typesetter();
    let mut placed = Placed::new(frame.width, 0.0);
    if parts.value <= 0.0 {
        return placed;
    }
    let font = Font::sans(theme::LABEL);
    let amount = typesetter.amount(&parts.amount, theme::NUMBER_SMALL, Role::Text);
    let before = frame.width - width_of(&amount) - BETWEEN;
    let label = frame.words(&parts.label, frame.narrow());
    let mut y = TOP - 9.0;
    for (index, line) in typesetter.wrap(label, font, before).iter().enumerate() {
        y = TOP - 9.0 + index as f64 * LINE;
        placed.text(
            0.0,
            y,
            Anchor::Start,
            typesetter.words(line, font, Role::Text),
        );
    }
    placed.text(frame.width, y, Anchor::End, amount);
    let top = y + 9.0;
    let unit = room(parts, frame).min(most);
    let whole = Area::new(0.0, top, parts.value * unit, BAR);
    // The whole is as long as its line.
    placed.fill(0.0, top - 3.0, whole.width, 1.0, Role::Text3);
    placed.hit(
        &parts.source,
        &parts.amount,
        (whole.width, top),
        Area::new(0.0, 0.0, frame.width, top),
    );

    let words: Vec<Vec<Run>> = parts.parts.iter().map(|part| words(part, frame)).collect();
    let fits = |runs: &Vec<Run>, part: &WholePart| width_of(runs) + BETWEEN <= part.value * unit;
    // Side by side under their parts, or a row each where a part is too short for that.
    let beside = words
        .iter()
        .zip(&parts.parts)
        .all(|(runs, part)| fits(runs, part));
    // Two parts have an end of the bar each.
    let pair = words.len() == 2;
    let ends =
        pair && words.iter().map(|runs| width_of(runs)).sum::<f64>() + BETWEEN <= whole.width;
    if !pair && !beside {
        placed.height = top;
        rows(parts, words, frame, unit, &mut placed);
        return placed;
    }
    let mut x = 0.0;
    for (index, (part, runs)) in parts.parts.iter().zip(words).enumerate() {
        let length = part.value * unit;
        let area = Area::new(x, whole.y, (length - CUT).max(1.0), BAR);
        body(&mut placed, part, area);
        let mut baseline = whole.bottom() + LINE;
        if pair && index == 1 {
            // On a line of its own where the first one's words are in the way.
            baseline += if ends { 0.0 } else { LINE };
            placed.text(whole.width, baseline, Anchor::End, runs);
        } else {
            placed.text(x, baseline, Anchor::Start, runs);
        }
        let middle = (x + length / 2.0, whole.y + BAR / 2.0);
        placed.hit(&part.source, &part.amount, middle, area);
        placed.height = baseline + 8.0;
        x += length;
    }
    placed
}

/// A row for each part, in the frame of the whole, where some part is too short for its words.
fn rows(parts: &Parts, words: Vec<Vec<Run>>, frame: &Frame, unit: f64, placed: &mut Placed) {
    let typesetter = frame.typesetter();
    let font = Font::sans(theme::SMALL_LABEL);
    let mut y = placed.height.max(TOP) + 2.0;
    for (part, runs) in parts.parts.iter().zip(words) {
        let amount = runs.get(1..).unwrap_or_default().to_vec();
        let room = frame.width - width_of(&amount) - BETWEEN;
        let label = frame.words(&part.label, frame.narrow());
        for line in typesetter.wrap(label, font, room) {
            y += LINE;
            let line = typesetter.words(&line, font, Role::Text2);
            placed.text(0.0, y, Anchor::Start, line);
        }
        placed.text(frame.width, y, Anchor::End, amount);
        let area = Area::new(0.0, y + 7.0, (part.value * unit).max(1.0), ROW);
        body(placed, part, area);
        placed.marks.push(Mark::Outline {
            area: Area::new(0.0, y + 7.0, parts.value * unit, ROW),
            width: theme::HAIRLINE,
            ink: Role::Blue3,
            dash: None,
        });
        let middle = (area.right(), area.y + ROW / 2.0);
        let hit = Area::new(0.0, y - 14.0, area.width, ROW + 24.0);
        placed.hit(&part.source, &part.amount, middle, hit);
        y = area.bottom() + 4.0;
    }
    placed.height = y + 4.0;
}

fn words(part: &WholePart, frame: &Frame) -> Vec<Run> {
    let typesetter = frame.typesetter();
    let label = frame.words(&part.label, frame.narrow());
    let mut runs = typesetter.words(label, Font::sans(theme::SMALL_LABEL), Role::Text2);
    let mut amount = typesetter.amount(&part.amount, theme::NUMBER_MINOR, Role::Text);
    if let Some(first) = amount.first_mut() {
        first.gap = 8.0;
    }
    runs.extend(amount);
    runs
}

fn body(placed: &mut Placed, part: &WholePart, area: Area) {
    if part.derived {
        placed.marks.push(Mark::Outline {
            area,
            width: theme::OUTLINE_WIDTH,
            ink: Role::Derived,
            dash: Some(theme::DASH_OUTLINE),
        });
    } else {
        placed.fill(area.x, area.y, area.width, area.height, part.tone);
    }
}
