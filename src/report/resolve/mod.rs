//! From [`document::Document`], as written, to [`Report`], as meant.

mod charts;
pub(crate) mod check;
mod figures;
mod imprint;
pub(crate) mod resolver;
pub(crate) mod texts;

use std::collections::BTreeSet;

use crate::language::Language;
use crate::report::document::Document;
use crate::report::document::Wording;
use crate::report::figures::Figures;
use crate::report::model::Report;
use crate::report::problem::Level;
use crate::report::problem::Problem;
use crate::report::resolve::resolver::Resolver;

/// A loaded `report.toml`: the report, if it has no errors, and its problems.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Absent when a problem is an error.
    pub report: Option<Report>,
    /// In the order of the file.
    pub problems: Vec<Problem>,
}

/// Reads a report. `simplify` turns Traditional Chinese into Simplified.
pub fn read(source: &str, simplify: &dyn Fn(&str) -> String) -> Loaded {
    let document: Document = match toml::from_str(source) {
        Ok(document) => document,
        Err(error) => {
            let problem = Problem::error(
                error.span().unwrap_or(0..0),
                error.message().to_owned(),
                "mend the line so that it is TOML of the form that the README describes",
            );
            return Loaded {
                report: None,
                problems: vec![problem],
            };
        }
    };
    let mut resolver = Resolver {
        source,
        simplify,
        figures: Figures::default(),
        names: document.report.names.clone(),
        used: BTreeSet::new(),
        broken: BTreeSet::new(),
        problems: Vec::new(),
        languages: languages(&document),
        is_own: document.report.prose == Wording::Own,
        names_all: false,
    };
    let report = resolver.report(&document);
    check::unused(&mut resolver, &document);
    check::charts(&mut resolver, &document);
    check::unique(&mut resolver, &document);
    let figures = std::mem::take(&mut resolver.figures);
    let report = report.map(|report| Report { figures, ..report });
    let mut problems = resolver.problems;
    problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    problems.dedup();
    let sound = problems.iter().all(|problem| problem.level < Level::Error);
    Loaded {
        report: report.filter(|_| sound),
        problems,
    }
}

/// The languages of the page, each once; all where the file names none.
fn languages(document: &Document) -> Vec<Language> {
    let mut languages = Vec::new();
    for language in &document.report.languages {
        if !languages.contains(language.get_ref()) {
            languages.push(*language.get_ref());
        }
    }
    match languages.is_empty() {
        true => Language::ALL.to_vec(),
        false => languages,
    }
}
