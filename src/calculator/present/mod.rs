//! The calculator in words: what follows from the fields, as the page writes it.

mod formulas;
mod result_kind;
mod results;
mod scenario_rows;
mod slider;
mod verdict_text;
mod view;
mod wording;

pub use crate::calculator::present::formulas::formula;
pub use crate::calculator::present::result_kind::PerResult;
pub use crate::calculator::present::result_kind::ResultKind;
pub use crate::calculator::present::results::FormattedResult;
pub use crate::calculator::present::results::ResultCell;
pub use crate::calculator::present::results::ResultFormatter;
pub use crate::calculator::present::results::default_results;
pub use crate::calculator::present::results::pace_in_words;
pub use crate::calculator::present::scenario_rows::ScenarioRow;
pub use crate::calculator::present::scenario_rows::scenario_rows;
pub use crate::calculator::present::slider::MarkSide;
pub use crate::calculator::present::slider::Slider;
pub use crate::calculator::present::slider::SliderMark;
pub use crate::calculator::present::verdict_text::PaceComparison;
pub use crate::calculator::present::verdict_text::Standing;
pub use crate::calculator::present::verdict_text::VerdictText;
pub use crate::calculator::present::view::CalculatorView;
