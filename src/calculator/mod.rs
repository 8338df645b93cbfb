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

pub use export::sentence;
pub use export::table;
pub use form::FormInput;
pub use form::SolveFor;
pub use form::is_of_another_unit;
pub use form::value;
pub use form::year;
pub use history::Edit;
pub use history::History;
pub use link::link_query;
pub use link::restore;
pub use option::CUSTOM;
pub use option::CustomTarget;
pub use option::TargetOption;
pub use present::CalculatorView;
pub use present::FormattedResult;
pub use present::MarkSide;
pub use present::PaceComparison;
pub use present::PerResult;
pub use present::ResultCell;
pub use present::ResultFormatter;
pub use present::ResultKind;
pub use present::ScenarioRow;
pub use present::Slider;
pub use present::SliderMark;
pub use present::Standing;
pub use present::VerdictText;
pub use present::default_results;
pub use present::formula;
pub use present::pace_in_words;
pub use present::scenario_rows;
pub use report::target_options;
pub use scenarios::MOST_SCENARIOS;
pub use scenarios::Scenario;
pub use scenarios::Scenarios;
pub use series::ChartedSeries;
pub use series::ScenarioSeries;
pub use series::charted_series;
pub use state::CalculatorState;
pub use words::CalculatorWords;
pub use words::calculator_words;
