//! Marks drawn on any backend; the SVG backend.

pub(crate) mod draw;
pub(crate) mod stripes;
pub(crate) mod surface;
pub(crate) mod svg;
