//! Developer tasks: from a fresh clone to the page, and from a change to the proof that it holds.
//!
//! Started as `cargo xtask TASK` through the alias in `.cargo/config.toml`. Only the standard
//! library is used and no feature but its own is on, so that this program is there in seconds on a machine
//! that has nothing but Rust.

#[path = "xtask/browsers.rs"]
mod browsers;
#[path = "xtask/machine.rs"]
mod machine;
#[path = "xtask/serve.rs"]
mod serve;
#[path = "xtask/test.rs"]
mod test;
#[path = "xtask/tools.rs"]
mod tools;

use std::process::ExitCode;

use machine::Machine;
use machine::Outcome;

const USAGE: &str = "\
Developer tasks of zone-report.

Usage: cargo xtask TASK

Tasks:
  serve [--no-open] [ARGUMENT]...  Install what is missing, then run `trunk serve` and open the page;
                                   further arguments go to trunk (`--port 9000`, `--release`)
  build [ARGUMENT]...              Install what is missing, then run `trunk build --release` into dist/
  tool                             Build, then make target/release/zone-report, which carries the
                                   viewer and publishes any report without building
  test [STEP]...                   Run every check, or only the named steps:
                                   format, scripts, lint, native, typed, site,
                                   size, browser
  setup                            Install what `serve` and `test` need, and do no more
  help                             Print this text";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Outcome {
    let (task, rest) = match arguments.split_first() {
        Some((task, rest)) => (task.as_str(), rest),
        None => ("help", arguments),
    };
    match task {
        "serve" => serve::serve(&Machine::look()?, rest),
        "build" => serve::build(&Machine::look()?, rest),
        "tool" => serve::tool(&Machine::look()?),
        "test" => test::test(&Machine::look()?, rest),
        "setup" => {
            let machine = Machine::look()?;
            tools::install_missing(&machine)?;
            browsers::install_missing(&machine)
        }
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!(
            "there is no task `{task}`; `cargo xtask help` lists what is there"
        )),
    }
}
