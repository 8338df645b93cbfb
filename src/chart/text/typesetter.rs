//! Words, amounts and broken lines turned into measured runs.

use crate::chart::plan::amount::Amount;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Measure;
use crate::chart::text::lettering::Run;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::text::cut;

/// Sets words with a given measure.
#[derive(Clone, Copy)]
pub struct Typesetter<'a> {
    /// Tells how wide words are.
    pub measure: &'a dyn Measure,
}

impl Typesetter<'_> {
    /// Words as a run without a gap.
    pub fn run(&self, text: &str, font: Font, ink: Role) -> Run {
        Run {
            text: text.to_string(),
            font,
            ink,
            gap: 0.0,
            width: self.measure.width(text, font),
        }
    }

    /// Words as the only run of a text.
    pub fn words(&self, text: &str, font: Font, ink: Role) -> Vec<Run> {
        vec![self.run(text, font, ink)]
    }

    /// Sign, digits and unit; the digits in the serif at `size`.
    pub fn amount(&self, amount: &Amount, size: f64, ink: Role) -> Vec<Run> {
        let mut runs = Vec::with_capacity(3);
        if !amount.sign.is_empty() {
            // A sign grows with its number; a currency's letters stay as small as a unit.
            let letters = amount.sign.bytes().any(|byte| byte.is_ascii_alphabetic());
            let sign_size = if letters {
                theme::UNIT
            } else {
                (size * theme::SIGN).max(theme::LEAST_TYPE)
            };
            runs.push(self.run(amount.sign.trim(), Font::sans(sign_size), ink));
        }
        if !amount.number.is_empty() {
            let mut number = self.run(&amount.number, Font::serif_bold(size), ink);
            number.gap = if runs
                .first()
                .is_some_and(|sign| sign.font.size == theme::UNIT)
            {
                theme::UNIT_GAP
            } else {
                theme::SIGN_GAP
            };
            runs.push(number);
        }
        if !amount.unit.is_empty() {
            let mut unit = self.run(&amount.unit, Font::sans(theme::UNIT), ink);
            unit.gap = match amount.has_ending() {
                true => 0.0,
                false => theme::UNIT_GAP,
            };
            runs.push(unit);
        }
        runs
    }

    /// Breaks words into lines no wider than `room`: at spaces, and between any two full-width
    /// characters of which the second may begin a line.
    pub fn wrap(&self, text: &str, font: Font, room: f64) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let mut line = String::new();
            let mut rest = paragraph;
            while !rest.is_empty() {
                let (piece, behind) = cut(rest, piece_end(rest));
                rest = behind;
                let longer = format!("{line}{piece}");
                if !line.is_empty() && self.measure.width(longer.trim_end(), font) > room {
                    lines.push(line.trim_end().to_string());
                    line = piece.to_string();
                } else {
                    line = longer;
                }
            }
            if !line.is_empty() {
                lines.push(line.trim_end().to_string());
            }
        }
        lines
    }
}

/// The end of the first unbreakable piece of `text`, with the spaces that follow it.
fn piece_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let end = start + letter.len_utf8();
        let Some(&(_, next)) = letters.peek() else {
            return end;
        };
        let opens = matches!(letter, '（' | '「' | '『' | '《');
        let wide = letter as u32 >= 0x3000 && !opens;
        let next_wide = next as u32 >= 0x3000;
        let may_begin = !matches!(
            next,
            '，' | '。'
                | '、'
                | '；'
                | '：'
                | '？'
                | '！'
                | '）'
                | '」'
                | '』'
                | '》'
                | '”'
                | '・'
                | '％'
                | ' '
        );
        if may_begin && (letter == ' ' || wide || (next_wide && !opens)) {
            return end;
        }
    }
    text.len()
}
