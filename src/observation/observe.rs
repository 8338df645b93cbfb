//! A document's figures as observations, sentence by sentence, in text order.

use std::borrow::Cow;

use crate::figure::Extracted;
use crate::figure::Figure;
use crate::figure::Gap;
use crate::figure::Kind;
use crate::figure::extract;
use crate::observation::clause;
use crate::observation::clause::before::Placed;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::letters::Letters;
use crate::observation::period::Period;
use crate::observation::period::Periods;
use crate::observation::period::year::ReportYear;
use crate::observation::table;
use crate::text::Document;

/// What a figure is of.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Observation {
    /// What is measured, in the words of the text
    pub indicator: Option<String>,
    /// The id of the indicator in the code list
    pub code: Option<&'static str>,
    /// Whether the text says in a known construction what the figure is of; the label is not to be shown as one else
    pub sure: bool,
    /// Whose it is, in the words of the text
    pub area: Option<String>,
    /// What it speaks of, as ISO 8601
    pub period: Option<String>,
    /// For a change, share, rank or completion the character at which the figure starts that it belongs to
    pub of: Option<usize>,
    /// What it is compared with
    pub compared: Option<Compared>,
    /// What it says of its indicator
    pub role: Role,
    /// For a cell of a table the head of its row, in the words of the text
    pub row: Option<String>,
    /// The head of its column
    pub column: Option<String>,
}

/// What was found in a report.
#[derive(Clone, PartialEq, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "handed out one by one, and mostly figures"
)]
pub enum Observed<'a> {
    /// A figure, and what it is of
    Figure(Figure<'a>, Observation),
    /// Words that have lost their number
    Gap(Gap),
}

/// Reads a report and hands out its observations and gaps in text order. No more than a sentence is kept.
pub fn observe<'a>(document: &'a Document, mut found: impl FnMut(Observed<'a>)) {
    let mut reader = Reader {
        document,
        periods: Periods::new(ReportYear::of(&document.cleaned.text)),
        carried: clause::Carried::default(),
        figures: Vec::new(),
        gaps: Vec::new(),
        sentence: (0, 0),
        section: 0,
        letters: Letters::default(),
        written: Written::default(),
    };
    extract(document, |finding| {
        let sentence = match &finding {
            Extracted::Figure(figure) => (figure.section, figure.sentence),
            Extracted::Gap(gap) => (gap.section, gap.sentence),
        };
        if sentence != reader.sentence {
            reader.finish(&mut found);
            reader.sentence = sentence;
        }
        match finding {
            Extracted::Figure(figure) => reader.figures.push(figure),
            Extracted::Gap(gap) => reader.gaps.push(gap),
        }
    });
    reader.finish(&mut found);
}

/// The observations of a report, and its gaps.
pub fn observations(document: &Document) -> (Vec<(Figure<'_>, Observation)>, Vec<Gap>) {
    let mut figures = Vec::new();
    let mut gaps = Vec::new();
    observe(document, |found| match found {
        Observed::Figure(figure, observation) => figures.push((figure, observation)),
        Observed::Gap(gap) => gaps.push(gap),
    });
    (figures, gaps)
}

/// A sentence while its figures come in.
struct Reader<'a> {
    document: &'a Document,
    periods: Periods,
    carried: clause::Carried<'a>,
    figures: Vec<Figure<'a>>,
    gaps: Vec<Gap>,
    sentence: (usize, usize),
    /// The place of its section
    section: usize,
    letters: Letters<'a>,
    written: Written,
}

/// The period that was written last, as most figures are of the one before.
#[derive(Default)]
struct Written(Option<(Period, String)>);

impl Written {
    /// A period as ISO 8601.
    fn of(&mut self, period: Period) -> String {
        match &self.0 {
            Some((known, iso)) if *known == period => iso.clone(),
            _ => {
                let iso = period.iso();
                self.0 = Some((period, iso.clone()));
                iso
            }
        }
    }
}

impl<'a> Reader<'a> {
    /// Reads the sentence that has come in.
    fn finish(&mut self, found: &mut impl FnMut(Observed<'a>)) {
        let mut figures = std::mem::take(&mut self.figures);
        let observations = self.read(&figures);
        let mut gaps = self.gaps.drain(..).peekable();
        for (figure, observation) in figures.drain(..).zip(observations) {
            while let Some(gap) = gaps.next_if(|gap| gap.range.start <= figure.range.start) {
                found(Observed::Gap(gap));
            }
            found(Observed::Figure(figure, observation));
        }
        for gap in gaps {
            found(Observed::Gap(gap));
        }
        self.figures = figures;
    }

    fn read(&mut self, figures: &[Figure<'a>]) -> Vec<Observation> {
        let Some(first) = figures.first() else {
            return Vec::new();
        };
        // Sections come in their order.
        let sections = &self.document.sections;
        while sections
            .get(self.section)
            .is_some_and(|it| it.number != first.section)
        {
            self.section += 1;
        }
        let section = sections.get(self.section);
        let Some(range) = section.and_then(|it| it.sentences.get(first.sentence - 1)) else {
            return figures.iter().map(|_| Observation::default()).collect();
        };
        let text = &self.document.cleaned.text;
        let opens = range.start == 0 || text[..range.start].ends_with('\n');
        let mut letters = std::mem::take(&mut self.letters);
        letters.read(&text[range.clone()]);
        let placed: Vec<Placed> = figures
            .iter()
            .map(|figure| Placed::of(figure, &letters, range.start))
            .collect();
        let lines = section.into_iter().flat_map(|it| {
            let above = &it.sentences[..first.sentence - 1];
            above.iter().rev().map(|range| &text[range.clone()])
        });
        let table = table::row(&text[range.clone()], range.start, figures, lines);
        if opens && table.is_none() {
            self.carried = clause::Carried::default();
        }
        let readings = match &table {
            Some(table) => table.readings(figures, &mut self.carried),
            None => clause::read(&letters, &placed, &mut self.carried),
        };
        let periods = self.periods.sentence(&letters, range.start, opens, figures);
        self.letters = letters;
        let mut area = None;
        readings
            .into_iter()
            .zip(periods)
            .zip(figures)
            .enumerate()
            .map(|(place, ((reading, period), figure))| {
                let noun = reading.noun;
                area = noun
                    .as_ref()
                    .and_then(|it| it.area.clone())
                    .or_else(|| area.take());
                let date = figure.reading.kind == Kind::Date;
                let column = table.as_ref().and_then(|it| it.columns.get(place).cloned());
                let of_head = column.as_deref().and_then(|it| self.periods.of_head(it));
                let period = of_head.or(period);
                Observation {
                    role: reading.role,
                    row: table.as_ref().map(|it| it.row.clone()),
                    column,
                    code: noun.as_ref().and_then(|it| it.code),
                    sure: noun.as_ref().is_some_and(|it| it.sure),
                    area: area.clone().filter(|_| noun.is_some()).map(Cow::into_owned),
                    indicator: noun.map(|it| it.words.into_owned()),
                    period: period.filter(|_| !date).map(|it| self.written.of(it)),
                    of: reading.of,
                    compared: reading.compared,
                }
            })
            .collect()
    }
}
