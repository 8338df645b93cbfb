//! `zone-report publish`: a site, or one file, from any report, without building anything.

use std::io::IsTerminal;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use zone_report::report;
use zone_report::report::Report;
use zone_report::site;
use zone_report::site::Address;
use zone_report::site::Effort;
use zone_report::site::Painter;
use zone_report::site::Settings;
use zone_report::site::simplifier;

use crate::command::atomic;
use crate::command::diagnostics::render;
use crate::command::read;
use crate::command::viewer::Viewer;

/// The options beside the report.
#[derive(clap::Args)]
pub struct Order {
    /// The folder for the site; with --single-file the file
    #[arg(short, long, value_name = "PATH")]
    pub out: PathBuf,
    /// Write one page with everything inside
    #[arg(long)]
    pub single_file: bool,
    /// Where the site will stand, for pictures and search engines: https://…
    #[arg(long, value_name = "ADDRESS")]
    pub address: Option<String>,
}

/// Publishes a report.
pub fn publish(path: &Path, order: &Order) -> Result<ExitCode, String> {
    let out = order.out.as_path();
    // Looking for fonts takes as long as reading the report.
    let (report, painter) = std::thread::scope(|scope| {
        let painter = (!order.single_file).then(|| scope.spawn(painter));
        let report = read_report(path);
        let painter = painter.and_then(|painter| painter.join().ok().flatten());
        (report, painter)
    });
    let report = report?;
    let viewer = Viewer::find()?;
    let address = order.address.as_deref();
    let settings = Settings {
        address: Address::new(address),
        policy_in_page: true,
        painter,
    };
    if let Some(other) = address.filter(|_| !settings.address.is_known()) {
        return Err(format!("expected --address https://…, found “{other}”"));
    }
    if order.single_file {
        let page = site::single_file(&report, &viewer.shell()?, &viewer.files);
        atomic::file(out, page.as_bytes())?;
        println!("{}: {} KB", out.display(), page.len() / 1000);
        return Ok(ExitCode::SUCCESS);
    }
    if !may_replace(out) {
        return Err(format!(
            "{} holds something else than a report's site: name a new folder, or empty it first",
            out.display()
        ));
    }
    let mut files = site::files(&report, &viewer.shell()?, &settings);
    let twins = site::twins(&files, Effort::Quick);
    files.extend(viewer.files);
    files.push(site::headers(&files));
    files.extend(twins);
    atomic::folder(out, &files)?;
    println!("{}: {} files", out.display(), files.len());
    Ok(ExitCode::SUCCESS)
}

/// A report without errors; what is wrong is told.
pub fn read_report(path: &Path) -> Result<Report, String> {
    let text = read(path)?;
    let reading = report::read(&text, &simplifier());
    let coloured = std::io::stderr().is_terminal();
    eprint!("{}", render(path, &text, &reading.problems, coloured));
    reading.report.ok_or_else(|| {
        format!(
            "{} has errors, so the site is left as it was",
            path.display()
        )
    })
}

/// A painter, or a word that there is none.
pub fn painter() -> Option<Painter> {
    let painter = Painter::find();
    if painter.is_none() {
        eprintln!(
            "note: no font with Chinese letters was found here, so pictures (PNG) are left out; \
             install one such as Noto Sans CJK"
        );
    }
    painter
}

/// Whether a folder may be given up: there is none, it is empty, or it is a site of ours.
fn may_replace(folder: &Path) -> bool {
    let Ok(mut entries) = std::fs::read_dir(folder) else {
        return !folder.exists();
    };
    entries.next().is_none()
        || folder.join("report.json").is_file() && folder.join("_headers").is_file()
}
