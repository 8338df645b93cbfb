//! Keeps a reader that gives up on a broken file from ending the program.

use std::cell::Cell;
use std::panic;
use std::panic::AssertUnwindSafe;
use std::sync::Once;

use crate::document::error::OpenError;

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// What `read` gives; a panic within it is an error of the file, as readers of formats panic on broken ones.
///
/// # Errors
/// Those of `read`, or that the file is broken.
pub fn guarded<T>(
    format: &'static str,
    read: impl FnOnce() -> Result<T, OpenError>,
) -> Result<T, OpenError> {
    static SILENCED: Once = Once::new();
    SILENCED.call_once(|| {
        let earlier = panic::take_hook();
        panic::set_hook(Box::new(move |panicked| {
            if !GUARDED.get() {
                earlier(panicked);
            }
        }));
    });
    GUARDED.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(read));
    GUARDED.set(false);
    result.unwrap_or_else(|_| {
        Err(OpenError::Broken(
            format,
            "its parts do not fit together".to_owned(),
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_of_the_file() {
        let found: Result<(), OpenError> = guarded("a page", || panic!("no tree"));
        assert!(matches!(found, Err(OpenError::Broken("a page", _))));
        assert_eq!(guarded("a page", || Ok(1)), Ok(1));
    }
}
