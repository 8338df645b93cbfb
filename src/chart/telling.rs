//! One plan told in another unit: the same values, other words.

use crate::chart::Amount;
use crate::chart::Panel;
use crate::chart::Plan;
use crate::chart::Tick;
use crate::chart::axis;
use crate::figure::Bound;
use crate::figure::Currency;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::decimal;
use crate::figure::read_number;
use crate::figure::round;
use crate::text::Language;

/// A unit that a reader may choose for a chart's amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// 億元, as in Chinese
    HundredMillions,
    /// CNY bn, as in English
    Billions,
    Mu,
    Hectares,
    SquareKilometres,
}

impl Telling {
    const ALL: [Telling; 5] = [
        Telling::HundredMillions,
        Telling::Billions,
        Telling::Mu,
        Telling::Hectares,
        Telling::SquareKilometres,
    ];

    /// The choices for a unit, the one that a language uses by itself first; none where there is no
    /// choice.
    pub fn of(unit: &Unit, language: Language) -> &'static [Telling] {
        match (unit, language) {
            (Unit::Currency(Currency::Yuan), Language::English) => {
                &[Telling::Billions, Telling::HundredMillions]
            }
            (Unit::Currency(Currency::Yuan), _) => &[Telling::HundredMillions, Telling::Billions],
            (Unit::Mu, Language::English) => {
                &[Telling::Hectares, Telling::Mu, Telling::SquareKilometres]
            }
            (Unit::Mu, _) => &[Telling::Mu, Telling::Hectares, Telling::SquareKilometres],
            _ => &[],
        }
    }

    /// Its name in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Telling::HundredMillions => "yi",
            Telling::Billions => "bn",
            Telling::Mu => "mu",
            Telling::Hectares => "ha",
            Telling::SquareKilometres => "km2",
        }
    }

    pub fn from_code(code: &str) -> Option<Telling> {
        Telling::ALL
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
            Telling::Hectares if !language.is_chinese() => Unit::Mu,
            Telling::Hectares => Unit::Hectare,
            Telling::SquareKilometres => Unit::SquareKilometre,
            // English writes mu as hectares; a bare count of them keeps the number.
            Telling::Mu if !language.is_chinese() => {
                let bare = Quantity::new(value, Unit::bare(), bound);
                let mut amount = axis::amount(&bare, language);
                "mu".clone_into(&mut amount.unit);
                return amount;
            }
            Telling::Mu => Unit::Mu,
            Telling::HundredMillions => return axis::amount(&quantity, in_chinese),
            Telling::Billions => return axis::amount(&quantity, Language::English),
        };
        axis::amount(&quantity.to(&other).unwrap_or(quantity), language)
    }
}

impl Plan {
    /// The plan with its amounts so told; lengths and places stay.
    #[must_use]
    pub fn told(mut self, telling: Telling, language: Language) -> Plan {
        let Some(unit) = self.unit.clone() else {
            return self;
        };
        let write = |value, bound| telling.amount(value, bound, &unit, language);
        let rewrite = |amount: &mut Amount| {
            if let Some((value, bound)) = amount.told {
                *amount = Amount {
                    told: amount.told,
                    ..write(value, bound)
                };
            }
        };
        match &mut self.panel {
            Panel::Trajectory(chart) => {
                for point in &mut chart.points {
                    if point.amount.told.is_some() {
                        rewrite(&mut point.amount);
                    } else if !point.amount.number.is_empty() {
                        // A step on the way shows its number alone.
                        let value = round(point.value, 4, Bound::Exact);
                        point.amount = Amount::new("", &write(value, Bound::Exact).number, "");
                    }
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
            Panel::Nested(_) | Panel::Squares(_) | Panel::Parts(_) => {}
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
        let sign = if before && tick.value == last && !top.sign.is_empty() {
            [&top.sign, " "].concat()
        } else {
            String::new()
        };
        tick.label = [&sign, decimal(tick.value / scale).as_str()].concat();
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
