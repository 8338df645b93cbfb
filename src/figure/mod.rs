//! Numbers, units and qualifiers: a quantity with its bound, read out of a clause and written
//! again for a reader of any of our languages.

mod extract;
mod lexicon;
mod numeral;
mod parse;
mod quantity;
mod table;
mod write;

pub use crate::figure::extract::Extracted;
pub use crate::figure::extract::Figure;
pub use crate::figure::extract::Gap;
pub use crate::figure::extract::extract;
pub use crate::figure::extract::figures;
pub use crate::figure::extract::scanner::read;
pub use crate::figure::extract::scanner::scan;
pub use crate::figure::parse::input::NumberError;
pub use crate::figure::parse::input::Typed;
pub use crate::figure::parse::input::read_bound_sign;
pub use crate::figure::parse::input::read_number;
pub use crate::figure::parse::reading::Kind;
pub use crate::figure::parse::reading::ParsedFigure;
pub use crate::figure::parse::reading::ReadError;
pub use crate::figure::parse::reading::Values;
pub use crate::figure::quantity::Quantity;
pub use crate::figure::quantity::bound::Bound;
pub use crate::figure::quantity::bounded::Bounded;
pub use crate::figure::quantity::date::PartialDate;
pub use crate::figure::quantity::digits::decimal;
pub use crate::figure::quantity::digits::shortest;
pub use crate::figure::quantity::growth::compound_rate;
pub use crate::figure::quantity::growth::compounded;
pub use crate::figure::quantity::growth::interpolated;
pub use crate::figure::quantity::growth::log_ratio;
pub use crate::figure::quantity::growth::years_to_reach;
pub use crate::figure::quantity::operation::Operation;
pub use crate::figure::quantity::qualifier::Qualifier;
pub use crate::figure::quantity::rounding::power_of_ten;
pub use crate::figure::quantity::rounding::round;
pub use crate::figure::quantity::rounding::round_at;
pub use crate::figure::quantity::unit::Currency;
pub use crate::figure::quantity::unit::Unit;
pub use crate::figure::quantity::value::Value;
pub use crate::figure::write::FormattedQuantity;
pub use crate::figure::write::format;
pub use crate::figure::write::spell_out::write_numeral;
pub use crate::figure::write::spell_out::write_words;
