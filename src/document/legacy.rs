//! Formats that are told by their first bytes and not read, and the old files of Office.

use crate::document::error::OpenError;
use crate::document::guard::guarded;
use crate::document::opened::Format;
use crate::document::opened::Opened;
use crate::document::opened::filled;
use crate::document::opened::of;
use crate::document::workbook;

/// How an OLE compound file begins: .doc, .xls, .ppt, and a locked .docx or .xlsx.
pub const SIGNATURE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// What a file is that is not read, and what to do instead.
pub fn unsupported(head: &[u8]) -> Option<(&'static str, &'static str)> {
    let starts = |signature: &[u8]| head.starts_with(signature);
    let holds = |words: &[u8]| head.windows(words.len()).any(|it| it == words);
    let picture = "have its text recognised (OCR) and give that file";
    Some(match () {
        () if starts(b"{\\rtf") => ("an RTF document", "save it as .docx"),
        () if starts(b"\x89PNG") || starts(b"\xff\xd8\xff") || starts(b"GIF8") => {
            ("a picture", picture)
        }
        () if starts(b"II*\0") || starts(b"MM\0*") => ("a picture", picture),
        () if starts(b"\x1f\x8b") || starts(b"7z\xbc\xaf") || starts(b"Rar!") => (
            "an archive",
            "unpack it and give the file that holds the report",
        ),
        () if holds(b"MIME-Version:") && holds(b"multipart/related") => (
            "a web page saved as one file (MHTML)",
            "save it as “web page, HTML only”",
        ),
        () => return None,
    })
}

/// Opens an old workbook; of other old files it tells what they are.
pub fn open(bytes: Vec<u8>) -> Result<Opened, OpenError> {
    let named = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|it| it == name)
    };
    if named("EncryptedPackage") {
        return Err(OpenError::Locked("an Office file"));
    }
    if named("WordDocument") {
        return Err(OpenError::Unsupported(
            "an old Word document (.doc)", "save it as .docx",
        ));
    }
    if named("PowerPoint Document") {
        return Err(OpenError::Unsupported(
            "an old presentation (.ppt)", "save its text",
        ));
    }
    let (text, places, notes) = guarded(workbook::NAME, || workbook::read_old(bytes))?;
    let opened = Opened {
        notes,
        ..of(Format::Workbook, text, places)
    };
    filled(opened, workbook::NAME)
}
