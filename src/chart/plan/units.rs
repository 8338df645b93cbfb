//! One plan told in another unit: the same values, other words.

use crate::chart::plan::Panel;
use crate::chart::plan::Plan;
use crate::chart::plan::amount::Amount;
use crate::chart::plan::amount::Tick;
use crate::chart::plan::axis;
use crate::figure;
use crate::figure::Bound;
use crate::figure::Currency;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::read_number;
use crate::language::Language;

/// A unit that a reader may choose for a chart's amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisplayUnit {
    /// 億元, as in Chinese
    HundredMillions,
    /// CNY bn, as in English
    Billions,
    /// Mu, a fifteenth of a hectare.
    Mu,
    /// Hectares.
    Hectares,
    /// Square kilometres.
    SquareKilometres,
}

impl DisplayUnit {
    const ALL: [DisplayUnit; 5] = [
        DisplayUnit::HundredMillions,
        DisplayUnit::Billions,
        DisplayUnit::Mu,
        DisplayUnit::Hectares,
        DisplayUnit::SquareKilometres,
    ];

    /// The choices for a unit, the one that a language uses by itself first; none where there is no
    /// choice.
    pub fn of(unit: &Unit, language: Language) -> &'static [DisplayUnit] {
        match (unit, language) {
            (Unit::Currency(Currency::Yuan), Language::English) => {
                &[DisplayUnit::Billions, DisplayUnit::HundredMillions]
            }
            (Unit::Currency(Currency::Yuan), _) => {
                &[DisplayUnit::HundredMillions, DisplayUnit::Billions]
            }
            (Unit::Mu, Language::English) => &[
                DisplayUnit::Hectares,
                DisplayUnit::Mu,
                DisplayUnit::SquareKilometres,
            ],
            (Unit::Mu, _) => &[
                DisplayUnit::Mu,
                DisplayUnit::Hectares,
                DisplayUnit::SquareKilometres,
            ],
            _ => &[],
        }
    }

    /// Its name in addresses.
    pub fn code(self) -> &'static str {
        match self {
            DisplayUnit::HundredMillions => "yi",
            DisplayUnit::Billions => "bn",
            DisplayUnit::Mu => "mu",
            DisplayUnit::Hectares => "ha",
            DisplayUnit::SquareKilometres => "km2",
        }
    }

    /// The unit of a code.
    pub fn from_code(code: &str) -> Option<DisplayUnit> {
        DisplayUnit::ALL
            .into_iter()
            .find(|telling| telling.code() == code)
    }

    /// An amount of `unit` in this telling; as the language tells it where the two do not go together.
    fn amount(self, value: f64, bound: Bound, unit: &Unit, language: Language) -> Amount {
        let quantity = Quantity::new(value, unit.clone(), bound);
        let in_chinese = match language {
            Language::English => Language::TraditionalChinese,
            chinese => chinese,
        };
        let other = match self {
            DisplayUnit::Hectares if !language.is_chinese() => Unit::Mu,
            DisplayUnit::Hectares => Unit::Hectare,
            DisplayUnit::SquareKilometres => Unit::SquareKilometre,
            // English writes mu as hectares; a bare count of them keeps the number.
            DisplayUnit::Mu if !language.is_chinese() => {
                let bare = Quantity::new(value, Unit::bare(), bound);
                let mut amount = axis::amount(&bare, language);
                "mu".clone_into(&mut amount.unit);
                return amount;
            }
            DisplayUnit::Mu => Unit::Mu,
            DisplayUnit::HundredMillions => return signed(&quantity, in_chinese, language),
            DisplayUnit::Billions => return signed(&quantity, Language::English, language),
        };
        axis::amount(&quantity.to(&other).unwrap_or(quantity), language)
    }
}

/// An amount as one language writes it, with another one's sign of its bound.
fn signed(quantity: &Quantity, written: Language, sign: Language) -> Amount {
    let amount = axis::amount(quantity, written);
    let (own, other) = (
        figure::bound_sign(quantity.bound, written),
        figure::bound_sign(quantity.bound, sign),
    );
    Amount {
        sign: amount.sign.replacen(own, other, 1),
        ..amount
    }
}

impl Plan {
    /// The plan with its amounts written in a display unit; lengths and places stay.
    #[must_use]
    pub fn with_display_unit(mut self, telling: DisplayUnit, language: Language) -> Plan {
        let Some(unit) = self.unit.clone() else {
            return self;
        };
        let write = |value, bound| telling.amount(value, bound, &unit, language);
        let rewrite = |amount: &mut Amount| {
            if let Some((value, bound)) = amount.exact {
                *amount = Amount {
                    exact: amount.exact,
                    ..write(value, bound)
                };
            }
        };
        for panel in std::iter::once(&mut self.panel).chain(&mut self.same_scale) {
            match panel {
                Panel::Trajectory(chart) => {
                    for point in &mut chart.points {
                        rewrite(&mut point.amount);
                    }
                    if let Some(top) = chart.levels.last() {
                        let top = write(top.value, Bound::Exact);
                        relabel(&mut chart.levels, &top, true);
                        chart.unit = top.unit;
                    }
                }
                Panel::Bars(bars) => {
                    for bar in bars.groups.iter_mut().flat_map(|group| &mut group.bars) {
                        rewrite(&mut bar.amount);
                    }
                    relabel_whole(&mut bars.axis, &write);
                }
                Panel::Ledger(ledger) => {
                    for entry in &mut ledger.entries {
                        rewrite(&mut entry.amount);
                    }
                    for tick in &mut ledger.powers {
                        tick.label = write(tick.value, Bound::Exact).words();
                    }
                    relabel_whole(&mut ledger.linear, &write);
                }
                Panel::Nested(_)
                | Panel::Squares(_)
                | Panel::Parts(_)
                | Panel::Changes(_)
                | Panel::Ranks(_)
                | Panel::Progress(_) => {}
            }
        }
        self
    }
}

/// Labels ticks in the scale of the topmost, which alone carries what stands before a number.
fn relabel(ticks: &mut [Tick], top: &Amount, before: bool) {
    let number = read_number(&top.number).map_or(0.0, |typed| typed.value);
    let Some(last) = ticks.last().map(|tick| tick.value) else {
        return;
    };
    let scale = if number > 0.0 { last / number } else { 1.0 };
    for tick in ticks {
        let signed = before && tick.value == last && !top.sign.is_empty();
        let number = decimal(tick.value / scale);
        tick.label = if signed {
            format!("{} {number}", top.sign)
        } else {
            number
        };
    }
}

/// The same, the topmost in full, with its unit.
fn relabel_whole(ticks: &mut [Tick], write: &dyn Fn(f64, Bound) -> Amount) {
    let Some(top) = ticks.last().map(|tick| write(tick.value, Bound::Exact)) else {
        return;
    };
    relabel(ticks, &top, false);
    if let Some(last) = ticks.last_mut() {
        last.label = top.words();
    }
}
