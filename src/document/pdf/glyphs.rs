//! The letters of a page, each with its place.

use hayro_interpret::BlendMode;
use hayro_interpret::ClipPath;
use hayro_interpret::Context;
use hayro_interpret::Device;
use hayro_interpret::DrawMode;
use hayro_interpret::DrawProps;
use hayro_interpret::Image;
use hayro_interpret::ImageDrawProps;
use hayro_interpret::InterpreterCache;
use hayro_interpret::InterpreterSettings;
use hayro_interpret::SoftMask;
use hayro_interpret::font::Glyph as Shown;
use hayro_interpret::font::GlyphRun;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::interpret_page;
use hayro_interpret::kurbo::Affine;
use hayro_interpret::kurbo::BezPath;
use hayro_interpret::kurbo::Rect;

/// A letter on a page; lengths are in points, from the lower left corner.
#[derive(Clone, PartialEq, Debug)]
pub struct Glyph {
    pub words: String,
    /// Where it begins
    pub left: f64,
    /// Where the next one would begin
    pub right: f64,
    /// Its baseline
    pub base: f64,
    /// The size of its font
    pub size: f64,
}

impl Glyph {
    /// Whether its font does not say which letter it is.
    pub fn is_unknown(&self) -> bool {
        self.words == UNKNOWN
    }
}

/// What stands for a letter that is not known.
const UNKNOWN: &str = "\u{fffd}";

/// What a page shows.
#[derive(Default)]
pub struct Page {
    pub glyphs: Vec<Glyph>,
    /// Whether there are pictures on it
    pub pictures: bool,
}

/// The letters of all pages, in the order in which they are shown.
pub fn glyphs(pdf: &Pdf) -> Vec<Page> {
    let cache = InterpreterCache::new();
    let pages = pdf.pages();
    pages
        .iter()
        .map(|page| {
            // Neither the clip nor the place of the page matters to its letters.
            let mut context = Context::new(
                Affine::IDENTITY,
                Rect::new(0.0, 0.0, 1.0, 1.0),
                &cache,
                pdf.xref(),
                InterpreterSettings::default(),
            );
            let mut device = Collector::default();
            interpret_page(page, &mut context, &mut device);
            device.page
        })
        .collect()
}

#[derive(Default)]
struct Collector {
    page: Page,
}

impl Device<'_> for Collector {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let [across, turned, _, up, left, base] =
                (props.transform * glyph.transform()).as_coeffs();
            // Watermarks are turned, and no text of the document.
            if turned.abs() > 0.2 * across.abs() || across <= 0.0 {
                continue;
            }
            let words = match glyph.as_unicode() {
                Some(BfString::Char(character)) => character.to_string(),
                Some(BfString::String(words)) => words,
                None => UNKNOWN.to_owned(),
            };
            let private = |it: char| it.is_control() || matches!(it, '\u{e000}'..='\u{f8ff}');
            let words = match words.chars().any(private) {
                true => UNKNOWN.to_owned(),
                false => words,
            };
            let advance = match &**glyph {
                Shown::Outline(glyph) => glyph.advance_width(),
                Shown::Type3(glyph) => glyph.advance_width(),
            };
            let size = 1000.0 * up.abs();
            let advance = advance.map_or(size, |it| across * f64::from(it));
            let glyph = Glyph {
                words,
                left,
                right: left + advance,
                base,
                size,
            };
            let sound = [glyph.left, glyph.right, glyph.base, glyph.size]
                .iter()
                .all(|it| it.is_finite());
            // Bold type may be the same letter twice, a hair apart.
            let again = self.page.glyphs.last().is_some_and(|last| {
                last.words == glyph.words
                    && (last.left - glyph.left).abs() < 0.15 * size
                    && (last.base - glyph.base).abs() < 0.15 * size
            });
            if sound && !again && size > 0.5 {
                self.page.glyphs.push(glyph);
            }
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {
        self.page.pictures = true;
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
