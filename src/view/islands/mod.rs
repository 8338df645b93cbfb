//! What lives: the theme switch, charts, the sections' state, the calculator, the evidence drawer.
//!
//! Each island's first render depends on the props that the page passes to it alone, on both sides. What only a
//! browser can do is behind `view::browser`, of which the prerender has a stub: effects do not run there.

mod calculator;
pub(crate) mod charts;
mod evidence;
mod lazy;
pub(crate) mod page;
mod sections;
mod theme;
mod theme_switch;

pub use crate::view::islands::calculator::Calculator;
pub use crate::view::islands::calculator::CalculatorChart;
pub use crate::view::islands::calculator::CalculatorInputs;
pub use crate::view::islands::calculator::CalculatorResults;
pub use crate::view::islands::calculator::CalculatorScenarios;
pub use crate::view::islands::calculator::CalculatorStatus;
pub use crate::view::islands::calculator::CalculatorTargets;
pub use crate::view::islands::calculator::CalculatorTools;
pub use crate::view::islands::calculator::CalculatorVerdict;
pub use crate::view::islands::calculator::ChartStill;
pub use crate::view::islands::calculator::PageCalculator;
pub use crate::view::islands::charts::ChartSwitches;
pub use crate::view::islands::charts::LiveCharts;
pub use crate::view::islands::charts::SwitchGroup;
pub use crate::view::islands::evidence::EvidenceDrawer;
pub use crate::view::islands::lazy::Lazy;
pub use crate::view::islands::lazy::LazyIsland;
pub use crate::view::islands::page::PageContext;
pub use crate::view::islands::sections::SectionState;
pub use crate::view::islands::theme::Theme;
pub use crate::view::islands::theme_switch::ThemeSwitch;
