//! What building the page needs: the wasm target, Trunk, the wasm-bindgen command line, esbuild; `wasm_opt` is the
//! fifth.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::download::Release;
use crate::machine::Machine;
use crate::machine::Outcome;
use crate::machine::run;
use crate::machine::watched;
use crate::wasm_opt;

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The Trunk that is installed; any other of the same series is as good.
const TRUNK: &str = "0.21.14";
const TRUNK_SERIES: &str = "0.21.";

/// Less than Trunk's usual features by the look for newer versions of itself; with what it downloads tools by.
const TRUNK_FEATURES: [&str; 3] = ["--no-default-features", "--features", "rustls"];

pub const OFFLINE: &str = "if the network is down, run the same command again when it is back: what was \
                       installed before stays";

/// Installs what is missing for `trunk serve` and `trunk build`; nothing if all is there.
pub fn install_missing(machine: &Machine) -> Outcome {
    wasm_target(machine)?;
    trunk(machine)?;
    wasm_bindgen(machine)?;
    wasm_opt::install(machine)?;
    scripts(machine)?;
    warn_of_search_path(machine);
    Ok(())
}

/// The same for tests, which may install packages of the system.
pub fn install_for_tests(machine: &Machine) -> Outcome {
    wasm_opt::install_with_npm(machine)?;
    install_missing(machine)
}

/// Makes sure that Rust can build for the browser.
pub fn wasm_target(machine: &Machine) -> Outcome {
    let mut asked = machine.command("rustc");
    asked.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    let libraries = machine
        .printed(&mut asked)
        .ok_or("a working `rustc` is missing; install Rust with rustup: https://rustup.rs")?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    if machine.find("rustup").is_none() {
        return Err(format!(
            "the Rust target {WASM_TARGET} is missing; it comes with rustup (https://rustup.rs), or as a \
             package of the system that this Rust came from"
        ));
    }
    machine.install(
        &format!("the Rust target {WASM_TARGET}"),
        "half a minute",
        || {
            let mut command = machine.command("rustup");
            run(command.args(["target", "add", WASM_TARGET]), OFFLINE)
        },
    )
}

fn trunk(machine: &Machine) -> Outcome {
    let wanted = format!("trunk {TRUNK}");
    let right = |version: &str| version.starts_with(TRUNK_SERIES);
    let estimate = "seconds where github.com can be reached, else about 4 minutes";
    ensure(machine, "trunk", &wanted, right, estimate, || {
        if downloaded(machine, Release::trunk(TRUNK), "trunk", right) {
            return Ok(());
        }
        let how = [&["--locked"], &TRUNK_FEATURES[..]].concat();
        cargo_install(machine, "trunk", TRUNK, &how)
    })
}

/// wasm-bindgen's command line, whose version must be that of the library: Trunk takes the
/// `wasm-bindgen` of the system only if it is of the version in `Cargo.lock`.
pub fn wasm_bindgen(machine: &Machine) -> Outcome {
    let locked = locked_version(&machine.read("Cargo.lock")?, "wasm-bindgen")?;
    let wanted = format!("wasm-bindgen {locked}");
    let right = |version: &str| version == locked;
    let estimate = "seconds where github.com can be reached, else about 2 minutes";
    ensure(machine, "wasm-bindgen", &wanted, right, estimate, || {
        let release = Release::wasm_bindgen(&locked);
        if downloaded(machine, release, "wasm-bindgen", right) {
            return Ok(());
        }
        // Not by its own lock file, which asks for releases that a registry mirror may not have yet.
        cargo_install(machine, "wasm-bindgen-cli", &locked, &[])
    })
}

/// Whether a program's release could be downloaded, and runs.
fn downloaded(
    machine: &Machine,
    release: Option<Release>,
    program: &str,
    right: impl Fn(&str) -> bool,
) -> bool {
    let problem = match release.map(|release| release.download(machine)) {
        None => "it is not released for this machine".to_owned(),
        Some(Err(problem)) => problem,
        Some(Ok(())) if machine.version(program).is_some_and(|it| right(&it)) => return true,
        Some(Ok(())) => "its release does not run here".to_owned(),
    };
    eprintln!("xtask: {program} is built, as {problem}");
    false
}

/// What formats, lints and bundles the pages' scripts, of the versions in `package-lock.json`.
pub fn scripts(machine: &Machine) -> Outcome {
    const LOCK: &str = "package-lock.json";
    let folder = machine.tools.join("scripts");
    let fail = |error| format!("cannot write {}: {error}", folder.display());
    let lock = machine.read(LOCK)?;
    let installed = fs::read_to_string(folder.join(LOCK)).is_ok_and(|text| text == lock);
    if installed && folder.join("node_modules/.bin").is_dir() {
        return Ok(());
    }
    npm(machine, "Biome and esbuild")?;
    machine.install("Biome and esbuild", "a few seconds", || {
        fs::create_dir_all(&folder).map_err(fail)?;
        fs::write(folder.join("package.json"), machine.read("package.json")?).map_err(fail)?;
        fs::write(folder.join(LOCK), lock).map_err(fail)?;
        let mut command = npm_install(machine, "ci", "--ignore-scripts");
        run(command.arg("--prefix").arg(&folder), OFFLINE)
    })
}

/// `npm install` or `npm ci` without its news, with one more switch.
pub fn npm_install(machine: &Machine, verb: &str, switch: &str) -> Command {
    let mut command = machine.command("npm");
    command.args([verb, switch, "--no-fund", "--no-audit", "--loglevel=error"]);
    command
}

/// Makes sure that `npm` is there, for `what`; by Debian's package where that may be installed.
pub fn npm(machine: &Machine, what: &str) -> Outcome {
    if machine.version("npm").is_some() {
        return Ok(());
    }
    if machine.may_install_packages() {
        return machine.install("npm (Debian's package)", "about a minute", || {
            packages(machine, &["npm"])
        });
    }
    Err(format!(
        "npm, which brings {what}, is missing; install Node.js 20 or newer with npm \
         (https://nodejs.org), and run this again"
    ))
}

/// Installs Debian's packages of these names; the caller has asked whether it may.
pub fn packages(machine: &Machine, names: &[&str]) -> Outcome {
    let mut update = machine.command("apt-get");
    run(update.args(["-q", "update"]), OFFLINE)?;
    let mut install = machine.command("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install.args(["-q", "install", "--yes", "--no-install-recommends"]);
    run(install.args(names), OFFLINE)
}

/// Builds a command-line tool into Cargo's home, for a short build rather than a fast tool: one of some four
/// hundred crates is there in minutes on two cores. Our own target folder and flags are for our own crate.
pub fn cargo_install(machine: &Machine, package: &str, version: &str, how: &[&str]) -> Outcome {
    let mut command = machine.command("cargo");
    // `--force` replaces a tool of another version that Cargo did not install itself.
    command.args(["install", package, "--version", version, "--force"]);
    command.args(how);
    command.args((!watched()).then_some("--quiet"));
    command
        .arg("--root")
        .arg(&machine.cargo_home)
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_BUILD_TARGET");
    run(&mut command, OFFLINE)
}

/// Installs a program if it is missing or of a wrong version, and looks again.
pub fn ensure(
    machine: &Machine,
    program: &str,
    wanted: &str,
    right: impl Fn(&str) -> bool,
    estimate: &str,
    install: impl FnOnce() -> Outcome,
) -> Outcome {
    match machine.version(program) {
        Some(version) if right(&version) => return Ok(()),
        Some(version) => {
            eprintln!("xtask: {program} {version} is there, but {wanted} is wanted");
        }
        None => {}
    }
    machine.install(wanted, estimate, install)?;
    let found = machine.version(program);
    if found.as_deref().is_some_and(right) {
        return Ok(());
    }
    let found = found.unwrap_or_else(|| "one that does not run".into());
    Err(format!(
        "`{program}` was installed, but the one found first is {found}, and {wanted} is wanted; look \
         with `which -a {program}` and take the other one away"
    ))
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version(lock: &str, package: &str) -> Result<String, String> {
    let name = format!("name = \"{package}\"");
    lock.lines()
        .skip_while(|line| *line != name)
        .find_map(|line| line.strip_prefix("version = \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| {
            format!("Cargo.lock names no `{package}`; restore it with `git checkout Cargo.lock`")
        })
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
