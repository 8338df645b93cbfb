//! `zone-report open`: a report's page in the browser, which follows the source and the `report.toml` as they are
//! edited and shows what `check` finds beside what it concerns.
//!
//! Nothing is written but the draft: the site stands in memory, and what makes its pages live is put into them as they
//! are served.

mod answer;
mod live;
mod place;
mod preview;
mod problems;
mod reading;
mod server;
mod subject;
mod waiting;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::command::diagnostics::tell;
use crate::command::open::preview::Preview;
use crate::command::open::server::Server;
use crate::command::open::subject::Subject;
use crate::command::open::watch::Watch;
use crate::command::output::print;

/// Where the page stands unless a port is named.
const PORT: u16 = 4760;

/// The options of `open`.
#[derive(clap::Args)]
pub struct OpenOptions {
    /// A source, its report.toml or the folder that holds it, or both
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Do not open the browser
    #[arg(long)]
    pub no_browser: bool,
    /// The port of the address; another is taken where it is not free
    #[arg(long, value_name = "NUMBER", default_value_t = PORT)]
    pub port: u16,
}

/// Shows a report until the program is told to stop.
///
/// # Errors
/// The files are not one report, its source cannot be read, the viewer is missing, or no port is free.
pub fn open(order: &OpenOptions) -> Result<ExitCode, String> {
    let subject = Subject::of(&order.files)?;
    let mut watch = Watch::start(&subject.files())?;
    let mut preview = Preview::start(subject)?;
    let server = Server::start(order.port, preview.shown())?;
    let address = server.address();
    print(&format!(
        "{address} shows {}; Ctrl-C ends it\n",
        preview.name()
    ))?;
    if !order.no_browser && open::that_detached(&address).is_err() {
        tell(&format!(
            "note: no browser could be opened; open {address} in one\n"
        ));
    }
    while watch.wait() {
        if preview.follow() {
            server.show(preview.shown());
        }
    }
    server.stop();
    print("ended\n")?;
    Ok(ExitCode::SUCCESS)
}
