//! The commands and their arguments.

mod atomic;
mod check;
mod development;
mod diagnostics;
mod draft;
mod extract;
mod input;
mod open;
mod output;
mod place;
mod prerender;
mod publish;
mod source;
mod staging;
mod viewer;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;

pub use crate::command::diagnostics::tell;
use crate::command::draft::DraftOptions;
use crate::command::extract::Format;
use crate::command::input::report_file;
use crate::command::open::OpenOptions;
use crate::command::publish::PublishOptions;

/// A development zone's report as a page in which every number leads to its source
#[derive(Parser)]
#[command(name = "zone-report", version)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Tell what is wrong with a report.toml
    Check {
        #[command(flatten)]
        report: ReportArgument,
        /// The report's source: tell also whether each token stands where it is cited
        #[arg(long, value_name = "FILE")]
        source: Option<PathBuf>,
    },
    /// Write a report's site into a folder, or as one page that needs no network
    ///
    /// The site is written whole or not at all: what stood there stays if anything fails. In the folder only what
    /// an earlier publish wrote is replaced; all else stays.
    Publish {
        #[command(flatten)]
        report: ReportArgument,
        #[command(flatten)]
        order: PublishOptions,
    },
    /// Print a JSON Schema, by which editors complete a file and check it
    Schema {
        /// Of report.toml, or of the site's report.json
        #[arg(value_enum, default_value = "toml")]
        of: SchemaOf,
    },
    /// Write a whole report.toml out of a source, to be published as it is or edited
    ///
    /// A record of the draft is kept beside it, as .report.toml.draft: by it --update tells what has been edited.
    Draft(DraftOptions),
    /// Show a report's page in the browser, and follow its files as they are edited
    ///
    /// A source without a report.toml is drafted: into a file of its name beside it, which is then yours to edit. The
    /// page is made anew with each save, and shows what is wrong beside what it concerns. `publish` writes the site.
    Open(OpenOptions),
    /// Print every figure of a report in prose
    Extract {
        /// The report as text; - is standard input
        file: PathBuf,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
        /// With --format json: one object that holds the figures and what the text has lost
        #[arg(long)]
        with_problems: bool,
    },
    /// Write the pages into Trunk's staging folder, as Trunk's hook
    Prerender {
        #[command(flatten)]
        report: ReportArgument,
    },
}

#[derive(clap::Args)]
struct ReportArgument {
    /// A report.toml, or the folder that holds it; unless given, the only one under public/reports
    #[arg(value_name = "REPORT")]
    path: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum SchemaOf {
    Toml,
    Json,
}

impl ReportArgument {
    /// The report's file: a report's folder stands for the file in it.
    fn file(self) -> Result<PathBuf, String> {
        report_file(self.path)
    }
}

/// Whether this is the hook of a release.
fn is_release() -> bool {
    std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

/// Runs the command that the arguments, the program's name first, ask for.
///
/// # Errors
/// A message for the user: a file that cannot be read or written. Arguments that make no sense are not among
/// them: they are reported with the command's usage, and the program ends with code 2.
pub fn run(arguments: impl Iterator<Item = OsString>) -> Result<ExitCode, String> {
    let command = match CommandLine::try_parse_from(arguments) {
        Ok(CommandLine { command }) => command,
        // Help and version come this way too, with code 0.
        Err(message) => {
            output::finished(message.print())?;
            return Ok(ExitCode::from(message.exit_code() as u8));
        }
    };
    match command {
        None => {
            let mut help = CommandLine::command();
            output::finished(help.print_help())?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Check { report, source }) => check::check(&report.file()?, source.as_deref()),
        Some(Command::Publish { report, order }) => publish::publish(&report.file()?, &order),
        Some(Command::Schema { of }) => {
            output::print(&match of {
                SchemaOf::Toml => zone_report::site::source_schema(),
                SchemaOf::Json => zone_report::site::report_schema(),
            })?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Draft(order)) => draft::draft(&order),
        Some(Command::Open(order)) => open::open(&order),
        Some(Command::Extract {
            file,
            format,
            with_problems,
        }) => extract::extract(&file, format, with_problems),
        Some(Command::Prerender { report }) if is_release() => {
            prerender::prerender(&report.file()?)
        }
        Some(Command::Prerender { report }) => {
            development::prerender(&report.file()?).map(|()| ExitCode::SUCCESS)
        }
    }
}
