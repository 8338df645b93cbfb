//! A development zone's annual report as a page in which every number leads to its source.
//!
//! The pipeline, in the order in which the data flows; a module uses only those above it:
//!
//! - [`language`] is the ground: the page's languages, their tables of words, one Chinese script as the other;
//! - [`text`] takes the web's noise off a document and finds its sections and sentences;
//! - [`document`] opens what people have, a saved page, a workbook, a PDF, as text with places;
//! - [`figure`] reads numbers, units and bounds out of a clause, and writes them again;
//! - [`observation`] says what a figure is of: its indicator, area, period, and what it is compared with;
//! - [`report`] is a report as data: figures by their tokens, prose that names them, charts, targets;
//! - [`calculator`] asks what a target still requires and answers, with bounds, without a browser;
//! - [`chart`] plans, places and draws;
//! - [`view`] maps a report to HTML, and holds the islands that live in the browser;
//! - [`site`] writes pages, embeds, pictures and data as files.
//!
//! Feature states: none compiles `language` to `chart` without any web dependency, `documents` adds `document`, `ssr` is
//! the pages as files, `publish` (the default) the native whole with the command line, `hydrate` what the browser downloads. Below `view`
//! a feature gates whole modules or derives, so that the same call gives the same answer in each state.

// Views are types as deep as the page; the calculator is the deepest.
#![recursion_limit = "512"]

pub mod language;

pub mod text;

#[cfg(feature = "documents")]
pub mod document;

pub mod figure;

pub mod observation;

pub mod report;

pub mod calculator;

pub mod chart;

#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub mod view;

#[cfg(feature = "ssr")]
pub mod site;
