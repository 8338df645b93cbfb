//! A line or bars of any length as marks of `chart`, drawn by its renderer on a canvas.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;
use zone_report::chart::Anchor;
use zone_report::chart::Area;
use zone_report::chart::Dash;
use zone_report::chart::Font;
use zone_report::chart::Role;
use zone_report::chart::Mark;
use zone_report::chart::Palette;
use zone_report::chart::Placed;
use zone_report::chart::Run;
use zone_report::chart::Scale;
use zone_report::chart::Text;
use zone_report::chart::ticks;
use zone_report::view::browser::draw_on;

const LEFT: f64 = 50.0;
const RIGHT: f64 = 10.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 26.0;
/// The part of its place that a bar fills.
const BAR: f64 = 0.7;
const FONT: Font = Font::sans(12.0);

/// A chart on a canvas.
#[wasm_bindgen]
pub struct Chart {
    canvas: HtmlCanvasElement,
    width: f64,
    height: f64,
    density: f64,
    line: bool,
    palette: Palette,
}

#[wasm_bindgen]
impl Chart {
    /// For a canvas of so many logical pixels, each `density` of the device wide.
    #[wasm_bindgen(constructor)]
    pub fn new(
        canvas: HtmlCanvasElement,
        width: f64,
        height: f64,
        density: f64,
        line: bool,
    ) -> Chart {
        Chart {
            canvas,
            width,
            height,
            density,
            line,
            palette: Palette::light(),
        }
    }

    /// Lays the values out and draws them: axes with round steps and labels, then the data.
    pub fn redraw(&self, values: &[f64]) -> bool {
        let mut low = if self.line { f64::INFINITY } else { 0.0 };
        let mut high = f64::NEG_INFINITY;
        for &value in values {
            low = low.min(value);
            high = high.max(value);
        }
        let floor = self.height - BOTTOM;
        let end = self.width - RIGHT;
        let count = values.len() as f64;
        let last = if self.line { count - 1.0 } else { count };
        let x = Scale::new((0.0, last), (LEFT, end));
        let y = Scale::new((low, high), (floor, TOP));
        let mut placed = Placed {
            width: self.width,
            height: self.height,
            ..Placed::default()
        };
        let marks = &mut placed.marks;
        let (levels, steps) = (ticks((low, high), 8), ticks((0.0, last), 10));
        // What has one colour comes together.
        for level in &levels {
            marks.push(fill(LEFT, y.at(*level).round(), end - LEFT, 1.0, Role::Grid));
        }
        for step in &steps {
            marks.push(fill(x.at(*step).round(), TOP, 1.0, floor - TOP, Role::Grid));
        }
        for level in levels {
            marks.push(label(level, 4.0, y.at(level).round() + 4.0, Anchor::Start));
        }
        for step in steps {
            marks.push(label(step, x.at(step), self.height - 8.0, Anchor::Middle));
        }
        if self.line {
            let points = values.iter().enumerate();
            marks.push(Mark::Path {
                points: points
                    .map(|(index, value)| (x.at(index as f64), y.at(*value)))
                    .collect(),
                width: 1.0,
                ink: Role::Accent,
                dash: Dash::Solid,
            });
        } else {
            let place = (end - LEFT) / count;
            for (index, &value) in values.iter().enumerate() {
                let left = x.at(index as f64) + place * (1.0 - BAR) / 2.0;
                let top = y.at(value);
                marks.push(fill(left, top, place * BAR, floor - top, Role::Accent));
            }
        }
        draw_on(&self.canvas, &placed, &self.palette, self.density)
    }
}

fn fill(x: f64, y: f64, width: f64, height: f64, ink: Role) -> Mark {
    Mark::Fill {
        area: Area::new(x, y, width, height),
        ink,
    }
}

fn label(value: f64, x: f64, y: f64, anchor: Anchor) -> Mark {
    Mark::Text(Text {
        x,
        y,
        anchor,
        runs: vec![Run {
            text: value.to_string(),
            font: FONT,
            ink: Role::Text2,
            gap: 0.0,
            // A single run is held at its own anchor; nobody asks how wide it is.
            width: 0.0,
        }],
        halo: None,
    })
}
