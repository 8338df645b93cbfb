//! Paths and texts as elements, which say what they look like by classes or by attributes.

use std::fmt::Write;

use crate::chart::ink::extras::Pattern;
use crate::chart::ink::svg::data::Data;
use crate::chart::ink::svg::data::SCALE;
use crate::chart::ink::svg::data::number;
use crate::chart::ink::svg::data::pair;
use crate::chart::theme;
use crate::chart::theme::Palette;
use crate::chart::theme::Role;
use crate::text::escape;

/// What a path's shapes have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    Fill,
    /// A line of so many units across.
    Line(u32, Pattern),
    /// Round dots of so many units across.
    Dots(u32),
}

/// A path that grows as long as the next shape looks the same.
pub struct Open {
    pub ink: Role,
    pub stroke: Stroke,
    pub data: Data,
}

/// Runs that stand side by side.
pub struct Sentence {
    pub halo: Option<Role>,
    pub anchor: &'static str,
    pub baseline: i32,
    pub runs: Vec<Piece>,
}

pub struct Piece {
    pub words: String,
    pub ink: Role,
    /// In hundredths of a pixel.
    pub size: u32,
    pub class: &'static str,
    /// The run's ends, in units.
    pub left: i32,
    pub right: i32,
}

/// How elements say what they look like.
#[derive(Clone, Copy)]
pub enum Look<'a> {
    /// By classes, for a page that has the [rules](super::rules).
    Classes,
    /// By presentation attributes, for programs that read no style sheets or not all of them: colours of six
    /// digits, and a halo that is a text of its own, as not every program knows `paint-order`.
    Attributes(&'a Palette),
}

impl Look<'_> {
    pub fn path(self, path: &Open, out: &mut String) {
        let (name, ink) = (path.ink.name(), path.ink);
        let round = matches!(
            path.stroke,
            Stroke::Dots(_) | Stroke::Line(_, Pattern::Dots(_))
        );
        let head = match (self, path.stroke) {
            (Look::Classes, Stroke::Fill) => format!(" class=\"f-{name}\""),
            (Look::Classes, _) if round => format!(" class=\"s-{name} o\""),
            (Look::Classes, _) => format!(" class=\"s-{name}\""),
            (Look::Attributes(palette), Stroke::Fill) => paint("fill", palette, ink),
            (Look::Attributes(palette), _) => {
                let cap = if round {
                    " stroke-linecap=\"round\""
                } else {
                    ""
                };
                format!(" fill=\"none\"{}{cap}", paint("stroke", palette, ink))
            }
        };
        out.push_str("<path");
        out.push_str(&head);
        if let Stroke::Line(width, _) | Stroke::Dots(width) = path.stroke {
            out.push_str(" stroke-width=\"");
            number(width as i32, out);
            out.push('"');
        }
        let dashes = match path.stroke {
            Stroke::Line(_, Pattern::Dashes(on, off)) => Some((on, off)),
            Stroke::Line(_, Pattern::Dots(step)) => Some((0, step)),
            _ => None,
        };
        if let Some((on, off)) = dashes {
            out.push_str(" stroke-dasharray=\"");
            pair(on as i32, off as i32, out);
            out.push('"');
        }
        out.push_str(" d=\"");
        out.push_str(&path.data.text);
        out.push_str("\"/>");
    }

    pub fn text(self, text: &Sentence, out: &mut String) {
        let Some(first) = text.runs.first() else {
            return;
        };
        match self {
            Look::Classes => classed(text, first, out),
            Look::Attributes(palette) => {
                // On half a pixel, as programs put baselines on whole pixels of a device each in its own way.
                let grain = SCALE / 2;
                let baseline = (text.baseline + grain / 2).div_euclid(grain) * grain;
                let mut element = |head: &str, run: &dyn Fn(&Piece) -> String| {
                    element(text, baseline, head, run, out);
                };
                if let Some(ground) = text.halo {
                    let outline = format!(
                        " fill=\"none\"{} stroke-width=\"{}\" stroke-linejoin=\"round\" aria-hidden=\"true\"",
                        paint("stroke", palette, ground),
                        2.0 * theme::HALO
                    );
                    element(&outline, &|piece| font(piece, palette));
                }
                let run = |piece: &Piece| {
                    let own = (piece.ink != first.ink).then(|| paint("fill", palette, piece.ink));
                    own.unwrap_or_default() + &font(piece, palette)
                };
                element(&paint("fill", palette, first.ink), &run);
            }
        }
    }
}

/// A text whose look is classes.
fn classed(text: &Sentence, first: &Piece, out: &mut String) {
    let single = text.runs.len() == 1;
    let mut head = format!(" class=\"f-{}", first.ink.name());
    if let Some(halo) = text.halo {
        let _ = write!(head, " h-{}", halo.name());
    }
    if !single {
        head.push_str(" r");
    } else if !first.class.is_empty() {
        let _ = write!(head, " {}", first.class);
    }
    head.push('"');
    let run = |piece: &Piece| {
        let class = if piece.class.is_empty() {
            "u"
        } else {
            piece.class
        };
        match (single, piece.ink == first.ink) {
            (true, _) => String::new(),
            (false, true) => format!(" class=\"{class}\""),
            (false, false) => format!(" class=\"f-{} {class}\"", piece.ink.name()),
        }
    };
    element(text, text.baseline, &head, &run, out);
}

/// A text with the attributes `head`, and its runs with those that `run` gives them; the baseline in units.
fn element(
    text: &Sentence,
    baseline: i32,
    head: &str,
    run: &dyn Fn(&Piece) -> String,
    out: &mut String,
) {
    let (Some(first), Some(last)) = (text.runs.first(), text.runs.last()) else {
        return;
    };
    let x = match text.anchor {
        "end" => last.right,
        "middle" => (first.left + last.right) / 2,
        _ => first.left,
    };
    let single = text.runs.len() == 1;
    out.push_str("<text x=\"");
    number(x, out);
    out.push_str("\" y=\"");
    number(baseline, out);
    out.push('"');
    if !text.anchor.is_empty() {
        let _ = write!(out, " text-anchor=\"{}\"", text.anchor);
    }
    out.push_str(head);
    let mut before = None;
    for piece in &text.runs {
        if !single {
            out.push_str(if before.is_none() {
                "><tspan"
            } else {
                "<tspan"
            });
        }
        out.push_str(&run(piece));
        if let Some(right) = before {
            let gap = (f64::from(piece.left - right) / f64::from(SCALE)).round();
            if gap > 0.0 {
                let _ = write!(out, " dx=\"{gap}\"");
            }
        }
        let size = f64::from(piece.size) / 100.0;
        let _ = write!(out, " font-size=\"{size}\">{}", escape(&piece.words));
        if !single {
            out.push_str("</tspan>");
        }
        before = Some(piece.right);
    }
    out.push_str("</text>");
}

/// A fill or a stroke in a role's colour, its opacity apart.
fn paint(property: &str, palette: &Palette, role: Role) -> String {
    let (red, green, blue) = palette.rgb(role);
    let opacity = match role {
        Role::TargetSoft => format!(" {property}-opacity=\"{}\"", theme::SOFT),
        _ => String::new(),
    };
    format!(" {property}=\"#{red:02x}{green:02x}{blue:02x}\"{opacity}")
}

/// What differs from the regular sans, which a whole file has.
fn font(piece: &Piece, palette: &Palette) -> String {
    let bold = " font-weight=\"700\"";
    match piece.class {
        "n" => format!(" font-family=\"{}\"{bold}", escape(&palette.serif.names)),
        "b" => bold.to_owned(),
        _ => String::new(),
    }
}
