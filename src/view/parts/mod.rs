//! The parts of the page, from masthead to closing notes.

pub(crate) mod calculator;
pub(crate) mod chapter;
pub(crate) mod closing;
pub(crate) mod contents;
pub(crate) mod evidence;
pub(crate) mod figures;
pub(crate) mod headlines;
pub(crate) mod masthead;
pub(crate) mod sections;
