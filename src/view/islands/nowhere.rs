//! The browser where there is none: the same names as `browser`, for the prerender's types to meet.

use leptos::html::Canvas;
use leptos::html::Dialog;
use leptos::prelude::*;

use crate::chart::Plan;

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
