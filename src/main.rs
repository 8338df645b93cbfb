//! The command line: all input and output of the crate.
//!
//! `zone-report check [REPORT] [--source FILE]` and `zone-report prerender`, which Trunk calls.

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(std::env::args_os().skip(1).collect()) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
