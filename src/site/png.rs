//! SVG into PNG, by resvg and the fonts of this machine.
//!
//! A page carries no fonts, and neither does this program: one with Chinese letters weighs more than
//! all else together. So pictures are made where the site is made, and left out, with a word, where no
//! font has the letters.

use std::collections::BTreeSet;
use std::sync::Arc;

use resvg::tiny_skia::Pixmap;
use resvg::tiny_skia::Transform;
use resvg::usvg::Options;
use resvg::usvg::Tree;
use resvg::usvg::fontdb::Database;
use resvg::usvg::fontdb::Source;
use resvg::usvg::fontdb::Weight;

use crate::site::settings::DrawPng;

/// Parts of the names of font families that hold Chinese letters.
const CHINESE: [&str; 12] = [
    "CJK", "Han S", "Noto Sans TC", "Noto Sans SC", "PingFang", "Heiti", "Songti", "YaHei",
    "JhengHei", "WenQuanYi", "Droid Sans Fallback", "SimSun",
];

/// Names of families whose Latin letters drawings ask for before those of the families with Chinese ones.
const LATIN: [&str; 4] = ["Source Sans 3", "Noto Sans", "Source Serif 4", "Noto Serif"];

/// Parts of the names of those with serifs that have a bold of their own.
const SERIF: [&str; 3] = ["Noto Serif", "Source Han Serif", "Source Serif"];

/// Draws pictures.
pub struct PngRenderer {
    fonts: Arc<Database>,
}

impl PngRenderer {
    /// A renderer, if this machine has a font with Chinese letters.
    pub fn find() -> Option<PngRenderer> {
        let mut known = Database::new();
        known.load_system_fonts();
        // Regular and bold of each family that has the letters, each file once.
        let mut files = BTreeSet::new();
        let mut any_chinese = false;
        for face in known.faces() {
            let chinese = face
                .families
                .iter()
                .any(|(family, _)| CHINESE.iter().any(|part| family.contains(part)));
            let latin = face
                .families
                .iter()
                .any(|(family, _)| LATIN.contains(&family.as_str()));
            // Drawings set serifs in bold alone.
            let serif = face
                .families
                .iter()
                .any(|(family, _)| SERIF.iter().any(|part| family.contains(part)));
            let weight = face.weight == Weight::BOLD || face.weight == Weight::NORMAL && !serif;
            if let (true, true, Source::File(path)) = (chinese || latin, weight, &face.source) {
                any_chinese |= chinese;
                files.insert(path.clone());
            }
        }
        // In memory: from a file the fonts would be opened anew for every letter.
        let mut fonts = Database::new();
        for file in files {
            if let Ok(bytes) = std::fs::read(file) {
                fonts.load_font_data(bytes);
            }
        }
        (any_chinese && !fonts.is_empty()).then(|| PngRenderer {
            fonts: Arc::new(fonts),
        })
    }
}

impl DrawPng for PngRenderer {
    fn png(&self, svg: &str, zoom: f32) -> Option<Vec<u8>> {
        let options = Options {
            fontdb: self.fonts.clone(),
            ..Options::default()
        };
        let tree = Tree::from_str(svg, &options).ok()?;
        let size = tree.size();
        let mut pixels = Pixmap::new(
            (size.width() * zoom).ceil() as u32,
            (size.height() * zoom).ceil() as u32,
        )?;
        resvg::render(
            &tree,
            Transform::from_scale(zoom, zoom),
            &mut pixels.as_mut(),
        );
        pixels.encode_png().ok()
    }
}
