//! What holds of whatever is read, however odd the text.

use zone_report::figure::scan;
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
    let mut end = 0;
    for reading in scan(text) {
        let range = reading.range.clone();
        assert!(end <= range.start && range.start < range.end, "{range:?}");
        end = range.end;
        let written = text.get(range.clone()).expect("a figure is whole letters");
        let origin = document.cleaned.raw_range(range);
        let origin = raw.get(origin).expect("a figure came from whole letters");
        assert!(!origin.is_empty(), "{written}");
        assert!(reading.quantity.value.is_finite(), "{written}");
        assert!(reading.upper.is_none_or(f64::is_finite), "{written}");
    }
}
