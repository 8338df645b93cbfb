//! Numbers, units and qualifiers: a quantity with its bound, read out of a clause and written
//! again for a reader of any of our languages.

mod bound;
mod date;
mod quantity;
mod reading;
mod scan;
mod typed;
mod unit;
mod write;

pub use bound::Bound;
pub use date::Date;
pub use quantity::Quantity;
pub use quantity::round;
pub use quantity::round_at;
pub use reading::Kind;
pub use reading::Qualifier;
pub use reading::ReadError;
pub use reading::Reading;
pub use scan::read;
pub use scan::scan;
pub use typed::Typed;
pub use typed::read_number;
pub use unit::Currency;
pub use unit::Unit;
pub use write::Written;
pub use write::write;
pub use write::write_words;
