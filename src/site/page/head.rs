//! The head of a page: what it is, what other sites show of it, its siblings and its style.

use std::fmt::Write;

use crate::language::Language;
use crate::report::Report;
use crate::site::address;
use crate::site::settings::Settings;
use crate::text::escape;
use crate::view::Meta;

/// Title, description, what other sites show, the languages and the style.
pub fn head(
    meta: &Meta,
    report: &Report,
    language: Language,
    path: &str,
    settings: &Settings,
    style: &str,
) -> String {
    let site = &settings.address;
    let up = address::up(path);
    let title = escape(&meta.title);
    let description = escape(&meta.description);
    let mut head = String::new();
    // Writing to a string does not fail.
    let _ = write!(
        head,
        "<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n\
         <meta property=\"og:type\" content=\"article\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{description}\">\n\
         <meta property=\"og:locale\" content=\"{}\">\n",
        locale(language)
    );
    if settings.png_renderer.is_some() {
        let picture = escape(&site.of(&up, &picture(language)));
        let _ = write!(
            head,
            "<meta property=\"og:image\" content=\"{picture}\">\n\
             <meta property=\"og:image:width\" content=\"1200\">\n\
             <meta property=\"og:image:height\" content=\"630\">\n\
             <meta name=\"twitter:card\" content=\"summary_large_image\">\n"
        );
    }
    if site.is_known() {
        let own = escape(&site.of(&up, path));
        let _ = write!(
            head,
            "<link rel=\"canonical\" href=\"{own}\">\n<meta property=\"og:url\" content=\"{own}\">\n"
        );
    }
    for &other in &report.languages {
        // Crawlers take whole addresses only; readers have the switch of languages.
        if site.is_known() {
            let href = site.of(
                &up,
                &format!("{}index.html", address::folder(other, report.home())),
            );
            let _ = writeln!(
                head,
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                other.tag(),
                escape(&href)
            );
        }
        if other != language {
            let _ = writeln!(
                head,
                "<meta property=\"og:locale:alternate\" content=\"{}\">",
                locale(other)
            );
        }
    }
    let _ = writeln!(head, "<style>{style}</style>");
    head
}

/// Browsers that know of it draw nothing before the element of this name has come.
pub fn expect(id: &str) -> String {
    let id = escape(id);
    format!("<link rel=\"expect\" href=\"#{id}\" blocking=\"render\">\n")
}

/// The picture that other sites show beside a link.
pub fn picture(language: Language) -> String {
    format!("pictures/{}.png", language.tag())
}

fn locale(language: Language) -> &'static str {
    match language {
        Language::TraditionalChinese => "zh_TW",
        Language::SimplifiedChinese => "zh_CN",
        Language::English => "en_GB",
    }
}
