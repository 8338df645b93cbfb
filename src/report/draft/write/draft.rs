//! What a draft holds before it is written down.

use crate::report::draft::charts::chapters::Places;
use crate::report::draft::charts::find::Chart;
use crate::report::draft::charts::links::Links;
use crate::report::draft::goals::Target;
use crate::report::draft::lead::Lead;
use crate::report::draft::notes::Note;
use crate::report::draft::sections::Part;
use crate::report::draft::stated::Found;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::zone::Zone;

/// What a draft holds before it is written down.
pub struct Draft<'a> {
    pub id: String,
    pub zone: Zone,
    pub found: &'a Found,
    pub leads: Vec<Lead<'a>>,
    pub charts: &'a [Chart],
    pub links: &'a Links,
    pub places: Places<'a>,
    pub sections: Vec<Part>,
    pub targets: Vec<Target<'a>>,
    pub notes: Vec<Note>,
    pub tongue: &'a Tongue<'a>,
    /// Whether the sections are the source's own sentences
    pub prose: bool,
}
