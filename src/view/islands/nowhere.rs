//! The browser where there is none: the same names as `browser`, for the prerender. What the page hands
//! to its islands comes by contexts; what waits for a browser does nothing.

use leptos::prelude::*;

use crate::chart::Plan;
use crate::view::islands::Handed;
use crate::view::islands::chart::Download;
use crate::view::islands::offer::Own;

pub fn handed() -> Handed {
    use_context().expect("the prerender gives the calculator its offers")
}

pub fn init_charts() {}

pub fn draw_course(_: Option<Plan>) {}

pub fn is_asked() -> bool {
    false
}

pub fn query(_: &str) -> Option<String> {
    None
}

pub fn write_query(_: &[(&str, Option<String>)]) {}

pub fn push_query(_: &[(&str, Option<String>)]) {}

pub fn on_return(_: impl Fn() + 'static) {}

pub fn on_act(_: impl Fn(&str, usize, &str) + 'static) {}

pub fn set_tools(_: Option<&Own>, _: bool, _: bool) {}

pub fn show_board(_: &str) {}

pub fn settle(_: impl Fn() + 'static) {}

pub fn announce(_: &str) {}

pub fn save_table(_: &str) {}

pub fn save_course() {}

pub fn address() -> String {
    String::new()
}

pub fn copy(_: &str) {}

pub fn set_query(_: &[(&str, Option<String>)]) {}

pub fn save_chart(_: &str, _: Download) {}

pub fn copy_table(_: &str) {}
