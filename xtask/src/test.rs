//! `test`: every check in the order of its price, stopping at the first that fails.
//!
//! Tests that are marked `#[ignore]` need the source of the report that the page shows, which is no part of the
//! repository. Where it stands they run with the others; where it is missing the end of the run says so.

use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::browsers;
use crate::machine::Machine;
use crate::machine::Outcome;
use crate::machine::run;
use crate::machine::written;
use crate::tools;

/// One step: its name, what it installs first, and its commands.
struct Step {
    name: &'static str,
    prepare: fn(&Machine) -> Outcome,
    /// Whether a command that fails is run once more: ChromeDriver sometimes ends at birth.
    again: bool,
    commands: &'static [&'static str],
}

const fn step(
    name: &'static str,
    prepare: fn(&Machine) -> Outcome,
    commands: &'static [&'static str],
) -> Step {
    let again = false;
    Step {
        name,
        prepare,
        again,
        commands,
    }
}

const STEPS: [Step; 8] = [
    step("format", rust_components, &["cargo fmt --all --check"]),
    // Formats and lints them.
    step("scripts", tools::scripts, &["biome ci"]),
    step(
        "lint",
        tools::wasm_target,
        &[
            // The domain alone, then the native whole, then the browser's part.
            "cargo clippy --no-default-features --all-targets -- -D warnings",
            "cargo clippy --all-targets -- -D warnings",
            // What a build for development is of, and the developer tasks.
            "cargo clippy --no-default-features --features ssr --lib --bin prerender -- -D warnings",
            "cargo clippy --package xtask --all-targets -- -D warnings",
            // Not among all targets, as plain `cargo test` passes them over.
            "cargo clippy --test browser --test size -- -D warnings",
            "cargo clippy --no-default-features --features hydrate --lib --bin web --test typed \
             --target wasm32-unknown-unknown -- -D warnings",
            "cargo clippy --no-default-features --features original --bin original \
             --target wasm32-unknown-unknown -- -D warnings",
        ],
    ),
    step(
        "native",
        nothing,
        &[
            "cargo test --no-default-features --lib",
            "cargo test",
            "cargo test --package xtask",
        ],
    ),
    Step {
        again: true,
        ..step(
            "typed",
            browsers::install_test_runner,
            &[
                "cargo test --no-default-features --features hydrate --target wasm32-unknown-unknown \
               --test typed",
            ],
        )
    },
    step("site", tools::install_for_tests, &["trunk build --release"]),
    step("size", nothing, &["cargo test --test size"]),
    step(
        "browser",
        browsers::install_missing,
        &["cargo test --test browser -- --test-threads=2"],
    ),
];

/// Runs all steps, or those named.
pub fn test(machine: &Machine, names: &[String]) -> Outcome {
    if let Some(unknown) = names
        .iter()
        .find(|name| !STEPS.iter().any(|step| step.name == **name))
    {
        return Err(format!(
            "there is no step `{unknown}`; `cargo xtask help` lists what is there"
        ));
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
                return Err(format!("step `{}` failed: {problem}", step.name));
            }
        }
        done.push((step.name, seconds));
    }
    summary(&done);
    let tested = done
        .iter()
        .any(|(step, _)| ["native", "browser"].contains(step));
    if tested && !machine.has_source() {
        let mut left_out = Vec::new();
        ignored(&machine.root.join("tests"), &mut left_out);
        eprintln!("{WITHOUT_SOURCE}\n  {}", left_out.join("\n  "));
    }
    Ok(())
}

const WITHOUT_SOURCE: &str = "\
xtask: WARNING: the source of the report is not here. Let ZONE_REPORT_SOURCE name the text, or put it at
  ../shared/source/nanchang-2017.txt, and run this again. These tests WERE NOT RUN:";

/// The names of the tests in a folder that need the source.
fn ignored(folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            ignored(&path, names);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(path).unwrap_or_default();
            let marked = text.split("\n#[ignore = \"needs the source").skip(1);
            names.extend(marked.filter_map(|rest| {
                let (name, _) = rest.split_once("\nfn ")?.1.split_once('(')?;
                Some(name.to_owned())
            }));
        }
    }
}

fn take(machine: &Machine, step: &Step) -> Outcome {
    (step.prepare)(machine)?;
    for line in step.commands {
        let mut words = line.split_whitespace();
        let mut command = machine.command(words.next().unwrap_or_default());
        command.args(words);
        // Else the runner of tests in a browser takes the first driver on the search path.
        if let Some(driver) = machine.find("chromedriver") {
            command.env("CHROMEDRIVER", driver);
        }
        // In seconds: unoptimised, the tables take half a minute in a browser, and the runner waits for 20 s.
        command.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
        if line.starts_with("cargo test") && machine.has_source() {
            command.args((!line.contains(" -- ")).then_some("--"));
            command.arg("--include-ignored");
        }
        eprintln!("xtask: step {}: {}", step.name, written(&command));
        let outcome = run(&mut command, "");
        if outcome.is_err() && step.again {
            eprintln!("xtask: step {}: failed, and is run once more", step.name);
            run(&mut command, "")?;
        } else {
            outcome?;
        }
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

fn nothing(_: &Machine) -> Outcome {
    Ok(())
}

/// rustfmt and clippy, which a minimal installation of Rust leaves out.
fn rust_components(machine: &Machine) -> Outcome {
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
