//! A report's sections: the introduction, the numbered points, the outlook.

use std::ops::Range;

use crate::text::clean::Cleaned;
use crate::text::clean::clean;
use crate::text::enumerator::Enumerator;
use crate::text::enumerator::Style;
use crate::text::enumerator::enumerator;
use crate::text::sentence::sentences;

/// A report, cleaned and divided.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Document {
    /// The text without noise, with its map back to the source
    pub cleaned: Cleaned,
    /// Section 0 is the introduction, 1…n the numbered points, the last the outlook
    pub sections: Vec<Section>,
}

/// One part of a report. Ranges are bytes of the cleaned text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Section {
    /// 0 for the introduction, then counted up
    pub number: usize,
    /// Bytes of the cleaned text
    pub range: Range<usize>,
    /// Whether it stands behind the last point and looks ahead
    pub outlook: bool,
    /// Sentences count from 1: sentence *k* is `sentences[k - 1]`
    pub sentences: Vec<Range<usize>>,
}

impl Document {
    /// The words of one sentence, both numbers as cited (the sentence from 1).
    pub fn sentence(&self, section: usize, sentence: usize) -> Option<&str> {
        let section = self.sections.iter().find(|it| it.number == section)?;
        let range = section.sentences.get(sentence.checked_sub(1)?)?;
        self.cleaned.text.get(range.clone())
    }
}

/// Cleans a report and divides it.
///
/// Points are numbered at the start of a paragraph (一是, 一、, 第一, "1."), in the style that first
/// counts from one to two; a 一是 within a paragraph is a list of its own. The outlook starts
/// behind the last point: with the next paragraph where every point before it is one paragraph,
/// else with the first paragraph that turns to the future. There may be none. A report without numbers is divided
/// by its headings.
pub fn read(raw: &str) -> Document {
    let cleaned = clean(raw);
    let paragraphs = paragraphs(&cleaned.text);
    let mut sections: Vec<Section> = Vec::new();
    for (number, paragraphs) in divide(&cleaned.text, &paragraphs) {
        let mut section = Section {
            number,
            range: 0..0,
            outlook: false,
            sentences: Vec::new(),
        };
        if let (Some(first), Some(last)) = (paragraphs.first(), paragraphs.last()) {
            section.range = first.start..last.end;
            let heading = first.len() <= 60 && !cleaned.text[first.clone()].ends_with('。');
            section.outlook = number > 0 && turns_to_future(&cleaned.text[first.clone()])
                || heading && number > 0 && titled_ahead(&cleaned.text[first.clone()]);
        }
        for paragraph in paragraphs {
            sentences(&cleaned.text, paragraph.clone(), &mut section.sentences);
        }
        sections.push(section);
    }
    Document { cleaned, sections }
}

fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let range = start..start + line.trim_end_matches('\n').len();
            start += line.len();
            range
        })
        .filter(|range| !range.is_empty())
        .collect()
}

/// The numbers of the sections, each with its paragraphs. Section 0 is always there.
fn divide<'a>(text: &str, paragraphs: &'a [Range<usize>]) -> Vec<(usize, &'a [Range<usize>])> {
    let mut points = points(text, paragraphs);
    if points.is_empty() {
        points = headings(text, paragraphs);
    }
    let Some((last, earlier)) = points.split_last() else {
        return vec![(0, paragraphs)];
    };
    let mut parts = vec![(0, &paragraphs[..points[0].1])];
    for (point, next) in earlier.iter().zip(&points[1..]) {
        parts.push((point.0, &paragraphs[point.1..next.1]));
    }
    let single = points.windows(2).all(|pair| pair[1].1 - pair[0].1 == 1);
    let after = last.1 + 1;
    let outlook = match single {
        true => after,
        false => (after..paragraphs.len())
            .find(|index| turns_to_future(&text[paragraphs[*index].clone()]))
            .unwrap_or(paragraphs.len()),
    };
    parts.push((last.0, &paragraphs[last.1..outlook]));
    if outlook < paragraphs.len() {
        parts.push((last.0 + 1, &paragraphs[outlook..]));
    }
    parts
}

/// Headings without numbers as points: short lines that are no sentences, each above a paragraph of them. Fewer than
/// three may be chance.
fn headings(text: &str, paragraphs: &[Range<usize>]) -> Vec<(usize, usize)> {
    const LEAST: usize = 3;
    let line = |index: usize| paragraphs.get(index).map(|range| &text[range.clone()]);
    let is_heading = |index: &usize| {
        let (Some(line), Some(next)) = (line(*index), line(index + 1)) else {
            return false;
        };
        is_title(line) && next.trim_end().ends_with(['.', '。']) && next.len() > 2 * line.len()
    };
    let found: Vec<usize> = (1..paragraphs.len()).filter(is_heading).collect();
    if found.len() < LEAST {
        return Vec::new();
    }
    let numbered = found.into_iter().enumerate();
    numbered.map(|(at, index)| (at + 1, index)).collect()
}

/// Whether a line may be a heading: a few words without punctuation or numerals.
fn is_title(line: &str) -> bool {
    let line = line.trim();
    let most = if line.is_ascii() { 48 } else { 10 };
    let words = |letter: char| letter.is_alphabetic() || " -&'、和与與".contains(letter);
    (2..=most).contains(&line.chars().count()) && line.chars().all(words)
}

/// The numbered points, each with the index of its first paragraph: in the first style that has
/// both a one and a two, numbers rising.
fn points(text: &str, paragraphs: &[Range<usize>]) -> Vec<(usize, usize)> {
    let marks: Vec<(Enumerator, usize)> = paragraphs
        .iter()
        .enumerate()
        // A row of a table may be numbered, and is no point.
        .filter(|(_, range)| !text[(*range).clone()].contains(['\t', '|']))
        .filter_map(|(index, range)| Some((enumerator(&text[range.clone()])?, index)))
        .collect();
    // The first one whose next mark of the same style is a two; a list within a point starts over.
    let mut next_number = [0; Style::COUNT];
    let mut start = None;
    for (at, (mark, _)) in marks.iter().enumerate().rev() {
        if mark.number == 1 && next_number[mark.style as usize] == 2 {
            start = Some(at);
        }
        next_number[mark.style as usize] = mark.number;
    }
    let Some(start) = start else {
        return Vec::new();
    };
    let style = marks[start].0.style;
    let mut points: Vec<(usize, usize)> = Vec::new();
    for (mark, index) in marks[start..].iter().filter(|mark| mark.0.style == style) {
        // A number may have been lost, but no more than one.
        let last = points.last().map_or(0, |point| point.0);
        if mark.number > last && mark.number <= last + 2 {
            points.push((mark.number, *index));
        }
    }
    points
}

/// Whether a paragraph speaks of what is to come.
fn turns_to_future(paragraph: &str) -> bool {
    let opening = paragraph.trim_start_matches(['“', '「', '"', ' ']);
    OUTLOOK.iter().any(|cue| opening.starts_with(cue))
}

/// Whether a heading is one of plans: 三、2018年工作打算.
fn titled_ahead(heading: &str) -> bool {
    AHEAD.iter().any(|word| heading.contains(word))
}

const AHEAD: &[&str] = &[
    "工作打算", "工作安排", "工作思路", "下一步", "發展目標", "发展目标", "工作目標", "工作目标",
    "工作計劃", "工作计划", "主要目標", "主要目标", "規劃目標", "规划目标", "展望",
];

const OUTLOOK: &[&str] = &[
    "今後", "今后", "下一步", "下一階段", "下一阶段", "下階段", "下阶段", "展望", "未來", "未来",
    "接下來", "接下来", "明年", "來年", "来年", "十三五", "十四五", "十五五", "發展目標",
    "发展目标", "工作目標", "工作目标", "In future", "In the future", "Looking ahead",
    "Looking forward", "Outlook", "Next year", "Going forward", "In the coming", "Over the next",
];
