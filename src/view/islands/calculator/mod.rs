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

pub use crate::view::islands::calculator::chart::CalculatorChart;
pub use crate::view::islands::calculator::chart::ChartStill;
pub use crate::view::islands::calculator::context::Calculator;
pub use crate::view::islands::calculator::context::PageCalculator;
pub use crate::view::islands::calculator::inputs::CalculatorInputs;
pub use crate::view::islands::calculator::results::CalculatorResults;
pub use crate::view::islands::calculator::results::CalculatorVerdict;
pub use crate::view::islands::calculator::scenarios::CalculatorScenarios;
pub use crate::view::islands::calculator::status::CalculatorStatus;
pub use crate::view::islands::calculator::targets::CalculatorTargets;
pub use crate::view::islands::calculator::tools::CalculatorTools;
