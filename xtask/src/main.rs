//! Developer tasks: from a fresh clone to the page, and from a change to the proof that it holds.
//!
//! Started as `cargo xtask TASK` through the alias in `.cargo/config.toml`. Only the standard library is used, so
//! that this program is there in a second on a machine that has nothing but Rust.

mod browsers;
mod download;
mod machine;
mod prerender;
mod serve;
mod test;
mod tools;
mod wasm_opt;

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
  prerender                        Write the pages, as the hook that Trunk calls
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
        "prerender" => prerender::prerender(&Machine::look()?),
        "setup" => {
            let machine = Machine::look()?;
            tools::install_for_tests(&machine)?;
            browsers::install_missing(&machine)?;
            machine.sum();
            Ok(())
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
