//! The evidence of every figure: the words of the source, where they stand, how they were read.
//!
//! An appendix without script. With it the appendix is text that costs nothing until a reader asks:
//! then an island shows its entries one at a time.

use leptos::prelude::*;

use crate::figure::Unit;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Origin;
use crate::report::Period;
use crate::view::edition::Edition;
use crate::view::edition::Role;
use crate::view::formula;
use crate::view::icon;
use crate::view::icon::icon;
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
        {drawer(edition)}
    })
}

/// The drawer around one entry: what is the same for all of them.
fn drawer(edition: &Edition) -> impl IntoView + use<> {
    let words = edition.words();
    let doubt = edition.report.imprint.contact_link().map(|link| {
        view! { <a class="button" data-doubt="" href=link>{icon(icon::FLAG)} {words.doubt}</a> }
    });
    // A block for each section, as wide as it has sentences.
    let blocks: Vec<_> = edition
        .report
        .sections
        .iter()
        .map(|section| {
            let width = format!("--n:{}", section.sentences);
            let name = match edition.role(section.number) {
                Role::Whole => words.report_name.to_owned(),
                Role::Introduction => words.introduction.to_owned(),
                Role::Outlook => words.outlook.to_owned(),
                Role::Point => edition.numeral(section.number),
            };
            view! { <li data-style=width data-sentences=section.sentences><span>{name}</span></li> }
        })
        .collect();
    let source = edition.plain(edition.report.source.get(edition.language));
    view! {
        <Lazy island=LazyIsland::EvidenceDrawer>
        <EvidenceDrawer>
            <span class="visually-hidden" id="drawer-name">{words.drawer}</span>
            <header>
                <button class="tool back" type="button" hidden>
                    {icon(icon::BACK)}
                    <span></span>
                </button>
                <form method="dialog">
                    <button class="close-button" aria-label=words.close>{icon(icon::CLOSE)}</button>
                </form>
            </header>
            <div class="entry" tabindex="-1"></div>
            <ol class="ribbon" aria-hidden="true">{blocks}</ol>
            <section class="used" data-derived=words.derived_from>
                <h4>{words.also_used}</h4>
                <ul></ul>
            </section>
            <div class="drawer-actions">
                <a class="button primary" data-show="" href="#main">{icon(icon::CHART)} {words.show_in_chart}</a>
                <button class="button" type="button" data-cite=source data-copied=words.copied>
                    {icon(icon::LINK)}
                    <span>{words.copy_citation}</span>
                </button>
                {doubt}
            </div>
            <footer>
                <button class="tool" type="button" data-step="-1">{icon(icon::BACK)} {words.previous}</button>
                <span class="count" data-of=words.count></span>
                <button class="tool" type="button" data-step="1">{words.next} {icon(icon::FORTH)}</button>
            </footer>
        </EvidenceDrawer>
        </Lazy>
    }
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
                {formula::set(edition, *operation, of, id)}
                <ul class="inputs">{inputs}</ul>
                <p class="where note">{words.derived_note}</p>
                {note}
            }
            .into_any()
        }
    };
    let notes: Vec<_> = edition
        .report
        .notes_on(id)
        .map(|note| {
            let heading = edition.note_heading(note.kind);
            view! { <p class="caveat"><a href=format!("#n-{}", note.id)>{heading}</a></p> }
        })
        .collect();
    let of_target = edition.is_of_target(id);
    let kind = match (of_target, figure.goal) {
        (true, true) => None,
        (true, false) => Some(words.required),
        (false, _) => Some(words.fact),
    };
    let value = match of_target {
        true => "evidence-value target",
        false => "evidence-value",
    };
    let period = match &figure.period {
        Period::Undated => None,
        period => Some(edition.period(period)),
    };
    view! {
        <article class="evidence-entry" id=format!("e-{}", figure.id)>
            <p class="nature"><span class=class>{nature}</span>{kind}</p>
            <h3>{edition.label(id)}</h3>
            <p class=value>{prose::set_number(edition, id)}</p>
            <p class="period">{period}</p>
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
    ];
    let rows = rows.map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> });
    view! {
        <h4>{words.token}</h4>
        <p class="where" data-section=section data-sentence=sentence>{place}</p>
        <p class="quote" lang=edition.report.source_language.tag()>{token.to_owned()}</p>
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
        unit if *unit == Unit::bare() => words.unit_number,
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
