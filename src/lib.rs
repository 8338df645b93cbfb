//! A development zone's annual report as a page in which every number leads to its source.
//!
//! The pipeline, in the order in which the data flows; a module uses only those above it:
//!
//! - [`text`] takes the web's noise off a document and finds its sections and sentences;
//! - [`figure`] reads numbers, units and bounds out of a clause, and writes them again;
//! - [`chart`] plans, places and draws.

pub mod text;

pub mod figure;

pub mod chart;
