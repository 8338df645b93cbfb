//! What building the page needs: the wasm target, Trunk, the wasm-bindgen command line, `wasm-opt`.

use std::path::Path;
use std::process::Command;

use crate::machine::Machine;
use crate::machine::announced;
use crate::machine::run;
use crate::machine::watched;
use crate::problem::Problem;

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The Trunk that is installed; any other of the same series is as good.
const TRUNK: &str = "0.21.14";
const TRUNK_SERIES: &str = "0.21.";

/// The npm package that carries `wasm-opt`, and the oldest `wasm-opt` that is accepted. Version 108,
/// which Debian 12 has, writes a module that dies at start.
const BINARYEN: &str = "binaryen@132.0.0";
const OLDEST_WASM_OPT: u32 = 117;

const OFFLINE: &str = "if the network is down, run the same command again when it is back: what was \
                       installed before stays";

/// Installs what is missing for `trunk serve` and `trunk build`; nothing if all is there.
pub fn install_missing(machine: &Machine) -> Result<(), Problem> {
    wasm_target(machine)?;
    trunk(machine)?;
    wasm_bindgen(machine)?;
    wasm_opt(machine)?;
    warn_of_search_path(machine);
    Ok(())
}

/// Makes sure that Rust can build for the browser.
pub fn wasm_target(machine: &Machine) -> Result<(), Problem> {
    let libraries = machine
        .printed(
            machine
                .command("rustc")
                .args(["--print", "target-libdir", "--target", WASM_TARGET]),
        )
        .ok_or_else(|| Problem::Missing {
            what: "a working `rustc`".into(),
            remedy: "install Rust with rustup: https://rustup.rs".into(),
        })?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    if machine.find("rustup").is_none() {
        return Err(Problem::Missing {
            what: format!("the Rust target {WASM_TARGET}"),
            remedy: "it comes with rustup (https://rustup.rs), or as a package of the system that \
                     this Rust came from"
                .into(),
        });
    }
    announced(
        &format!("the Rust target {WASM_TARGET}"),
        "half a minute",
        || {
            run(
                machine
                    .command("rustup")
                    .args(["target", "add", WASM_TARGET]),
                OFFLINE,
            )
        },
    )
}

fn trunk(machine: &Machine) -> Result<(), Problem> {
    let right = |version: &str| version.starts_with(TRUNK_SERIES);
    let wanted = format!("trunk {TRUNK}");
    if is_there(machine, "trunk", &wanted, right) {
        return Ok(());
    }
    announced(&wanted, "about 4 minutes", || {
        cargo_install(machine, "trunk", Some(TRUNK), true)
    })?;
    confirm(machine, "trunk", wanted, right)
}

/// wasm-bindgen's command line, whose version must be that of the library: Trunk takes the `wasm-bindgen` of the system only if it is of the version in `Cargo.lock`.
pub fn wasm_bindgen(machine: &Machine) -> Result<(), Problem> {
    let locked = locked_version(&machine.read("Cargo.lock")?, "wasm-bindgen")?;
    let right = |version: &str| version == locked;
    let wanted = format!("wasm-bindgen {locked}");
    if is_there(machine, "wasm-bindgen", &wanted, right) {
        return Ok(());
    }
    // Not by its own lock file, which asks for releases that a registry mirror may not have yet.
    announced(&wanted, "about 2 minutes", || {
        cargo_install(machine, "wasm-bindgen-cli", Some(&locked), false)
    })?;
    confirm(machine, "wasm-bindgen", wanted, right)
}

fn wasm_opt(machine: &Machine) -> Result<(), Problem> {
    let right = |version: &str| {
        version
            .parse()
            .is_ok_and(|number: u32| number >= OLDEST_WASM_OPT)
    };
    let wanted = format!("wasm-opt {OLDEST_WASM_OPT} or newer");
    if is_there(machine, "wasm-opt", &wanted, right) {
        return Ok(());
    }
    npm(machine, &wanted)?;
    announced("wasm-opt (npm's binaryen)", "half a minute", || {
        let mut command = machine.command("npm");
        command.args([
            "install", "--global",
            // Over a file of the same name that npm did not put there, too.
            "--force", "--no-fund", "--no-audit", "--loglevel=error",
        ]);
        command.arg("--prefix").arg(&machine.cargo_home);
        run(command.arg(BINARYEN), OFFLINE)
    })?;
    confirm(machine, "wasm-opt", wanted, right)
}

/// Makes sure that `npm` is there, for `what`.
pub fn npm(machine: &Machine, what: &str) -> Result<(), Problem> {
    if machine.version("npm").is_some() {
        return Ok(());
    }
    if machine.may_install_packages() {
        return announced("npm (Debian's package)", "about a minute", || {
            packages(machine, &["npm"])
        });
    }
    Err(Problem::Missing {
        what: format!("npm, which brings {what},"),
        remedy:
            "install Node.js 20 or newer with npm (https://nodejs.org), and run this again; or \
                 put a wasm-opt of version 117 or newer on PATH \
                 (https://github.com/WebAssembly/binaryen/releases)"
                .into(),
    })
}

/// Installs Debian's packages of these names; the caller has asked whether it may.
pub fn packages(machine: &Machine, names: &[&str]) -> Result<(), Problem> {
    let mut update = machine.command("apt-get");
    run(update.args(["-q", "update"]), OFFLINE)?;
    let mut install = machine.command("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install.args(["-q", "install", "--yes", "--no-install-recommends"]);
    run(install.args(names), OFFLINE)
}

/// Builds a command-line tool into Cargo's home, for a short build rather than a fast tool.
pub fn cargo_install(
    machine: &Machine,
    package: &str,
    version: Option<&str>,
    by_its_lock_file: bool,
) -> Result<(), Problem> {
    let mut command = machine.command("cargo");
    command.arg("install").arg(package);
    if let Some(version) = version {
        command.args(["--version", version]);
    }
    if by_its_lock_file {
        command.arg("--locked");
    }
    if !watched() {
        command.arg("--quiet");
    }
    // `--force` replaces a tool of another version that Cargo did not install itself.
    command
        .arg("--force")
        .arg("--root")
        .arg(&machine.cargo_home);
    short_build(&mut command);
    run(&mut command, OFFLINE)
}

/// The profile under which a tool of some four hundred crates builds in minutes on two cores. Our own
/// target folder and flags are for our own crate and would only spoil or slow it.
fn short_build(command: &mut Command) {
    command
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_BUILD_TARGET");
}

/// Whether a program is there in a right version; says so if it is there in a wrong one.
fn is_there(machine: &Machine, program: &str, wanted: &str, right: impl Fn(&str) -> bool) -> bool {
    match machine.version(program) {
        Some(version) if right(&version) => true,
        Some(version) => {
            eprintln!("xtask: {program} {version} is there, but {wanted} is wanted");
            false
        }
        None => false,
    }
}

/// Looks again after an installation.
fn confirm(
    machine: &Machine,
    program: &'static str,
    wanted: String,
    right: impl Fn(&str) -> bool,
) -> Result<(), Problem> {
    match machine.version(program) {
        Some(version) if right(&version) => Ok(()),
        found => Err(Problem::StillWrong {
            program,
            wanted,
            found: found.unwrap_or_else(|| "one that does not run".into()),
        }),
    }
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version(lock: &str, package: &'static str) -> Result<String, Problem> {
    let name = format!("name = \"{package}\"");
    lock.lines()
        .skip_while(|line| *line != name)
        .find_map(|line| line.strip_prefix("version = \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or(Problem::NotLocked { package })
}

/// Tells of a search path on which plain `trunk serve` would not find what was installed.
fn warn_of_search_path(machine: &Machine) {
    let bin = machine.cargo_home.join("bin");
    let callers = std::env::var_os("PATH").unwrap_or_default();
    if !std::env::split_paths(&callers).any(|folder| folder == bin) {
        eprintln!(
            "xtask: {} is not on PATH; add it, so that plain `trunk serve` works too",
            bin.display()
        );
    }
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_locked_version_is_that_of_the_package_itself() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").unwrap(), "0.2.130");
        assert!(locked_version(lock, "wasm").is_err());
    }
}
