//! The target calculator without a browser: what may be asked, what stands in its fields, and what follows.
//!
//! A report's targets become [options](TargetOption) at one door, [`target_options`]. What the reader sets is
//! a [`CalculatorState`], and everything that the page shows of it is a [`CalculatorView`], computed from it
//! in one pure step. The same state can be written as a [link](link_query), as a sentence, as a table and as
//! the [series](charted_series) of a chart. All numbers come from [`arithmetic`].

pub mod arithmetic;
mod export;
mod form;
mod history;
mod link;
mod link_key;
mod option;
mod present;
mod report;
mod scenarios;
mod series;
mod state;
mod words;

pub use crate::calculator::export::sentence;
pub use crate::calculator::export::table;
pub use crate::calculator::form::FormInput;
pub use crate::calculator::form::SolveFor;
pub use crate::calculator::form::is_of_another_unit;
pub use crate::calculator::form::two_numbers;
pub use crate::calculator::form::value;
pub use crate::calculator::form::year;
pub use crate::calculator::history::Edit;
pub use crate::calculator::history::History;
pub use crate::calculator::link::link_query;
pub use crate::calculator::link::restore;
pub use crate::calculator::option::CUSTOM;
pub use crate::calculator::option::CustomTarget;
pub use crate::calculator::option::TargetOption;
pub use crate::calculator::present::CalculatorView;
pub use crate::calculator::present::FormattedResult;
pub use crate::calculator::present::MarkSide;
pub use crate::calculator::present::PaceComparison;
pub use crate::calculator::present::PerResult;
pub use crate::calculator::present::ResultCell;
pub use crate::calculator::present::ResultFormatter;
pub use crate::calculator::present::ResultKind;
pub use crate::calculator::present::ScenarioRow;
pub use crate::calculator::present::Slider;
pub use crate::calculator::present::SliderMark;
pub use crate::calculator::present::Standing;
pub use crate::calculator::present::VerdictText;
pub use crate::calculator::present::default_results;
pub use crate::calculator::present::formula;
pub use crate::calculator::present::pace_in_words;
pub use crate::calculator::present::scenario_rows;
pub use crate::calculator::report::target_options;
pub use crate::calculator::scenarios::MOST_SCENARIOS;
pub use crate::calculator::scenarios::Scenario;
pub use crate::calculator::scenarios::Scenarios;
pub use crate::calculator::series::ChartedSeries;
pub use crate::calculator::series::ScenarioSeries;
pub use crate::calculator::series::charted_series;
pub use crate::calculator::state::CalculatorState;
pub use crate::calculator::words::CalculatorWords;
pub use crate::calculator::words::calculator_words;
