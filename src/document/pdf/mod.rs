//! The text of a PDF, page by page.
//!
//! Letters and their places are those that `hayro-interpret` gives, weighed against others on a PDF that a browser
//! printed and on ones with the fonts of Chinese official documents, GBK-EUC-H, UniGB-UCS2-H and ETen-B5-H without
//! ToUnicode: `lopdf` gives rubbish for the first, `pdf-extract` panics on the others, `pdf_oxide` reads them and
//! poppler's `pdftotext` does where its language pack is installed; but both give wrong letters where a font does not
//! say which it shows, and `pdf_oxide` takes four CPU minutes to build. `hayro` tells what it does not know.
//!
//! Lines, paragraphs and cells are put together here: the order on the page is from top to bottom, a line that ends
//! before the margin ends its paragraph, and a gap wider than a letter parts two cells.

mod glyphs;
mod lines;
mod running;

use hayro_interpret::hayro_syntax::LoadPdfError;
use hayro_interpret::hayro_syntax::Pdf;

use crate::document::error::OpenError;
use crate::document::pdf::glyphs::Page;
use crate::document::pdf::glyphs::glyphs;
use crate::document::pdf::lines::Line;
use crate::document::pdf::lines::lines;
use crate::document::pdf::running::without_running;
use crate::document::place::Place;
use crate::document::place::Places;
use crate::document::place::Writer;
use crate::text::DITTO;

/// What the format is called in messages.
pub const NAME: &str = "a PDF";

/// A PDF's text, its places, and what was left out.
pub type Read = (String, Places, Vec<String>);

/// More pages are no report.
const MOST_PAGES: usize = 5000;

/// The share of letters that may be unknown in a text that is of use.
const UNKNOWN: f64 = 0.02;

/// Reads the text.
///
/// # Errors
/// The PDF is locked, broken, without text, or with fonts that do not say their letters.
pub fn read(bytes: Vec<u8>) -> Result<Read, OpenError> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => OpenError::Locked(NAME),
        LoadPdfError::Invalid => OpenError::Broken(NAME, "its parts are not found".to_owned()),
    })?;
    let count = pdf.pages().len();
    if count == 0 {
        return Err(OpenError::Broken(NAME, "it has no page".to_owned()));
    }
    if count > MOST_PAGES {
        return Err(OpenError::TooLong);
    }
    let pages = glyphs(&pdf);
    let mut notes = Vec::new();
    checked(&pages, &mut notes)?;
    let pages: Vec<Vec<Line>> = pages.into_iter().map(|page| lines(page.glyphs)).collect();
    let mut writer = Writer::default();
    // The line before, and the right margin of its page.
    let mut last: Option<(Line, f64)> = None;
    for (number, page) in without_running(pages).into_iter().enumerate() {
        let place = Place::Page(number + 1);
        let right = page.iter().map(|line| line.right).fold(0.0, f64::max);
        let left = lines::left_margin(&page);
        for line in page {
            let goes_on = last
                .as_ref()
                .is_some_and(|(last, right)| line.continues(last, left, *right));
            match (line.cells.len(), goes_on) {
                (1, true) => writer.go_on(place.clone(), &line.cells[0]),
                (1, false) => writer.paragraph(place.clone(), &line.cells[0]),
                _ => {
                    // A row that begins further right than the one above stands beside a cell that spans both.
                    let under = last.as_ref().is_some_and(|(last, _)| {
                        last.cells.len() > 1 && line.left > last.left + 2.0 * line.size
                    });
                    let spanned = under.then(|| DITTO.to_owned());
                    let cells = spanned.into_iter().chain(line.cells.iter().cloned());
                    writer.row(cells.map(|it| (place.clone(), it)).collect());
                }
            }
            last = Some((line, right));
        }
    }
    let (text, places) = writer.finish();
    Ok((text, places, notes))
}

/// Tells of pages without text, and of letters that are not known.
fn checked(pages: &[Page], notes: &mut Vec<String>) -> Result<(), OpenError> {
    let letters: usize = pages.iter().map(|page| page.glyphs.len()).sum();
    let unknown = |page: &Page| page.glyphs.iter().filter(|it| it.is_unknown()).count();
    let unknowns: usize = pages.iter().map(unknown).sum();
    if letters == 0 && pages.iter().any(|page| page.pictures) {
        return Err(OpenError::Scanned(pages.len()));
    }
    let first = pages.iter().position(|page| unknown(page) > 0);
    if let Some(first) = first {
        if unknowns as f64 > UNKNOWN * letters as f64 {
            return Err(OpenError::Unreadable(first + 1));
        }
        notes.push(format!(
            "{unknowns} letters are not told by their fonts and stand as \u{fffd}, first on page {}",
            first + 1
        ));
    }
    let scanned = |(number, page): (usize, &Page)| {
        (page.glyphs.is_empty() && page.pictures).then(|| (number + 1).to_string())
    };
    let scanned: Vec<String> = pages.iter().enumerate().filter_map(scanned).collect();
    if !scanned.is_empty() && letters > 0 {
        notes.push(format!(
            "pictures without text, as a scanner makes them, are left out: page {}",
            scanned.join(", ")
        ));
    }
    Ok(())
}
