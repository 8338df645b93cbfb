//! Why a file gives no text, and what to do about it.

use std::fmt;

/// Why a file gives no text. Each is the rest of a sentence about the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OpenError {
    /// There is not one byte.
    Empty,
    /// There is nothing but space, in a document of this format.
    Blank(&'static str),
    /// There is more than a text may hold.
    TooLong,
    /// A byte that no text has.
    Binary {
        /// Where it stands
        at: usize,
        /// The byte
        byte: u8,
    },
    /// Bytes in none of the encodings that are read.
    Encoding {
        /// The first byte that is no UTF-8
        at: usize,
        /// The byte
        byte: u8,
    },
    /// Bytes that seem to be of an encoding and are not.
    Malformed {
        /// The name of the encoding
        encoding: &'static str,
        /// Where the wrong byte stands
        at: usize,
        /// The byte
        byte: u8,
    },
    /// A format that is not read, and what to save it as.
    Unsupported(&'static str, &'static str),
    /// A file of this format that is broken, and what was found in it.
    Broken(&'static str, String),
    /// A file of this format that a password locks.
    Locked(&'static str),
    /// An archive that unpacks to more than so many bytes.
    Unpacks(u64),
    /// A PDF of pictures alone, so many pages of them.
    Scanned(usize),
    /// A PDF whose letters cannot be told, with the number of the first such page.
    Unreadable(usize),
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Empty => formatter.write_str("is empty"),
            OpenError::Blank("") => formatter.write_str("holds nothing but space"),
            OpenError::Blank(format) => write!(
                formatter,
                "is {format} that holds no text: see whether its words are in pictures"
            ),
            OpenError::TooLong => formatter.write_str("is too long"),
            OpenError::Binary { at, byte } => write!(
                formatter,
                "is no text: byte {at} is {byte:02X}, as binary files have it; text, HTML, .docx, .xlsx and PDF are read"
            ),
            OpenError::Encoding { at, byte } => write!(
                formatter,
                "is not UTF-8: byte {at} ({byte:02X}) starts no character, nor is it UTF-16, GB18030 or Big5; save it as UTF-8"
            ),
            OpenError::Malformed { encoding, at, byte } => write!(
                formatter,
                "looks like {encoding}, but byte {at} ({byte:02X}) starts no character of it"
            ),
            OpenError::Unsupported(what, instead) => {
                write!(formatter, "is {what}, which is not read: {instead}")
            }
            OpenError::Broken(what, reason) => write!(
                formatter,
                "is {what} that is broken ({reason}): get it again, or open it and save it anew"
            ),
            OpenError::Locked(what) => write!(
                formatter,
                "is {what} that a password locks: open it with the password and save it without one"
            ),
            OpenError::Unpacks(most) => write!(
                formatter,
                "unpacks to more than {} MiB, as no report does: save its text alone",
                most / 1024 / 1024
            ),
            OpenError::Scanned(pages) => write!(
                formatter,
                "is a PDF of pictures, as a scanner makes it: no text stands on its {pages} {}; have the text recognised (OCR) and give that file",
                if *pages == 1 { "page" } else { "pages" }
            ),
            OpenError::Unreadable(page) => write!(
                formatter,
                "is a PDF whose fonts do not say which letters they show (first on page {page}): print it anew from where it was written, or have the text recognised (OCR)"
            ),
        }
    }
}

impl std::error::Error for OpenError {}
