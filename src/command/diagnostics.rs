//! Problems as a compiler prints them: file, line, column, the line itself, what to do.

use std::io;
use std::io::Write;
use std::path::Path;

use annotate_snippets::AnnotationKind;
use annotate_snippets::Group;
use annotate_snippets::Level as Title;
use annotate_snippets::Renderer;
use annotate_snippets::Snippet;

use zone_report::report::Level;
use zone_report::report::Problem;

/// The most problems that are shown: each reads the file anew, and nobody reads more.
const MOST: usize = 100;

/// The problems of a file as text, with colours where `coloured`.
pub fn render(path: &Path, source: &str, problems: &[Problem], coloured: bool) -> String {
    let renderer = if coloured {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let path = path.display().to_string();
    let mut text = String::new();
    for problem in problems.iter().take(MOST) {
        let title = match problem.level {
            Level::Error => Title::ERROR,
            Level::Warning => Title::WARNING,
        };
        let span = problem.span.start.min(source.len())..problem.span.end.min(source.len());
        let snippet = Snippet::source(source)
            .path(path.as_str())
            .annotation(AnnotationKind::Primary.span(span));
        let report: [Group; 1] = [title
            .primary_title(problem.message.as_str())
            .element(snippet)
            .element(Title::HELP.message(problem.help.as_str()))];
        text.push_str(&renderer.render(&report));
        text.push_str("\n\n");
    }
    if let Some(more) = problems.len().checked_sub(MOST + 1) {
        text.push_str(&format!("and {} more\n\n", more + 1));
    }
    text
}

/// Writes a text to the standard error stream. What cannot be said there can be said nowhere.
pub fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}
