//! The figures of a report: stated, supposed or derived, each with its quantity and where it is from.

use std::collections::BTreeMap;

use crate::figure::Bound;
use crate::figure::Operation;
use crate::figure::Qualifier;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::round_at;
use crate::language::Translated;

/// A figure's place in [`Figures`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureId(pub(crate) usize);

/// A figure.
#[derive(Debug, Clone)]
pub struct Figure {
    /// As in `report.toml`; unique.
    pub id: String,
    /// What it measures, without figures.
    pub label: Translated,
    /// The value with unit and bound.
    pub quantity: Quantity,
    /// The time that it speaks of.
    pub period: Period,
    /// Figures of one measure may share an axis.
    pub measure: String,
    /// A target, plan or forecast: not yet a fact.
    pub goal: bool,
    /// Where it is from.
    pub origin: Origin,
}

impl Figure {
    /// The quantity as the page shows it: what is stated to the letter; what is derived rounded, shares
    /// to a tenth, counts to whole things, all else as it is read.
    pub fn shown(&self) -> Quantity {
        let derived = matches!(self.origin, Origin::Derived { .. });
        let Some(value) = self.quantity.number().filter(|_| derived) else {
            return self.quantity.clone();
        };
        let bound = self.quantity.bound;
        match self.quantity.unit {
            // A tenth of a percent is as fine as any share is stated, so it needs no “about”.
            Unit::Percent | Unit::PercentagePoint => Quantity::new(
                round_at(value, -1, bound),
                self.quantity.unit.clone(),
                bound,
            ),
            Unit::Count(_) | Unit::Rank => {
                let whole = round_at(value, 0, bound);
                let bound = match bound {
                    Bound::Exact if (whole - value).abs() > 1e-9 => Bound::About,
                    bound => bound,
                };
                Quantity::new(whole, self.quantity.unit.clone(), bound)
            }
            _ => {
                let shown = self.quantity.readable();
                let near = |number: f64| (number - value).abs() <= value.abs() * 1e-9;
                match bound {
                    Bound::Exact if !shown.number().is_some_and(near) => {
                        shown.with_bound(Bound::About)
                    }
                    _ => shown,
                }
            }
        }
    }
}

/// Where a figure is from.
#[derive(Debug, Clone)]
pub enum Origin {
    /// The source states it.
    Stated {
        /// The words of the source, with the glosses taken off.
        token: String,
        /// 0 is the introduction.
        section: usize,
        /// From 1.
        sentence: usize,
        /// The word that bounds it.
        qualifier: Qualifier,
        /// The number as the source writes it, in each language that has the source's script or can be converted to.
        written: Translated,
    },
    /// It is known from elsewhere.
    Assumed {
        /// The words that hold the number.
        token: String,
        /// Where it is known from.
        basis: Translated,
    },
    /// It is reckoned from others.
    Derived {
        /// How it is computed.
        operation: Operation,
        /// What it is computed from, in the operation's order.
        of: Vec<FigureId>,
        /// A remark on the computation.
        note: Option<Translated>,
    },
}

/// What time a figure speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Period {
    /// The flow of a year or of a month: `2017`, `1991-03`.
    During(String),
    /// A stock at the end of a year.
    EndOf(String),
    /// A running total up to the end of a year.
    UpTo(String),
    /// None given.
    Undated,
}

impl Period {
    /// Reads `2017`, `end-2017`, `to-2017`, `1991-03` or nothing.
    pub fn read(text: &str) -> Option<Period> {
        let year = |text: &str| {
            let (year, month) = text.split_once('-').unwrap_or((text, "01"));
            let digits = |text: &str, length| {
                text.len() == length && text.bytes().all(|b| b.is_ascii_digit())
            };
            (digits(year, 4) && digits(month, 2)).then(|| text.to_owned())
        };
        if text.is_empty() {
            Some(Period::Undated)
        } else if let Some(rest) = text.strip_prefix("end-") {
            year(rest).map(Period::EndOf)
        } else if let Some(rest) = text.strip_prefix("to-") {
            year(rest).map(Period::UpTo)
        } else {
            year(text).map(Period::During)
        }
    }

    /// The calendar year that the period ends in.
    pub fn year(&self) -> Option<i32> {
        match self {
            Period::During(text) | Period::EndOf(text) | Period::UpTo(text) => {
                text.get(..4)?.parse().ok()
            }
            Period::Undated => None,
        }
    }
}

/// The figures in the file's order: stated, assumed, derived.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    figures: Vec<Figure>,
    by_id: BTreeMap<String, FigureId>,
}

impl Figures {
    /// Adds a figure; the caller has seen to it that its id is new.
    pub(crate) fn push(&mut self, figure: Figure) -> FigureId {
        let id = FigureId(self.figures.len());
        self.by_id.insert(figure.id.clone(), id);
        self.figures.push(figure);
        id
    }

    /// The figure at an id that this collection gave out.
    pub fn get(&self, id: FigureId) -> &Figure {
        &self.figures[id.0]
    }

    /// The figure with a name of `report.toml`.
    pub fn find(&self, id: &str) -> Option<FigureId> {
        self.by_id.get(id).copied()
    }

    /// Every figure, in order.
    pub fn iter(&self) -> impl Iterator<Item = (FigureId, &Figure)> {
        self.figures
            .iter()
            .enumerate()
            .map(|(index, figure)| (FigureId(index), figure))
    }
}
