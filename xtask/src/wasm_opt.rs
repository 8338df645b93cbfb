//! `wasm-opt`, which makes a release's modules small: of one version, that of `Trunk.toml`, so that all machines write
//! the same bytes. It stands in Trunk's cache, where Trunk would have put it that had downloaded it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::machine::Machine;
use crate::machine::Outcome;
use crate::machine::run;
use crate::tools;

/// Puts `wasm-opt` into Trunk's cache if it is missing, by npm, which brings it as a script for Node.js. Where there is
/// no npm Trunk downloads it with the first release build.
pub fn install(machine: &Machine) -> Outcome {
    let version = version(&machine.read("Trunk.toml")?)?;
    if is_there(machine, &version) {
        return Ok(());
    }
    let folder = folder(&version).filter(|_| machine.version("npm").is_some());
    let Some(folder) = folder else {
        eprintln!("xtask: Trunk downloads wasm-opt {version} with the first release build");
        return Ok(());
    };
    machine.install(&format!("wasm-opt {version}"), "seconds", || {
        let told = |error| format!("{} cannot be written: {error}", folder.display());
        fs::create_dir_all(&folder).map_err(told)?;
        let mut command = tools::npm_install(machine, "install", "--no-save");
        command.arg("--prefix").arg(&folder);
        command.arg(format!("binaryen@{version}.0.0"));
        run(&mut command, tools::OFFLINE)?;
        let modules = folder.join("node_modules");
        let _ = fs::remove_dir_all(folder.join("bin"));
        fs::rename(modules.join("binaryen/bin"), folder.join("bin")).map_err(told)?;
        fs::remove_dir_all(modules).map_err(told)
    })
}

/// The search path with Trunk's `wasm-opt` before it; none where Trunk keeps none.
pub fn search_path(machine: &Machine) -> Result<Option<OsString>, String> {
    let folder = folder(&version(&machine.read("Trunk.toml")?)?).map(|it| it.join("bin"));
    let folder = folder.filter(|it| it.is_dir());
    Ok(folder.and_then(|it| machine.search_path_with(it)))
}

/// The same where tests must not wait for a download: npm is installed too, if it may be.
pub fn install_with_npm(machine: &Machine) -> Outcome {
    if !is_there(machine, &version(&machine.read("Trunk.toml")?)?) {
        tools::npm(machine, "wasm-opt")?;
    }
    install(machine)
}

fn is_there(machine: &Machine, version: &str) -> bool {
    let program = format!("bin/wasm-opt{}", env::consts::EXE_SUFFIX);
    let cached = folder(version).is_some_and(|folder| folder.join(program).is_file());
    cached
        || machine
            .version("wasm-opt")
            .is_some_and(|found| found == version)
}

/// The folder that Trunk keeps it in. None on Windows, where a script is no program.
fn folder(version: &str) -> Option<PathBuf> {
    let home = env::home_dir();
    let caches = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = match env::consts::OS {
        "windows" => return None,
        "macos" => home?.join("Library/Caches/dev.trunkrs.trunk"),
        _ => caches
            .filter(|caches| caches.is_absolute())
            .or_else(|| Some(home?.join(".cache")))?
            .join("trunk"),
    };
    Some(cache.join(format!("wasm-opt-version_{version}")))
}

/// The version that a `Trunk.toml` asks for.
fn version(text: &str) -> Result<String, String> {
    text.lines()
        .find_map(|line| line.strip_prefix("wasm_opt = \"version_"))
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| {
            "Trunk.toml names no wasm_opt; restore it with `git checkout Trunk.toml`".into()
        })
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_is_that_of_the_tools() {
        let text = "[build]\ntarget = \"x\"\n[tools]\nwasm_opt = \"version_132\"\n";
        assert_eq!(version(text).as_deref(), Ok("132"));
        assert!(version("[build]\n").is_err());
    }
}
