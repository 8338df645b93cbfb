//! Words as they are set: families, sizes, runs, and texts on a baseline.

use crate::chart::area::Area;
use crate::chart::theme;
use crate::chart::theme::Role;

/// The two families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Without serifs: words.
    Sans,
    /// With serifs: numbers and titles.
    Serif,
}

/// A size in logical pixels, a weight (regular or bold) and a family.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// In logical pixels.
    pub size: f64,
    /// Regular or bold.
    pub bold: bool,
    /// Which family.
    pub face: Face,
}

impl Font {
    const fn new(size: f64, bold: bool, face: Face) -> Font {
        Font { size, bold, face }
    }

    /// The regular sans.
    pub const fn sans(size: f64) -> Font {
        Font::new(size, false, Face::Sans)
    }

    /// The bold sans.
    pub const fn sans_bold(size: f64) -> Font {
        Font::new(size, true, Face::Sans)
    }

    /// The bold serif, in which numbers and titles are set.
    pub const fn serif_bold(size: f64) -> Font {
        Font::new(size, true, Face::Serif)
    }
}

/// Tells the width of words in logical pixels.
pub trait Measure {
    /// The width of a text in a font, in logical pixels.
    fn width(&self, text: &str, font: Font) -> f64;
}

/// Words in one font and colour, after a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their font.
    pub font: Font,
    /// The colour by its role.
    pub ink: Role,
    /// Empty pixels before the run, unless it is the first.
    pub gap: f64,
    /// In logical pixels, without the gap.
    pub width: f64,
}

/// Which end of a text its x is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// Runs on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Of the end that the anchor names, in logical pixels.
    pub x: f64,
    /// The baseline.
    pub y: f64,
    /// Which end stands at `x`.
    pub anchor: Anchor,
    /// From left to right.
    pub runs: Vec<Run>,
    /// The ground's colour, drawn around the letters so that lines do not run through them.
    pub halo: Option<Role>,
}

impl Text {
    /// In logical pixels, gaps included.
    pub fn width(&self) -> f64 {
        width_of(&self.runs)
    }

    /// The greatest size of its runs.
    pub fn size(&self) -> f64 {
        self.runs
            .iter()
            .fold(0.0, |size, run| run.font.size.max(size))
    }

    /// The left end, in logical pixels.
    pub fn left(&self) -> f64 {
        match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - self.width() / 2.0,
            Anchor::End => self.x - self.width(),
        }
    }

    /// What the text covers.
    pub fn area(&self) -> Area {
        let size = self.size();
        Area {
            x: self.left(),
            y: self.y - size * theme::ASCENT,
            width: self.width(),
            height: size * (theme::ASCENT + theme::DESCENT),
        }
    }

    /// All its words, as they are read.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for run in &self.runs {
            if run.gap > theme::SIGN_GAP && !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&run.text);
        }
        words
    }
}

/// The width of runs set one after another.
pub fn width_of(runs: &[Run]) -> f64 {
    let mut width = 0.0;
    for (index, run) in runs.iter().enumerate() {
        width += run.width + if index == 0 { 0.0 } else { run.gap };
    }
    width
}
