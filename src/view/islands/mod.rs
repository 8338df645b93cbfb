//! What lives: the theme switch, charts, the sections' state, the calculator, the evidence drawer.
//!
//! Each island's first render depends on its props alone, on both sides. What only a browser can do
//! is behind [`browser`], of which the prerender has a double that does nothing: effects do not run there.

mod calculator;
mod chart;
mod evidence;
mod offer;
mod results;
mod sections;
mod theme;
mod words;

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(not(feature = "hydrate"))]
#[path = "nowhere.rs"]
mod browser;

pub use calculator::Calculator;
pub use calculator::CourseStills;
pub use chart::LiveChart;
pub use evidence::EvidenceDrawer;
pub use offer::Offer;
pub use results::default_answers;
pub use sections::SectionState;
pub use theme::ThemeSwitch;
pub use words::live_words;
