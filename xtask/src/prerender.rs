//! `prerender`: Trunk's hook, which compiles what writes the pages and lets it write them.

use std::env;
use std::time::Instant;

use crate::machine::Machine;
use crate::machine::Outcome;
use crate::machine::run;
use crate::wasm_opt;

/// For a release all that a published site has.
const RELEASE: &str = "run --quiet --bin zone-report -- prerender";

/// For development the pages alone: half of the crates, and none of those that are slow to compile.
const DEVELOPMENT: &str = "run --no-default-features --features ssr --bin prerender";

/// Writes the pages into the staging folder that Trunk names.
pub fn prerender(machine: &Machine) -> Outcome {
    let start = Instant::now();
    let mut command = machine.command("cargo");
    command.args(arguments(env::var("TRUNK_PROFILE").ok().as_deref()).split(' '));
    if let Some(path) = wasm_opt::search_path(machine)? {
        command.env("PATH", path);
    }
    run(&mut command, "")?;
    let seconds = start.elapsed().as_secs_f64();
    eprintln!("xtask: compiled what writes the pages, and wrote them, in {seconds:.0} s");
    Ok(())
}

/// Cargo's arguments, for the profile that Trunk builds.
fn arguments(profile: Option<&str>) -> &'static str {
    match profile {
        Some("release") => RELEASE,
        _ => DEVELOPMENT,
    }
}

#[cfg(test)]
mod tests {
    use super::arguments;

    #[test]
    fn a_release_alone_is_built_with_all_features() {
        for (profile, whole) in [
            (Some("release"), true),
            (Some("debug"), false),
            (None, false),
        ] {
            let arguments = arguments(profile);
            assert_eq!(
                !arguments.contains("--no-default-features"),
                whole,
                "{profile:?}"
            );
        }
    }
}
