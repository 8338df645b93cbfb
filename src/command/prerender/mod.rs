//! `zone-report prerender`: Trunk's hook in a release, which writes a site into the staging folder.

mod bundle;
mod split;

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use zone_report::site;
use zone_report::site::Address;
use zone_report::site::CompressionLevel;
use zone_report::site::File;
use zone_report::site::Scripts;
use zone_report::site::Settings;
use zone_report::site::Shell;

use crate::command::input::read_report;
use crate::command::prerender::bundle::bundle;
use crate::command::prerender::split::SplitModule;
use crate::command::publish::png_renderer;
use crate::command::staging;
use crate::command::viewer::Viewer;

/// Writes a site over the shell in the staging folder, with bundled scripts and with `.br` and `.gz` files, and leaves
/// its viewer beside this program for `publish`.
pub fn prerender(path: &Path) -> Result<ExitCode, String> {
    let staging = staging::folder()?;
    let report = read_report(path)?;
    let mut shell = staging::shell(&staging)?;
    let mut viewer = staging::staged(&staging)?;
    let settings = Settings {
        address: Address::new(std::env::var("ZONE_REPORT_ADDRESS").ok().as_deref()),
        policy_in_page: false,
        png_renderer: png_renderer(),
    };
    // A shell alone, as tests stage it, has modules of scripts beside it.
    if viewer.iter().any(|file| file.path == shell.wasm) {
        for file in &viewer {
            let path = staging.join(&file.path);
            std::fs::remove_file(&path)
                .map_err(|error| format!("{} cannot be removed: {error}", path.display()))?;
        }
        finish(&mut viewer, &mut shell, &staging.join("scripts"))?;
    }
    let mut files = site::files(&report, &shell, &settings);
    files.push(staging::headers(&files, &viewer));
    viewer.extend(site::precompressed(&viewer, CompressionLevel::Release));
    let own = site::precompressed(&files, CompressionLevel::Release);
    files.extend(own);
    staging::write(&staging, files.iter().chain(&viewer))?;
    Viewer {
        files: viewer,
        shell,
    }
    .leave()?;
    Ok(ExitCode::SUCCESS)
}

/// Splits the page's module, bundles the scripts, and names all by their content: browsers keep a file of such a
/// name for good.
fn finish(viewer: &mut Vec<File>, shell: &mut Shell, folder: &Path) -> Result<(), String> {
    let mut take = |path: &str| {
        let at = viewer.iter().position(|file| file.path == path);
        let at = at.ok_or_else(|| format!("Trunk has staged no {path}: see index.html"))?;
        Ok::<_, String>(viewer.remove(at).bytes)
    };
    // Of the page's module, what Trunk has staged is the whole.
    take(&shell.wasm)?;
    take(&shell.script)?;
    let reader = take(&shell.reader)?;
    let reader_glue = take("original.js")?;
    let web = SplitModule::make(&linked()?, &folder.join("parts"))?;
    let second = File::hashed("second", "wasm", web.second.as_slice());
    let reader_glue = String::from_utf8_lossy(&reader_glue);
    let bundles = bundle(&web, &second.path, &reader_glue, folder)?;
    shell.scripts = Scripts::bundled(|name| bundles.get(name).cloned().unwrap_or_default());
    shell.second = Some(second.path.clone());
    viewer.push(second);
    for (path, file) in [
        (
            &mut shell.script,
            File::hashed("web", "js", bundles["web"].as_str()),
        ),
        (&mut shell.wasm, File::hashed("web", "wasm", web.first)),
        (&mut shell.reader, File::hashed("reader", "wasm", reader)),
    ] {
        *path = file.path.clone();
        viewer.push(file);
    }
    Ok(())
}

/// Where the linker left the module, in the build that this program's hook belongs to.
fn linked() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = program.ancestors().nth(2).unwrap_or(Path::new("."));
    Ok(target.join("wasm32-unknown-unknown/web/web.wasm"))
}
