//! Charts: a [`Plan`] says what is shown, [`place`](place()) says where in logical pixels, [`draw`](draw()) puts ink.
//!
//! A plan knows no pixels and a drawing decides nothing, so that hover, keyboard, tests and stills
//! all read the same [`Placed`].

mod area;
mod compose;
mod export;
mod ink;
mod place;
pub mod plan;
mod text;
pub(crate) mod theme;

pub use crate::chart::area::Area;
pub use crate::chart::compose::plan_calculator;
pub use crate::chart::compose::plan_panel;
pub use crate::chart::export::Captions;
pub use crate::chart::export::ExportedChart;
pub use crate::chart::ink::draw::draw;
pub use crate::chart::ink::extras::Extras;
pub use crate::chart::ink::extras::Pattern;
pub use crate::chart::ink::style::TextStyle;
pub use crate::chart::ink::surface::Root;
pub use crate::chart::ink::surface::Surface;
pub use crate::chart::ink::svg::placed_file;
pub use crate::chart::ink::svg::rules;
pub use crate::chart::ink::svg::still;
pub use crate::chart::place::frame::Frame;
pub use crate::chart::place::place;
pub use crate::chart::place::placed::Dash;
pub use crate::chart::place::placed::Hit;
pub use crate::chart::place::placed::Mark;
pub use crate::chart::place::placed::Placed;
pub use crate::chart::place::scale::Scale;
pub use crate::chart::plan::Panel;
pub use crate::chart::plan::Plan;
pub use crate::chart::plan::axis::ticks::ticks;
pub use crate::chart::plan::units::DisplayUnit;
pub use crate::chart::text::lettering::Anchor;
pub use crate::chart::text::lettering::Face;
pub use crate::chart::text::lettering::Font;
pub use crate::chart::text::lettering::Measure;
pub use crate::chart::text::lettering::Run;
pub use crate::chart::text::lettering::Text;
pub use crate::chart::text::typesetter::Typesetter;
pub use crate::chart::text::widths::WidthTable;
pub use crate::chart::theme::Family;
pub use crate::chart::theme::Palette;
pub use crate::chart::theme::Role;
