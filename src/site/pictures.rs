//! Pictures to take along: each chart as SVG and PNG, and the one that other sites show beside a link.

use std::fmt::Write;

use crate::chart;
use crate::chart::Font;
use crate::chart::Frame;
use crate::chart::Measure;
use crate::chart::Palette;
use crate::chart::Role;
use crate::chart::WidthTable;
use crate::language::Language;
use crate::report::Chart;
use crate::report::Report;
use crate::site::address;
use crate::site::file::File;
use crate::site::page::head;
use crate::site::page::head::escape;
use crate::site::parallel;
use crate::site::png::PngRenderer;
use crate::view::Edition;

/// The width of a chart's panels, and the ground around them, in pixels of the drawing.
const WIDTH: f64 = 720.0;
const MARGIN: f64 = 24.0;

/// All pictures; without a png_renderer the drawings alone.
pub fn pictures(report: &Report, png_renderer: Option<&PngRenderer>) -> Vec<File> {
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

/// A chart with its title, its panels one below the other, and where it is from.
fn drawing(edition: &Edition, chart: &Chart) -> String {
    let palette = Palette::light();
    let title = edition.text(&chart.title);
    let subtitle = edition.plain(chart.subtitle.get(edition.language));
    let mut y = MARGIN + 22.0;
    let mut inside = text(MARGIN, y, 20.0, "b f-ink", &title);
    if !subtitle.is_empty() {
        y += 22.0;
        inside += &text(MARGIN, y, 13.0, "f-ink-2", &subtitle);
    }
    y += 20.0;
    for panel in &chart.panels {
        if let Some(title) = &panel.title {
            let title = edition.plain(title.get(edition.language));
            y += 20.0;
            inside += &text(MARGIN, y, 14.0, "b f-ink", &title);
            y += 14.0;
        }
        let plan = chart::plan_panel(edition.report, chart, panel, edition.language);
        let placed = chart::place(
            &plan,
            &Frame {
                width: WIDTH,
                measure: &WidthTable,
            },
        );
        let still = chart::still(&placed, &plan.label);
        // Nothing is drawn outside; a png_renderer would cut it off at the price of a layer.
        inside += &still.replacen(
            "<svg ",
            &format!("<svg overflow=\"visible\" x=\"{MARGIN}\" y=\"{y}\" "),
            1,
        );
        y += placed.height.ceil() + 12.0;
    }
    let source = edition.plain(edition.report.source.get(edition.language));
    y += 12.0;
    inside += &text(MARGIN, y, 12.0, "f-ink-2", &source);
    let height = y + MARGIN - 6.0;
    svg(
        WIDTH + 2.0 * MARGIN,
        height,
        &palette,
        edition.language,
        &title,
        &inside,
    )
}

/// The picture beside a link: whose report it is, its title, its first figures.
fn card(edition: &Edition) -> String {
    const WIDTH: f64 = 1200.0;
    const HEIGHT: f64 = 630.0;
    const LEFT: f64 = 72.0;
    let report = edition.report;
    let mut inside = String::from(
        "<path class=\"f-accent\" d=\"M0 0h1200v14H0zM0 20h1200v3H0zM72 400h1056v2H72z\"/>",
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
        let label = shortened(&label, 24.0, column - 24.0);
        inside += &text(x, 456.0, 24.0, "f-ink-2", &label);
        let written = edition.written(headline.figure);
        let number = format!("{}{}{}", written.bound, written.before, written.number);
        let number = shortened(&number, 64.0, column - 24.0);
        inside += &text(x, 534.0, 64.0, "n f-accent", &number);
        let unit = shortened(written.unit.trim(), 26.0, column - 24.0);
        inside += &text(x, 578.0, 26.0, "f-ink", &unit);
    }
    svg(
        WIDTH,
        HEIGHT,
        &Palette::light(),
        edition.language,
        &title,
        &inside,
    )
}

/// A title in at most two lines, as large as they allow.
fn fitted(title: &str, width: f64) -> (f64, Vec<String>) {
    for size in [96.0, 84.0, 72.0, 60.0, 52.0] {
        let lines = lines(title, Font::serif_bold(size), width);
        if lines.len() as f64 * size * 1.24 <= 250.0 {
            return (size, lines);
        }
    }
    let lines = lines(title, Font::serif_bold(46.0), width);
    (46.0, lines.into_iter().take(4).collect())
}

/// A text broken at blanks, and between Chinese letters.
fn lines(text: &str, font: Font, width: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut word = String::new();
    let mut letters = text.chars().take(400).peekable();
    while let Some(letter) = letters.next() {
        word.push(letter);
        let next = letters.peek();
        let may_break = next.is_none_or(|next| {
            letter == ' '
                || (letter as u32 > 0x2E80 || *next as u32 > 0x2E80)
                    && !"，。；：、！？」』）".contains(*next)
        });
        if !may_break {
            continue;
        }
        let line = lines.last_mut().expect("there is always a line");
        if !line.is_empty() && WidthTable.width(&format!("{line}{}", word.trim_end()), font) > width
        {
            lines.push(std::mem::take(&mut word));
        } else {
            line.push_str(&std::mem::take(&mut word));
        }
    }
    lines
}

/// A text that is cut where it is too wide.
fn shortened(text: &str, size: f64, width: f64) -> String {
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

/// A drawing of its own: colours as colours, families by name, nothing that a plain viewer lacks.
fn svg(
    width: f64,
    height: f64,
    palette: &Palette,
    language: Language,
    label: &str,
    inside: &str,
) -> String {
    let rules = chart::rules();
    let mut rules = rules
        .split("@media")
        .next()
        .unwrap_or_default()
        .replace("var(--sans)", families(language).0)
        .replace("var(--serif)", families(language).1);
    for ink in Role::ALL {
        let (red, green, blue) = palette.rgb(ink);
        rules = rules.replace(
            &format!("var(--{})", ink.name()),
            &format!("#{red:02x}{green:02x}{blue:02x}"),
        );
    }
    let mut svg = String::new();
    // Writing to a string does not fail.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"still\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" lang=\"{}\" aria-label=\"{}\">\n\
         <style>{rules}</style>\n<path class=\"f-paper\" d=\"M0 0h{width}v{height}H0z\"/>\n{inside}</svg>\n",
        language.tag(),
        escape(label)
    );
    svg
}

/// Families for each language's letters.
fn families(language: Language) -> (&'static str, &'static str) {
    match language {
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_break_between_words_and_between_chinese_letters() {
        let font = Font::serif_bold(100.0);
        assert_eq!(lines("兩千億之後", font, 350.0), ["兩千億", "之後"]);
        assert_eq!(lines("兩千億，之後", font, 350.0), ["兩千", "億，之", "後"]);
        assert_eq!(lines("Beyond it", font, 400.0), ["Beyond ", "it"]);
    }

    #[test]
    fn what_is_too_wide_is_cut() {
        assert_eq!(shortened("兩千億之後", 100.0, 350.0), "兩千…");
        assert_eq!(shortened("兩千", 100.0, 350.0), "兩千");
    }
}
