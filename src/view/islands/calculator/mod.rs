//! The target calculator: a sentence with blanks, a slider, and what follows from them.
//!
//! It is several islands that share one [`Calculator`] through context. Targets, inputs, verdict and results
//! answer as soon as the first part of the module is there; chart, tools, scenarios and status come with the
//! second, and take the state as they find it.

mod chart;
mod context;
mod inputs;
mod results;
mod scenarios;
mod status;
mod targets;
mod tools;

pub use chart::CalculatorChart;
pub use chart::ChartStill;
pub use context::Calculator;
pub use context::PageCalculator;
pub use inputs::CalculatorInputs;
pub use results::CalculatorResults;
pub use results::CalculatorVerdict;
pub use scenarios::CalculatorScenarios;
pub use status::CalculatorStatus;
pub use targets::CalculatorTargets;
pub use tools::CalculatorTools;
