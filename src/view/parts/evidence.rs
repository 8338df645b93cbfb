//! The evidence of every figure: the words of the source, where they stand, how they were read.
//!
//! An appendix without script. With it the appendix is text that costs nothing until a reader asks:
//! then an island shows its entries one at a time.

use leptos::prelude::*;

use crate::figure::Unit;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Origin;
use crate::view::edition::Edition;
use crate::view::islands::EvidenceDrawer;
use crate::view::islands::Lazy;
use crate::view::islands::LazyIsland;
use crate::view::parts::chapter;
use crate::view::parts::chapter::ChapterKind;
use crate::view::prose;

/// The appendix and the drawer; nothing where there are no figures.
pub fn evidence(edition: &Edition) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    edition.report.figures.iter().next()?;
    let entries: Vec<_> = edition
        .report
        .figures
        .iter()
        .map(|(id, figure)| entry(edition, id, figure))
        .collect();
    let body = view! {
        <h2>{words.evidence_title}</h2>
        <div class="entries">{entries}</div>
    };
    let appendix = chapter::frame(
        edition,
        "evidence",
        ChapterKind::Evidence,
        words.evidence_name,
        body.into_any(),
    );
    Some(view! {
        <noscript class="evidence-source" inner_html=appendix.to_html()></noscript>
        <Lazy island=LazyIsland::EvidenceDrawer>
            <EvidenceDrawer>
                <span class="visually-hidden" id="drawer-name">{words.drawer}</span>
                <form method="dialog">
                    <button class="close-button" aria-label=words.close>
                        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
                            <path d="M5 5l10 10M15 5 5 15" />
                        </svg>
                    </button>
                </form>
            </EvidenceDrawer>
        </Lazy>
    })
}

fn entry(edition: &Edition, id: FigureId, figure: &Figure) -> impl IntoView + use<> {
    let words = edition.words();
    let (nature, class) = edition.nature(id);
    let origin = match &figure.origin {
        Origin::Stated {
            token,
            section,
            sentence,
            ..
        } => stated(edition, id, token, *section, *sentence),
        Origin::Assumed { token, basis } => {
            let basis = edition.text(basis);
            view! {
                <h4>{words.value}</h4>
                <p class="where">{token.clone()}</p>
                <h4>{words.basis}</h4>
                <p>{basis}</p>
            }
            .into_any()
        }
        Origin::Derived {
            operation,
            of,
            note,
        } => {
            let inputs: Vec<String> = of
                .iter()
                .map(|id| edition.written(*id).to_string())
                .collect();
            let formula = operation.formula(&inputs);
            let inputs: Vec<_> = of
                .iter()
                .map(|id| {
                    let number = edition.written(*id).to_string();
                    view! {
                        <li>
                            <span>{edition.label(*id)}</span>
                            <a
                                class=prose::chip_class(edition, *id)
                                role="button"
                                href=prose::evidence_link(edition, *id)
                            >
                                {number}
                            </a>
                        </li>
                    }
                })
                .collect();
            let note = note.as_ref().map(|note| {
                let note = edition.text(note);
                view! { <p class="caveat">{note}</p> }
            });
            view! {
                <h4>{words.formula}</h4>
                <p class="formula">{formula}</p>
                <ul class="inputs">{inputs}</ul>
                <p class="where">{words.derived_note}</p>
                {note}
            }
            .into_any()
        }
    };
    let notes: Vec<_> = edition
        .report
        .notes_on(id)
        .map(|note| {
            let text = edition.plain(note.text.get(edition.language));
            view! {
                <p class="caveat">
                    <b>{edition.note_heading(note.kind)}</b>
                    " "
                    {text}
                </p>
            }
        })
        .collect();
    view! {
        <article class="evidence-entry" id=format!("e-{}", figure.id)>
            <p class="nature"><span class=class>{nature}</span></p>
            <h3>{edition.label(id)}</h3>
            <p class="evidence-value">{prose::set_number(edition, id)}</p>
            {origin}
            {notes}
        </article>
    }
}

fn stated(
    edition: &Edition,
    id: FigureId,
    token: &str,
    section: usize,
    sentence: usize,
) -> AnyView {
    let words = edition.words();
    let figure = edition.figure(id);
    let place = edition.place(section, sentence, false);
    let rows = [
        (
            words.value,
            in_thousands(prose::machine_value(&figure.quantity)),
        ),
        (words.unit, unit(edition, id)),
        (words.bound, edition.bound(figure.quantity.bound).to_owned()),
        (words.period, edition.period(&figure.period)),
    ];
    let rows = rows.map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> });
    view! {
        <h4>{words.token}</h4>
        <p class="quote" lang=edition.report.source_language.tag()>{token.to_owned()}</p>
        <h4>{words.place}</h4>
        <p class="where" data-section=section data-sentence=sentence>{place}</p>
        <h4>{words.how_read}</h4>
        <dl>{rows.collect_view()}</dl>
    }
    .into_any()
}

/// The unit of a value in base units: 元, not 億元; codes where readers know them.
fn unit(edition: &Edition, id: FigureId) -> String {
    let words = edition.words();
    let unit = &edition.figure(id).quantity.unit;
    let name = match unit {
        Unit::Rank => words.unit_rank,
        Unit::Multiple => words.unit_multiple,
        Unit::Date => words.unit_date,
        Unit::Ratio => words.unit_ratio,
        _ => "",
    };
    let written = edition.written(id).unit;
    let bare = written.trim_start_matches(['億', '萬', '亿', '万']);
    match name {
        "" if edition.language.is_chinese() && !bare.is_empty() => bare.to_owned(),
        "" => match unit {
            Unit::Count(word) if !word.is_empty() => format!("count ({word})"),
            unit => unit.code(),
        },
        name => name.to_owned(),
    }
}

/// Whole numbers with a comma at each thousand.
fn in_thousands(number: String) -> String {
    if number.len() < 5 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return number;
    }
    let mut grouped = String::new();
    for (index, digit) in number.chars().enumerate() {
        if index > 0 && (number.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
