//! The browser where there is none: the same names as `browser`, for the prerender. What the page hands
//! to its islands comes by contexts; what waits for a browser does nothing.

use leptos::html::Canvas;
use leptos::html::Dialog;
use leptos::prelude::*;

use crate::chart::Plan;
use crate::text::Language;
use crate::view::islands::Handed;

pub fn language() -> Language {
    use_context().expect("the prerender gives every page its language")
}

pub fn handed() -> Handed {
    use_context().expect("the prerender gives the calculator its offers")
}

pub fn handed_plan(_: NodeRef<Canvas>) -> Option<Plan> {
    None
}

pub fn keep_drawn(_: NodeRef<Canvas>, _: Signal<Option<Plan>>) {}

pub fn query(_: &str) -> Option<String> {
    None
}

pub fn set_query(_: &[(&str, Option<String>)]) {}

pub fn address() -> String {
    String::new()
}

pub fn copy(_: &str) {}

pub fn theme() -> String {
    String::new()
}

pub fn set_theme(_: &str) {}

pub fn serve_evidence(_: NodeRef<Dialog>) {}

pub fn keep_sections() {}
