//! What lives: the theme switch, charts, the sections' state, the calculator, the evidence drawer.
//!
//! Each island's first render depends on what the page hands to it alone, on both sides. What only a
//! browser can do is behind [`browser`], of which the prerender has a double: effects do not run there.

mod address;
mod board;
mod calculator;
mod cases;
mod chart;
mod course;
mod draft;
mod evidence;
mod formulas;
mod handed;
mod judged;
mod offer;
mod page;
mod results;
mod scene;
mod sections;
mod share;
mod slider;
mod telling;
mod theme;
mod words;

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(not(feature = "hydrate"))]
#[path = "nowhere.rs"]
mod browser;

pub use calculator::Calculator;
pub use calculator::Handed;
pub use calculator::follow;
pub use chart::ChartDownloads;
pub use chart::ChartSwitches;
pub use chart::LiveCharts;
pub use chart::SwitchGroup;
pub use evidence::EvidenceDrawer;
pub use handed::Offered;
pub use handed::pack;
#[cfg(not(feature = "hydrate"))]
pub use handed::write_bytes;
pub use offer::Offer;
pub use page::PageContext;
pub use results::default_answers;
pub use sections::SectionState;
pub use theme::Theme;
pub use theme::ThemeSwitch;
pub use words::live_words;
