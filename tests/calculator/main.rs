//! The calculator without a browser: its arithmetic against an independent computation, and all that it says.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

mod answer;
mod bounds;
mod export;
mod form;
mod formulas;
mod link;
mod pace;
mod path;
mod question;
mod reference;
mod samples;
mod scenarios;
mod series;
mod state;
mod verdict;
mod view;
