//! The browser where there is none: the same names as `browser`, for the prerender. What the page hands
//! to its islands comes by contexts; what waits for a browser does nothing.

use leptos::prelude::*;

use crate::chart::Plan;
use crate::view::islands::Handed;

pub fn handed() -> Handed {
    use_context().expect("the prerender gives the calculator its offers")
}

pub fn later(_: impl FnOnce() + 'static) {}

pub fn draw_charts() {}

pub fn draw_course(_: Option<Plan>) {}

pub fn query(_: &str) -> Option<String> {
    None
}

pub fn set_query(_: &[(&str, Option<String>)]) {}

pub fn address() -> String {
    String::new()
}

pub fn copy(_: &str) {}

pub fn serve_theme() {}

pub fn serve_evidence() {}

pub fn keep_sections() {}
