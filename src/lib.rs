//! A development zone's annual report as a page in which every number leads to its source.
//!
//! The pipeline, in the order in which the data flows; a module uses only those above it:
//!
//! - [`text`] takes the web's noise off a document and finds its sections and sentences;
//! - [`figure`] reads numbers, units and bounds out of a clause, and writes them again;
//! - [`report`] is a report as data: figures by their tokens, prose that names them, charts, targets;
//! - [`calculator`] is the target calculator without a browser: its arithmetic, its form, its words, its links;
//! - [`chart`] plans, places and draws;
//! - [`view`] maps a report to HTML, and holds the few islands that live in the browser;
//! - [`site`] writes pages and stills as files.

// Views are types as deep as the page; the calculator is the deepest.
#![recursion_limit = "512"]

pub mod language;

pub mod text;

pub mod figure;

pub mod report;

pub mod calculator;

pub mod chart;

#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub mod view;

#[cfg(feature = "ssr")]
pub mod wasm;

#[cfg(feature = "ssr")]
pub mod site;
