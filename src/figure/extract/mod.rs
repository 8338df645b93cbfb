//! Every figure of a report, with the place where it stands.

pub(crate) mod candidates;
mod cursor;
mod gaps;
mod locale;
pub(crate) mod plans;
pub(crate) mod scanner;

use std::ops::Range;

use crate::figure::extract::cursor::Cursor;
use crate::figure::extract::locale::Locale;
use crate::figure::extract::scanner::Scanner;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::parse::reading::Values;
use crate::text::Document;

pub use crate::figure::extract::gaps::Gap;

/// One figure of a report.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure<'a> {
    /// Characters of the cleaned text, from 0, the end exclusive
    pub characters: Range<usize>,
    /// Bytes of the cleaned text
    pub range: Range<usize>,
    /// Bytes of the raw text
    pub raw_range: Range<usize>,
    /// The number as written in the cleaned text, with its unit
    pub raw: &'a str,
    /// What the number says: quantity, qualifier and kind
    pub reading: ParsedFigure,
    /// For a cell of a table the head of its row, behind those that it stands within, parted by ` > `
    pub row: Option<String>,
    /// For a cell of a table the head of its column, in the same form
    pub column: Option<String>,
    /// 0 is the introduction, 1…n the numbered points, the last the outlook
    pub section: usize,
    /// From 1 within the section
    pub sentence: usize,
}

impl Figure<'_> {
    /// The value, or both ends of the range.
    pub fn value(&self) -> Values {
        self.reading.values()
    }
}

/// What was found in a report: its figures, and what its text has lost.
#[derive(Clone, PartialEq, Debug)]
pub enum Extracted<'a> {
    /// A figure with its place
    Figure(Figure<'a>),
    /// Words that have lost their number
    Gap(Gap),
}

/// Reads a report sentence by sentence, and hands out what it finds in text order.
///
/// What was passed on is not kept, so that a text of any length may be read.
pub fn extract<'a>(document: &'a Document, mut found: impl FnMut(Extracted<'a>)) {
    let text = document.cleaned.text.as_str();
    let locale = Locale::of(text);
    let mut scanner = Scanner::new(locale.context());
    let mut cursor = Cursor::new(text);
    let mut readings = Vec::new();
    let mut near = 0;
    let mut gaps = Vec::new();
    for section in &document.sections {
        for (index, range) in section.sentences.iter().enumerate() {
            let sentence = &text[range.clone()];
            readings.clear();
            let opens = range.start == 0 || text[..range.start].ends_with('\n');
            let indent = document.cleaned.indent(range.start);
            scanner.sentence(sentence, indent, opens, section.outlook, &mut readings);
            let mut heads = scanner.heads.drain(..).peekable();
            gaps.clear();
            gaps::gaps(sentence, &readings, locale.percent_lost, &mut gaps);
            // An amount that lost its number is none: 投資達億元。
            readings.retain(|reading| {
                !gaps.iter().any(|gap| {
                    gap.range.end == reading.range.end && gap.range.start < reading.range.start
                })
            });
            let mut gaps = gaps.drain(..).peekable();
            for reading in &readings {
                while let Some(gap) =
                    gaps.next_if(|gap: &Gap| gap.range.start <= reading.range.start)
                {
                    found(Extracted::Gap(gap.at(
                        document,
                        range.start,
                        section.number,
                        index + 1,
                    )));
                }
                if reading.kind == Kind::Name {
                    continue;
                }
                let start = reading.range.start;
                while heads.next_if(|it| it.start < start).is_some() {}
                let cell = heads.next_if(|it| it.start == start);
                let (row, column) = cell.map_or((None, None), |it| (it.row, it.column));
                let bytes = range.start + reading.range.start..range.start + reading.range.end;
                found(Extracted::Figure(Figure {
                    characters: cursor.characters(bytes.start)..cursor.characters(bytes.end),
                    raw_range: document.cleaned.raw_range_from(&mut near, bytes.clone()),
                    raw: &text[bytes.clone()],
                    range: bytes,
                    reading: reading.clone(),
                    row,
                    column,
                    section: section.number,
                    sentence: index + 1,
                }));
            }
            for gap in gaps {
                found(Extracted::Gap(gap.at(
                    document,
                    range.start,
                    section.number,
                    index + 1,
                )));
            }
        }
    }
}

/// The figures of a text as scraped, and its gaps.
pub fn figures(document: &Document) -> (Vec<Figure<'_>>, Vec<Gap>) {
    let mut figures = Vec::new();
    let mut gaps = Vec::new();
    extract(document, |finding| match finding {
        Extracted::Figure(figure) => figures.push(figure),
        Extracted::Gap(gap) => gaps.push(gap),
    });
    (figures, gaps)
}
