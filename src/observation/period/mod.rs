//! The reference period of each figure of a sentence, as ISO 8601: from the words of the text and the report's year.

mod words;
pub mod year;

use crate::figure::Figure;
use crate::figure::Kind;
use crate::figure::PartialDate;
use crate::language::script::strip_any;
use crate::observation::letters::Letters;
use crate::observation::period::words::COMPARED;
use crate::observation::period::words::PLANS;
use crate::observation::period::words::RELATIVE;
use crate::observation::period::words::starts;
use crate::observation::period::year::ReportYear;
use crate::observation::period::year::part;

/// A span of time as a report names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Period {
    Year(u16),
    Years(u16, u16),
    /// From the first to the last month of a year
    Months(u16, u8, u8),
    Day(u16, u8, u8),
}

impl Period {
    /// `2017`, `2017-06`, `2017-01/2017-06`, `2016/2020`, `2018-06-30`.
    pub fn iso(self) -> String {
        match self {
            Period::Year(year) => format!("{year:04}"),
            Period::Years(first, last) => format!("{first:04}/{last:04}"),
            Period::Months(year, first, last) if first == last => format!("{year:04}-{first:02}"),
            Period::Months(year, first, last) => {
                format!("{year:04}-{first:02}/{year:04}-{last:02}")
            }
            Period::Day(year, month, day) => format!("{year:04}-{month:02}-{day:02}"),
        }
    }

    fn of_year(self) -> u16 {
        match self {
            Period::Year(year)
            | Period::Years(year, _)
            | Period::Months(year, ..)
            | Period::Day(year, ..) => year,
        }
    }
}

/// A period that a sentence names at a byte.
#[derive(Clone, Copy, Debug)]
struct Mention {
    at: usize,
    period: Option<Period>,
    /// Only the next figure is of it: 由2012年的94億元
    once: bool,
    /// It stands at the beginning of the sentence, or behind 全年 and the like
    frames: bool,
}

/// Follows a text from sentence to sentence.
pub struct Periods {
    report: ReportYear,
    /// What the paragraph has said last at the beginning of a sentence
    frame: Option<Option<Period>>,
}

impl Periods {
    pub fn new(report: ReportYear) -> Periods {
        Periods {
            report,
            frame: None,
        }
    }

    /// The period of each figure of a sentence that starts at byte `base`; `opens` says that it is the first of its
    /// paragraph.
    pub fn sentence(
        &mut self,
        letters: &Letters,
        base: usize,
        opens: bool,
        figures: &[Figure],
    ) -> Vec<Option<Period>> {
        let sentence = letters.whole();
        if opens {
            self.frame = None;
        }
        let mentions = self.mentions(letters, base, figures);
        let usual = self.frame.unwrap_or_else(|| self.usual());
        let mut periods = Vec::with_capacity(figures.len());
        let mut since = 0;
        for figure in figures {
            if figure.reading.kind == Kind::Date {
                periods.push(None);
                continue;
            }
            let at = figure.range.start - base;
            let before = mentions
                .iter()
                .rev()
                .find(|it| it.at < at && !(it.once && it.at < since));
            let target = figure.reading.kind == Kind::Target;
            let behind = || {
                let mark = sentence[at..]
                    .find(['，', ',', '；', ';', '。'])
                    .map(|it| at + it);
                mentions
                    .iter()
                    .find(|it| it.at > at && it.at < mark.unwrap_or(sentence.len()))
                    .filter(|_| sentence.is_ascii() || !sentence.contains('年'))
            };
            let period = match before.or_else(behind) {
                Some(mention) => mention.period,
                None if target => self.frame.flatten().filter(|it| {
                    matches!(it, Period::Years(..))
                        || self.report.year.is_some_and(|year| it.of_year() > year)
                }),
                None => usual,
            };
            since = at;
            periods.push(period);
        }
        if let Some(mention) = mentions.iter().rev().find(|it| it.frames) {
            self.frame = Some(mention.period);
        }
        periods
    }

    /// The period that the head of a column names: 2016年, 1—6月.
    pub fn of_head(&self, head: &str) -> Option<Period> {
        let head = head.trim();
        let year: Option<u16> = head.get(..4).and_then(|it| it.parse().ok());
        let year = year.filter(|it| (1900..2100).contains(it));
        let rest = year.map_or(head, |_| head[4..].trim_start_matches('年'));
        match (year.or(self.report.year), part(rest)) {
            (Some(year), Some(((first, last), _))) => Some(Period::Months(year, first, last)),
            _ => year.map(Period::Year),
        }
    }

    /// What a text speaks of that says nothing else.
    fn usual(&self) -> Option<Period> {
        let year = self.report.year?;
        Some(match self.report.months {
            Some((first, last)) => Period::Months(year, first, last),
            None => Period::Year(year),
        })
    }

    /// The periods that a sentence names, in text order.
    fn mentions(&self, letters: &Letters, base: usize, figures: &[Figure]) -> Vec<Mention> {
        let sentence = letters.whole();
        let mut mentions: Vec<Mention> = Vec::new();
        let mut dates = figures
            .iter()
            .filter(|it| it.reading.kind == Kind::Date)
            .map(|it| (it.range.start - base, it.range.end - base, it))
            .peekable();
        let mut skip = 0;
        let mut year = None;
        for (place, letter) in letters.folded.iter().enumerate() {
            let at = letters.byte(place);
            if at < skip {
                continue;
            }
            if let Some((start, end, date)) = dates.next_if(|it| it.0 <= at)
                && start == at
            {
                skip = end;
                if let Some(mention) = self.dated(sentence, at, end, date, &mut year) {
                    mentions.push(mention);
                }
                continue;
            }
            if !starts(*letter, letters.folded.get(place + 1).copied()) {
                continue;
            }
            if let Some((mention, length)) = self.said(sentence, at, &mut year) {
                skip = at + length;
                mentions.push(mention);
            }
        }
        mentions
    }

    /// What a date says.
    fn dated(
        &self,
        sentence: &str,
        at: usize,
        end: usize,
        figure: &Figure,
        year: &mut Option<u16>,
    ) -> Option<Mention> {
        let date = figure.reading.date()?;
        let before = sentence[..at].trim_end();
        let behind = &sentence[end..];
        if ends_with(before, COMPARED)
            || strip_any(behind, &["以來", "起", "成立", "相比"]).is_some()
        {
            return None;
        }
        let upper = match figure.reading.upper {
            Some(crate::figure::Value::Date(upper)) => Some(upper),
            _ => None,
        };
        let known = date.year.or(*year).or(self.report.year);
        let period = self.period(date, upper, known, behind);
        if let Some(stated) = date.year {
            *year = Some(stated);
        }
        Some(self.mention(sentence, at, period))
    }

    fn period(
        &self,
        date: PartialDate,
        upper: Option<PartialDate>,
        year: Option<u16>,
        behind: &str,
    ) -> Option<Period> {
        let year = year?;
        if let Some(upper) = upper {
            return match (date.month, upper.month) {
                (Some(first), Some(last)) => Some(Period::Months(year, first, last)),
                _ => Some(Period::Years(year, upper.year?)),
            };
        }
        let ends = strip_any(behind, &["底", "末"]).is_some();
        match (date.month, date.day) {
            (Some(month), Some(day)) => Some(Period::Day(year, month, day)),
            (Some(month), None) if ends => Some(Period::Day(year, month, last_day(year, month))),
            (Some(month), None) => Some(Period::Months(year, month, month)),
            (None, _) => match part(behind) {
                Some(((first, last), _)) => Some(Period::Months(year, first, last)),
                None => Some(Period::Year(year)),
            },
        }
    }

    fn mention(&self, sentence: &str, at: usize, period: Option<Period>) -> Mention {
        let before = sentence[..at].trim_end();
        Mention {
            at,
            period,
            once: ends_with(before, &["由", "從", "from"]),
            frames: sentence[..at].chars().take(9).count() <= 8,
        }
    }

    /// What words say: 去年, 上半年, “十三五”.
    fn said(&self, sentence: &str, at: usize, year: &mut Option<u16>) -> Option<(Mention, usize)> {
        let rest = &sentence[at..];
        let before = sentence[..at].trim_end();
        for (words, first, last) in PLANS {
            if let Some(behind) = strip_any(rest, words) {
                let period = Some(Period::Years(*first, *last));
                let ends = strip_any(behind.trim_start_matches(['”', '」', '"', '期']), &["末"]);
                let period = if ends.is_some() {
                    Some(Period::Year(*last))
                } else {
                    period
                };
                return Some((
                    self.mention(sentence, at, period),
                    rest.len() - behind.len(),
                ));
            }
        }
        if ends_with(before, COMPARED) {
            return None;
        }
        let report = self.report.year;
        for (words, offset) in RELATIVE {
            let Some(behind) = strip_any(rest, words) else {
                continue;
            };
            if *offset == -1 && strip_any(behind, &["同期", "的", "同月", "增速"]).is_some()
            {
                return None;
            }
            let named = report.and_then(|it| it.checked_add_signed(*offset));
            *year = named;
            let length = rest.len() - behind.len();
            let period = match (named, part(behind)) {
                (Some(year), Some(((first, last), _))) => Some(Period::Months(year, first, last)),
                (Some(year), None) if *offset == 0 => match self.report.months {
                    Some((first, last)) if strip_any(rest, &["今年"]).is_some() => {
                        Some(Period::Months(year, first, last))
                    }
                    _ => Some(Period::Year(year)),
                },
                (Some(year), None) => Some(Period::Year(year)),
                (None, _) => None,
            };
            let partial = part(behind).map_or(0, |it| it.1);
            return Some((self.mention(sentence, at, period), length + partial));
        }
        let ((first, last), length) = part(rest)?;
        let of = (*year).or(report);
        let period = of.map(|year| Period::Months(year, first, last));
        (length > 0).then(|| (self.mention(sentence, at, period), length))
    }
}

fn ends_with(text: &str, words: &[&str]) -> bool {
    crate::language::script::ends_with_any(text, words)
}

fn last_day(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
