//! A document's prose: the web's noise taken off, with a map back to the source, and its sections
//! and sentences.

mod binary;
mod characters;
mod clean;
mod document;
mod entity;
mod enumerator;
mod gloss;
mod language;
mod map;
mod sentence;
mod space;
mod tag;
mod words;
mod wrap;

pub use binary::binary;
pub use characters::boundary;
pub use characters::cut;
pub use clean::Cleaned;
pub use clean::clean;
pub use document::Document;
pub use document::Section;
pub use document::read;
pub use language::Language;
pub use map::LONGEST;
pub use words::fill;
pub(crate) use words::page_provided_words;
pub use words::slot;
pub(crate) use words::words;
