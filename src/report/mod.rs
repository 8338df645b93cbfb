//! A report as data: figures read from the tokens of the source, prose that names them, charts and targets.
//!
//! [`document`] is the file as written, [`Report`] what it means; [`read`] makes one of the other and
//! [`cite`] holds the tokens against the source. Neither fails: both say what is wrong and where.

mod cite;
pub mod document;
mod doubted;
#[cfg(feature = "publish")]
mod draft;
mod edition;
mod figures;
mod finding;
mod imprint;
mod model;
mod panel;
mod problem;
mod prose;
mod resolve;

pub use crate::figure::Operation;
pub use crate::report::cite::Citations;
pub use crate::report::cite::cite;
pub use crate::report::document::Direction;
pub use crate::report::document::NoteKind;
pub use crate::report::document::Wording;
pub use crate::report::document::template::Style;
pub use crate::report::doubted::doubted;
#[cfg(feature = "publish")]
pub use crate::report::draft::Change;
#[cfg(feature = "publish")]
pub use crate::report::draft::Redraft;
#[cfg(feature = "publish")]
pub use crate::report::draft::draft;
#[cfg(feature = "publish")]
pub use crate::report::draft::redraft;
pub use crate::report::edition::Edition;
pub use crate::report::figures::Figure;
pub use crate::report::figures::FigureId;
pub use crate::report::figures::Figures;
pub use crate::report::figures::Origin;
pub use crate::report::figures::Period;
pub use crate::report::finding::TokenLocation;
pub use crate::report::finding::find;
pub use crate::report::imprint::Imprint;
pub use crate::report::problem::Level;
pub use crate::report::problem::Problem;
pub use crate::report::problem::line_and_column;
pub use crate::report::prose::Piece;
pub use crate::report::prose::Prose;
pub use crate::report::resolve::Loaded;
pub use crate::report::resolve::read;

pub use crate::report::model::Chapter;
pub use crate::report::model::Chart;
pub use crate::report::model::Closing;
pub use crate::report::model::Headline;
pub use crate::report::model::Note;
pub use crate::report::model::Report;
pub use crate::report::model::Section;
pub use crate::report::model::Target;
pub use crate::report::panel::BarRow;
pub use crate::report::panel::NestedRow;
pub use crate::report::panel::Panel;
pub use crate::report::panel::PanelKind;
pub use crate::report::panel::RankRow;
