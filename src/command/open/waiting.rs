//! Pages that wait to hear of a change: each asks once, and is answered when there is one.

use std::sync::Mutex;

use serde_json::Value;
use tiny_http::Request;

use crate::command::open::answer::respond_json;

/// Requests without an answer yet.
#[derive(Default)]
pub struct Waiting(Mutex<Vec<Request>>);

impl Waiting {
    /// Keeps a request while `is_current` says that there is nothing new to tell it; gives it back where there is.
    pub fn keep(&self, request: Request, is_current: impl Fn() -> bool) -> Option<Request> {
        let Ok(mut waiting) = self.0.lock() else {
            return Some(request);
        };
        // What is shown changes before those who wait are answered, so nobody waits for what has been.
        match is_current() {
            true => {
                waiting.push(request);
                None
            }
            false => Some(request),
        }
    }

    /// Answers all.
    pub fn answer(&self, state: &Value) {
        let waiting = match self.0.lock() {
            Ok(mut waiting) => std::mem::take(&mut *waiting),
            Err(_) => return,
        };
        for request in waiting {
            respond_json(request, state);
        }
    }
}
