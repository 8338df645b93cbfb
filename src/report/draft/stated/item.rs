//! A figure as it will stand in the report.

use crate::figure::Kind;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::observation::Compared;
use crate::observation::Indicator;
use crate::observation::Role;
use crate::report::draft::change::Way;
use crate::report::draft::stated::time::spoken;
use crate::report::draft::token::Token;
use crate::report::draft::tongue::Tongue;

/// A figure as it will stand in the report.
pub struct Stated {
    pub id: String,
    pub token: Token,
    /// The place of its section, from 0
    pub section: usize,
    pub sentence: usize,
    /// The character at which it starts
    pub start: usize,
    /// What it measures and what it says of it
    pub label: String,
    /// What it measures; `None` where the text does not tell
    pub name: Option<String>,
    pub indicator: Option<&'static Indicator>,
    /// Whose it is; `None` of the zone itself
    pub area: Option<String>,
    pub role: Role,
    pub kind: Kind,
    /// Of a change which way it goes
    pub way: Way,
    pub compared: Option<Compared>,
    /// Of a change whether nothing says that it is on anything but the year before
    pub is_yearly: bool,
    /// The last year that stands before it in its sentence, from the report's on
    pub named_year: Option<i32>,
    /// Whether it has no time of its own in a report of one year
    pub is_of_report: bool,
    /// Whether it adds up several years
    pub is_cumulative: bool,
    /// The character at which the figure starts that it belongs to
    pub of: Option<usize>,
    /// What it speaks of, as ISO 8601
    pub time: Option<String>,
    /// As `report.toml` writes it, or empty
    pub period: String,
    /// The same for figures of one measure
    pub measure: String,
    pub quantity: Quantity,
    pub is_range: bool,
    pub is_cell: bool,
}

impl Stated {
    pub fn is_goal(&self) -> bool {
        self.kind == Kind::Target
    }

    /// Whether it says how much there is or is to be, as one number.
    pub fn is_level(&self) -> bool {
        matches!(self.role, Role::Level | Role::Reached)
            && matches!(self.kind, Kind::Measure | Kind::Target)
            && !self.is_range
            && self.quantity.unit != Unit::Date
            && self.quantity.number().is_some()
    }

    /// The calendar year that it speaks of, where it is one.
    pub fn year(&self) -> Option<i32> {
        let time = self.time.as_deref()?;
        (time.len() == 4).then(|| time.parse().ok()).flatten()
    }

    /// How much it changed, below zero for a fall.
    pub fn change(&self) -> Option<f64> {
        let number = self.quantity.number()?;
        Some(match self.way {
            Way::Falls => -number.abs(),
            Way::Rises | Way::Unknown => number,
        })
    }

    /// What it speaks of in words: a year, or months of it.
    pub fn spoken_time(&self, tongue: &Tongue) -> Option<String> {
        spoken(self.time.as_deref()?, tongue)
    }

    /// The year that it is, where it is one.
    pub fn calendar_year(&self) -> Option<i32> {
        let date = self.quantity.date().filter(|_| !self.is_range)?;
        (date.month.is_none()).then_some(date.year.map(i32::from))?
    }
}
