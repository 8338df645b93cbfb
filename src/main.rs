//! The command line: all input and output of the crate. `zone-report --help` lists the commands.


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
