//! The ground: the page's languages, their tables of words, folding and conversion of Chinese scripts.

mod code;
#[cfg(feature = "ssr")]
pub(crate) mod conversion;
pub(crate) mod script;
#[cfg(feature = "publish")]
mod traditional;
mod translated;
pub(crate) mod words;

pub use crate::language::code::Language;
#[cfg(feature = "ssr")]
pub use crate::language::conversion::simplifier;
#[cfg(feature = "publish")]
pub use crate::language::traditional::traditionaliser;
pub use crate::language::translated::Translated;
pub use crate::language::words::fill;
pub(crate) use crate::language::words::page_provided_words;
pub use crate::language::words::slot;
pub(crate) use crate::language::words::words;
