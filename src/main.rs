//! The command line: all input and output of the crate. `zone-report --help` lists the commands.

// Both panic where nobody reads: commands say what they say by `command::output`.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(std::env::args_os()) {
        Ok(code) => code,
        Err(message) => {
            command::tell(&format!("error: {message}\n"));
            ExitCode::FAILURE
        }
    }
}
