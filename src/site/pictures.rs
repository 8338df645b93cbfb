//! Pictures to take along: each chart as SVG and PNG, and the one that other sites show beside a link.

use crate::chart;
use crate::chart::Captions;
use crate::chart::ExportedChart;
use crate::chart::Family;
use crate::chart::Font;
use crate::chart::Measure;
use crate::chart::Palette;
use crate::chart::Plan;
use crate::chart::Typesetter;
use crate::chart::WidthTable;
use crate::language::Language;
use crate::report::Chart;
use crate::report::Prose;
use crate::report::Report;
use crate::site::address;
use crate::site::file::File;
use crate::site::page::head;
use crate::site::parallel;
use crate::site::settings::DrawPng;
use crate::text::escape;
use crate::view::Edition;

/// All pictures; without a renderer of PNG the SVG files alone.
pub fn pictures(report: &Report, png_renderer: Option<&dyn DrawPng>) -> Vec<File> {
    let mut drawings = Vec::new();
    for language in Language::ALL {
        let edition = Edition::new(report, language);
        for chart in &report.charts {
            let path = format!("{}charts/{}.svg", address::folder(language), chart.id);
            drawings.push((path, drawing(&edition, chart)));
        }
        drawings.push((head::picture(language), card(&edition)));
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

/// The picture beside a link: whose report it is, its title, its first figures.
fn card(edition: &Edition) -> String {
    const WIDTH: f64 = 1200.0;
    const HEIGHT: f64 = 630.0;
    const LEFT: f64 = 72.0;
    let report = edition.report;
    let mut inside = String::from(
        "<path class=\"f-paper\" d=\"M0 0h1200v630H0z\"/>\n<path class=\"f-accent\" d=\"M0 0h1200v14H0zM0 20h1200v3H0zM72 400h1056v2H72z\"/>",
    );
    inside += &text(
        LEFT,
        108.0,
        30.0,
        "f-ink-2",
        &edition.text(&report.zone_full),
    );
    let title = edition.plain(report.title.get(edition.language));
    let (size, lines) = fitted(&title, WIDTH - 2.0 * LEFT);
    let mut y = 130.0;
    for line in &lines {
        y += size * 1.24;
        inside += &text(LEFT, y, size, "n f-ink", line);
    }
    let column = (WIDTH - 2.0 * LEFT) / 3.0;
    for (index, headline) in report.headlines.iter().take(3).enumerate() {
        let x = LEFT + column * index as f64;
        let label = match &headline.label {
            Some(label) => edition.text(label),
            None => edition.label(headline.figure),
        };
        let label = ellipsized(&label, 24.0, column - 24.0);
        inside += &text(x, 456.0, 24.0, "f-ink-2", &label);
        let written = edition.written(headline.figure);
        let number = format!("{}{}{}", written.bound, written.before, written.number);
        let number = ellipsized(&number, 64.0, column - 24.0);
        inside += &text(x, 534.0, 64.0, "n f-accent", &number);
        let unit = ellipsized(written.unit.trim(), 26.0, column - 24.0);
        inside += &text(x, 578.0, 26.0, "f-ink", &unit);
    }
    chart::svg_file(
        (WIDTH, HEIGHT),
        &palette(edition.language),
        edition.language,
        &title,
        &inside,
    )
}

/// A title in at most two lines, as large as they allow.
fn fitted(title: &str, width: f64) -> (f64, Vec<String>) {
    let typesetter = Typesetter {
        measure: &WidthTable,
    };
    let lines = |size| typesetter.wrap(title, Font::serif_bold(size), width);
    for size in [96.0, 84.0, 72.0, 60.0, 52.0] {
        let lines = lines(size);
        if lines.len() as f64 * size * 1.24 <= 250.0 {
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

fn text(x: f64, y: f64, size: f64, class: &str, text: &str) -> String {
    format!(
        "<text class=\"{class}\" font-size=\"{size}\" x=\"{x}\" y=\"{y}\">{}</text>",
        escape(text)
    )
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
