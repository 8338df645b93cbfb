//! The built site in real browsers, held to the page's public face.
//!
//! Run by `cargo xtask test browser`, which installs what is missing; by hand, after
//! `trunk build --release`, `cargo test --test browser`.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

#[path = "../support/mod.rs"]
mod support;

mod accessible;
mod alive;
mod calculator;
mod canvas;
mod copy;
mod evidence;
mod figures;
mod figures_crowded;
mod finish;
mod kept;
mod layout;
mod link;
mod marks;
mod original;
mod paper;
mod pictures;
mod preview;
mod published;
mod scenarios;
mod touched;
mod way;
mod without_script;
