//! The browser where there is none: the same names as `browser`, for the prerender. What waits for a browser
//! does nothing; what needs no more than `web-sys` is the same in both, and is not called here.

#[path = "address.rs"]
mod address;
#[path = "copy.rs"]
mod copy;
#[path = "download.rs"]
mod download;

pub use address::address;
pub use address::is_asked;
pub use address::on_return;
pub use address::push_query;
pub use address::query;
pub use address::set_query;
pub use address::write_query;
pub use copy::copy;
pub use download::save_table;

use std::sync::Arc;

use leptos::prelude::Signal;
use web_sys::HtmlElement;

use crate::chart::Plan;

/// Nothing is drawn at the prerender.
pub fn init_charts() {}

/// Nothing is saved at the prerender.
pub fn picture_saver() -> impl Fn(&str) + Send + Sync + 'static {
    |_| {}
}

/// Nothing is drawn at the prerender.
pub fn mount_calculator_chart(_: &HtmlElement, _: Signal<Option<Arc<Plan>>>) {}
