//! Trunk's hook for development. Neither this program nor its library waits for the crates that make what only a
//! published site has.

#[path = "../command"]
mod command {
    pub mod development;
    pub mod diagnostics;
    pub mod input;
    pub mod staging;
}

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::input::report_file(None).and_then(|path| command::development::prerender(&path))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
