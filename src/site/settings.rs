//! What a site is made of beside its report.

use crate::site::address::Address;

/// What a site is told beside its report.
#[derive(Default)]
pub struct Settings {
    /// The address at which the site will stand.
    pub address: Address,
    /// Whether pages bring their policy along, for hosts that send no headers.
    pub policy_in_page: bool,
    /// Makes pictures; without one there are none but drawings.
    pub png_renderer: Option<Box<dyn DrawPng>>,
}

/// A renderer of PNG.
pub trait DrawPng: Send + Sync {
    /// A drawing as PNG, `zoom` times as large; `None` if it is no drawing.
    fn png(&self, svg: &str, zoom: f32) -> Option<Vec<u8>>;
}
