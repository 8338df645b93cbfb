//! The runs of a point's label.

use crate::chart::place::frame::Frame;
use crate::chart::plan::trajectory::Point;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Run;
use crate::chart::theme;
use crate::chart::theme::Role;

/// A target's amount and caption on one line.
pub fn target_words(point: &Point, frame: &Frame) -> Vec<Run> {
    let typesetter = frame.typesetter();
    let mut runs = typesetter.amount(&point.amount, theme::NUMBER_SMALL, Role::Target);
    let caption = frame.words(&point.caption, frame.narrow());
    if !caption.is_empty() {
        let mut note = typesetter.run(caption, Font::sans(theme::TICK), Role::Target);
        note.gap = 6.0;
        runs.push(note);
    }
    runs
}

/// Sign and digits in the sans, without the unit.
pub fn plain(point: &Point, frame: &Frame, ink: Role, bold: bool) -> Vec<Run> {
    // A currency means nothing without its scale, which stands at the axis, too.
    let sign = point
        .amount
        .sign
        .trim_end_matches(|last: char| last.is_ascii_alphabetic());
    let words = format!("{}{}", sign.trim_end(), point.amount.number);
    if words.is_empty() {
        return Vec::new();
    }
    let font = if bold {
        Font::sans_bold(theme::LABEL)
    } else {
        Font::sans(theme::LABEL)
    };
    frame.typesetter().words(&words, font, ink)
}
