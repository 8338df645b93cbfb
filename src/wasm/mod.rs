//! The module in two parts: the first holds what the calculator answers by, the second all else.
//!
//! A browser that is far away answers as soon as the first part is there. What goes where is found, not
//! declared: an export is an entry of the first part or of the second, and the second holds what only its own
//! entries lead to. The linker's relocations (`reach`) tell that for what is called by its place in the
//! table; calls by name are read in the finished module. Both parts share memory, table and globals
//! (`part`), as two objects of one dynamic link would.

pub(crate) mod comments;
#[cfg(feature = "publish")]
mod glue;
#[cfg(feature = "publish")]
pub(crate) mod part;
#[cfg(feature = "publish")]
mod reach;
#[cfg(feature = "publish")]
mod split;
#[cfg(feature = "publish")]
mod whole;

pub use crate::wasm::comments::strip_comments;
#[cfg(feature = "publish")]
pub use crate::wasm::glue::shorten_imports;
#[cfg(feature = "publish")]
pub use crate::wasm::split::is_later;
#[cfg(feature = "publish")]
pub use crate::wasm::split::split;
