//! Words as data, each table with its look-up; no grammar.

pub(crate) mod char_set;
pub(crate) mod headings;
pub(crate) mod index;
pub(crate) mod kinds;
pub(crate) mod measure_word_table;
pub(crate) mod measure_words;
pub(crate) mod months;
pub(crate) mod names;
pub(crate) mod plans;
pub(crate) mod qualifiers;
pub(crate) mod ranks;
pub(crate) mod units;
pub(crate) mod units_page;
