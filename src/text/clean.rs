//! Takes the noise of the web off a text and keeps the way back.
//!
//! Glosses, entities, invisible characters, full-width letters and digits, and the spaces and line
//! breaks that stand inside Chinese phrases. Every byte that is left knows the bytes it came from.

use std::ops::Range;

use crate::text::entity::entity;
use crate::text::gloss::gloss;
use crate::text::wrap::continues;

/// A text without its noise, and the way back to the text as given.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cleaned {
    /// Lines are paragraphs
    pub text: String,
    runs: Vec<Run>,
}

/// A stretch of the cleaned text that came from one stretch of the raw text. Where both are of
/// equal length they are the same bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Run {
    text: usize,
    raw: usize,
    raw_end: usize,
}

impl Cleaned {
    /// The bytes of the raw text that became these bytes of the cleaned one. Glosses within the
    /// range belong to it, those at its end do not. An empty range leads to an empty one.
    pub fn raw_range(&self, range: Range<usize>) -> Range<usize> {
        let start = self.raw_offset(range.start, false);
        if range.end <= range.start {
            return start..start;
        }
        start..self.raw_offset(range.end - 1, true)
    }

    /// Where the character at a byte of the text starts in the raw text, or where it ends.
    fn raw_offset(&self, offset: usize, end: bool) -> usize {
        let after = self.runs.partition_point(|run| run.text <= offset);
        let Some(index) = after.checked_sub(1) else {
            return 0;
        };
        let run = self.runs[index];
        let text_end = self
            .runs
            .get(after)
            .map_or(self.text.len(), |next| next.text);
        let same = text_end - run.text == run.raw_end - run.raw;
        if offset >= text_end {
            run.raw_end
        } else if same {
            run.raw + (offset - run.text) + usize::from(end)
        } else if end {
            run.raw_end
        } else {
            run.raw
        }
    }
}

/// Takes off glosses, entities, stray spaces and full-width forms.
pub fn clean(raw: &str) -> Cleaned {
    let mut cleaner = Cleaner {
        cleaned: Cleaned {
            text: String::with_capacity(raw.len()),
            runs: Vec::new(),
        },
        last: None,
        blank: None,
        line_length: 0,
    };
    let mut at = 0;
    while let Some(first) = raw[at..].chars().next() {
        let (character, length) = match first {
            '&' => entity(&raw[at..]).unwrap_or((first, 1)),
            '(' => match cleaner.gloss(&raw[at..]) {
                Some(length) => {
                    at += length;
                    continue;
                }
                None => (first, 1),
            },
            _ => (first, first.len_utf8()),
        };
        cleaner.take(character, at..at + length, &raw[at + length..]);
        at += length;
    }
    cleaner.cleaned
}

struct Cleaner {
    cleaned: Cleaned,
    /// The last character kept, if it stands on this line
    last: Option<char>,
    /// Space seen since then, which the next character may keep
    blank: Option<Blank>,
    /// Characters kept on this line so far
    line_length: usize,
}

#[derive(Clone, Copy)]
struct Blank {
    raw: usize,
    raw_end: usize,
    /// Line breaks in it
    lines: usize,
}

impl Cleaner {
    fn gloss(&self, rest: &str) -> Option<usize> {
        let before = self.last.filter(|last| is_han(*last))?;
        if self.blank.is_some_and(|blank| blank.lines > 0) {
            return None;
        }
        gloss(before, rest)
    }

    fn take(&mut self, character: char, raw: Range<usize>, rest: &str) {
        match character {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2060}' | '\u{feff}' => {}
            _ if character.is_whitespace() || character.is_control() => {
                let blank = self.blank.get_or_insert(Blank {
                    raw: raw.start,
                    raw_end: raw.end,
                    lines: 0,
                });
                blank.raw_end = raw.end;
                blank.lines += usize::from(character == '\n');
            }
            _ => {
                let character = self.half_width(character, rest);
                self.space_before(character, rest);
                self.push(character, raw);
                self.last = Some(character);
                self.line_length += 1;
            }
        }
    }

    /// The half-width form of a full-width letter or digit. Punctuation stays, but for a comma or
    /// point between two digits and for what belongs to a number.
    fn half_width(&self, character: char, rest: &str) -> char {
        let half = |character: char| char::from_u32(character as u32 - 0xfee0).unwrap_or(character);
        let between_digits = || {
            self.blank.is_none()
                && self.last.is_some_and(|last| last.is_ascii_digit())
                && rest.starts_with(|next| matches!(next, '０'..='９'))
        };
        match character {
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '％' | '＋' | '－' | '／' | '＄' | '＆' => {
                half(character)
            }
            '，' | '．' if between_digits() => half(character),
            _ => character,
        }
    }

    /// Keeps, narrows or drops the space since the last character.
    fn space_before(&mut self, next: char, rest: &str) {
        let Some(blank) = self.blank.take() else {
            return;
        };
        let Some(last) = self.last else {
            return;
        };
        let raw = blank.raw..blank.raw_end;
        let wrapped = blank.lines == 1 && continues(last, self.line_length, next, rest);
        if blank.lines > 0 && !wrapped {
            self.push('\n', raw);
            self.line_length = 0;
        } else if !is_wide(last) && !is_wide(next) {
            self.push(' ', raw);
        }
    }

    fn push(&mut self, character: char, raw: Range<usize>) {
        let text = self.cleaned.text.len();
        self.cleaned.text.push(character);
        let same = self.cleaned.text.len() - text == raw.len();
        // A run of equal bytes goes on as long as both sides do.
        if let Some(run) = self.cleaned.runs.last_mut() {
            let linear = text - run.text == run.raw_end - run.raw;
            if same && linear && run.raw_end == raw.start {
                run.raw_end = raw.end;
                return;
            }
        }
        self.cleaned.runs.push(Run {
            text,
            raw: raw.start,
            raw_end: raw.end,
        });
    }
}

/// Whether a character is Han, 〇 included.
pub fn is_han(character: char) -> bool {
    matches!(character,
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Han and full-width punctuation: beside them a space means nothing.
fn is_wide(character: char) -> bool {
    is_han(character)
        || matches!(character, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}' | '…')
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn noise_goes_and_text_stays() {
        for (raw, text) in [
            ("國(guo)(guo)家", "國家"),
            ("超過(guo)1200億(yi)元(yuan)，", "超過1200億元，"),
            ("對(duì)縣區(qu)(qu)(開發區(qu))", "對縣區(開發區)"),
            ("原廠(ODM)與 LED(燈)", "原廠(ODM)與LED(燈)"),
            ("R(de)", "R(de)"),
            ("２０１７年，２，１４７億", "2017年，2,147億"),
            ("１．８萬、８４％", "1.8萬、84%"),
            ("5，100", "5，100"),
            ("投入&nbsp;80&nbsp;億元", "投入80億元"),
            ("R&amp;D and&#160;&#x4E00;", "R&D and一"),
            ("over CNY  60\u{a0}bn", "over CNY 60 bn"),
            ("布局, 3年內", "布局, 3年內"),
            ("全 省", "全省"),
            ("第一\u{200b}段\r\n\r\n　　第二段", "第一段\n第二段"),
            ("甲\n(an)", "甲\n(an)"),
            ("達到1200\n億元", "達到1200億元"),
            ("a & b &; &amp;nbsp;c", "a & b &; c"),
            ("", ""),
            (" \n ", ""),
        ] {
            assert_eq!(clean(raw).text, text, "{raw:?}");
        }
    }

    #[test]
    fn every_byte_leads_back() {
        let raw = "　區(qu)(qu)域 １２億(yi)元(yuan)&amp;甲";
        let cleaned = clean(raw);
        assert_eq!(cleaned.text, "區域12億元&甲");
        for (part, origin) in [
            ("區域", "區(qu)(qu)域"),
            ("區", "區"),
            ("12億元", "１２億(yi)元"),
            ("2", "２"),
            ("&", "&amp;"),
            ("元&甲", "元(yuan)&amp;甲"),
            ("甲", "甲"),
        ] {
            let start = cleaned.text.find(part).expect("the part is in the text");
            assert_eq!(&raw[cleaned.raw_range(start..start + part.len())], origin);
        }
        let end = cleaned.text.len();
        assert_eq!(cleaned.raw_range(end..end), raw.len()..raw.len());
        assert_eq!(clean("").raw_range(0..0), 0..0);
    }
}
