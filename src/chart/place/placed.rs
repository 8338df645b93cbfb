//! A chart laid out: marks in logical pixels, in the order in which they are drawn.

use crate::chart::area::Area;
use crate::chart::plan::amount::Amount;
use crate::chart::plan::caption::Provenance;
use crate::chart::plan::caption::Source;
use crate::chart::plan::words::chart_words;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Run;
use crate::chart::text::lettering::Text;
use crate::chart::theme;
use crate::chart::theme::Role;
use crate::language::Language;

/// A chart laid out for one width. The origin is the upper left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placed {
    /// In logical pixels.
    pub width: f64,
    /// In logical pixels.
    pub height: f64,
    /// Where the data lie: a crosshair runs from its top to its bottom.
    pub plot: Area,
    /// In the order in which they are drawn.
    pub marks: Vec<Mark>,
    /// What can be focused, in reading order.
    pub hits: Vec<Hit>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A solid rectangle; level and upright rules are rectangles too, and so stay crisp.
    Fill {
        /// What is filled.
        area: Area,
        /// The colour by its role.
        ink: Role,
    },
    /// A rectangle's outline, drawn inside its area.
    Outline {
        /// Its outer edge.
        area: Area,
        /// Of the stroke, in logical pixels.
        width: f64,
        /// The colour by its role.
        ink: Role,
        /// Lengths of a dash and of the gap after it; none for a solid line.
        dash: Option<(f64, f64)>,
    },
    /// A path through points.
    Path {
        /// In logical pixels, in the order of the path.
        points: Vec<(f64, f64)>,
        /// Of the stroke, in logical pixels.
        width: f64,
        /// The colour by its role.
        ink: Role,
        /// How it is broken up.
        dash: Dash,
    },
    /// Stripes at 45° inside a polygon.
    Hatch {
        /// Its corners.
        polygon: Vec<(f64, f64)>,
        /// Of each stripe, in logical pixels.
        width: f64,
        /// The colour by its role.
        ink: Role,
    },
    /// A disc, or a square that stands on a corner.
    Point {
        /// The middle, from the left.
        x: f64,
        /// The middle, from the top.
        y: f64,
        /// From the middle to the edge, or to a corner.
        radius: f64,
        /// Whether it is a square.
        diamond: bool,
        /// The colour inside.
        fill: Role,
        /// The colour and the width of the ring, half of it outside the radius.
        ring: Option<(Role, f64)>,
    },
    /// Words on a baseline.
    Text(Text),
}

/// How a path is broken up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dash {
    /// One stroke without gaps.
    Solid,
    /// Lengths of a dash and of the gap after it.
    Dashes(f64, f64),
    /// Round dots of the path's width, so far apart.
    Dots(f64),
}

/// A focusable part of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Where a crosshair or tooltip points.
    pub x: f64,
    /// From the top, as `x` is from the left.
    pub y: f64,
    /// What answers to the pointer.
    pub area: Area,
    /// What it is, how much, and as what it is known.
    pub label: String,
    /// How much, as it is written.
    pub amount: String,
    /// When, and as what.
    pub remark: String,
    /// What its value is known as.
    pub nature: Provenance,
    /// The figure it opens; empty for none.
    pub figure: String,
}

impl Hit {
    /// The mark in words, as it is announced.
    pub fn words(&self, language: Language) -> String {
        let words = chart_words(language);
        let mut text = format!("{}{}{}", self.label, words.colon, self.amount);
        if !self.remark.is_empty() {
            text += words.comma;
            text += &self.remark;
        }
        text
    }

    /// The distance of a point from what answers to the pointer, squared; nought inside.
    pub fn distance(&self, x: f64, y: f64) -> f64 {
        let right = (self.area.x - x).max(x - self.area.right()).max(0.0);
        let down = (self.area.y - y).max(y - self.area.bottom()).max(0.0);
        right * right + down * down
    }
}

impl Placed {
    /// The mark nearest to a point, of several there the last and so the smallest.
    pub fn nearest(&self, x: f64, y: f64) -> Option<usize> {
        let mut best: Option<(f64, usize)> = None;
        for (index, hit) in self.hits.iter().enumerate() {
            let distance = hit.distance(x, y);
            if best.is_none_or(|(least, _)| distance <= least) {
                best = Some((distance, index));
            }
        }
        best.map(|(_, index)| index)
    }

    pub(crate) fn new(width: f64, height: f64) -> Placed {
        Placed {
            width,
            height,
            plot: Area::new(0.0, 0.0, width, height),
            marks: Vec::new(),
            hits: Vec::new(),
        }
    }

    /// The labels among the marks.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Text(text) => Some(text),
            _ => None,
        })
    }

    pub(crate) fn fill(&mut self, x: f64, y: f64, width: f64, height: f64, ink: Role) {
        self.marks.push(Mark::Fill {
            area: Area::new(x, y, width, height),
            ink,
        });
    }

    /// A level rule with its middle at `y`, on a whole pixel.
    pub(crate) fn level(&mut self, x: f64, y: f64, length: f64, ink: Role) {
        self.fill(x, (y - 0.5).round(), length, theme::HAIRLINE, ink);
    }

    /// An upright rule with its middle at `x`, on a whole pixel.
    pub(crate) fn upright(&mut self, x: f64, y: f64, length: f64, ink: Role) {
        self.fill((x - 0.5).round(), y, theme::HAIRLINE, length, ink);
    }

    pub(crate) fn hatch(&mut self, area: Area, width: f64, ink: Role) {
        self.marks.push(Mark::Hatch {
            polygon: vec![
                (area.x, area.y),
                (area.right(), area.y),
                (area.right(), area.bottom()),
                (area.x, area.bottom()),
            ],
            width,
            ink,
        });
    }

    pub(crate) fn text(&mut self, x: f64, y: f64, anchor: Anchor, runs: Vec<Run>) {
        if !runs.is_empty() {
            self.marks.push(Mark::Text(Text {
                x,
                y,
                anchor,
                runs,
                halo: None,
            }));
        }
    }

    pub(crate) fn hit(&mut self, source: &Source, amount: &Amount, (x, y): (f64, f64), area: Area) {
        if !source.label.is_empty() {
            self.hits.push(Hit {
                x,
                y,
                area,
                label: source.label.clone(),
                amount: amount.words(),
                remark: source.remark.clone(),
                nature: source.nature,
                figure: source.figure.clone(),
            });
        }
    }
}
