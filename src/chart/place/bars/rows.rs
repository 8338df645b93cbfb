//! Bars measured: everything but where they stand.

use crate::chart::place::frame::Frame;
use crate::chart::place::frame::whole_step;
use crate::chart::plan::bars::Bar;
use crate::chart::plan::bars::BarGroup;
use crate::chart::plan::bars::Bars;
use crate::chart::plan::bars::Emphasis;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::figure::Bound;

pub const LABEL_GAP: f64 = 14.0;

pub const AMOUNT_GAP: f64 = 9.0;

pub const NOTE_GAP: f64 = 22.0;

/// Right of the axis' last value.
pub const RIGHT: f64 = 6.0;

/// A bar measured: everything but where it stands.
pub struct Row<'a> {
    pub bar: &'a Bar,
    pub label: Vec<Run>,
    pub amount: Vec<Run>,
    pub note: Vec<Run>,
    /// Whether the amount stands inside the bar.
    pub inside: bool,
    pub height: f64,
    /// The open end's length.
    pub run: f64,
}

pub fn label_font(bar: &Bar) -> Font {
    if bar.stature == Emphasis::Lead && bar.blocks > 1 {
        Font::sans_bold(theme::LABEL)
    } else {
        Font::sans(theme::LABEL)
    }
}

pub fn row<'a>(bar: &'a Bar, frame: &Frame, beside: bool, headed: bool) -> Row<'a> {
    let typesetter = frame.typesetter();
    let size = match bar.stature {
        Emphasis::Lead if !headed => theme::NUMBER,
        Emphasis::Lead | Emphasis::Plain => theme::NUMBER_SMALL,
        Emphasis::Minor => theme::NUMBER_MINOR,
    };
    let inside =
        headed && !bar.derived && !bar.each && bar.blocks < 2 && bar.stature != Emphasis::Minor;
    let ink = if inside {
        Role::OnAccent
    } else if bar.derived {
        Role::Text2
    } else {
        Role::Text
    };
    let mut amount = typesetter.amount(&bar.amount, size, ink);
    if let Some(whole) = &bar.whole {
        let mut text = typesetter.run(&whole.text, Font::sans(theme::UNIT), ink);
        text.gap = 2.0;
        amount.push(text);
    }
    let words = frame.words(&bar.label, !beside && frame.narrow());
    let (font, colour) = if headed {
        (Font::sans(theme::SMALL_LABEL), Role::Text2)
    } else {
        (label_font(bar), Role::Text)
    };
    let note = frame.words(&bar.note, frame.narrow());
    let note = if note.is_empty() {
        Vec::new()
    } else if headed {
        typesetter.words(note, Font::sans_bold(theme::LABEL), Role::Text)
    } else {
        typesetter.words(note, Font::sans(theme::SMALL_LABEL), Role::Text2)
    };
    let height = match (bar.stature, bar.each) {
        (Emphasis::Lead, _) if !headed => 42.0,
        (Emphasis::Lead, _) => 34.0,
        (Emphasis::Plain, false) => {
            if headed {
                34.0
            } else {
                30.0
            }
        }
        (Emphasis::Plain, true) => 26.0,
        (Emphasis::Minor, false) => 18.0,
        (Emphasis::Minor, true) => {
            if beside {
                16.0
            } else {
                14.0
            }
        }
    };
    Row {
        bar,
        label: typesetter.words(words, font, colour),
        amount,
        note,
        inside,
        height,
        run: if bar.bound != Bound::AtLeast {
            0.0
        } else if frame.width < theme::SMALL || bar.stature == Emphasis::Minor {
            theme::HATCH_RUN_SMALL
        } else {
            theme::HATCH_RUN
        },
    }
}

pub fn rows_of<'a>(bars: &'a Bars, frame: &Frame, beside: bool, headed: bool) -> Vec<Vec<Row<'a>>> {
    let row = |bar| row(bar, frame, beside, headed);
    let rows = |group: &'a BarGroup| group.bars.iter().map(row).collect();
    bars.groups.iter().map(rows).collect()
}

/// The longest unit at which every bar, its open end and the amount after it fit.
pub fn unit_of(bars: &Bars, rows: &[Vec<Row>], room: f64, stacked: bool) -> f64 {
    let mut unit = f64::INFINITY;
    let mut whole = false;
    for row in rows.iter().flatten() {
        let length = row
            .bar
            .whole
            .as_ref()
            .map_or(row.bar.value, |whole| whole.value.max(row.bar.value));
        // Stacked counts have their amount on the line above.
        let after = if row.inside || (stacked && row.bar.each) {
            RIGHT
        } else {
            AMOUNT_GAP + width_of(&row.amount) + 1.0
        };
        if length > 0.0 {
            unit = unit.min((room - row.run - after).max(20.0) / length);
        }
        whole |= row.bar.each;
    }
    if let Some(last) = bars.axis.last()
        && last.value > 0.0
    {
        unit = unit.min((room - RIGHT - 12.0) / last.value);
    }
    if !unit.is_finite() {
        return 1.0;
    }
    if whole { whole_step(unit) } else { unit }
}
