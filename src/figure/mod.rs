//! Numbers, units and qualifiers: a quantity with its bound, read out of a clause and written
//! again for a reader of any of our languages.

mod bound;
mod calendar;
mod candidate;
mod cell;
mod column;
mod column_words;
mod date;
mod decimal;
mod digits;
mod english;
mod english_date;
mod extract;
mod float;
mod forecast;
mod forecast_words;
mod grammar;
mod index;
mod kind;
mod kind_words;
mod letters;
mod list;
mod measure;
mod measure_words;
mod name;
mod number;
#[cfg(test)]
mod prose;
mod qualifier;
mod quantity;
mod range;
mod rank;
mod rank_words;
mod reading;
mod round;
mod run_on;
mod scale;
mod scan;
mod script;
mod share;
mod table;
#[cfg(test)]
mod tokens;
mod typed;
mod unit;
mod unit_names;
#[cfg(not(feature = "hydrate"))]
mod unit_prose;
mod unit_table;
mod unit_words;
mod words;
mod write;
#[cfg(test)]
mod written;

pub use bound::Bound;
pub use date::Date;
pub use decimal::decimal;
pub use extract::Figure;
pub use extract::Finding;
pub use extract::Gap;
pub use extract::Value;
pub use extract::extract;
pub use extract::figures;
pub use extract::value;
pub use float::exp;
pub use float::ln;
pub use float::power;
pub use float::shortest;
pub use quantity::Quantity;
pub use reading::Kind;
pub use reading::Qualifier;
pub use reading::ReadError;
pub use reading::Reading;
pub use round::round;
pub use round::round_at;
pub use scan::read;
pub use scan::scan;
pub use typed::Typed;
pub use typed::read_number;
pub use unit::Currency;
pub use unit::Unit;
pub use words::write_numeral;
pub use words::write_words;
pub use write::Written;
pub use write::write;
