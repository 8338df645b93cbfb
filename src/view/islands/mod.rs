//! What lives: the theme switch, charts, the sections' state, the calculator, the evidence drawer.
//!
//! Each island's first render depends on the props that the page passes to it alone, on both sides. What only a
//! browser can do is behind [`browser`], of which the prerender has a stub: effects do not run there.

mod calculator;
mod chart;
mod evidence;
mod page;
mod sections;
mod theme;

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(not(feature = "hydrate"))]
#[path = "browser/stub.rs"]
pub mod browser;

pub use calculator::Calculator;
pub use calculator::CalculatorChart;
pub use calculator::CalculatorInputs;
pub use calculator::CalculatorResults;
pub use calculator::CalculatorScenarios;
pub use calculator::CalculatorStatus;
pub use calculator::CalculatorTargets;
pub use calculator::CalculatorTools;
pub use calculator::CalculatorVerdict;
pub use calculator::ChartStill;
pub use calculator::PageCalculator;
pub use chart::ChartDownloads;
pub use chart::ChartSwitches;
pub use chart::LiveCharts;
pub use chart::SwitchGroup;
pub use evidence::EvidenceDrawer;
pub use page::PageContext;
pub use sections::SectionState;
pub use theme::Theme;
pub use theme::ThemeSwitch;
