//! Holds every token against the source: it must stand in the section and sentence that it cites.

use crate::report::document::Document;
use crate::report::finding::TokenLocation;
use crate::report::finding::find;
use crate::report::problem::Problem;
use crate::text;

/// How many tokens were found where they are cited, and what is wrong with the others.
#[derive(Debug, Clone, Default)]
pub struct Citations {
    /// Tokens that stand where they are cited.
    pub found: usize,
    /// Tokens of the report.
    pub cited: usize,
    /// Where a citation is wrong.
    pub problems: Vec<Problem>,
}

/// Compares the tokens of a `report.toml` with the source as scraped.
pub fn cite(report: &str, source: &str) -> Citations {
    // A file that cannot be read has been reported by `read`.
    let Ok(document) = toml::from_str::<Document>(report) else {
        return Citations::default();
    };
    let source = text::read(source);
    let mut citations = Citations {
        cited: document.figures.len(),
        ..Citations::default()
    };
    for section in &document.sections {
        let (number, stated) = (*section.number.get_ref(), *section.sentences.get_ref());
        let counted = source
            .sections
            .get(number)
            .map(|section| section.sentences.len());
        if let Some(counted) = counted.filter(|counted| *counted != stated) {
            citations.problems.push(Problem::error(
                section.sentences.span(),
                format!("section {number} of the source has {counted} sentences, not {stated}"),
                format!("write sentences = {counted}"),
            ));
        }
    }
    let (listed, parts) = (document.sections.len(), source.sections.len());
    if (1..parts).contains(&listed) {
        citations.problems.push(Problem::error(
            document.sections[listed - 1].number.span(),
            format!(
                "the source has sections 0 to {}, the report ends with section {}",
                parts - 1,
                listed - 1
            ),
            "write a [[sections]] for each part of the source: the page says that none is left out",
        ));
    }
    for figure in &document.figures {
        let (number, count) = (*figure.section.get_ref(), *figure.sentence.get_ref());
        let token = figure.token.get_ref().as_str();
        let (span, message, help) = match find(&source, token, number, count) {
            TokenLocation::Stands(_) => {
                citations.found += 1;
                continue;
            }
            TokenLocation::NoSection(sections) => (
                figure.section.span(),
                format!("the source has no section {number}"),
                format!("its sections are 0 to {}", sections.saturating_sub(1)),
            ),
            TokenLocation::NoSentence(sentences) => (
                figure.sentence.span(),
                format!("section {number} has no sentence {count}"),
                format!("its sentences are 1 to {sentences}"),
            ),
            TokenLocation::Elsewhere(places) => (
                figure.token.span(),
                format!("“{token}” does not stand in section {number}, sentence {count}"),
                where_it_stands(&places),
            ),
        };
        citations.problems.push(Problem::error(span, message, help));
    }
    citations
}

/// A message that says where the token stands instead.
fn where_it_stands(places: &[(usize, usize)]) -> String {
    let places: Vec<String> = places
        .iter()
        .map(|(section, sentence)| format!("section {section}, sentence {sentence}"))
        .collect();
    match places.as_slice() {
        [] => "it stands nowhere in the source: quote it to the letter, with the glosses taken off"
            .to_owned(),
        places => format!("it stands in {}", places.join("; ")),
    }
}
