//! `zone-report prerender`: Trunk's hook in a release, which writes a site into the staging folder.

use std::path::Path;
use std::process::ExitCode;

use zone_report::site;
use zone_report::site::Address;
use zone_report::site::CompressionLevel;
use zone_report::site::File;
use zone_report::site::Settings;
use zone_report::site::Shell;

use crate::command::input::read_report;
use crate::command::publish::png_renderer;
use crate::command::staging;
use crate::command::viewer::Viewer;

/// Writes a site over the shell in the staging folder, with `.br` and `.gz` files, and leaves its viewer beside this
/// program for `publish`.
pub fn prerender(path: &Path) -> Result<ExitCode, String> {
    let staging = staging::folder()?;
    let report = read_report(path)?;
    let shell = staging::shell(&staging)?;
    if let Some((module, glue)) = staging::take_reader(&staging)? {
        let (module, glue) = zone_report::wasm::shorten_imports(&module, &glue)?;
        staging::write(&staging, &site::reader(module, glue))?;
    }
    let mut staged = staging::staged(&staging)?;
    let mut shell = shell.with_reader(&staged);
    let settings = Settings {
        address: Address::new(std::env::var("ZONE_REPORT_ADDRESS").ok().as_deref()),
        policy_in_page: false,
        png_renderer: png_renderer(),
    };
    shorten(&mut staged, &mut shell, &staging)?;
    let mut files = site::files(&report, &shell, &settings);
    files.push(staging::headers(&files, &staged));
    let mut viewer = staged;
    viewer.extend(site::precompressed(&viewer, CompressionLevel::Release));
    let own = site::precompressed(&files, CompressionLevel::Release);
    files.extend(own);
    let new = |file: &&File| {
        is_twin(file)
            || [&shell.script, &shell.wasm].contains(&&file.path)
            || site::is_second(&file.path)
    };
    staging::write(&staging, files.iter().chain(viewer.iter().filter(new)))?;
    Viewer::leave(viewer)?;
    Ok(ExitCode::SUCCESS)
}

fn is_twin(file: &File) -> bool {
    file.path.ends_with(".br") || file.path.ends_with(".gz")
}

/// Makes the module and its glue lighter, splits the module where it can be, and names all anew: browsers keep
/// a file of such a name for good.
fn shorten(staged: &mut Vec<File>, shell: &mut Shell, staging: &Path) -> Result<(), String> {
    let at = |path: &str| staged.iter().position(|file| file.path == path);
    let (Some(glue), Some(module)) = (at(&shell.script), at(&shell.wasm)) else {
        return Ok(());
    };
    let script = String::from_utf8_lossy(&staged[glue].bytes);
    let (mut wasm, mut script) =
        zone_report::wasm::shorten_imports(&staged[module].bytes, &script)?;
    match linked()
        .and_then(|linked| zone_report::wasm::split(&linked, &wasm, zone_report::wasm::is_later))
    {
        Ok(split) => {
            let (second, more) = zone_report::site::link_second_part(split.second);
            staged.push(second);
            script += &more;
            wasm = split.first;
        }
        Err(error) => eprintln!("note: the module is served in one part: {error}"),
    }
    for (at, file) in [
        (glue, File::hashed("web", "js", script)),
        (module, File::hashed("web", "wasm", wasm)),
    ] {
        staging::remove(&staging.join(&staged[at].path))?;
        staged[at] = file;
    }
    shell.script = staged[glue].path.clone();
    shell.wasm = staged[module].path.clone();
    Ok(())
}

/// The module as the linker left it, of the build that this program's hook belongs to.
fn linked() -> Result<Vec<u8>, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = program.ancestors().nth(2).unwrap_or(Path::new("."));
    let path = target.join("wasm32-unknown-unknown/web/web.wasm");
    std::fs::read(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}
