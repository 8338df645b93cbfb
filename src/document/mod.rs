//! A document as people have it, as text with places: plain text, a saved web page, .docx, .xlsx, PDF.
//!
//! What a file is, its first bytes tell and not its name. What cannot be read is said and never guessed: a scanned
//! PDF, fonts that do not say their letters, a password, a broken archive.

mod archive;
mod encoding;
mod error;
mod guard;
mod legacy;
mod opened;
mod pdf;
mod place;
mod web;
mod word;
mod workbook;

use crate::document::archive::Archive;
use crate::document::guard::guarded;
use crate::document::opened::filled;
use crate::document::opened::of;
use crate::text::LONGEST;

pub use crate::document::error::OpenError;
pub use crate::document::opened::Format;
pub use crate::document::opened::Opened;
pub use crate::document::place::Place;
pub use crate::document::place::Places;

/// Opens a document of any format.
///
/// # Errors
/// The file is empty, locked, broken, too large, of no known format, or without text.
pub fn open(bytes: Vec<u8>) -> Result<Opened, OpenError> {
    if bytes.is_empty() {
        return Err(OpenError::Empty);
    }
    if bytes.len() > LONGEST {
        return Err(OpenError::TooLong);
    }
    let head = &bytes[..bytes.len().min(1024)];
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return archived(bytes);
    }
    if head.windows(5).any(|it| it == b"%PDF-") {
        let (text, places, notes) = guarded(pdf::NAME, || pdf::read(bytes))?;
        let opened = Opened {
            notes,
            ..of(Format::Pdf, text, places)
        };
        return filled(opened, pdf::NAME);
    }
    if head.starts_with(legacy::SIGNATURE) {
        return legacy::open(bytes);
    }
    if let Some((what, instead)) = legacy::unsupported(head) {
        return Err(OpenError::Unsupported(what, instead));
    }
    let (text, encoding) = encoding::decode(bytes)?;
    let opened = match web::is_page(&text) {
        true => {
            let (text, places) = guarded(web::NAME, || web::read(&text))?;
            Opened {
                text,
                format: Format::Web,
                encoding,
                places,
                notes: Vec::new(),
            }
        }
        false => Opened {
            text,
            format: Format::Text,
            encoding,
            places: Places::default(),
            notes: Vec::new(),
        },
    };
    filled(opened, "")
}

/// Opens what a ZIP archive holds.
fn archived(bytes: Vec<u8>) -> Result<Opened, OpenError> {
    let mut archive = Archive::open(bytes)?;
    if archive.has("word/document.xml") {
        let (text, places) = guarded(word::NAME, || word::read(&mut archive))?;
        return filled(of(Format::Word, text, places), word::NAME);
    }
    if archive.has("xl/workbook.xml") {
        archive.check()?;
        let (text, places, notes) =
            guarded(workbook::NAME, || workbook::read(archive.into_bytes()))?;
        let opened = Opened {
            notes,
            ..of(Format::Workbook, text, places)
        };
        return filled(opened, workbook::NAME);
    }
    Err(
        match archive.has("content.xml") || archive.has("xl/workbook.bin") {
            true => {
                OpenError::Unsupported("an OpenDocument or .xlsb file", "save it as .docx or .xlsx")
            }
            false => OpenError::Unsupported(
                "a ZIP archive, but neither .docx nor .xlsx",
                "unpack it and give the file that holds the report",
            ),
        },
    )
}
