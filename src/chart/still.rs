//! A chart as compact SVG for prerendering and download.
//!
//! Colours are classes, so that a still in the page follows its theme, light, dark or forced,
//! without a script. [`rules`] gives the rules; `style/stills.css` holds them for the page:
//!
//! - `f-<role>` fills and `s-<role>` strokes with the custom property `--<role>`;
//! - `h-<role>` puts a halo in the ground's colour around letters;
//! - `n` is a numeral in the bold serif, `b` bold, and everything else the regular sans;
//! - `r` is a text of several runs, which keep their own distance.

mod rules;

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::FontStyle;
use plotters_backend::text_anchor::HPos;

pub use rules::rules;
pub use rules::standalone_rules;

use crate::chart::Palette;
use crate::chart::Placed;
use crate::chart::Surface;
use crate::chart::draw;
use crate::chart::surface::Backend;
use crate::chart::surface::Pattern;
use crate::chart::theme;
use crate::chart::theme::Ink;

/// Units in a logical pixel: coordinates are printed in quarters.
const SCALE: i32 = 4;
/// Runs no further apart than this, in pixels, are one text.
const TOUCHING: i32 = 8;

/// The chart as an `<svg>` for a page that has the [rules].
pub fn still(placed: &Placed, label: &str) -> String {
    write_svg(placed, label, "", "")
}

/// The chart as a file of its own, in the palette's colours on its paper.
pub fn standalone(placed: &Placed, label: &str, palette: &Palette) -> String {
    let paper = format!(
        "<style>{}</style><path class=\"f-paper\" d=\"M0 0h{}v{}H0z\"/>",
        standalone_rules(palette),
        placed.width.ceil(),
        placed.height.ceil()
    );
    write_svg(
        placed,
        label,
        " xmlns=\"http://www.w3.org/2000/svg\"",
        &paper,
    )
}

fn write_svg(placed: &Placed, label: &str, attributes: &str, before: &str) -> String {
    let (width, height) = (placed.width.ceil(), placed.height.ceil());
    let mut out = format!(
        "<svg class=\"still\"{attributes} width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\""
    );
    escape(label, &mut out);
    out.push_str("\">");
    out.push_str(before);
    let pen = Pen {
        size: (width as u32 * SCALE as u32, height as u32 * SCALE as u32),
        out,
        path: None,
        text: None,
        halo: None,
        pattern: Pattern::Solid,
    };
    let scale = f64::from(SCALE);
    // The reader's pixel density is unknown; at double density half a pixel is crisp too.
    let mut surface = Surface::new(pen, scale, scale / 2.0);
    match draw(placed, &Palette::sentinel(), &mut surface) {
        Ok(()) => {}
        Err(DrawingErrorKind::DrawingError(never)) => match never {},
        Err(DrawingErrorKind::FontError(_)) => {}
    }
    let mut out = surface.into_backend().out;
    out.push_str("</svg>");
    out
}

/// What a path's shapes have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stroke {
    Fill,
    /// A line of so many units across.
    Line(u32, Pattern),
    /// Round dots of so many units across.
    Dots(u32),
}

/// A path that grows as long as the next shape looks the same.
struct Open {
    ink: Ink,
    stroke: Stroke,
    data: String,
}

/// Runs that stand side by side.
struct Sentence {
    halo: Option<Ink>,
    anchor: &'static str,
    baseline: i32,
    runs: Vec<Piece>,
}

struct Piece {
    words: String,
    ink: Ink,
    /// In hundredths of a pixel.
    size: u32,
    class: &'static str,
    /// The run's ends, in units.
    left: i32,
    right: i32,
}

/// The backend: it writes shapes as they come, and joins those that look alike.
struct Pen {
    size: (u32, u32),
    out: String,
    path: Option<Open>,
    text: Option<Sentence>,
    halo: Option<Ink>,
    pattern: Pattern,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Pen {
    /// The data of a path for shapes of this look.
    fn data(&mut self, colour: BackendColor, stroke: Stroke) -> &mut String {
        let ink = Palette::role(colour.rgb);
        self.end_text();
        if self
            .path
            .as_ref()
            .is_some_and(|path| path.ink != ink || path.stroke != stroke)
        {
            self.end_path();
        }
        &mut self
            .path
            .get_or_insert_with(|| Open {
                ink,
                stroke,
                data: String::new(),
            })
            .data
    }

    fn end_path(&mut self) {
        let Some(path) = self.path.take() else {
            return;
        };
        let name = path.ink.name();
        self.out.push_str("<path class=\"");
        match path.stroke {
            Stroke::Fill => {
                let _ = write!(self.out, "f-{name}");
            }
            Stroke::Line(width, _) | Stroke::Dots(width) => {
                let round = match path.stroke {
                    Stroke::Dots(_) | Stroke::Line(_, Pattern::Dots(_)) => " o",
                    _ => "",
                };
                let _ = write!(self.out, "s-{name}{round}\" stroke-width=\"");
                number(width as i32, &mut self.out);
            }
        }
        if let Stroke::Line(_, pattern) = path.stroke
            && let Some((on, off)) = match pattern {
                Pattern::Solid => None,
                Pattern::Dashes(on, off) => Some((on, off)),
                Pattern::Dots(step) => Some((0, step)),
            }
        {
            self.out.push_str("\" stroke-dasharray=\"");
            pair(on as i32, off as i32, &mut self.out);
        }
        self.out.push_str("\" d=\"");
        self.out.push_str(&path.data);
        self.out.push_str("\"/>");
    }

    fn end_text(&mut self) {
        let Some(text) = self.text.take() else {
            return;
        };
        let (Some(first), Some(last)) = (text.runs.first(), text.runs.last()) else {
            return;
        };
        let x = match text.anchor {
            "end" => last.right,
            "middle" => (first.left + last.right) / 2,
            _ => first.left,
        };
        let single = text.runs.len() == 1;
        self.out.push_str("<text x=\"");
        number(x, &mut self.out);
        self.out.push_str("\" y=\"");
        number(text.baseline, &mut self.out);
        if !text.anchor.is_empty() {
            let _ = write!(self.out, "\" text-anchor=\"{}", text.anchor);
        }
        let _ = write!(self.out, "\" class=\"f-{}", first.ink.name());
        if let Some(halo) = text.halo {
            let _ = write!(self.out, " h-{}", halo.name());
        }
        if !single {
            self.out.push_str(" r");
        }
        let mut before = None;
        for piece in &text.runs {
            if single {
                if !piece.class.is_empty() {
                    let _ = write!(self.out, " {}", piece.class);
                }
            } else {
                self.out.push_str(if before.is_none() {
                    "\"><tspan class=\""
                } else {
                    "<tspan class=\""
                });
                let differs = piece.ink != first.ink;
                if differs {
                    let _ = write!(self.out, "f-{} ", piece.ink.name());
                }
                self.out.push_str(if piece.class.is_empty() {
                    "u"
                } else {
                    piece.class
                });
                if let Some(right) = before {
                    let gap = (f64::from(piece.left - right) / f64::from(SCALE)).round();
                    if gap > 0.0 {
                        let _ = write!(self.out, "\" dx=\"{gap}");
                    }
                }
            }
            let _ = write!(
                self.out,
                "\" font-size=\"{}\">",
                f64::from(piece.size) / 100.0
            );
            escape(&piece.words, &mut self.out);
            if !single {
                self.out.push_str("</tspan>");
            }
            before = Some(piece.right);
        }
        self.out.push_str("</text>");
    }
}

impl Backend for Pen {
    fn pattern(&mut self, pattern: Pattern) {
        self.pattern = pattern;
    }

    fn halo<S: BackendTextStyle>(
        &mut self,
        _text: &str,
        style: &S,
        _at: BackendCoord,
        _reach: u32,
    ) -> Done {
        self.end_path();
        self.end_text();
        self.halo = Some(Palette::role(style.color().rgb));
        Ok(())
    }
}

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        self.end_path();
        self.end_text();
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Done {
        rectangle(x, y, 1, 1, self.data(colour, Stroke::Fill));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Done {
        let data = self.data(style.color(), Stroke::Fill);
        rectangle(from.0, from.1, to.0 - from.0, to.1 - from.1, data);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let stroke = Stroke::Line(style.stroke_width(), self.pattern);
        points(path, self.data(style.color(), stroke));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let data = self.data(style.color(), Stroke::Fill);
        points(path, data);
        data.push('z');
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Done {
        let data = self.data(style.color(), Stroke::Dots(radius * 2));
        data.push('M');
        pair(x, y, data);
        data.push_str("h0");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let ink = Palette::role(style.color().rgb);
        self.end_path();
        let size = style.size();
        let baseline = at.1 + (size * theme::EM_MIDDLE).round() as i32;
        let width = style.layout_box(text).map_or(0, |(_, (width, _))| width);
        let (anchor, left) = match style.anchor().h_pos {
            HPos::Left => ("", at.0),
            HPos::Center => ("middle", at.0 - width / 2),
            HPos::Right => ("end", at.0 - width),
        };
        let bold = matches!(style.style(), FontStyle::Bold);
        let serif = style.family().as_str() == "serif";
        let piece = Piece {
            words: text.to_string(),
            ink,
            size: (size / f64::from(SCALE) * 100.0).round() as u32,
            class: match (serif, bold) {
                (true, _) => "n",
                (false, true) => "b",
                (false, false) => "",
            },
            left,
            right: left + width,
        };
        let touches = self.text.as_ref().is_some_and(|text| {
            let gap = text.runs.last().map_or(i32::MAX, |last| left - last.right);
            text.anchor == anchor
                && self.halo.is_none()
                && (text.baseline - baseline).abs() <= 2
                && (-2..=TOUCHING * SCALE).contains(&gap)
        });
        if !touches {
            self.end_text();
        }
        let halo = self.halo.take();
        self.text
            .get_or_insert_with(|| Sentence {
                halo,
                anchor,
                baseline,
                runs: Vec::new(),
            })
            .runs
            .push(piece);
        Ok(())
    }
}

fn rectangle(x: i32, y: i32, width: i32, height: i32, data: &mut String) {
    data.push('M');
    pair(x, y, data);
    data.push('h');
    number(width, data);
    data.push('v');
    number(height, data);
    data.push('h');
    number(-width, data);
    data.push('z');
}

/// A path through points, each counted from the one before.
fn points(path: impl IntoIterator<Item = BackendCoord>, data: &mut String) {
    let mut before: Option<BackendCoord> = None;
    for (x, y) in path {
        match before {
            None => {
                data.push('M');
                pair(x, y, data);
            }
            Some((last_x, last_y)) => {
                if (x, y) == (last_x, last_y) {
                    continue;
                }
                data.push('l');
                pair(x - last_x, y - last_y, data);
            }
        }
        before = Some((x, y));
    }
}

fn pair(x: i32, y: i32, out: &mut String) {
    number(x, out);
    if y >= 0 {
        out.push(' ');
    }
    number(y, out);
}

/// Units as pixels, without a leading zero.
fn number(units: i32, out: &mut String) {
    if units < 0 {
        out.push('-');
    }
    let (whole, quarters) = (units.abs() / SCALE, units.abs() % SCALE);
    if whole > 0 || quarters == 0 {
        let _ = write!(out, "{whole}");
    }
    out.push_str(["", ".25", ".5", ".75"][quarters as usize]);
}

fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        for (units, text) in [
            (0, "0"),
            (4, "1"),
            (1, ".25"),
            (-2, "-.5"),
            (-7, "-1.75"),
            (430, "107.5"),
        ] {
            let mut out = String::new();
            number(units, &mut out);
            assert_eq!(out, text);
        }
    }
}
