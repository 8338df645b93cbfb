//! The pages of a site, as paths and texts.

pub(crate) mod embeds;
pub(crate) mod head;
pub(crate) mod options;
pub(crate) mod scripts;
pub(crate) mod sheets;
pub(crate) mod shell;
#[cfg(feature = "publish")]
pub(crate) mod single;

use crate::report::Report;
use crate::site::address;
use crate::site::data::dataset;
use crate::site::file::File;
use crate::site::hosting::policy::Policy;
use crate::site::page::shell::Shell;
use crate::site::parallel;
use crate::site::settings::Settings;
use crate::view::Edition;
use crate::view::Meta;
use crate::view::page;

/// A page for each language, the style sheet that they share, and the scripts that pages load.
pub fn pages(report: &Report, shell: &Shell, settings: &Settings) -> Vec<File> {
    let rest = File::hashed("style", "css", sheets::rest());
    let mut files: Vec<File> = parallel::each(&report.languages, |&language| {
        let edition = Edition::new(report, language);
        let path = format!("{}index.html", address::folder(language, report.home()));
        let up = address::up(&path);
        let body = without_places(&page(&edition, &format!("{up}{}", rest.path)));
        let meta = Meta::of(&edition);
        let style = [
            sheets::first(),
            sheets::own_rules(&body),
            sheets::running_foot(&meta.title),
        ]
        .concat();
        let head = [
            options::element(&options::page(shell, &up)),
            shell.scripts.element("page", &up),
            expected(report),
            head::head(&meta, report, language, &path, settings, &style),
        ];
        let body = body + &dataset::element(&edition, &path, settings);
        let text = shell.fill(
            language.tag(),
            path.matches('/').count(),
            &head.concat(),
            &body,
        );
        File::text(path, guarded(text, settings))
    });
    files.push(rest);
    files.extend(shell.scripts.files.iter().cloned());
    files
}

/// How many of the chapters' charts the first frame has.
const FIRST_CHARTS: usize = 3;

/// A page in pieces is laid out and painted anew for each: the first frame waits for the first charts.
fn expected(report: &Report) -> String {
    let last = report.chapters.iter().take(FIRST_CHARTS).next_back();
    last.map_or_else(String::new, |chapter| {
        head::expect(&format!("chart-{}", chapter.chart))
    })
}

/// A page that brings its policy along, for hosts that send none, if it is to.
pub fn guarded(html: String, settings: &Settings) -> String {
    const START: &str = "<meta charset=\"utf-8\">\n";
    if !settings.policy_in_page {
        return html;
    }
    let policy = Policy::of(&html).line();
    html.replacen(
        START,
        &format!("{START}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"),
        1,
    )
}

/// How Leptos marks the places to which islands may come back.
const PLACE: &str = "<!>";

/// A body without the marks outside its islands: nobody comes back to those.
pub fn without_places(body: &str) -> String {
    let mut kept = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(start) = rest.find("<leptos-island") {
        let end = rest[start..]
            .find("</leptos-island>")
            .map_or(rest.len(), |end| start + end);
        kept.push_str(&rest[..start].replace(PLACE, ""));
        kept.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    kept.push_str(&rest.replace(PLACE, ""));
    kept
}
