//! A whole `report.toml` out of a source: its name and year, its figures, its own sentences with them, what it leads
//! with, charts of what may be compared, and its targets.
//!
//! What a draft says of the source is read or said by a template, and never more than the figures say.

mod change;
mod charts;
mod goals;
mod label;
mod lead;
mod notes;
mod sections;
mod stated;
mod token;
mod tongue;
mod write;
mod zone;

use crate::report::document::Wording;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::write::draft::Draft;
use crate::text;

/// Writes the report called `id` of a source. `traditional` turns Simplified Chinese into Traditional.
pub fn draft(
    raw: &str,
    id: &str,
    wording: Wording,
    traditional: &dyn Fn(&str) -> String,
) -> String {
    let document = text::read(raw);
    let tongue = Tongue::of(&document.cleaned.text, traditional);
    let zone = zone::zone(&document, &tongue);
    let found = stated::found(&document, &zone.name, &tongue);
    let prose = wording != Wording::Figures;
    let charts = charts::find::charts(&found.figures);
    write::write(&Draft {
        id: slug(id),
        sections: sections::sections(&document, &found, &tongue, prose),
        leads: lead::leads(&found.figures, zone.year),
        targets: goals::targets(&found.figures, &document.cleaned.text, zone.year),
        places: charts::chapters::places(&charts, &found.figures),
        notes: notes::notes(&document, &found, &tongue),
        charts: &charts,
        found: &found,
        tongue: &tongue,
        zone,
        prose,
    })
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
