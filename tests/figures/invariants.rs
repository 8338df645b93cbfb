//! What holds of whatever is read, however odd the text.

use zone_report::figure::Figure;
use zone_report::figure::Value;
use zone_report::figure::figures;
use zone_report::figure::scan;
use zone_report::observation::doubts;
use zone_report::observation::indicator;
use zone_report::observation::observations;
use zone_report::text::Document;
use zone_report::text::read;

/// Reads a text and checks every offset against the cleaned and the raw text.
pub fn hold(raw: &str) {
    let document = read(raw);
    let text = &document.cleaned.text;
    let mut end = 0;
    for section in &document.sections {
        assert!(text.get(section.range.clone()).is_some());
        for sentence in &section.sentences {
            assert!(end <= sentence.start && text.get(sentence.clone()).is_some());
            end = sentence.end;
        }
    }
    let (figures, gaps) = figures(&document);
    let mut end = 0;
    for figure in &figures {
        let range = figure.range.clone();
        assert!(end <= range.start && range.start < range.end, "{range:?}");
        end = range.end;
        assert_eq!(text.get(range.clone()), Some(figure.raw));
        let before = text[..range.start].chars().count();
        let length = figure.raw.chars().count();
        assert_eq!(figure.characters, before..before + length);
        let origin = raw.get(figure.raw_range.clone());
        assert!(origin.is_some_and(|it| !it.is_empty()), "{}", figure.raw);
        assert!(finite(figure.reading.quantity.value), "{}", figure.raw);
        assert!(figure.reading.upper.is_none_or(finite), "{}", figure.raw);
        assert!(
            document
                .sentence(figure.section, figure.sentence)
                .is_some_and(|it| it.contains(figure.raw))
        );
    }
    for gap in &gaps {
        assert!(text.get(gap.range.clone()).is_some(), "{}", gap.message);
        assert!(raw.get(gap.raw_range.clone()).is_some(), "{}", gap.message);
    }
    for reading in scan(text) {
        assert!(text.get(reading.range).is_some_and(|it| !it.is_empty()));
    }
    labels_hold(&document, &figures);
}

/// What figures are of: the same figures, labels with words, and references to figures that stand in the text.
fn labels_hold(document: &Document, figures: &[Figure]) {
    let (observed, _) = observations(document);
    assert!(observed.iter().map(|it| &it.0).eq(figures));
    let starts: Vec<usize> = figures.iter().map(|it| it.characters.start).collect();
    for (_, observation) in &observed {
        let words = observation.indicator.as_deref();
        assert!(words.is_none_or(|it| it.trim() == it), "{words:?}");
        assert!(words.is_some() || !observation.sure && observation.code.is_none());
        assert!(observation.code.is_none_or(|it| indicator(it).is_some()));
        assert!(
            observation
                .of
                .is_none_or(|it| starts.binary_search(&it).is_ok())
        );
    }
    for doubt in doubts(document, &observed) {
        assert!(!doubt.figures.is_empty() && !doubt.message.is_empty());
        assert!(
            doubt
                .figures
                .iter()
                .all(|it| starts.binary_search(it).is_ok())
        );
    }
}

fn finite(value: Value) -> bool {
    match value {
        Value::Number(number) => number.is_finite(),
        Value::Date(_) => true,
    }
}
