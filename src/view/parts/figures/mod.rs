//! All figures: each with its value, its time and its evidence in a row of one table.
//!
//! The table is a part of the page without script. With script it is text that costs nothing until a reader asks:
//! `site/scripts/figures.js` makes the table that is searched out of it, and an island the entries of its drawer.

pub(crate) mod row;
pub(crate) mod topic;
pub(crate) mod words;

use leptos::prelude::*;

use crate::language::fill;
use crate::view::edition::Edition;
use crate::view::parts::chapter;
use crate::view::parts::chapter::ChapterKind;
use crate::view::parts::figures::row::row;
use crate::view::parts::figures::topic::Topics;
use crate::view::parts::figures::words::figures_words;

/// The chapter of all figures; nothing where there are none. What stands before it on the page has been written.
pub fn figures(edition: &Edition) -> Option<impl IntoView + use<>> {
    let (report, words) = (edition.report, figures_words(edition.language));
    let all = report.figures.iter().count();
    if all == 0 {
        return None;
    }
    let topics = Topics::of(report);
    let rows: Vec<_> = report
        .figures
        .iter()
        .map(|(id, figure)| row(edition, id, figure, topics.get(id)))
        .collect();
    let here = report.figures.iter().filter(|(id, _)| edition.stands(*id));
    let here = here.count();
    let lead = match all - here {
        0 => words.lead_all.to_owned(),
        1 => fill(words.lead_but_one, &[&here.to_string()]),
        alone => fill(words.lead, &[&here.to_string(), &alone.to_string()]),
    };
    let page = edition.words();
    let table = view! {
        <table class="figures">
            <caption class="visually-hidden">{words.name}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.indicator}</th>
                    <th scope="col">{page.table_value}</th>
                    <th scope="col">{words.period}</th>
                    <th scope="col">{page.table_nature}</th>
                    <th scope="col">{page.table_source}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    };
    let title = match all {
        1 => words.title_one.to_owned(),
        all => fill(words.title, &[&all.to_string()]),
    };
    // So that nothing below moves once the table is there.
    let rows = format!("--n:{}", all.min(SHOWN));
    let body = view! {
        <h2>{title}</h2>
        <p class="chapter-lead">{lead}</p>
        <div class="live-only all-figures" data-style=rows></div>
        <noscript class="evidence-source" inner_html=table.to_html()></noscript>
    };
    Some(chapter::frame(
        edition,
        "figures",
        ChapterKind::Figures,
        words.name,
        body.into_any(),
    ))
}

/// How many rows are shown at first: as `site/scripts/figures.js` has it.
const SHOWN: usize = 20;
