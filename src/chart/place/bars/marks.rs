//! The bar itself: solid, blocks, one tick per item, or an outline; and its open end.

use crate::chart::area::Area;
use crate::chart::place::bars::rows::Row;
use crate::chart::place::frame::Frame;
use crate::chart::place::frame::tick_gap;
use crate::chart::place::placed::Mark;
use crate::chart::place::placed::Placed;
use crate::chart::plan::bars::Emphasis;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::theme;
use crate::chart::theme::Role;

/// The paper-coloured cut between two blocks.
const CUT: f64 = 1.5;

pub fn body(placed: &mut Placed, row: &Row, frame: &Frame, area: Area, unit: f64) {
    let bar = row.bar;
    if let Some(whole) = &bar.whole {
        // Only what is missing is outlined, so that dashes do not mingle with ticks.
        let missing = (whole.value * unit - area.width).max(0.0);
        let rest = Area::new(area.right(), area.y, missing, area.height);
        outline(placed, rest, theme::HAIRLINE);
    }
    let tone = bar.tone;
    if bar.derived {
        let width = if bar.stature == Emphasis::Minor {
            theme::HAIRLINE
        } else {
            theme::OUTLINE_WIDTH
        };
        outline(placed, area, width);
    } else if bar.each {
        let gap = tick_gap(unit);
        let mut item = 0.0;
        while item + 1.0 <= bar.value {
            placed.fill(area.x + item * unit, area.y, unit - gap, area.height, tone);
            item += 1.0;
        }
    } else {
        placed.fill(area.x, area.y, area.width, area.height, tone);
        // The lighter washes do not reach the contrast of a mark by themselves.
        if matches!(bar.tone, Role::Blue1 | Role::Blue2) {
            let y = area.bottom() - theme::OUTLINE_WIDTH;
            placed.fill(area.x, y, area.width, theme::OUTLINE_WIDTH, Role::Blue3);
        }
        blocks(placed, row, frame, area);
    }
    if row.run > 0.0 {
        let end = Area::new(area.right(), area.y, row.run, area.height);
        if bar.derived {
            placed.hatch(end, theme::HATCH_WIDTH_DERIVED, Role::Derived);
        } else {
            placed.hatch(end, theme::HATCH_WIDTH, tone);
        }
    }
}

fn outline(placed: &mut Placed, area: Area, width: f64) {
    placed.marks.push(Mark::Outline {
        area,
        width,
        ink: Role::Derived,
        dash: Some(theme::DASH_OUTLINE),
    });
}

fn blocks(placed: &mut Placed, row: &Row, frame: &Frame, area: Area) {
    let count = row.bar.blocks;
    if count < 2 {
        return;
    }
    let each = area.width / f64::from(count);
    let font = Font::sans(theme::LABEL);
    for index in 0..count {
        let x = area.x + each * f64::from(index);
        if index > 0 {
            placed.fill(x - CUT / 2.0, area.y, CUT, area.height, Role::Paper);
        }
        let number = frame
            .typesetter()
            .words(&(index + 1).to_string(), font, Role::OnAccent);
        if each >= 16.0 {
            let y = area.y + area.height / 2.0 + 4.7;
            placed.text(x + each / 2.0, y, Anchor::Middle, number);
        }
    }
}
