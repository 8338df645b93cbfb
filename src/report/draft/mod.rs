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
mod title;
mod token;
mod tongue;
mod update;
mod write;
mod zone;

use toml_edit::DocumentMut;

use crate::report::document::Wording;
use crate::report::draft::charts::links::links;
use crate::report::draft::tongue::Tongue;
pub use crate::report::draft::update::change::Change;
use crate::report::draft::update::known::Known;
use crate::report::draft::update::known::keep_ids;
use crate::report::draft::write::draft::Draft;
use crate::text;

/// A draft of a source that has changed, over what a person has made of an earlier one.
#[derive(Debug)]
pub struct Redraft {
    /// The draft of now: what the next one is compared with.
    pub draft: String,
    /// What the report is now.
    pub report: String,
    /// What a person should know of.
    pub changes: Vec<Change>,
}

/// Writes the report called `id` of a source. `traditional` turns Simplified Chinese into Traditional.
pub fn draft(
    raw: &str,
    id: &str,
    wording: Wording,
    traditional: &dyn Fn(&str) -> String,
) -> String {
    drafted(raw, id, wording, traditional, &Known::default())
}

/// Writes it again: over `edited`, which a person has made of the draft `then`. What was edited stays as it is.
///
/// # Errors
/// One of the two is no TOML; the message says where.
pub fn redraft(
    raw: &str,
    then: &str,
    edited: &str,
    traditional: &dyn Fn(&str) -> String,
) -> Result<Redraft, String> {
    let parse = |text: &str| {
        let parsed = text.parse::<DocumentMut>();
        parsed.map_err(|error| format!("expected TOML, found otherwise: {error}"))
    };
    let (then, mut report) = (parse(then)?, parse(edited)?);
    let of = |document: &DocumentMut, key: &str| {
        let value = document
            .get("report")
            .and_then(|head| head.get(key)?.as_str());
        value.unwrap_or_default().to_owned()
    };
    let wording = match of(&report, "prose").as_str() {
        "figures" => Wording::Figures,
        _ => Wording::Source,
    };
    let known = Known::of(&then, &report);
    let draft = drafted(raw, &of(&then, "id"), wording, traditional, &known);
    let changes = update::merge(&then, &mut report, parse(&draft)?);
    Ok(Redraft {
        draft,
        report: report.to_string(),
        changes,
    })
}

fn drafted(
    raw: &str,
    id: &str,
    wording: Wording,
    traditional: &dyn Fn(&str) -> String,
    known: &Known,
) -> String {
    let document = text::read(raw);
    let tongue = Tongue::of(&document.cleaned.text, traditional);
    let zone = zone::zone(&document, &tongue);
    let mut found = stated::found(&document, &zone, &tongue);
    keep_ids(&mut found.figures, known);
    let prose = wording != Wording::Figures;
    let mut links = links(&document, &found);
    let mut charts = charts::find::charts(&found, &links);
    let targets = goals::targets(&found.figures, &document.cleaned.text, zone.year);
    links.levels = goals::levels(&found.figures, &targets);
    charts.extend(charts::find::progress(&found.figures, &targets));
    write::write(&Draft {
        id: slug(id),
        sections: sections::sections(&document, &found, &tongue, prose),
        leads: lead::leads(&found, &links, zone.year),
        targets,
        links: &links,
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
