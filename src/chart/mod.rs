//! Charts: a [`Plan`] says what is shown, [`place`](place()) says where in logical pixels, [`draw`](draw()) puts ink.
//!
//! A plan knows no pixels and a drawing decides nothing, so that hover, keyboard, tests and stills
//! all read the same [`Placed`].

mod area;
mod axis;
#[cfg(feature = "hydrate")]
mod canvas;
mod compose;
mod draw;
mod geometry;
mod lettering;
mod place;
mod placed;
mod plan;
mod scale;
mod setter;
mod sheet;
mod still;
mod surface;
mod telling;
pub mod theme;
mod ticks;
mod tween;
mod widths;
mod words;

pub use area::Area;
pub use axis::amount;
#[cfg(feature = "hydrate")]
pub use canvas::draw_on;
#[cfg(feature = "hydrate")]
pub use canvas::sheet_as_svg;
#[cfg(feature = "hydrate")]
pub use canvas::sheet_on;
pub use compose::plan_calculator;
pub use compose::plan_panel;
pub use draw::draw;
pub use lettering::Anchor;
pub use lettering::Face;
pub use lettering::Font;
pub use lettering::Measure;
pub use lettering::Run;
pub use lettering::Text;
pub use place::Frame;
pub use place::place;
pub use placed::Dash;
pub use placed::Hit;
pub use placed::Mark;
pub use placed::Placed;
pub use plan::Amount;
pub use plan::Bar;
pub use plan::BarGroup;
pub use plan::Bars;
pub use plan::Caption;
pub use plan::Entry;
pub use plan::Goal;
pub use plan::Ledger;
pub use plan::Line;
pub use plan::LineRole;
pub use plan::Nature;
pub use plan::Nested;
pub use plan::Panel;
pub use plan::Part;
pub use plan::Parts;
pub use plan::Period;
pub use plan::Plan;
pub use plan::Point;
pub use plan::PointRole;
pub use plan::RowLabels;
pub use plan::ScaleBar;
pub use plan::Source;
pub use plan::Square;
pub use plan::Squares;
pub use plan::Stature;
pub use plan::Tick;
pub use plan::Tier;
pub use plan::Tone;
pub use plan::Trajectory;
pub use plan::Unreported;
pub use plan::Whole;
pub use scale::Scale;
pub use sheet::Around;
pub use sheet::Sheet;
pub use still::rules;
pub use still::still;
pub use surface::Backend;
pub use surface::Pattern;
pub use surface::Surface;
pub use telling::Telling;
pub use theme::Ink;
pub use theme::Palette;
pub use ticks::ticks;
pub use widths::WidthTable;
