//! A chart as it is taken away: title, panels one below the other, source line and date, on paper.

use crate::chart::Backend;
use crate::chart::Frame;
use crate::chart::Palette;
use crate::chart::Placed;
use crate::chart::Plan;
use crate::chart::Surface;
use crate::chart::draw;
use crate::chart::lettering::Anchor;
use crate::chart::lettering::Font;
use crate::chart::lettering::Measure;
use crate::chart::place;
use crate::chart::setter::Setter;
use crate::chart::theme;
use crate::chart::theme::Ink;

const WIDTH: f64 = 800.0;
const MARGIN: f64 = 24.0;
const LINE: f64 = 18.0;
const BETWEEN: f64 = 20.0;

/// Words around the panels of a chart.
pub struct Around<'a> {
    pub title: &'a str,
    /// A heading for each panel; empty for none.
    pub headings: &'a [String],
    /// What stands below: the source, then the date.
    pub below: &'a [String],
}

/// Layouts and how far down each begins.
pub struct Sheet {
    pub width: f64,
    pub height: f64,
    parts: Vec<(f64, Placed)>,
}

impl Sheet {
    /// Lays a chart's panels out for a sheet of one width, whatever the screen.
    pub fn new(plans: &[&Plan], around: &Around, measure: &dyn Measure) -> Sheet {
        let mut words = Placed::new(WIDTH, 0.0);
        let setter = Setter { measure };
        let room = WIDTH - 2.0 * MARGIN;
        let mut write = |text: &str, font: Font, ink: Ink, mut y: f64| {
            for line in setter.wrap(text, font, room) {
                y += LINE;
                words.text(0.0, y, Anchor::Start, setter.words(&line, font, ink));
            }
            y
        };
        let mut y = write(
            around.title,
            Font::sans_bold(theme::UNIT + 2.5),
            Ink::Ink,
            MARGIN,
        );
        let mut parts = Vec::with_capacity(plans.len() + 1);
        for (index, plan) in plans.iter().enumerate() {
            y += BETWEEN;
            let heading = around.headings.get(index).map_or("", String::as_str);
            if !heading.is_empty() {
                y = write(heading, Font::sans_bold(theme::LABEL), Ink::Ink, y) + LINE / 2.0;
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
            y = write(line, Font::sans(theme::TICK), Ink::Ink2, y);
        }
        parts.push((0.0, words));
        Sheet {
            width: WIDTH,
            height: y + MARGIN,
            parts,
        }
    }

    /// The layouts, with how far down each begins.
    pub fn parts(&self) -> &[(f64, Placed)] {
        &self.parts
    }

    /// Draws all of it; `false` if the backend fails.
    pub fn draw<B: Backend>(&self, palette: &Palette, surface: &mut Surface<B>) -> bool {
        let mut paper = Placed::new(self.width, self.height);
        paper.fill(0.0, 0.0, self.width, self.height, Ink::Paper);
        let mut drawn = draw(&paper, palette, surface).is_ok();
        for (top, placed) in &self.parts {
            surface.begin_at(MARGIN, *top);
            drawn &= draw(placed, palette, surface).is_ok();
        }
        drawn
    }
}
