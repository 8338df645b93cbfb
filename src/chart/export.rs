//! A chart as it is taken away: title, panels one below the other, source line and date, on paper.

use crate::chart::ink::draw::draw;
use crate::chart::ink::grid::units;
use crate::chart::ink::surface::Root;
use crate::chart::ink::svg;
use crate::chart::place::frame::Frame;
use crate::chart::place::place;
use crate::chart::place::placed::Placed;
use crate::chart::plan::Plan;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::Measure;
use crate::chart::text::typesetter::Typesetter;
use crate::chart::theme;
use crate::chart::theme::Palette;
use crate::chart::theme::Role;
use crate::language::Language;

const WIDTH: f64 = 800.0;
const MARGIN: f64 = 24.0;
const LINE: f64 = 18.0;
const BETWEEN: f64 = 20.0;

/// Words around the panels of a chart.
pub struct Captions<'a> {
    /// The chart's title, broken where it is too long.
    pub title: &'a str,
    /// A heading for each panel; empty for none.
    pub headings: &'a [String],
    /// What stands below: the source, then the date.
    pub below: &'a [String],
}

/// A chart's panels and captions, laid out on a sheet of 800 logical pixels across.
pub struct ExportedChart {
    /// In logical pixels.
    pub width: f64,
    /// In logical pixels.
    pub height: f64,
    title: String,
    parts: Vec<(f64, Placed)>,
}

impl ExportedChart {
    /// Lays a chart's panels out for a sheet of one width, whatever the screen.
    pub fn new(plans: &[&Plan], around: &Captions, measure: &dyn Measure) -> ExportedChart {
        let mut words = Placed::new(WIDTH, 0.0);
        let typesetter = Typesetter { measure };
        let room = WIDTH - 2.0 * MARGIN;
        let mut write = |text: &str, font: Font, ink: Role, mut y: f64| {
            for line in typesetter.wrap(text, font, room) {
                y += LINE;
                words.text(0.0, y, Anchor::Start, typesetter.words(&line, font, ink));
            }
            y
        };
        let mut y = write(
            around.title,
            Font::sans_bold(theme::UNIT + 2.5),
            Role::Text,
            MARGIN,
        );
        let mut parts = Vec::with_capacity(plans.len() + 1);
        for (index, plan) in plans.iter().enumerate() {
            y += BETWEEN;
            let heading = around.headings.get(index).map_or("", String::as_str);
            if !heading.is_empty() {
                y = write(heading, Font::sans_bold(theme::LABEL), Role::Text, y) + LINE / 2.0;
            }
            let frame = Frame {
                width: room,
                measure,
            };
            let placed = place(plan, &frame);
            let top = y;
            y += placed.height;
            parts.push((top, placed));
        }
        y += BETWEEN;
        for line in around.below {
            y = write(line, Font::sans(theme::TICK), Role::Text2, y);
        }
        parts.push((0.0, words));
        ExportedChart {
            width: WIDTH,
            height: (y + MARGIN).ceil(),
            title: around.title.to_owned(),
            parts,
        }
    }

    /// The layouts, with how far down each begins.
    pub fn parts(&self) -> &[(f64, Placed)] {
        &self.parts
    }

    /// Draws all of it; `false` if the backend fails.
    pub fn draw(&self, root: &Root) -> bool {
        let mut paper = Placed::new(self.width, self.height);
        paper.fill(0.0, 0.0, self.width, self.height, Role::Paper);
        let mut drawn = draw(&paper, root);
        for (top, placed) in &self.parts {
            let part = root.margin(units(*top), 0, units(MARGIN), 0);
            drawn &= draw(placed, &part);
        }
        drawn
    }

    /// All of it as a file of SVG, in the colours and families of a palette.
    pub fn svg(&self, palette: &Palette, language: Language) -> String {
        let size = (self.width, self.height);
        svg::file(size, palette, language, &self.title, |root| {
            self.draw(root);
        })
    }
}
