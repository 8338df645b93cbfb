//! A report's file as text: UTF-8, UTF-16 with its mark, GB18030 or Big5.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use chardetng::EncodingDetector;
use chardetng::Iso2022JpDetection;
use chardetng::Utf8Detection;
use encoding_rs::BIG5;
use encoding_rs::DecoderResult;
use encoding_rs::Encoding;
use encoding_rs::GB18030;
use encoding_rs::GBK;
use encoding_rs::UTF_16BE;
use encoding_rs::UTF_16LE;

use zone_report::text::LONGEST;
use zone_report::text::binary;

/// A file read.
#[derive(Debug)]
pub struct Source {
    pub text: String,
    /// The name of its encoding, where that is not UTF-8
    pub encoding: Option<&'static str>,
}

/// Reads a file, or with `-` the standard input.
///
/// # Errors
/// A message for the user: the file cannot be read, is empty or too long, or is no text.
pub fn read(path: &Path) -> Result<Source, String> {
    let fail = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let mut bytes = Vec::new();
    // One byte more than may be tells that there is more.
    let most = LONGEST as u64 + 1;
    if path.as_os_str() == "-" {
        std::io::stdin()
            .lock()
            .take(most)
            .read_to_end(&mut bytes)
            .map_err(fail)?;
    } else {
        let file = File::open(path).map_err(fail)?;
        let length = file.metadata().map_err(fail)?.len();
        if length <= most {
            bytes.reserve_exact(length as usize);
            file.take(most).read_to_end(&mut bytes).map_err(fail)?;
        } else {
            return Err(too_long(path));
        }
    }
    if bytes.len() > LONGEST {
        return Err(too_long(path));
    }
    decode(bytes).map_err(|message| format!("{} {message}", path.display()))
}

fn too_long(path: &Path) -> String {
    format!(
        "{} is longer than {LONGEST} bytes; split it into parts",
        path.display()
    )
}

/// The text of bytes.
///
/// # Errors
/// What is wrong, as the rest of a sentence about the file.
pub fn decode(bytes: Vec<u8>) -> Result<Source, String> {
    if bytes.is_empty() {
        return Err("is empty".to_owned());
    }
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes)
        && (encoding == UTF_16LE || encoding == UTF_16BE)
    {
        return decode_as(&bytes[mark..], mark, encoding);
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => {
            no_binary(text.as_bytes())?;
            if text.trim_start_matches('\u{feff}').trim().is_empty() {
                return Err("holds nothing but space".to_owned());
            }
            return Ok(Source {
                text,
                encoding: None,
            });
        }
        Err(error) => error,
    };
    let wrong = bytes.utf8_error().valid_up_to();
    let bytes = bytes.into_bytes();
    no_binary(&bytes)?;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    match () {
        () if guess == GBK || guess == GB18030 => decode_as(&bytes, 0, GB18030),
        () if guess == BIG5 => decode_as(&bytes, 0, BIG5),
        () => Err(format!(
            "is not UTF-8: byte {wrong} ({:02X}) starts no character, nor is it UTF-16, GB18030 or Big5; save it as UTF-8",
            bytes[wrong]
        )),
    }
}

fn decode_as(bytes: &[u8], mark: usize, encoding: &'static Encoding) -> Result<Source, String> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let room = decoder
        .max_utf8_buffer_length_without_replacement(bytes.len())
        .ok_or("is too long")?;
    let mut text = String::with_capacity(room.min(LONGEST));
    let (result, read) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    match result {
        DecoderResult::InputEmpty if text.len() <= LONGEST => Ok(Source {
            text,
            encoding: Some(encoding.name()),
        }),
        DecoderResult::Malformed(length, _) => {
            let at = read.saturating_sub(usize::from(length));
            Err(format!(
                "looks like {}, but byte {} ({:02X}) starts no character of it",
                encoding.name(),
                mark + at,
                bytes.get(at).copied().unwrap_or_default()
            ))
        }
        _ => Err("is too long".to_owned()),
    }
}

fn no_binary(bytes: &[u8]) -> Result<(), String> {
    match binary(bytes) {
        Some(at) => Err(format!(
            "is no text: byte {at} is {:02X}, as binary files have it",
            bytes[at]
        )),
        None => Ok(()),
    }
}
