//! The sections of a draft: titles, and paragraphs in the source's own sentences with its figures in them.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::report::draft::stated::Found;
use crate::report::draft::stated::Place;
use crate::report::draft::title::unnumbered;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::tongue::plain;
use crate::text::Document;

/// A part of the source.
pub struct Part {
    pub sentences: usize,
    pub outlook: bool,
    /// Empty where the page has a name for it
    pub title: String,
    /// Sentences with placeholders
    pub paragraphs: Vec<String>,
    /// The figures of its tables and headings, by their places
    pub table: Vec<usize>,
}

/// A line of a section: its sentences, each with its number.
type Line = Vec<(usize, Range<usize>)>;

/// Every part of the source. With `prose` its sentences are kept, else its figures stand in a table.
pub fn sections(document: &Document, found: &Found, tongue: &Tongue, prose: bool) -> Vec<Part> {
    let last = document.sections.len().saturating_sub(1);
    let text = document.cleaned.text.as_str();
    let mut parts = Vec::new();
    for (number, section) in document.sections.iter().enumerate() {
        let lines = lines(text, &section.sentences);
        let places: Vec<&Place> = found
            .places
            .iter()
            .filter(|it| it.section == number)
            .collect();
        let mut part = Part {
            sentences: section.sentences.len(),
            outlook: section.outlook && number == last && number > 0,
            title: String::new(),
            paragraphs: Vec::new(),
            table: Vec::new(),
        };
        let whole = |line: &Line| match (line.first(), line.last()) {
            (Some(first), Some(last)) => text[first.1.start..last.1.end].trim(),
            _ => "",
        };
        let heading = lines
            .first()
            .map(&whole)
            .filter(|line| is_heading(line, tongue));
        let mut by_sentence: BTreeMap<usize, Vec<&Place>> = BTreeMap::new();
        for place in &places {
            by_sentence.entry(place.sentence).or_default().push(place);
        }
        let of = |line: &Line| -> Vec<&Place> {
            let held = line.iter().filter_map(|it| by_sentence.get(&it.0));
            held.flatten().copied().collect()
        };
        for (index, line) in lines.iter().enumerate() {
            let held = of(line);
            let next = lines.get(index + 1);
            let table = is_row(whole(line), &held)
                || next.is_some_and(|next| {
                    is_row(whole(next), &of(next)) && is_head(whole(line), &held, found)
                });
            let title = index == 0 && heading.is_some();
            if table || title || !prose {
                part.table.extend(held.iter().map(|place| place.figure));
            } else {
                part.paragraphs.push(paragraph(text, line, &held, found));
            }
        }
        part.title = match heading {
            // The document's own title is the page's.
            Some(_) if number == 0 => String::new(),
            Some(heading) => plain(&tongue.ours(unnumbered(heading))),
            None if number == 0 || part.outlook => String::new(),
            None => opening(text, &section.sentences)
                .map(|title| tongue.ours(&title))
                .or_else(|| subjects(&places, found, tongue))
                .unwrap_or_else(|| tongue.say("這一部分", "This part").to_owned()),
        };
        if part.outlook && part.title.is_empty() {
            part.title = tongue.say("展望", "Outlook").to_owned();
        }
        part.table.sort_unstable();
        part.table.dedup();
        parts.push(part);
    }
    // What is told in a sentence needs no row; dates of headings neither, where a sentence has them.
    let ids: BTreeMap<&str, usize> = found
        .figures
        .iter()
        .enumerate()
        .map(|(place, figure)| (figure.id.as_str(), place))
        .collect();
    let told: BTreeSet<usize> = parts
        .iter()
        .flat_map(|part| &part.paragraphs)
        .flat_map(|paragraph| named(paragraph, &ids))
        .collect();
    let mut listed: BTreeSet<usize> = BTreeSet::new();
    for part in &mut parts {
        part.table
            .retain(|place| !told.contains(place) && !listed.contains(place));
        listed.extend(&part.table);
    }
    parts
}

/// The figures that a paragraph names.
fn named<'a>(paragraph: &'a str, ids: &'a BTreeMap<&str, usize>) -> impl Iterator<Item = usize> {
    let pieces = paragraph.split('{').skip(1);
    let named = pieces.filter_map(|piece| piece.split_once(":source}").map(|it| it.0));
    named.filter_map(|id| ids.get(id).copied())
}

fn lines(text: &str, sentences: &[Range<usize>]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut end = None;
    for (index, sentence) in sentences.iter().enumerate() {
        let breaks = end.is_none_or(|end: usize| text[end..sentence.start].contains('\n'));
        match lines.last_mut() {
            Some(line) if !breaks => line.push((index + 1, sentence.clone())),
            _ => lines.push(vec![(index + 1, sentence.clone())]),
        }
        end = Some(sentence.end);
    }
    lines
}

/// Whether a line is a row of a table.
fn is_row(line: &str, held: &[&Place]) -> bool {
    held.iter().any(|place| place.is_cell) || line.contains(['|', '\t'])
}

/// Whether the line above a row is the head of its table: no sentence, and no figures but years.
fn is_head(line: &str, held: &[&Place], found: &Found) -> bool {
    let dates = held
        .iter()
        .all(|place| found.figures[place.figure].quantity.date().is_some());
    let cells = line.split(|letter: char| letter.is_whitespace() || letter == ',');
    dates && !line.contains(['。', '；']) && cells.count() > 1
}

/// Whether a line is a heading: short, and no sentence.
fn is_heading(line: &str, tongue: &Tongue) -> bool {
    let most = if tongue.is_english { 100 } else { 45 };
    let ends = ['。', '；', '！', '，', ';', '.', '！', '：', ':'];
    !line.is_empty()
        && line.chars().count() <= most
        && !line.ends_with(ends)
        && !line.contains(['，', '。', '；', '|', '\t'])
}

/// The first clause of a section that says by itself what it is of.
fn opening(text: &str, sentences: &[Range<usize>]) -> Option<String> {
    let first = text.get(sentences.first()?.clone())?;
    let first = unnumbered(first.trim());
    let end = first.find(['，', '。', '：', '；', ',', '.', ':', ';'])?;
    // A heading of its own, and not the beginning of a sentence.
    if !first[end..].starts_with(['。', '：', '.', ':']) {
        return None;
    }
    let clause = first[..end].trim();
    let length = clause.chars().count();
    let most = if clause.is_ascii() { 60 } else { 16 };
    let numeral = clause.chars().any(|letter| letter.is_ascii_digit());
    ((2..=most).contains(&length) && !numeral).then(|| plain(clause))
}

/// What the first figures of a section measure.
fn subjects(places: &[&Place], found: &Found, tongue: &Tongue) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for place in places {
        if let Some(name) = &found.figures[place.figure].name
            && !names.contains(&name.as_str())
        {
            names.push(name);
        }
    }
    names.truncate(2);
    (!names.is_empty()).then(|| names.join(tongue.say("、", ", ")))
}

/// The sentences of a line, each number a figure as it is written.
fn paragraph(text: &str, line: &Line, places: &[&Place], found: &Found) -> String {
    let mut written = String::new();
    let mut end = None;
    for (number, range) in line {
        if let Some(end) = end {
            written += &plain(&text[end..range.start]);
        }
        let sentence = &text[range.clone()];
        let mut at = 0;
        for place in places.iter().filter(|place| place.sentence == *number) {
            if place.range.start < at {
                continue;
            }
            written += &plain(&sentence[at..place.range.start]);
            written += &format!("{{{}:source}}", found.figures[place.figure].id);
            at = place.range.end;
        }
        written += &plain(&sentence[at..]);
        end = Some(range.end);
    }
    written.trim().to_owned()
}
