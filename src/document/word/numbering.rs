//! The numbers that Word counts before paragraphs: 一、, （二）, 3.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::BytesStart;
use quick_xml::events::Event;

/// A level of a list: how its numbers are written.
#[derive(Clone, Debug, Default)]
struct Level {
    /// `decimal`, `chineseCounting` and the like
    format: String,
    /// With %1 for the number of the first level: "%1、"
    text: String,
    start: u32,
}

/// A list has no more levels.
const LEVELS: usize = 9;

/// The lists of a document, and how far each has been counted.
#[derive(Debug, Default)]
pub struct Numbering {
    /// The levels of each kind of list
    kinds: HashMap<String, Vec<Level>>,
    /// The kind of each list
    lists: HashMap<String, String>,
    counts: HashMap<String, [u32; LEVELS]>,
}

impl Numbering {
    /// Reads the lists; what is broken counts nothing.
    pub fn of(xml: &[u8]) -> Numbering {
        let mut numbering = Numbering::default();
        let mut reader = Reader::from_reader(xml);
        let mut buffer = Vec::new();
        let (mut kind, mut list) = (String::new(), String::new());
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element) | Event::Empty(element)) => {
                    numbering.take(&element, &mut kind, &mut list);
                }
                Ok(Event::Eof) | Err(_) => return numbering,
                Ok(_) => {}
            }
        }
    }

    fn take(&mut self, element: &BytesStart<'_>, kind: &mut String, list: &mut String) {
        let value = || attribute(element, "val").unwrap_or_default();
        let name = element.local_name();
        match name.as_ref() {
            "abstractNum" => {
                *kind = attribute(element, "abstractNumId").unwrap_or_default();
                list.clear();
            }
            "num" => {
                *list = attribute(element, "numId").unwrap_or_default();
                kind.clear();
            }
            "abstractNumId" if !list.is_empty() => {
                self.lists.insert(list.clone(), value());
            }
            "lvl" if !kind.is_empty() => {
                let levels = self.kinds.entry(kind.clone()).or_default();
                if levels.len() < LEVELS {
                    levels.push(Level {
                        start: 1,
                        ..Level::default()
                    });
                }
            }
            "numFmt" | "lvlText" | "start" if !kind.is_empty() => {
                let Some(level) = self.kinds.get_mut(kind).and_then(|it| it.last_mut()) else {
                    return;
                };
                match name.as_ref() {
                    "numFmt" => level.format = value(),
                    "lvlText" => level.text = value(),
                    _ => level.start = value().parse().unwrap_or(1),
                }
            }
            _ => {}
        }
    }

    /// Counts a paragraph of a list and gives its number as it is shown; `None` where none is.
    pub fn next(&mut self, list: &str, level: usize) -> Option<String> {
        let kind = self.lists.get(list)?;
        let levels = self.kinds.get(kind)?;
        let shown = levels.get(level)?;
        let counts = self.counts.entry(kind.clone()).or_default();
        counts[level] = match counts[level] {
            0 => shown.start,
            count => count + 1,
        };
        counts[level + 1..].fill(0);
        if matches!(shown.format.as_str(), "bullet" | "none" | "") {
            return None;
        }
        let mut text = shown.text.clone();
        for (index, level) in levels.iter().enumerate() {
            let number = written(counts[index].max(1), &level.format);
            text = text.replace(&format!("%{}", index + 1), &number);
        }
        Some(text)
    }
}

/// A number in the format of a level; in one that is not known, in digits.
fn written(number: u32, format: &str) -> String {
    let chinese = format.starts_with("chinese")
        || format.starts_with("japaneseCounting")
        || format.starts_with("taiwaneseCounting")
        || format.starts_with("ideographDigital");
    match chinese && (1..100).contains(&number) {
        true => counted(number),
        false => number.to_string(),
    }
}

/// A number below a hundred as it is counted: 三, 十, 十二, 二十一.
fn counted(number: u32) -> String {
    let digit = |digit: u32| "一二三四五六七八九".chars().nth(digit as usize - 1);
    let (tens, ones) = (number / 10, number % 10);
    let many = (tens > 1).then(|| digit(tens)).flatten();
    let ten = (tens > 0).then_some('十');
    let last = (ones > 0).then(|| digit(ones)).flatten();
    [many, ten, last].into_iter().flatten().collect()
}

/// The value of an attribute by its name without prefix.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element
        .attributes()
        .flatten()
        .find(|it| it.key.local_name().as_ref() == name)?;
    Some(found.value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_counted_as_word_does() {
        let level = |format: &str, text: &str| {
            format!(
                "<w:lvl><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>"
            )
        };
        let xml = format!(
            "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">{}{}</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
            level("chineseCounting", "%1、"),
            level("decimal", "%1.%2")
        );
        let mut numbering = Numbering::of(xml.as_bytes());
        let found: Vec<Option<String>> = [0, 1, 1, 0, 1]
            .map(|level| numbering.next("5", level))
            .to_vec();
        let expected = ["一、", "一.1", "一.2", "二、", "二.1"].map(|it| Some(it.to_owned()));
        assert_eq!(found, expected);
        assert_eq!(numbering.next("6", 0), None);
        assert_eq!(
            [3, 10, 12, 20, 21].map(counted),
            ["三", "十", "十二", "二十", "二十一"]
        );
    }
}
