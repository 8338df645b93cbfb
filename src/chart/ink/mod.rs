//! Marks drawn on any backend; the SVG backend.

pub(crate) mod draw;
pub(crate) mod element;
pub(crate) mod extras;
pub(crate) mod grid;
pub(crate) mod stripes;
pub(crate) mod style;
pub(crate) mod surface;
pub(crate) mod svg;
