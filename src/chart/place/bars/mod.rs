//! Horizontal bars from zero: labels beside or above, amounts after the bar's end or inside it.

mod marks;
pub(crate) mod rows;

use crate::chart::area::Area;
use crate::chart::place::bars::rows::AMOUNT_GAP;
use crate::chart::place::bars::rows::LABEL_GAP;
use crate::chart::place::bars::rows::NOTE_GAP;
use crate::chart::place::bars::rows::Row;
use crate::chart::place::bars::rows::label_font;
use crate::chart::place::bars::rows::rows_of;
use crate::chart::place::bars::rows::unit_of;
use crate::chart::place::frame::Frame;
use crate::chart::place::placed::Placed;
use crate::chart::plan::bars::Bars;
use crate::chart::plan::bars::Emphasis;
use crate::chart::plan::bars::RowLabels;
use crate::chart::text::lettering::Anchor;
use crate::chart::text::lettering::Font;
use crate::chart::text::lettering::width_of;
use crate::chart::theme;
use crate::chart::theme::Role;

const LABEL_LINE: f64 = 22.0;
/// Labels stand beside the bars from this width on, if they take no more than this part of it.
const BESIDE: f64 = 420.0;
const BESIDE_PART: f64 = 0.4;

/// Below this step one tick can no longer be told from the next.
const LEAST_TICK: f64 = 3.0;

/// What all rows share.
struct Layout {
    left: f64,
    width: f64,
    /// Pixels for each unit of the values.
    unit: f64,
    beside: bool,
    /// Labels stand above by the plan, and notes over the bars' ends.
    headed: bool,
}

/// Pixels for each unit of the values.
pub fn room(bars: &Bars, frame: &Frame) -> f64 {
    Layout::of(bars, frame).0.unit
}

/// `most` is how many pixels a unit may take, as in [`room`].
pub fn place(bars: &Bars, frame: &Frame, most: f64) -> Placed {
    let typesetter = frame.typesetter();
    let (mut layout, rows) = Layout::of(bars, frame);
    layout.unit = layout.unit.min(most);
    let left = layout.left;

    let mut placed = Placed::new(frame.width, 0.0);
    let mut y = 4.0;
    for (group, rows) in bars.groups.iter().zip(&rows) {
        let heading = frame.words(&group.heading, frame.narrow());
        if !heading.is_empty() {
            y += 22.0;
            let font = Font::sans(theme::SMALL_LABEL);
            for line in typesetter.wrap(heading, font, frame.width - left) {
                placed.text(
                    left,
                    y,
                    Anchor::Start,
                    typesetter.words(&line, font, Role::Text2),
                );
                y += 18.0;
            }
            placed.level(left, y - 10.0, frame.width - left, Role::Grid);
            y += 6.0;
        }
        for row in rows {
            y = layout.row(&mut placed, row, frame, y);
        }
    }
    if bars.axis.is_empty() {
        placed.height = y;
    } else {
        layout.axis(&mut placed, bars, frame, y - 6.0);
    }
    placed
}

impl Layout {
    /// The layout in which the bars are as long as their panel allows, and its rows.
    fn of<'a>(bars: &'a Bars, frame: &Frame) -> (Layout, Vec<Vec<Row<'a>>>) {
        let measure = frame.measure;
        let label_width = bars
            .groups
            .iter()
            .flat_map(|group| &group.bars)
            .map(|bar| measure.width(&bar.label.full, label_font(bar)))
            .fold(0.0f64, f64::max);
        let headed = bars.labels == RowLabels::Above;
        let mut beside = bars.labels == RowLabels::Beside
            && frame.width >= BESIDE
            && label_width + LABEL_GAP <= frame.width * BESIDE_PART;
        let mut left = if beside {
            (label_width + LABEL_GAP).ceil()
        } else {
            0.0
        };
        let mut rows = rows_of(bars, frame, beside, headed);
        let mut unit = unit_of(bars, &rows, frame.width - left, !beside && !headed);
        let counted = bars
            .groups
            .iter()
            .flat_map(|group| &group.bars)
            .any(|bar| bar.each);
        if beside && counted && unit < LEAST_TICK {
            // Ticks that can be told apart are worth more than labels beside them.
            (beside, left) = (false, 0.0);
            rows = rows_of(bars, frame, beside, headed);
            unit = unit_of(bars, &rows, frame.width, !headed);
        }
        let layout = Layout {
            left,
            width: frame.width,
            unit,
            beside,
            headed,
        };
        (layout, rows)
    }

    /// Places one row below `top`; returns where the next one may begin.
    fn row(&self, placed: &mut Placed, row: &Row, frame: &Frame, top: f64) -> f64 {
        let bar = row.bar;
        let length = bar.value * self.unit;
        let end = self.left + length + row.run;
        let outline = bar
            .whole
            .as_ref()
            .map_or(0.0, |whole| whole.value * self.unit);
        let outer = end.max(self.left + outline);
        let y = if self.beside {
            top
        } else {
            self.heading(placed, row, frame, top)
        };
        let middle = y + row.height / 2.0;
        if self.beside {
            let x = self.left - LABEL_GAP;
            placed.text(x, middle + 4.7, Anchor::End, row.label.clone());
        }
        let area = Area::new(self.left, y, length, row.height);
        marks::body(placed, row, frame, area, self.unit);

        let size = row
            .amount
            .iter()
            .map(|run| run.font.size)
            .fold(0.0, f64::max);
        let baseline = middle + size * 0.36;
        let stacked = bar.each && !self.beside && !self.headed;
        if row.inside && width_of(&row.amount) + 20.0 <= length {
            let x = self.left + length - 12.0;
            placed.text(x, baseline, Anchor::End, row.amount.clone());
        } else if !stacked {
            let mut amount = row.amount.clone();
            for run in &mut amount {
                if run.ink == Role::OnAccent {
                    run.ink = Role::Text;
                }
            }
            placed.text(outer + AMOUNT_GAP, baseline, Anchor::Start, amount);
        }
        let mut bottom = y + row.height;
        if !row.note.is_empty() && !self.headed {
            let x = if stacked {
                outer + AMOUNT_GAP
            } else {
                outer + AMOUNT_GAP + width_of(&row.amount) + NOTE_GAP.min(self.width * 0.04)
            };
            if x + width_of(&row.note) <= self.width {
                placed.text(x, middle + 4.5, Anchor::Start, row.note.clone());
            } else {
                bottom += 18.0;
                placed.text(self.left, bottom - 2.0, Anchor::Start, row.note.clone());
            }
        }
        let hit = Area::new(
            self.left,
            y - 4.0,
            (outer - self.left).max(theme::TOUCH),
            row.height + 8.0,
        );
        placed.hit(&bar.source, &bar.amount, (self.left + length, middle), hit);
        bottom + self.below(row)
    }

    fn below(&self, row: &Row) -> f64 {
        match (row.bar.stature, self.beside) {
            (_, false) if self.headed => 18.0,
            (_, false) => 12.0,
            (Emphasis::Minor, true) if row.bar.each => 16.0,
            (Emphasis::Minor, true) => 12.0,
            (_, true) => 10.0,
        }
    }

    /// The label above a bar, and on its line the note or a stacked row's amount; returns the bar's top.
    fn heading(&self, placed: &mut Placed, row: &Row, frame: &Frame, top: f64) -> f64 {
        let typesetter = frame.typesetter();
        let right = if self.headed {
            row.note.clone()
        } else if row.bar.each {
            row.amount.clone()
        } else {
            Vec::new()
        };
        let mut baseline = top + 14.0;
        let right_width = width_of(&right);
        let end = if self.headed {
            (self.left + row.bar.value * self.unit + row.run).max(right_width)
        } else {
            self.width
        };
        let mut lines = Vec::new();
        if let Some(run) = row.label.first() {
            let beside = if right.is_empty() {
                self.width
            } else {
                end - right_width - 10.0
            };
            let words = &run.text;
            if run.width <= beside {
                lines.push(words.clone());
            } else {
                // A line to itself, and the right-hand words below it, on the last line.
                lines = typesetter.wrap(words, run.font, self.width);
                let last = lines
                    .last()
                    .map_or(0.0, |line| typesetter.measure.width(line, run.font));
                if last > beside {
                    lines.push(String::new());
                }
            }
            for (index, line) in lines.iter().enumerate() {
                if index > 0 {
                    baseline += 18.0;
                }
                if !line.is_empty() {
                    placed.text(
                        0.0,
                        baseline,
                        Anchor::Start,
                        typesetter.words(line, run.font, run.ink),
                    );
                }
            }
        }
        placed.text(end, baseline, Anchor::End, right);
        baseline + LABEL_LINE - 14.0
    }

    fn axis(&self, placed: &mut Placed, bars: &Bars, frame: &Frame, y: f64) {
        let typesetter = frame.typesetter();
        placed.level(self.left, y + 0.5, self.width - self.left, Role::Text3);
        let mut free = f64::NEG_INFINITY;
        for tick in &bars.axis {
            let x = self.left + tick.value * self.unit;
            let at = if tick.value == 0.0 { x + 0.5 } else { x };
            placed.upright(at, y, 5.0, Role::Text3);
            let runs = typesetter.words(&tick.label, Font::sans(theme::TICK), Role::Text3);
            let width = width_of(&runs);
            let (start, anchor) = if tick.value == 0.0 {
                (x, Anchor::Start)
            } else {
                (x - width / 2.0, Anchor::Middle)
            };
            if start >= free && start + width <= self.width {
                placed.text(x, y + 19.0, anchor, runs);
                free = start + width + 8.0;
            }
        }
        placed.height = y + 25.0;
    }
}
