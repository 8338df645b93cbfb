//! Pictures to take along: each chart as SVG and PNG, and the one that other sites show beside a link.

use crate::chart;
use crate::chart::Anchor;
use crate::chart::Captions;
use crate::chart::ExportedChart;
use crate::chart::Family;
use crate::chart::Font;
use crate::chart::Measure;
use crate::chart::Palette;
use crate::chart::Placed;
use crate::chart::Plan;
use crate::chart::Role;
use crate::chart::Run;
use crate::chart::Typesetter;
use crate::chart::WidthTable;
use crate::chart::plan::amount::Amount;
use crate::chart::plan::axis;
use crate::language::Language;
use crate::report::Chart;
use crate::report::Prose;
use crate::report::Report;
use crate::site::address;
use crate::site::file::File;
use crate::site::page::head;
use crate::site::parallel;
use crate::site::settings::DrawPng;
use crate::view::Edition;

/// All pictures; without a renderer of PNG the SVG files alone.
pub fn pictures(report: &Report, png_renderer: Option<&dyn DrawPng>) -> Vec<File> {
    let mut drawings = Vec::new();
    for &language in &report.languages {
        let edition = Edition::new(report, language);
        for chart in &report.charts {
            let path = format!(
                "{}charts/{}.svg",
                address::folder(language, report.home()),
                chart.id
            );
            drawings.push((path, drawing(&edition, chart)));
        }
        drawings.push((head::picture(language), card(report, language)));
    }
    let made = parallel::each(&drawings, |(path, svg)| {
        let zoom = if path.ends_with(".svg") { 2.0 } else { 1.0 };
        let png = png_renderer.and_then(|png_renderer| png_renderer.png(svg, zoom));
        let png = png.map(|bytes| File {
            path: path.replace(".svg", ".png"),
            bytes,
        });
        let svg = path.ends_with(".svg").then(|| File::text(path, svg));
        svg.into_iter().chain(png).collect::<Vec<_>>()
    });
    made.into_iter().flatten().collect()
}

/// A chart as the button on the page gives it: its title, its panels one below the other, and its source.
fn drawing(edition: &Edition, chart: &Chart) -> String {
    let plain = |prose: &Prose| edition.plain(prose.get(edition.language));
    let mut plans = Vec::new();
    let mut headings = Vec::new();
    for panel in &chart.panels {
        plans.push(chart::plan_panel(
            edition.report, chart, panel, edition.language,
        ));
        headings.push(panel.title.as_ref().map_or_else(String::new, plain));
    }
    let title = format!("{} {}", edition.text(&chart.title), plain(&chart.subtitle));
    let captions = Captions {
        title: title.trim_end(),
        headings: &headings,
        below: &[plain(&edition.report.source)],
    };
    let plans: Vec<&Plan> = plans.iter().collect();
    let sheet = ExportedChart::new(&plans, &captions, &WidthTable);
    sheet.svg(&palette(edition.language), edition.language)
}

/// Width and height of a [card], in pixels.
const CARD: (f64, f64) = (1200.0, 630.0);
/// From a card's edges to its words.
const EDGE: f64 = 72.0;
/// Where a card's title begins, and the rule below it.
const TITLE: f64 = 130.0;
const RULE: f64 = 400.0;
/// Words of a card other than its title, and the largest of its numbers.
const SMALL: f64 = 26.0;
const LARGE: f64 = 64.0;

/// The picture that other sites show beside a link, as SVG: whose report it is, its title, its first figures.
pub fn card(report: &Report, language: Language) -> String {
    let edition = Edition::new(report, language);
    let (width, height) = CARD;
    let typesetter = Typesetter {
        measure: &WidthTable,
    };
    let mut card = Placed::new(width, height);
    card.fill(0.0, 0.0, width, height, Role::Paper);
    for (x, y, length, thickness) in [
        (0.0, 0.0, width, 14.0),
        (0.0, 20.0, width, 3.0),
        (EDGE, RULE, width - 2.0 * EDGE, 2.0),
    ] {
        card.fill(x, y, length, thickness, Role::Accent);
    }
    let mut write = |x, y, runs| card.text(x, y, Anchor::Start, runs);
    let zone = edition.text(&report.zone_full);
    let zone = ellipsized(&zone, 30.0, width - 2.0 * EDGE);
    let font = Font::sans(30.0);
    write(EDGE, 108.0, typesetter.words(&zone, font, Role::Text2));
    let title = edition.plain(report.title.get(language));
    let (size, lines) = fitted(&title, width - 2.0 * EDGE);
    for (index, line) in lines.iter().enumerate() {
        let y = (TITLE + (index + 1) as f64 * size * 1.24).round();
        let runs = typesetter.words(line, Font::serif_bold(size), Role::Text);
        write(EDGE, y, runs);
    }
    let column = (width - 2.0 * EDGE) / 3.0;
    for (index, headline) in report.headlines.iter().take(3).enumerate() {
        let (x, room) = (EDGE + column * index as f64, column - 24.0);
        let label = match &headline.label {
            Some(label) => edition.text(label),
            None => edition.label(headline.figure),
        };
        let font = Font::sans(SMALL);
        let mut lines = typesetter.wrap(&label, font, room);
        if lines.len() > 2 {
            lines[1] = format!("{}…", lines[1]);
            lines.truncate(2);
        }
        for (line, words) in lines.iter().enumerate() {
            let words = ellipsized(words, SMALL, room);
            let y = 450.0 + 34.0 * line as f64;
            write(x, y, typesetter.words(&words, font, Role::Text2));
        }
        let amount = axis::amount(&edition.shown(headline.figure), language);
        write(x, 566.0, number(&amount, room));
    }
    chart::placed_file(&card, &palette(language), language, &title)
}

/// A figure's sign, digits and unit on a line, as large as the room allows.
fn number(amount: &Amount, room: f64) -> Vec<Run> {
    let typesetter = Typesetter {
        measure: &WidthTable,
    };
    let at = |size: f64| {
        let parts = [
            (&amount.sign, Font::sans(size / 2.0), 0.0),
            (&amount.number, Font::serif_bold(size), 6.0),
            (&amount.unit, Font::sans(size * 0.42), 8.0),
        ];
        let mut runs = Vec::new();
        for (words, font, gap) in parts.into_iter().filter(|(words, ..)| !words.is_empty()) {
            let run = typesetter.run(words, font, Role::Accent);
            runs.push(Run { gap, ..run });
        }
        runs
    };
    let width = |runs: &[Run]| runs.iter().map(|run| run.gap + run.width).sum::<f64>();
    let fits = |size: &f64| width(&at(*size)) <= room;
    let sizes = [LARGE, 56.0, 48.0, 40.0, 32.0];
    at(sizes.into_iter().find(fits).unwrap_or(24.0))
}

/// A title between its edges and above the rule, as large as they allow.
fn fitted(title: &str, width: f64) -> (f64, Vec<String>) {
    let typesetter = Typesetter {
        measure: &WidthTable,
    };
    let lines = |size| typesetter.wrap(title, Font::serif_bold(size), width);
    for size in [96.0, 84.0, 72.0, 60.0, 52.0] {
        let lines = lines(size);
        // The last line has descenders, and keeps off the rule.
        if (lines.len() as f64 * 1.24 + 0.4) * size <= RULE - TITLE {
            return (size, lines);
        }
    }
    (46.0, lines(46.0).into_iter().take(4).collect())
}

/// A text that is cut where it is too wide.
fn ellipsized(text: &str, size: f64, width: f64) -> String {
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if WidthTable.width(&kept, Font::sans(size)) > width {
            kept.pop();
            kept.pop();
            return kept + "…";
        }
    }
    kept
}

/// The light theme with the families that have a language's letters.
fn palette(language: Language) -> Palette {
    let (sans, serif) = match language {
        Language::TraditionalChinese => (
            "'PingFang TC','Noto Sans TC','Noto Sans CJK TC','Microsoft JhengHei',sans-serif",
            "'Noto Serif TC','Noto Serif CJK TC','Source Han Serif TC','Songti TC',serif",
        ),
        Language::SimplifiedChinese => (
            "'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif",
            "'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC','Songti SC',serif",
        ),
        Language::English => (
            "'Source Sans 3','Noto Sans','Noto Sans CJK JP',sans-serif",
            "'Source Serif 4','Noto Serif','Noto Serif CJK JP',Charter,serif",
        ),
    };
    let mut palette = Palette::light();
    palette.sans = Family::named(sans);
    palette.serif = Family::named(serif);
    palette
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_wide_is_cut() {
        assert_eq!(ellipsized("兩千億之後", 100.0, 350.0), "兩千…");
        assert_eq!(ellipsized("兩千", 100.0, 350.0), "兩千");
    }
}
