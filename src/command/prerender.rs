//! `zone-report prerender`: Trunk's hook, which writes the pages into the staging folder.

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use zone_report::site;
use zone_report::site::Address;
use zone_report::site::CompressionLevel;
use zone_report::site::File;
use zone_report::site::Settings;
use zone_report::site::Shell;

use crate::command::input::read;
use crate::command::output::tell;
use crate::command::publish::png_renderer;
use crate::command::publish::read_report;
use crate::command::viewer::Viewer;

/// Writes a site over the shell in the staging folder. A release has `.br` and `.gz` files, and leaves its
/// viewer beside this program for `publish`.
pub fn prerender(path: &Path) -> Result<ExitCode, String> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or(
        "prerender is called by Trunk, which names its staging folder in TRUNK_STAGING_DIR: run `trunk build`",
    )?;
    let report = read_report(path)?;
    let shell = staging.join("index.html");
    let shell = Shell::read(&read(&shell)?).map_err(|error| error.to_string())?;
    name_reader(&staging)?;
    let mut staged = staged(&staging)?;
    let mut shell = shell.with_reader(&staged);
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let settings = Settings {
        address: Address::new(std::env::var("ZONE_REPORT_ADDRESS").ok().as_deref()),
        policy_in_page: false,
        png_renderer: release.then(png_renderer).flatten(),
    };
    if release {
        shorten(&mut staged, &mut shell, &staging)?;
    }
    let mut files = site::files(&report, &shell, &settings);
    let headers = {
        let all: Vec<File> = files.iter().chain(&staged).cloned().collect();
        site::headers(&all)
    };
    files.push(headers);
    if release {
        let mut viewer = staged;
        viewer.extend(site::precompressed(&viewer, CompressionLevel::Release));
        let own = site::precompressed(&files, CompressionLevel::Release);
        files.extend(own);
        let new = |file: &&File| {
            is_twin(file)
                || [&shell.script, &shell.wasm].contains(&&file.path)
                || zone_report::site::is_second(&file.path)
        };
        files.extend(viewer.iter().filter(new).cloned());
        Viewer::leave(viewer)?;
    }
    for file in files {
        write(&staging.join(&file.path), &file.bytes)?;
    }
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
        Err(error) => tell(&format!(
            "note: the module is served in one part: {error}\n"
        )),
    }
    for (at, file) in [
        (glue, File::hashed("web", "js", script)),
        (module, File::hashed("web", "wasm", wasm)),
    ] {
        remove(&staging.join(&staged[at].path))?;
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

/// Renames the reader's files by a hash of their content, which Trunk does not do for workers.
fn name_reader(staging: &Path) -> Result<(), String> {
    let paths = ["original.js", "original_bg.wasm"].map(|name| staging.join(name));
    let [glue, module] = paths.each_ref().map(std::fs::read);
    let (Ok(glue), Ok(module)) = (glue, module) else {
        return Ok(());
    };
    for file in site::reader(&String::from_utf8_lossy(&glue), &module)? {
        write(&staging.join(&file.path), &file.bytes)?;
    }
    for path in paths {
        remove(&path)?;
    }
    Ok(())
}

/// What Trunk has staged beside the shell: the module and the reader, their glue, the icon.
fn staged(staging: &Path) -> Result<Vec<File>, String> {
    let fail = |error: std::io::Error| format!("{} cannot be read: {error}", staging.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(staging).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_file() && name != "index.html" {
            files.push(File {
                path: name.into_owned(),
                bytes: std::fs::read(&path).map_err(fail)?,
            });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn remove(path: &Path) -> Result<(), String> {
    std::fs::remove_file(path)
        .map_err(|error| format!("{} cannot be removed: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let fail = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    std::fs::write(path, bytes).map_err(fail)
}
