//! A value with its unit before the words around it have been looked at, and what came of a place.

use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::date::PartialDate;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;

/// What stands at a place where a numeral could start.
pub enum ParseOutcome {
    /// A figure, or with [`Kind::Name`] a numeral that belongs to a name
    Figure(ParsedFigure),
    /// Nothing, up to this byte
    Nothing(usize),
}

/// A value with its unit before the words around it have been looked at.
#[derive(Clone)]
pub struct Candidate<'a> {
    /// The number; NaN of a date
    pub value: f64,
    pub upper: Option<f64>,
    /// The date, or the first and the last of a range of dates
    pub date: Option<(PartialDate, Option<PartialDate>)>,
    pub unit: Unit,
    pub qualifier: Qualifier,
    /// What stands before it and behind it
    pub before: &'a str,
    pub rest: &'a str,
    /// The numeral is part of a name
    pub name: bool,
    /// Its own form says that it is a change: 翻番, 5倍
    pub change: bool,
    /// It is one of the parts that make up a whole: 12:48:40
    pub structure: bool,
}

impl<'a> Candidate<'a> {
    pub fn new(value: f64, unit: Unit, before: &'a str, rest: &'a str) -> Candidate<'a> {
        Candidate {
            value,
            upper: None,
            date: None,
            unit,
            qualifier: Qualifier::Exact,
            before,
            rest,
            name: false,
            change: false,
            structure: false,
        }
    }

    pub fn dated(
        date: PartialDate,
        last: Option<PartialDate>,
        before: &'a str,
        rest: &'a str,
    ) -> Candidate<'a> {
        Candidate {
            date: Some((date, last)),
            ..Candidate::new(f64::NAN, Unit::Date, before, rest)
        }
    }
}
