//! Charts: a [`Plan`] says what is shown, `place` says where in logical pixels, `draw` puts ink.
//!
//! A plan knows no pixels and a drawing decides nothing, so that hover, keyboard, tests and stills
//! all read the same `Placed`.

mod plan;

pub use plan::Amount;
pub use plan::Bar;
pub use plan::BarGroup;
pub use plan::Bars;
pub use plan::Bound;
pub use plan::Caption;
pub use plan::Goal;
pub use plan::Line;
pub use plan::LineRole;
pub use plan::Nested;
pub use plan::Panel;
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
