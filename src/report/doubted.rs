//! What does not add up in the source among the figures that a report states, unless a note of the report says so.

use std::collections::HashSet;
use std::ops::Range;

use crate::observation::doubts;
use crate::observation::observations;
use crate::report::document::Document;
use crate::report::document::Stated;
use crate::report::finding::TokenLocation;
use crate::report::finding::find;
use crate::report::problem::Problem;
use crate::text;

/// A warning for each doubt about the source, at the first of its figures that the report states. A doubt is known
/// where a note names one of its figures; about what the report does not state there is nothing to say.
pub fn doubted(report: &str, source: &str) -> Vec<Problem> {
    // A file that cannot be read has been reported by `read`.
    let Ok(document) = toml::from_str::<Document>(report) else {
        return Vec::new();
    };
    let source = text::read(source);
    let (observed, _) = observations(&source);
    let stated: Vec<(&Stated, Range<usize>)> = document
        .figures
        .iter()
        .filter_map(|figure| Some((figure, place(&source, figure)?)))
        .collect();
    let noted: HashSet<&str> = document
        .notes
        .iter()
        .flat_map(|note| &note.figures)
        .map(|id| id.get_ref().as_str())
        .collect();
    let mut problems = Vec::new();
    for doubt in doubts(&source, &observed) {
        let figures = doubt.figures.iter().filter_map(|start| {
            let place = observed.binary_search_by_key(start, |it| it.0.characters.start);
            let range = &observed[place.ok()?].0.range;
            let overlaps =
                |token: &Range<usize>| token.start < range.end && range.start < token.end;
            let found = stated.iter().find(|it| overlaps(&it.1))?;
            Some(found.0)
        });
        let figures: Vec<&Stated> = figures.collect();
        let known = figures
            .iter()
            .any(|it| noted.contains(it.id.get_ref().as_str()));
        let Some(first) = figures.first().filter(|_| !known) else {
            continue;
        };
        let mut ids: Vec<String> = figures
            .iter()
            .map(|it| format!("\"{}\"", it.id.get_ref()))
            .collect();
        ids.dedup();
        problems.push(Problem::warning(
            first.token.span(),
            format!(
                "the source does not add up in section {}, sentence {}: {}",
                doubt.section, doubt.sentence, doubt.message
            ),
            format!(
                "ask its author, and say so in a note: [[notes]] kind = \"misfit\", figures = [{}]",
                ids.join(", ")
            ),
        ));
    }
    problems
}

/// Where the token of a figure stands in the cleaned source.
fn place(source: &text::Document, figure: &Stated) -> Option<Range<usize>> {
    let (section, sentence) = (*figure.section.get_ref(), *figure.sentence.get_ref());
    match find(source, figure.token.get_ref(), section, sentence) {
        TokenLocation::Stands(range) => Some(range),
        _ => None,
    }
}
