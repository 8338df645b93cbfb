//! Texts in their languages: the figures that they name, what a draft left unwritten, numerals that are typed.

use crate::figure;
use crate::language::Translated;
use crate::report::document::Texts;
use crate::report::document::spanned::Spanned;
use crate::report::document::template;
use crate::report::document::template::TemplatePart;
use crate::report::figures::FigureId;
use crate::report::problem::Problem;
use crate::report::prose::Piece;
use crate::report::prose::Prose;
use crate::report::resolve::resolver::Resolver;
use std::collections::BTreeSet;
use std::ops::Range;

impl Resolver<'_> {
    /// Translated without figures.
    pub fn words(&mut self, texts: &Texts) -> Translated {
        let prose = self.prose(texts);
        if let Some(figure) = prose.figures().next() {
            let message = format!("a label names the figure “{}”", self.figures.get(figure).id);
            self.error(
                texts.first().map_or(0..0, |text| text.span()),
                message,
                "labels are words alone: name figures in prose",
            );
        }
        Translated(prose.0.map(|pieces| {
            pieces
                .into_iter()
                .map(|piece| match piece {
                    crate::report::prose::Piece::Text(text) => text,
                    crate::report::prose::Piece::Figure(..) => String::new(),
                })
                .collect()
        }))
    }

    pub fn prose(&mut self, texts: &Texts) -> Prose {
        texts_of(self, texts)
    }
}

/// Resolves a text in its languages, and checks it on the way. What the page has not is as what it has.
fn texts_of(resolver: &mut Resolver, texts: &Texts) -> Prose {
    unwritten(resolver, texts);
    let Some(first) = texts.first() else {
        resolver.error(0..0, "a text stands in no language", LACKING);
        return Prose::default();
    };
    let written = [&texts.traditional, &texts.english, &texts.simplified];
    let written = written.map(|text| {
        let text = text.as_ref()?;
        Some((pieces(resolver, text), text))
    });
    let mut given = written.iter().flatten();
    let Some((one, _)) = given.next() else {
        return Prose::default();
    };
    for (other, text) in given {
        same_figures(resolver, one, other, text);
    }
    let one = one.clone();
    let [traditional, english, simplified] = written.map(|it| it.map(|it| it.0));
    let simplified =
        simplified.or_else(|| Some(converted(traditional.as_ref()?, resolver.simplify)));
    let all = [traditional, simplified, english];
    for language in resolver.languages.clone() {
        if all[language.index()].is_none() {
            let message = format!("the text lacks {}", language.tag());
            resolver.error(first.span(), message, LACKING);
        }
    }
    Prose(all.map(|pieces| pieces.unwrap_or_else(|| one.clone())))
}

const LACKING: &str =
    "write it in each of report.languages; zh-Hans is converted where only zh-Hant is given";

/// Prose in Simplified Chinese.
fn converted(pieces: &[Piece], simplify: &dyn Fn(&str) -> String) -> Vec<Piece> {
    let convert = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(simplify(text)),
        figure => figure.clone(),
    };
    pieces.iter().map(convert).collect()
}

/// What a draft left for a person to write, reported once for all languages of a text.
fn unwritten(resolver: &mut Resolver, texts: &Texts) {
    let languages = [
        texts.english.as_ref(),
        texts.simplified.as_ref(),
        texts.traditional.as_ref(),
    ];
    for text in languages.into_iter().flatten() {
        let Some(at) = text.get_ref().find(TODO) else {
            continue;
        };
        let behind = text.get_ref()[at + TODO.len()..].trim_start_matches([':', '：', ' ']);
        let span = within(resolver.source, text, &(at..at + TODO.len()));
        let help = match behind {
            "" => "write it in every language, and take the TODO out".to_owned(),
            what => format!("write it in every language: {what}"),
        };
        resolver.problems.push(Problem::warning(
            span,
            "a TODO is left for a person to write",
            help,
        ));
        return;
    }
}

const TODO: &str = "TODO";

fn pieces(resolver: &mut Resolver, text: &Spanned<String>) -> Vec<Piece> {
    let (parts, errors) = template::parts(text.get_ref());
    for error in errors {
        let span = within(resolver.source, text, &error.range);
        resolver.error(
            span,
            error.message,
            "write {figure-id}, {figure-id:number}, {figure-id:words} or {figure-id:source}",
        );
    }
    let mut pieces = Vec::new();
    for (range, part) in parts {
        match part {
            TemplatePart::Text(words) if resolver.names_all => {
                pieces.push(Piece::Text(words.to_owned()));
            }
            TemplatePart::Text(words) => {
                numerals(resolver, text, range.start, words);
                pieces.push(Piece::Text(words.to_owned()));
            }
            TemplatePart::Figure(id, style) => match resolver.figures.find(id) {
                Some(figure) => {
                    resolver.used.insert(figure);
                    pieces.push(Piece::Figure(figure, style));
                }
                None => {
                    let span = within(resolver.source, text, &range);
                    resolver.unknown(id, span);
                }
            },
        }
    }
    pieces
}

/// Bare numerals: what the figures' own reader finds in prose, less the report's names.
fn numerals(resolver: &mut Resolver, text: &Spanned<String>, offset: usize, words: &str) {
    let names: Vec<Range<usize>> = resolver
        .names
        .iter()
        .flat_map(|name| {
            words
                .match_indices(name.as_str())
                .map(|(at, name)| at..at + name.len())
        })
        .collect();
    let mut found: Vec<Range<usize>> = figure::scan(words)
        .into_iter()
        .filter(|reading| reading.kind != figure::Kind::Name)
        .map(|reading| reading.range)
        .collect();
    let digits = words
        .char_indices()
        .filter(|(_, c)| c.is_numeric() && !('\u{3400}'..='\u{9fff}').contains(c));
    for (at, digit) in digits {
        let range = at..at + digit.len_utf8();
        if !found
            .iter()
            .any(|seen| seen.start <= range.start && range.end <= seen.end)
        {
            found.push(range);
        }
    }
    for range in found {
        if names
            .iter()
            .any(|name| name.start <= range.start && range.end <= name.end)
        {
            continue;
        }
        let span = within(
            resolver.source,
            text,
            &(offset + range.start..offset + range.end),
        );
        resolver.error(
            span,
            format!("the numeral “{}” stands bare in prose", &words[range]),
            "put the figure's placeholder in its place, or add the word to report.names if it is a name",
        );
    }
}

fn same_figures(
    resolver: &mut Resolver,
    one: &[Piece],
    other: &[Piece],
    written: &Spanned<String>,
) {
    let named = |pieces: &[Piece]| -> BTreeSet<FigureId> {
        pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Figure(figure, _) => Some(*figure),
                Piece::Text(_) => None,
            })
            .collect()
    };
    let (one, other) = (named(one), named(other));
    let list = |ids: Vec<FigureId>| -> String {
        let names: Vec<&str> = ids
            .iter()
            .map(|id| resolver.figures.get(*id).id.as_str())
            .collect();
        names.join(", ")
    };
    let lacks = list(one.difference(&other).copied().collect());
    let adds = list(other.difference(&one).copied().collect());
    let message = match (lacks.is_empty(), adds.is_empty()) {
        (true, true) => return,
        (false, true) => format!("this language leaves out {lacks}"),
        (true, false) => format!("this language adds {adds}"),
        (false, false) => format!("this language leaves out {lacks} and adds {adds}"),
    };
    resolver.error(
        written.span(),
        message,
        "name the same figures in every language",
    );
}

/// The bytes in the file of a range of a string's value: found by its words, as escapes and
/// line ends may have shifted it.
fn within(source: &str, text: &Spanned<String>, range: &Range<usize>) -> Range<usize> {
    let span = text.span();
    let value = text.get_ref();
    let (Some(raw), Some(words)) = (source.get(span.clone()), value.get(range.clone())) else {
        return span;
    };
    let earlier = value[..range.start].matches(words).count();
    raw.match_indices(words)
        .nth(earlier)
        .map_or(span.clone(), |(at, _)| {
            span.start + at..span.start + at + words.len()
        })
}
