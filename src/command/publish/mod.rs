//! `zone-report publish`: a site, or one file, from any report, without building anything.

mod folder;

use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use zone_report::site;
use zone_report::site::Address;
use zone_report::site::CompressionLevel;
use zone_report::site::DrawPng;
use zone_report::site::PngRenderer;
use zone_report::site::Settings;

use crate::command::atomic;
use crate::command::diagnostics::tell;
use crate::command::input::read_report;
use crate::command::output::print;
use crate::command::viewer::Viewer;

/// The options beside the report.
#[derive(clap::Args)]
pub struct PublishOptions {
    /// The folder for the site; with --single-file the file
    #[arg(short, long, value_name = "PATH")]
    pub out: PathBuf,
    /// Write one page with everything inside
    #[arg(long)]
    pub single_file: bool,
    /// Where the site will stand, for pictures and search engines: https://…
    #[arg(long, value_name = "ADDRESS")]
    pub address: Option<String>,
    /// Replace also files that stand in the folder where the site's would, whoever wrote them
    #[arg(long, conflicts_with = "single_file")]
    pub overwrite: bool,
}

/// Publishes a report.
pub fn publish(path: &Path, order: &PublishOptions) -> Result<ExitCode, String> {
    let out = order.out.as_path();
    // Looking for fonts takes as long as reading the report.
    let (report, png_renderer) = std::thread::scope(|scope| {
        let png_renderer = (!order.single_file).then(|| scope.spawn(png_renderer));
        let report = read_report(path);
        let png_renderer = png_renderer.and_then(|png_renderer| png_renderer.join().ok().flatten());
        (report, png_renderer)
    });
    let report = report?;
    let viewer = Viewer::find()?;
    let address = order.address.as_deref();
    let settings = Settings {
        address: Address::new(address),
        policy_in_page: true,
        png_renderer,
    };
    if let Some(other) = address.filter(|_| !settings.address.is_known()) {
        return Err(format!("expected --address https://…, found “{other}”"));
    }
    if order.single_file {
        let page = site::single_file(&report, &viewer.shell, &viewer.files);
        atomic::file(out, page.as_bytes())?;
        print(&format!("{}: {} KB\n", out.display(), page.len() / 1000))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut files = site::files(&report, &viewer.shell, &settings);
    let precompressed = site::precompressed(&files, CompressionLevel::Quick);
    files.extend(viewer.files);
    files.push(site::headers(&files));
    files.extend(precompressed);
    let kept = folder::write(out, &files, order.overwrite)?;
    if !kept.is_empty() {
        let kept = kept.join("\n  ");
        tell(&format!(
            "note: {} holds more than this site, which was left as it is:\n  {kept}\n",
            out.display()
        ));
    }
    print(&format!("{}: {} files\n", out.display(), files.len()))?;
    Ok(ExitCode::SUCCESS)
}

/// A renderer of PNG; without one, a note on the standard error stream says why.
pub fn png_renderer() -> Option<Box<dyn DrawPng>> {
    let png_renderer = PngRenderer::find();
    if png_renderer.is_none() {
        tell(
            "note: no font with Chinese letters was found here, so pictures (PNG) are left out; \
             install one such as Noto Sans CJK\n",
        );
    }
    png_renderer.map(|png_renderer| Box::new(png_renderer) as Box<dyn DrawPng>)
}
