//! A document's prose: the web's noise taken off, with a map back to the source, and its sections
//! and sentences.

mod binary;
mod characters;
mod clean;
mod csv;
mod document;
mod entity;
mod enumerator;
mod gloss;
mod map;
mod sentence;
mod space;
mod tag;
mod wrap;

pub use crate::text::binary::binary;
pub use crate::text::characters::DITTO;
pub use crate::text::characters::SPANNED;
pub use crate::text::characters::boundary;
pub use crate::text::characters::cut;
pub use crate::text::characters::is_invisible;
pub use crate::text::clean::Cleaned;
pub use crate::text::clean::clean;
pub use crate::text::csv::csv;
pub use crate::text::csv::record;
pub use crate::text::document::Document;
pub use crate::text::document::Section;
pub use crate::text::document::read;
pub use crate::text::entity::escape;
pub use crate::text::map::LONGEST;
