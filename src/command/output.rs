//! What commands say on standard output, which need not have a reader.

use std::io;
use std::io::ErrorKind;
use std::io::Write;

/// Writes a text to standard output.
///
/// # Errors
/// It cannot be written, on a full disk for one.
pub fn print(text: &str) -> Result<(), String> {
    let mut out = io::stdout().lock();
    finished(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// How writing to standard output ended. Who reads the first lines only has what they want.
///
/// # Errors
/// It could not be written.
pub fn finished(written: io::Result<()>) -> Result<(), String> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("standard output cannot be written: {error}"))
        }
        _ => Ok(()),
    }
}
