//! A figure as a row: the words of the source, where they stand, how they were read; or how it was reckoned.

use leptos::prelude::*;

use crate::figure::Operation;
use crate::figure::Unit;
use crate::language::Translated;
use crate::report::Figure;
use crate::report::FigureId;
use crate::report::Note;
use crate::report::NoteKind;
use crate::report::Origin;
use crate::report::Period;
use crate::view::edition::Edition;
use crate::view::formula;
use crate::view::parts::figures::words::figures_words;
use crate::view::prose;

/// The row of a figure. It names what scripts look for: the unit, and of a figure that is not read, the value.
pub fn row(
    edition: &Edition,
    id: FigureId,
    figure: &Figure,
    topic: Option<&'static str>,
) -> impl IntoView + use<> {
    let words = edition.words();
    let (nature, class) = edition.nature(id);
    let is_read = matches!(figure.origin, Origin::Stated { .. });
    let value = (!is_read).then(|| prose::machine_value(&figure.quantity));
    let of_target = edition.is_of_target(id);
    let kind = match (of_target, figure.goal) {
        (true, true) => None,
        (true, false) => Some(words.required),
        (false, _) => Some(words.fact),
    };
    let value_class = match of_target {
        true => "evidence-value target",
        false => "evidence-value",
    };
    let period = match &figure.period {
        Period::Undated => None,
        period => Some(edition.period(period)),
    };
    let label = edition.label(id);
    let label = match edition.stands(id) {
        true => view! { <a href=format!("#f-{}", figure.id)>{label}</a> }.into_any(),
        false => label.into_any(),
    };
    view! {
        <tr
            id=format!("e-{}", figure.id)
            data-figure=figure.id.clone()
            data-unit=figure.quantity.unit.code()
            data-value=value
            data-topic=topic
            data-doubt=doubt(edition, id)
        >
            <th scope="row">{label}</th>
            <td class=value_class>{prose::set_number(edition, id)}</td>
            <td class="period">{period}</td>
            <td class="nature"><span class=class>{nature}</span>{kind}</td>
            <td class="origin">{origin(edition, id, figure)} {notes(edition, id)}</td>
        </tr>
    }
}

/// Why a figure is not sure, if it is not: the text does not say what it is of, or a note doubts it.
fn doubt(edition: &Edition, id: FigureId) -> Option<&'static str> {
    let doubts = |kind| matches!(kind, NoteKind::Lost | NoteKind::Misfit);
    let mut notes = edition.report.notes_on(id);
    if edition.label(id) == figures_words(edition.language).no_label {
        Some("no-label")
    } else {
        notes.any(|note| doubts(note.kind)).then_some("doubt")
    }
}

fn notes(edition: &Edition, id: FigureId) -> Vec<impl IntoView + use<>> {
    let link = |note: &Note| {
        let heading = edition.note_heading(note.kind);
        view! { <p class="caveat"><a href=format!("#n-{}", note.id)>{heading}</a></p> }
    };
    edition.report.notes_on(id).map(link).collect()
}

fn origin(edition: &Edition, id: FigureId, figure: &Figure) -> AnyView {
    let words = edition.words();
    match &figure.origin {
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
        } => derived(edition, id, *operation, of, note.as_ref()),
    }
}

fn derived(
    edition: &Edition,
    id: FigureId,
    operation: Operation,
    of: &[FigureId],
    note: Option<&Translated>,
) -> AnyView {
    let words = edition.words();
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
    let note = note.map(|note| {
        let note = edition.text(note);
        view! { <p class="caveat">{note}</p> }
    });
    view! {
        <h4>{words.formula}</h4>
        {formula::set(edition, operation, of, id)}
        <ul class="inputs">{inputs}</ul>
        <p class="where note">{words.derived_note}</p>
        {note}
    }
    .into_any()
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
