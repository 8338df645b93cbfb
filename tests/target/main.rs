//! The calculator's arithmetic against an independent computation, and its bounds against samples.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

mod bounds;
mod reference;
