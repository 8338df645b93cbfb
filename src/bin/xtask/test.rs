//! `test`: every check in the order of its price, stopping at the first that fails.
//!
//! Tests that are marked `#[ignore]` need the source of the report that the page shows, which is no part of the
//! repository. Where it stands they run with the others; where it is missing the end of the run says so.

use std::time::Instant;

use crate::browsers;
use crate::machine::Machine;
use crate::machine::run;
use crate::machine::written;
use crate::problem::Problem;
use crate::tools;

/// One step: its name, what it installs first, and its commands.
struct Step {
    name: &'static str,
    prepare: fn(&Machine) -> Result<(), Problem>,
    commands: &'static [&'static [&'static str]],
}

const STEPS: [Step; 6] = [
    Step {
        name: "format",
        prepare: rust_components,
        commands: &[&["cargo", "fmt", "--check"]],
    },
    Step {
        name: "lint",
        prepare: tools::wasm_target,
        commands: &[
            // The domain alone, then the native whole, then the browser's part.
            &[
                "cargo",
                "clippy",
                "--no-default-features",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
            &[
                "cargo",
                "clippy",
                "--features",
                "xtask",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
            // Not among all targets, as plain `cargo test` passes them over.
            &[
                "cargo", "clippy", "--test", "browser", "--test", "size", "--", "-D", "warnings",
            ],
            &[
                "cargo",
                "clippy",
                "--no-default-features",
                "--features",
                "hydrate",
                "--lib",
                "--bin",
                "web",
                "--target",
                "wasm32-unknown-unknown",
                "--",
                "-D",
                "warnings",
            ],
            &[
                "cargo",
                "clippy",
                "--no-default-features",
                "--features",
                "original",
                "--bin",
                "original",
                "--target",
                "wasm32-unknown-unknown",
                "--",
                "-D",
                "warnings",
            ],
        ],
    },
    Step {
        name: "native",
        prepare: nothing,
        commands: &[
            &["cargo", "test", "--no-default-features", "--lib"],
            &["cargo", "test", "--features", "xtask"],
        ],
    },
    Step {
        name: "site",
        prepare: tools::install_missing,
        commands: &[&["trunk", "build", "--release"]],
    },
    Step {
        name: "size",
        prepare: nothing,
        commands: &[&["cargo", "test", "--test", "size"]],
    },
    Step {
        name: "browser",
        prepare: browsers::install_missing,
        commands: &[&[
            "cargo",
            "test",
            "--test",
            "browser",
            "--",
            "--test-threads=2",
        ]],
    },
];

/// Runs all steps, or those named.
pub fn test(machine: &Machine, names: &[String]) -> Result<(), Problem> {
    if let Some(unknown) = names
        .iter()
        .find(|name| !STEPS.iter().any(|step| step.name == **name))
    {
        return Err(Problem::Usage(format!("there is no step `{unknown}`")));
    }
    let chosen = STEPS
        .iter()
        .filter(|step| names.is_empty() || names.iter().any(|name| name == step.name));
    let mut done = Vec::new();
    for step in chosen {
        let start = Instant::now();
        let outcome = take(machine, step);
        let seconds = start.elapsed().as_secs_f64();
        match outcome {
            Ok(()) => eprintln!("xtask: step {} passed in {seconds:.1} s", step.name),
            Err(problem) => {
                eprintln!("xtask: step {} failed after {seconds:.1} s", step.name);
                summary(&done);
                return Err(Problem::Step {
                    step: step.name,
                    problem: Box::new(problem),
                });
            }
        }
        done.push((step.name, seconds));
    }
    summary(&done);
    if !machine.has_source() {
        eprintln!("{WITHOUT_SOURCE}");
    }
    Ok(())
}

const WITHOUT_SOURCE: &str = "\
xtask: WARNING: the tests marked `#[ignore = \"needs the source\"]` WERE NOT RUN, as the source of the report
  is not here: nobody has checked that each token stands in it. Let ZONE_REPORT_SOURCE name the text, or put
  it at ../shared/source/nanchang-2017.txt, and run this again";

fn take(machine: &Machine, step: &Step) -> Result<(), Problem> {
    (step.prepare)(machine)?;
    for words in step.commands {
        let (program, arguments) = words
            .split_first()
            .expect("every command of a step names its program");
        let mut command = machine.command(program);
        command.args(arguments);
        if words.starts_with(&["cargo", "test"]) && machine.has_source() {
            let divided = arguments.contains(&"--");
            command.args((!divided).then_some("--"));
            command.arg("--include-ignored");
        }
        eprintln!("xtask: step {}: {}", step.name, written(&command));
        run(&mut command, "")?;
    }
    Ok(())
}

fn summary(done: &[(&str, f64)]) {
    if done.is_empty() {
        return;
    }
    eprintln!("xtask: these steps passed:");
    for (name, seconds) in done {
        eprintln!("  {name:<10}{seconds:>8.1} s");
    }
    let total: f64 = done.iter().map(|(_, seconds)| seconds).sum();
    eprintln!("  {:<10}{total:>8.1} s", "together");
}

fn nothing(_: &Machine) -> Result<(), Problem> {
    Ok(())
}

/// rustfmt and clippy, which a minimal installation of Rust leaves out.
fn rust_components(machine: &Machine) -> Result<(), Problem> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        let mut probe = machine.command("cargo");
        if machine
            .printed(probe.args([subcommand, "--version"]))
            .is_none()
        {
            let mut command = machine.command("rustup");
            run(
                command.args(["component", "add", component]),
                "rustfmt and clippy come with rustup, or as packages of the system that this Rust \
                 came from",
            )?;
        }
    }
    Ok(())
}
