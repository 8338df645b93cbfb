//! What only a browser can do: canvases, observers, the page's address, files to save.

mod address;
mod canvas;
mod chart;
mod copy;
mod download;
mod props;

pub use crate::view::browser::address::address;
pub use crate::view::browser::address::is_asked;
pub use crate::view::browser::address::on_return;
pub use crate::view::browser::address::push_query;
pub use crate::view::browser::address::query;
pub use crate::view::browser::address::set_query;
pub use crate::view::browser::address::write_query;
pub use crate::view::browser::canvas::draw_on;
pub use crate::view::browser::chart::export::picture_saver;
pub use crate::view::browser::chart::init::init_charts;
pub use crate::view::browser::chart::init::mount_calculator_chart;
pub use crate::view::browser::chart::print::write_stills_before_print;
pub use crate::view::browser::chart::registry::Charts;
pub use crate::view::browser::copy::copy;
pub use crate::view::browser::download::save_table;
