//! `zone-report check`.

use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

use zone_report::language::simplifier;
use zone_report::report;
use zone_report::report::Level;

use crate::command::diagnostics::render;
use crate::command::diagnostics::tell;
use crate::command::input::read;
use crate::command::output::print;
use crate::command::source;

/// Checks a report, and its tokens against the source where one is given.
pub fn check(path: &Path, source: Option<&Path>) -> Result<ExitCode, String> {
    let text = read(path)?;
    let reading = report::read(&text, &simplifier());
    let mut problems = reading.problems;
    let mut citations = None;
    if let Some(source) = source {
        let source = source::read(source)?.text;
        let cited = report::cite(&text, &source);
        problems.extend(cited.problems.iter().cloned());
        problems.extend(report::doubted(&text, &source));
        citations = Some(cited);
    }
    problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    let coloured = std::io::stderr().is_terminal();
    tell(&render(path, &text, &problems, coloured));
    let mut summary = String::new();
    if let Some(citations) = citations {
        summary = format!(
            "{} of {} tokens stand where they are cited\n",
            citations.found, citations.cited
        );
    }
    let errors = problems
        .iter()
        .filter(|problem| problem.level == Level::Error)
        .count();
    let warnings = problems.len() - errors;
    summary += &format!(
        "{}: {}, {}\n",
        path.display(),
        counted(errors, "error"),
        counted(warnings, "warning")
    );
    print(&summary)?;
    Ok(if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn counted(count: usize, what: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {what}{ending}")
}
