//! A first `report.toml` out of a source: its figures with ids and tokens, its sections, charts of
//! what may be compared, targets found in the outlook, and a TODO wherever a person must write.
//!
//! What a draft says of the source is read, not guessed; what it supposes (a goal's year, a pace)
//! stands among the assumptions under a TODO.

mod charts;
mod goals;
mod label;
mod stated;
mod write;

use crate::report::draft::write::Draft;
use crate::text;

/// Writes a draft of the report called `id`. `traditional` turns Simplified Chinese into
/// Traditional, in which labels are written.
pub fn draft(raw: &str, id: &str, traditional: &dyn Fn(&str) -> String) -> String {
    let document = text::read(raw);
    let stated::StatedFigures { figures, left_out } = stated::figures(&document, traditional);
    let goals = goals::goals(&document, &figures);
    let draft = Draft {
        id: slug(id),
        sections: document
            .sections
            .iter()
            .map(|section| (section.sentences.len(), section.outlook))
            .collect(),
        charts: charts::charts(&figures),
        figures,
        left_out,
        goals,
    };
    write::write(&draft)
}

/// A name in small letters, digits and hyphens.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    match slug.trim_end_matches('-') {
        "" => "report".to_owned(),
        slug => slug.to_owned(),
    }
}
