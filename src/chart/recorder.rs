//! A backend that writes down what it is asked to draw, one line a call.

use std::convert::Infallible;

use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;

use crate::chart::Palette;
use crate::chart::Placed;
use crate::chart::Surface;
use crate::chart::draw;
use crate::chart::surface::Backend;
use crate::chart::surface::Pattern;

/// Draws a chart at one unit a pixel and returns the record.
pub fn record(placed: &Placed) -> Vec<String> {
    let recorder = Recorder {
        size: (placed.width.round() as u32, placed.height.round() as u32),
        calls: Vec::new(),
        pattern: Pattern::Solid,
    };
    let mut surface = Surface::new(recorder, 1.0, 1.0);
    match draw(placed, &Palette::sentinel(), &mut surface) {
        Ok(()) => surface.into_backend().calls,
        Err(never) => vec![never.to_string()],
    }
}

struct Recorder {
    size: (u32, u32),
    calls: Vec<String>,
    pattern: Pattern,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Recorder {
    fn note(&mut self, name: &str, points: &[BackendCoord], colour: BackendColor) {
        let ink = Palette::role(colour.rgb).name();
        self.calls.push(format!("{name} {ink} {points:?}"));
    }
}

impl Backend for Recorder {
    fn pattern(&mut self, pattern: Pattern) {
        self.pattern = pattern;
    }

    fn halo<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
        _reach: u32,
    ) -> Done {
        self.note(
            &format!("halo {text:?} {}", style.size()),
            &[at],
            style.color(),
        );
        Ok(())
    }
}

impl DrawingBackend for Recorder {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Done {
        self.note("pixel", &[point], colour);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Done {
        self.note("rect", &[from, to], style.color());
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        let name = match self.pattern {
            Pattern::Solid => "path".to_owned(),
            pattern => format!("path {pattern:?}"),
        };
        self.note(&name, &points, style.color());
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        self.note("polygon", &points, style.color());
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Done {
        let reach = radius as i32;
        self.note("circle", &[centre, (reach, reach)], style.color());
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        self.note(
            &format!("text {text:?} {}", style.size()),
            &[at],
            style.color(),
        );
        Ok(())
    }
}
