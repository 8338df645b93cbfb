//! Any bytes are opened as a document, or refused, without a panic, a hang or an offset out of bounds.
//!
//! Bytes behind `docx:` and `xlsx:` are the text of such a document and the sheet of such a workbook, as mutations of a
//! compressed archive are seldom one. A corpus of all formats stands in `tests/documents/`.

#![no_main]

#[path = "../figures/invariants.rs"]
mod invariants;

use std::io::Cursor;
use std::io::Write;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let bytes = match (bytes.strip_prefix(b"docx:"), bytes.strip_prefix(b"xlsx:")) {
        (Some(text), _) => archive(&[("word/document.xml", text)]),
        (_, Some(sheet)) => archive(&[
            ("[Content_Types].xml", CONTENT),
            ("xl/workbook.xml", WORKBOOK),
            ("xl/_rels/workbook.xml.rels", RELATIONS),
            ("xl/worksheets/sheet1.xml", sheet),
        ]),
        _ => bytes.to_vec(),
    };
    if let Ok(opened) = zone_report::document::open(bytes) {
        invariants::hold(&opened.text);
        for place in [0, opened.text.len() / 2, opened.text.len()] {
            let _ = opened.places.of(place);
        }
    }
});

/// An archive of files that are not compressed.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        writer.start_file(*name, stored).expect("a file of memory");
        writer.write_all(bytes).expect("a file of memory");
    }
    writer.finish().expect("a file of memory").into_inner()
}

const CONTENT: &[u8] = br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;

const WORKBOOK: &[u8] = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>"#;

const RELATIONS: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
