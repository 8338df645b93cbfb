//! A document that has been opened.

use crate::document::error::OpenError;
use crate::document::place::Places;
use crate::text::LONGEST;

/// What a file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Text, with whatever tags were copied with it
    Text,
    /// A saved web page
    Web,
    /// .docx
    Word,
    /// .xlsx, .xls
    Workbook,
    /// PDF
    Pdf,
}

/// A document's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    /// Paragraphs as lines, the cells of a row parted by tabs
    pub text: String,
    /// What the file was
    pub format: Format,
    /// The name of the encoding, where that is not UTF-8
    pub encoding: Option<&'static str>,
    /// Where the text stands in the document; of plain text lines and columns tell it
    pub places: Places,
    /// What was left out, for the user
    pub notes: Vec<String>,
}

/// A document with no note.
pub fn of(format: Format, text: String, places: Places) -> Opened {
    Opened {
        text,
        format,
        encoding: None,
        places,
        notes: Vec::new(),
    }
}

/// A document that holds something.
///
/// # Errors
/// It holds nothing but space, or too much.
pub fn filled(opened: Opened, format: &'static str) -> Result<Opened, OpenError> {
    if opened.text.len() > LONGEST {
        return Err(OpenError::TooLong);
    }
    match opened.text.trim_start_matches('\u{feff}').trim().is_empty() {
        true => Err(OpenError::Blank(format)),
        false => Ok(opened),
    }
}
