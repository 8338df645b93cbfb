//! Charts that live: drawn near the view, lit and named by pointer and keyboard.

pub(crate) mod drawing;
pub(crate) mod export;
pub(crate) mod init;
pub(crate) mod marks;
pub(crate) mod palette;
pub(crate) mod print;
pub(crate) mod registry;
pub(crate) mod tip;
