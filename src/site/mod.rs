//! A site as files: pages, embeds, stills and data, with what hosts and other sites need to know.

mod address;
mod data;
mod development;
mod file;
mod hosting;
mod page;
mod parallel;
mod pictures;
#[cfg(feature = "publish")]
mod png;
#[cfg(feature = "publish")]
mod published;
mod settings;

pub use crate::site::address::Address;
#[cfg(feature = "publish")]
pub use crate::site::data::schema::report_schema;
#[cfg(feature = "publish")]
pub use crate::site::data::schema::source_schema;
#[cfg(feature = "publish")]
pub use crate::site::data::sheet::Cell;
#[cfg(feature = "publish")]
pub use crate::site::data::sheet::Sheet;
#[cfg(feature = "publish")]
pub use crate::site::data::sheet::workbook;
pub use crate::site::development::development_files;
pub use crate::site::file::File;
#[cfg(feature = "publish")]
pub use crate::site::hosting::compress::CompressionLevel;
pub use crate::site::hosting::headers;
pub use crate::site::page::scripts::Scripts;
pub use crate::site::page::scripts::modules;
pub use crate::site::page::shell::Shell;
pub use crate::site::page::shell::ShellError;
#[cfg(feature = "publish")]
pub use crate::site::page::single::single_file;
#[cfg(feature = "publish")]
pub use crate::site::pictures::card;
#[cfg(feature = "publish")]
pub use crate::site::png::PngRenderer;
#[cfg(feature = "publish")]
pub use crate::site::published::files;
#[cfg(feature = "publish")]
pub use crate::site::published::precompressed;
pub use crate::site::settings::DrawPng;
pub use crate::site::settings::Settings;
