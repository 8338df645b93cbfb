//! Bytes as text: UTF-8, UTF-16 with its mark, GB18030 or Big5.

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

use crate::document::error::OpenError;
use crate::text::LONGEST;
use crate::text::binary;

/// The text of bytes, and the name of its encoding where that is not UTF-8.
///
/// # Errors
/// The bytes are no text in one of these encodings, hold nothing but space, or are too many.
pub fn decode(bytes: Vec<u8>) -> Result<(String, Option<&'static str>), OpenError> {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes)
        && (encoding == UTF_16LE || encoding == UTF_16BE)
    {
        return decode_as(&bytes[mark..], mark, encoding);
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => {
            no_binary(text.as_bytes())?;
            return Ok((text, None));
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
        () => Err(OpenError::Encoding {
            at: wrong,
            byte: bytes[wrong],
        }),
    }
}

fn decode_as(
    bytes: &[u8],
    mark: usize,
    encoding: &'static Encoding,
) -> Result<(String, Option<&'static str>), OpenError> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let room = decoder
        .max_utf8_buffer_length_without_replacement(bytes.len())
        .ok_or(OpenError::TooLong)?;
    let mut text = String::with_capacity(room.min(LONGEST));
    let (result, read) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    match result {
        DecoderResult::InputEmpty if text.len() <= LONGEST => Ok((text, Some(encoding.name()))),
        DecoderResult::Malformed(length, _) => {
            let at = read.saturating_sub(usize::from(length));
            Err(OpenError::Malformed {
                encoding: encoding.name(),
                at: mark + at,
                byte: bytes.get(at).copied().unwrap_or_default(),
            })
        }
        _ => Err(OpenError::TooLong),
    }
}

fn no_binary(bytes: &[u8]) -> Result<(), OpenError> {
    match binary(bytes) {
        Some(at) => Err(OpenError::Binary {
            at,
            byte: bytes[at],
        }),
        None => Ok(()),
    }
}
