//! Tells files that are no text, such as pictures, archives and PDF, from those that may be.

/// The first byte by which bytes are no text, if there is one. Text in UTF-8, GB18030 or Big5 has no
/// zero bytes and hardly any other control characters, and does not begin as a PDF does.
pub fn binary(bytes: &[u8]) -> Option<usize> {
    if bytes.starts_with(b"%PDF-") {
        return Some(0);
    }
    bytes.iter().position(|byte| *byte == 0).or_else(|| {
        let control = |byte: &u8| *byte < 9 || (14..27).contains(byte) || *byte == 127;
        let head = &bytes[..bytes.len().min(4096)];
        let count = head.iter().filter(|byte| control(byte)).count();
        (count * 20 > head.len()).then(|| head.iter().position(control).unwrap_or(0))
    })
}
