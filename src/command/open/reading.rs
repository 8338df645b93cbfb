//! A file read while nobody writes it.

use std::path::Path;
use std::time::Duration;

use crate::command::open::watch::stamp;

/// How often a file is read that changes meanwhile.
const TRIES: usize = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// What `read` gives of a file that has not changed meanwhile.
///
/// # Errors
/// Those of `read`, or the file changes on and on.
pub fn at_rest<T>(path: &Path, read: impl Fn(&Path) -> Result<T, String>) -> Result<T, String> {
    for _ in 0..TRIES {
        let before = stamp(path);
        let outcome = read(path);
        if stamp(path) == before {
            return outcome;
        }
        std::thread::sleep(PAUSE);
    }
    Err(format!("{} changes while it is read", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test's own files fail the test")]
    fn a_file_that_changes_is_read_again() {
        let path = std::env::temp_dir().join(format!("zone-report-{}.txt", std::process::id()));
        std::fs::write(&path, "half").unwrap();
        let reads = Cell::new(0);
        let text = at_rest(&path, |path| {
            let text = std::fs::read_to_string(path).map_err(|error| error.to_string());
            reads.set(reads.get() + 1);
            if reads.get() == 1 {
                std::fs::write(path, "half and half").unwrap();
            }
            text
        });
        std::fs::remove_file(&path).unwrap();
        assert_eq!(text.unwrap(), "half and half");
        assert_eq!(reads.get(), 2);
    }
}
