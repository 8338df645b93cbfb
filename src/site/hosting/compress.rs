//! Files as hosts send them: `.br` and `.gz` beside each file that gains by it.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::site::file::File;

/// The kinds that gain; pictures are compressed as they are.
const KINDS: [&str; 8] = ["html", "css", "js", "wasm", "json", "csv", "svg", "xml"];

/// How hard to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompressionLevel {
    /// As small as it gets: seconds for a module.
    Release,
    /// A few percent larger, in no time.
    Quick,
}

/// `.br` and `.gz` of a file, if it gains by them.
pub fn compressed(file: &File, effort: CompressionLevel) -> Vec<File> {
    let kind = file.path.rsplit_once('.').map_or("", |(_, kind)| kind);
    if !KINDS.contains(&kind) || file.bytes.len() < 200 {
        return Vec::new();
    }
    [
        ("br", brotli(&file.bytes, effort)),
        ("gz", gzip(&file.bytes)),
    ]
    .into_iter()
    .map(|(ending, bytes)| File {
        path: format!("{}.{ending}", file.path),
        bytes,
    })
    .collect()
}

fn brotli(bytes: &[u8], effort: CompressionLevel) -> Vec<u8> {
    let parameters = BrotliEncoderParams {
        quality: match effort {
            CompressionLevel::Release => 11,
            // From 9 on each file, however small, costs tables of 32 MB.
            CompressionLevel::Quick => 7,
        },
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut output = Vec::new();
    // Writing to memory does not fail.
    let _ = brotli::BrotliCompress(&mut &bytes[..], &mut output, &parameters);
    output
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
