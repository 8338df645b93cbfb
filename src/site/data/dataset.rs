//! What a page says of its figures to search engines: a `Dataset` of <https://schema.org>.

use serde_json::json;

use crate::site::address;
use crate::site::settings::Settings;
use crate::view::Edition;
use crate::view::Meta;

/// How many figures are named.
const NAMED: usize = 12;

/// The description, as an element of the page.
pub fn element(edition: &Edition, path: &str, settings: &Settings) -> String {
    let report = edition.report;
    let meta = Meta::of(edition);
    let up = address::up(path);
    let distribution = |kind: &str, file: &str| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": kind,
            "contentUrl": settings.address.of(&up, file),
        })
    };
    let measured: Vec<_> = report
        .headlines
        .iter()
        .take(NAMED)
        .map(|headline| {
            let figure = edition.figure(headline.figure);
            json!({
                "@type": "PropertyValue",
                "name": edition.label(headline.figure),
                "value": figure.quantity.value,
                "unitText": figure.quantity.unit.code(),
            })
        })
        .collect();
    let mut dataset = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": meta.title,
        "description": description(&meta.description),
        "inLanguage": report.languages.iter().map(|it| it.tag()).collect::<Vec<_>>(),
        "isBasedOn": edition.plain(report.source.get(edition.language)),
        "creator": { "@type": "Organization", "name": edition.text(&report.zone_full) },
        "isAccessibleForFree": true,
        "variableMeasured": measured,
        "distribution": [
            distribution("text/csv", "figures.csv"),
            distribution(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "figures.xlsx",
            ),
            distribution("application/json", "report.json"),
        ],
    });
    if let Some(year) = report.year() {
        dataset["temporalCoverage"] = year.into();
    }
    // No text may end the element.
    let text = dataset.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>\n")
}

/// Search engines take from 50 letters on to 5000.
fn description(text: &str) -> String {
    text.chars().take(5000).collect()
}
