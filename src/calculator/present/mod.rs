//! The calculator in words: what follows from the fields, as the page writes it.

mod formulas;
mod result_kind;
mod results;
mod scenario_rows;
mod slider;
mod verdict_text;
mod view;
mod wording;

pub use formulas::formula;
pub use result_kind::PerResult;
pub use result_kind::ResultKind;
pub use results::FormattedResult;
pub use results::ResultCell;
pub use results::ResultFormatter;
pub use results::default_results;
pub use results::pace_in_words;
pub use scenario_rows::ScenarioRow;
pub use scenario_rows::scenario_rows;
pub use slider::MarkSide;
pub use slider::Slider;
pub use slider::SliderMark;
pub use verdict_text::PaceComparison;
pub use verdict_text::Standing;
pub use verdict_text::VerdictText;
pub use view::CalculatorView;
