//! Embeds: each chart, the calculator and the headline figures as a page for frames.

use serde_json::json;

use crate::language::Language;
use crate::report::Report;
use crate::site::address;
use crate::site::file::File;
use crate::site::page::guarded;
use crate::site::page::head::expect;
use crate::site::page::options;
use crate::site::page::sheets;
use crate::site::page::shell::Shell;
use crate::site::page::without_places;
use crate::site::parallel;
use crate::site::settings::Settings;
use crate::text::escape;
use crate::view::Edition;
use crate::view::Embedded;
use crate::view::FOOT;
use crate::view::embed;

/// For host pages.
const HOST: &str = include_str!("../scripts/embed.js");

/// A page for each part and language, and the script for those who frame them.
pub fn embeds(report: &Report, shell: &Shell, settings: &Settings) -> Vec<File> {
    let mut parts: Vec<Embedded> = report.charts.iter().map(Embedded::Chart).collect();
    if !report.headlines.is_empty() {
        parts.push(Embedded::Headlines);
    }
    if !report.targets.is_empty() {
        parts.push(Embedded::Calculator);
    }
    let all: Vec<(Language, Embedded)> = report
        .languages
        .iter()
        .flat_map(|language| parts.iter().map(move |part| (*language, *part)))
        .collect();
    let mut files = parallel::each(&all, |(language, part)| {
        page(report, *language, *part, shell, settings)
    });
    files.push(File::text("embed.js", HOST));
    files
}

fn page(
    report: &Report,
    language: Language,
    part: Embedded,
    shell: &Shell,
    settings: &Settings,
) -> File {
    let edition = Edition::new(report, language);
    let path = format!(
        "{}embed/{}.html",
        address::folder(language, report.home()),
        part.id()
    );
    let up = address::up(&path);
    let body = without_places(&embed(&edition, part, "../index.html"));
    let style = sheets::embed(&part) + &sheets::own_rules(&body);
    let at = |path: &str| format!("{up}{path}");
    let options = match part {
        // It has no islands: it is complete as served.
        Embedded::Headlines => json!({ "id": part.id() }),
        Embedded::Chart(_) | Embedded::Calculator => {
            json!({
                "id": part.id(),
                "glue": at(&shell.script),
                "module": at(&shell.wasm),
                "ways": at(&shell.scripts.ways),
                "asked": at(&shell.scripts.asked),
            })
        }
    };
    let script = options::element(&options) + &shell.scripts.element("frame", &up);
    let whole = expect(FOOT);
    // A crawler takes a whole address only.
    let canonical = match settings.address.is_known() {
        true => format!(
            "<link rel=\"canonical\" href=\"{}\">\n",
            escape(&settings.address.of(&up, &path))
        ),
        false => String::new(),
    };
    let title = escape(&part.title(&edition));
    let tag = language.tag();
    let html = format!(
        "<!doctype html>\n<html lang=\"{tag}\" data-state=\"static\" data-theme=\"auto\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         {script}{whole}<title>{title}</title>\n\
         <meta name=\"description\" content=\"{title} | {}\">\n{canonical}\
         <style>{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escape(&edition.text(&report.zone_full)),
    );
    File::text(path, guarded(html, settings))
}
