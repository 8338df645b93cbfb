//! The paragraphs and tables of a .docx.
//!
//! What Word draws beside the text is left out: headers and footers, footnotes, comments, what a reviewer deleted. The
//! numbers that it counts before paragraphs are written as it shows them, but for those that a style counts.

mod numbering;

use quick_xml::Reader;
use quick_xml::events::BytesStart;
use quick_xml::events::Event;

use crate::document::archive::Archive;
use crate::document::error::OpenError;
use crate::document::place::Place;
use crate::document::place::Places;
use crate::document::place::Writer;
use crate::document::word::numbering::Numbering;
use crate::document::word::numbering::attribute;
use crate::text::DITTO;
use crate::text::SPANNED;

/// What the format is called in messages.
pub const NAME: &str = "a Word document (.docx)";

/// Reads the text of the document in an archive.
///
/// # Errors
/// The document is locked, broken or too large.
pub fn read(archive: &mut Archive) -> Result<(String, Places), OpenError> {
    let bytes = archive.file("word/document.xml")?.unwrap_or_default();
    let numbering = archive.file("word/numbering.xml")?.unwrap_or_default();
    let mut reader = Reader::from_reader(bytes.as_slice());
    let mut body = Body {
        numbering: Numbering::of(&numbering),
        ..Body::default()
    };
    let mut buffer = Vec::new();
    // Elements that are open; the reader holds ends against beginnings.
    let mut depth = 0usize;
    loop {
        buffer.clear();
        let event = reader
            .read_event_into(&mut buffer)
            .map_err(|error| OpenError::Broken(NAME, error.to_string()))?;
        match event {
            Event::Start(element) => {
                depth += 1;
                body.open(&element, false);
            }
            Event::Empty(element) => body.open(&element, true),
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                body.close(element.local_name().as_ref());
            }
            Event::Text(text) if body.reads() => body.add(&text.xml10_content()),
            Event::CData(text) if body.reads() => body.add(&text.xml10_content()),
            Event::GeneralRef(reference) if body.reads() => {
                let character = reference.resolve_char_ref().ok().flatten();
                match character {
                    Some(character) => body.add(character.encode_utf8(&mut [0; 4])),
                    None => body.add(named(reference.as_ref())),
                }
            }
            Event::Eof if depth > 0 => {
                return Err(OpenError::Broken(NAME, "its text breaks off".to_owned()));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(body.writer.finish())
}

/// The characters that XML itself names.
fn named(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
}

/// What has been read of the body, and what is open.
#[derive(Default)]
struct Body {
    writer: Writer,
    /// The paragraphs that are open: one in a text box stands within another
    paragraphs: Vec<String>,
    tables: Vec<Table>,
    /// Whether a run's text is open
    text: bool,
    /// How many elements are open whose content is left out
    skipped: usize,
    paragraph: usize,
    table: usize,
    numbering: Numbering,
    /// The list of the paragraph that is open, and its level there
    list: Option<String>,
    level: usize,
}

/// A table that is open.
#[derive(Default)]
struct Table {
    number: usize,
    row: usize,
    cells: Vec<String>,
    cell: Cell,
}

/// A cell that is open.
#[derive(Default)]
struct Cell {
    words: String,
    /// How many columns it spans
    span: usize,
    /// Whether the cell above spans it
    merged: bool,
}

/// A row has no more cells.
const WIDEST: usize = 1024;

impl Body {
    fn reads(&self) -> bool {
        self.text && self.skipped == 0
    }

    fn add(&mut self, words: &str) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.push_str(words);
        }
    }

    fn open(&mut self, element: &BytesStart<'_>, empty: bool) {
        let name = element.local_name();
        let name = name.as_ref();
        // The same drawing for older programs, deleted text, glosses.
        if matches!(name, "Fallback" | "del" | "moveFrom" | "rt") {
            self.skipped += usize::from(!empty);
            return;
        }
        if self.skipped > 0 {
            return;
        }
        match name {
            "p" if !empty => {
                self.paragraphs.push(String::new());
                self.list = None;
                self.level = 0;
            }
            "ilvl" => {
                let level = attribute(element, "val").and_then(|it| it.parse().ok());
                self.level = level.unwrap_or(0);
            }
            "numId" => self.list = attribute(element, "val"),
            "t" => self.text = !empty,
            // Stops of a paragraph's properties have a place, a tab in the text has none.
            "tab" if attribute(element, "pos").is_none() => self.add("\t"),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("-"),
            "tbl" if !empty => {
                self.table += 1;
                self.tables.push(Table {
                    number: self.table,
                    ..Table::default()
                });
            }
            "tr" if !empty => {
                if let Some(table) = self.tables.last_mut() {
                    table.row += 1;
                    table.cells.clear();
                }
            }
            "tc" if !empty => {
                if let Some(table) = self.tables.last_mut() {
                    table.cell = Cell {
                        span: 1,
                        ..Cell::default()
                    };
                }
            }
            "gridSpan" => {
                let span = attribute(element, "val").and_then(|it| it.parse().ok());
                if let (Some(table), Some(span)) = (self.tables.last_mut(), span) {
                    table.cell.span = usize::clamp(span, 1, WIDEST);
                }
            }
            "vMerge" => {
                if let Some(table) = self.tables.last_mut() {
                    table.cell.merged = attribute(element, "val").as_deref() != Some("restart");
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if matches!(name, "Fallback" | "del" | "moveFrom" | "rt") {
            self.skipped = self.skipped.saturating_sub(1);
            return;
        }
        if self.skipped > 0 {
            return;
        }
        match name {
            "t" => self.text = false,
            "p" => {
                let mut words = self.paragraphs.pop().unwrap_or_default();
                let number = self.list.take();
                if let Some(number) = number.and_then(|it| self.numbering.next(&it, self.level)) {
                    words.insert_str(0, &number);
                }
                match self.tables.last_mut() {
                    Some(table) => {
                        let cell = &mut table.cell.words;
                        if !cell.is_empty() && !words.is_empty() {
                            cell.push('\n');
                        }
                        cell.push_str(&words);
                    }
                    None => {
                        self.paragraph += 1;
                        self.writer
                            .paragraph(Place::Paragraph(self.paragraph), &words);
                    }
                }
            }
            "tc" => {
                if let Some(table) = self.tables.last_mut()
                    && table.cells.len() < WIDEST
                {
                    let cell = std::mem::take(&mut table.cell);
                    table.cells.push(match cell.merged {
                        true => DITTO.to_owned(),
                        false => cell.words,
                    });
                    let spanned = cell.span.saturating_sub(1);
                    table
                        .cells
                        .extend(std::iter::repeat_n(SPANNED.to_owned(), spanned));
                }
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    let place = Place::Row {
                        table: table.number,
                        row: table.row,
                    };
                    let cells = std::mem::take(&mut table.cells);
                    let cells = cells.into_iter().map(|cell| (place.clone(), cell));
                    self.writer.row(cells.collect());
                }
            }
            "tbl" => {
                self.tables.pop();
            }
            _ => {}
        }
    }
}
