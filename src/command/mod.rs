//! The commands and their arguments.

mod atomic;
mod check;
mod diagnostics;
mod draft;
mod extract;
mod place;
mod prerender;
mod publish;
mod source;
mod viewer;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::Arg;
use lexopt::Parser;

use publish::Order;

/// Where the report stands that is meant where none is named.
const REPORTS: &str = "public/reports";

const USAGE: &str = "\
zone-report: a development zone's report as a page in which every number leads to its source

  zone-report check [REPORT] [--source FILE]   what is wrong with a report.toml, and with --source
                                               whether each token stands where it is cited
  zone-report publish [REPORT] --out FOLDER    writes the report's site, whole or not at all
      --address https://…                      where it will stand, for pictures and search engines
  zone-report publish [REPORT] --single-file -o FILE.html
                                               writes it as one page that needs no network
  zone-report schema [toml|json]               the JSON Schema of report.toml, by which editors complete
                                               it, or that of the site's report.json
  zone-report draft FILE [-o REPORT]           writes a first report.toml out of a source, with a
                                               TODO wherever a person must write; - is standard input
  zone-report extract FILE [--format FORMAT]   every figure of a report in prose, as text (unless
                                               given), json or csv; - reads what comes in
  zone-report prerender [REPORT]               writes the pages into Trunk's staging folder

REPORT is a report.toml or its folder; unless given, the only one under public/reports.
";

/// Runs a command.
///
/// # Errors
/// A message for the user: bad arguments, or a file that cannot be read or written.
pub fn run(arguments: Vec<OsString>) -> Result<ExitCode, String> {
    let mut parser = Parser::from_args(arguments);
    let command = match parser.next().map_err(usage)? {
        Some(Arg::Value(command)) => command.to_string_lossy().into_owned(),
        Some(Arg::Long("help") | Arg::Short('h')) | None => {
            print!("{USAGE}");
            return Ok(ExitCode::SUCCESS);
        }
        Some(Arg::Long("version") | Arg::Short('V')) => {
            println!("zone-report {}", env!("CARGO_PKG_VERSION"));
            return Ok(ExitCode::SUCCESS);
        }
        Some(other) => return Err(usage(other.unexpected())),
    };
    let mut report = None;
    let mut source = None;
    let mut order = Order::default();
    let mut output = None;
    let mut format = extract::Format::default();
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Arg::Long("source") if command == "check" => {
                source = Some(PathBuf::from(parser.value().map_err(usage)?));
            }
            Arg::Long("out") | Arg::Short('o') if command == "publish" => {
                order.out = Some(PathBuf::from(parser.value().map_err(usage)?));
            }
            Arg::Long("single-file") if command == "publish" => order.single_file = true,
            Arg::Long("address") if command == "publish" => {
                order.address = Some(parser.value().map_err(usage)?);
            }
            Arg::Short('o') | Arg::Long("output") if command == "draft" => {
                output = Some(PathBuf::from(parser.value().map_err(usage)?));
            }
            Arg::Long("format") if command == "extract" => {
                format = extract::Format::read(&parser.value().map_err(usage)?)?;
            }
            Arg::Value(path) if report.is_none() => report = Some(PathBuf::from(path)),
            other => return Err(usage(other.unexpected())),
        }
    }
    if command == "schema" {
        return schema(report.as_deref());
    }
    if command == "draft" {
        let file = report.ok_or_else(|| {
            format!(
                "draft expects a file

{USAGE}"
            )
        })?;
        return draft::draft(&file, output.as_deref());
    }
    if command == "extract" {
        let file = report.ok_or_else(|| {
            format!(
                "extract expects a file

{USAGE}"
            )
        })?;
        return extract::extract(&file, format);
    }
    if !["check", "publish", "prerender"].contains(&command.as_str()) {
        return Err(format!("there is no command “{command}”\n\n{USAGE}"));
    }
    let mut report = report.map_or_else(only_report, Ok)?;
    // A report's folder stands for the file in it.
    if report.is_dir() {
        report.push("report.toml");
    }
    match command.as_str() {
        "check" => check::check(&report, source.as_deref()),
        "publish" => publish::publish(&report, &order),
        _ => prerender::prerender(&report),
    }
}

/// The only report under [`REPORTS`].
fn only_report() -> Result<PathBuf, String> {
    let entries = std::fs::read_dir(REPORTS).into_iter().flatten().flatten();
    let mut reports: Vec<PathBuf> = entries
        .map(|entry| entry.path().join("report.toml"))
        .filter(|report| report.is_file())
        .collect();
    reports.sort();
    match reports.as_slice() {
        [report] => Ok(report.clone()),
        [] => Err(format!(
            "no report is named, and there is none under {REPORTS}: name a report.toml or its folder"
        )),
        several => {
            let names: Vec<String> = several.iter().map(|it| it.display().to_string()).collect();
            Err(format!(
                "no report is named, and there are several under {REPORTS}; name one of them:\n  {}",
                names.join("\n  ")
            ))
        }
    }
}

fn schema(of: Option<&std::path::Path>) -> Result<ExitCode, String> {
    let schema = match of.map(|of| of.to_string_lossy()).as_deref() {
        None | Some("toml") => zone_report::site::source_schema(),
        Some("json") => zone_report::site::report_schema(),
        Some(other) => {
            return Err(format!(
                "there is a schema of toml and of json, none of “{other}”"
            ));
        }
    };
    print!("{schema}");
    Ok(ExitCode::SUCCESS)
}

fn usage(error: lexopt::Error) -> String {
    format!("{error}\n\n{USAGE}")
}

/// Reads a text file.
fn read(path: &std::path::Path) -> Result<String, String> {
    let bytes = std::fs::read(path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        format!(
            "{} is not UTF-8: byte {} starts no character; save the file as UTF-8",
            path.display(),
            error.utf8_error().valid_up_to()
        )
    })
}
