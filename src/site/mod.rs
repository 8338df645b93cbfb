//! Pages as files: one for each language, made from Trunk's shell and the report's views.

mod opencc;
mod pages;
mod shell;

pub use opencc::simplifier;
pub use opencc::traditionaliser;
pub use pages::File;
pub use pages::files;
pub use shell::Shell;
pub use shell::ShellError;
