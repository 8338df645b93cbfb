//! The calculator's chapter: what the report gives for each target, and the results as it stands.

use leptos::prelude::*;

use crate::chart::Course;
use crate::chart::plan_calculator;
use crate::figure;
use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::read_number;
use crate::report::Direction;
use crate::report::FigureId;
use crate::report::Target;
use crate::target::answer;
use crate::text::Language;
use crate::view::Edition;
use crate::view::chapter;
use crate::view::data_table;
use crate::view::handed::handed;
use crate::view::islands::Calculator;
use crate::view::islands::Handed;
use crate::view::islands::Offer;
use crate::view::islands::Offered;
use crate::view::islands::default_answers;
use crate::view::islands::live_words;
use crate::view::stills;
use crate::view::tools;

/// The chapter of the calculator.
pub fn calculator(edition: &Edition) -> Option<impl IntoView + use<>> {
    let words = edition.words();
    let offers: Vec<Offer> = edition
        .report
        .targets
        .iter()
        .map(|target| offer(edition, target))
        .collect();
    let first = offers.first()?;
    let question = first.question();
    let course = Course {
        question: &question,
        answers: &answer(&question),
        unit: &first.unit,
        label: &first.label,
    };
    let plan = plan_calculator(&course, &[], edition.language);
    let (stills, heights) = stills::stills(&plan, false);
    let defaults = defaults(edition, &offers);
    let data = handed(&Offered {
        offers: offers.clone(),
        heights,
        words: live_words(edition.language).list(),
    });
    provide_context(Handed {
        language: edition.language,
        offers,
        heights,
        stills,
        tools: tools::tools(edition.language),
    });
    let body = view! {
        <h2>{words.calculator_title}</h2>
        <p class="dek">{words.calculator_dek}</p>
        <p class="dek static-only">{words.no_script}</p>
        <div class="frame" data-handed=data>
            <Calculator />
        </div>
        {defaults}
    };
    Some(chapter::frame(
        edition,
        "targets",
        5,
        words.calculator_name,
        body.into_any(),
    ))
}

/// A target with what the report says of it.
fn offer(edition: &Edition, target: &Target) -> Offer {
    let language = edition.language;
    let goal = edition.figure(target.goal);
    let unit = goal.quantity.unit.clone();
    let baseline = target.baseline.map(|id| &edition.figure(id).quantity);
    let start = target.start.map(|id| {
        let start = &edition.figure(id).quantity;
        (start.value, start.bound)
    });
    let rank = unit == Unit::Rank;
    let field = figure::write(
        &Quantity::exact(goal.quantity.value, unit.clone()),
        language,
    );
    let written = figure::write(&goal.quantity, language);
    let past = target.pace.map(|id| &edition.figure(id).quantity);
    let past_label = target.pace.map_or_else(String::new, |id| {
        if rank {
            let places = edition.written(id).number;
            return crate::text::fill(edition.words().past_places, &[&places]);
        }
        let space = if language.is_chinese() { "" } else { " " };
        format!("{}{space}{}", edition.label(id), edition.written(id))
    });
    let mut offer = Offer {
        id: target.id.clone(),
        label: edition.text(&target.label),
        before: if rank {
            live_words(language).rank_before.to_owned()
        } else {
            field.before.clone()
        },
        after: if rank {
            live_words(language).rank_after.to_owned()
        } else {
            field.unit.clone()
        },
        goal_before: if rank {
            live_words(language).goal_before.to_owned()
        } else {
            field.before
        },
        scale: scale(&goal.quantity, language),
        link_scale: scale(&goal.quantity, Language::TraditionalChinese),
        goal: goal.quantity.value,
        goal_year: year(edition, target.goal_year),
        baseline: baseline.map(|baseline| baseline.value),
        bound: baseline.map(|baseline| baseline.bound).unwrap_or_default(),
        baseline_year: year(edition, target.baseline_year),
        falls: target.direction == Direction::Lower,
        start,
        pace: edition.figure(target.assumed).quantity.value,
        past: past.map(|past| past.value),
        past_grows: past.is_some_and(|past| past.unit == Unit::Percent),
        past_label,
        missing: target
            .why_missing
            .as_ref()
            .map_or_else(String::new, |why| edition.plain(why.get(language))),
        goal_written: written.to_string(),
        set_by: format!("{}{}", edition.words().dot, edition.text(&target.short)),
        note: String::new(),
        done: None,
        unit,
    };
    let answers = answer(&offer.question());
    offer.done = answers
        .progress
        .map(|progress| (progress.value / 100.0).max(0.0).min(1.0));
    offer.note = match (target.baseline, answers.progress) {
        (Some(baseline), Some(_)) => {
            let progress = default_answers(&offer, language)[0].1.line();
            let template = edition.words().attained;
            crate::text::fill(
                template,
                &[&edition.written(baseline).to_string(), &progress],
            )
        }
        _ => edition.words().not_given.to_owned(),
    };
    offer
}

/// Base units in one unit of the number as a language writes it.
fn scale(quantity: &Quantity, language: Language) -> f64 {
    if quantity.unit == Unit::Rank {
        return 1.0;
    }
    let exact = Quantity::exact(quantity.value, quantity.unit.clone());
    let number =
        read_number(&figure::write(&exact, language).number).map_or(0.0, |typed| typed.value);
    if number > 0.0 {
        quantity.value / number
    } else {
        1.0
    }
}

fn year(edition: &Edition, id: FigureId) -> i32 {
    let date = edition.figure(id).quantity.date();
    date.and_then(|date| date.year).map_or(0, i32::from)
}

/// The results of every target as the report stands, for those who read without script.
fn defaults(edition: &Edition, offers: &[Offer]) -> impl IntoView + use<> {
    let words = edition.words();
    let live = live_words(edition.language);
    let heads = [
        live.progress,
        live.remaining,
        live.required_growth,
        live.required_increment,
        live.arrival_compound,
        live.arrival_linear,
        live.projection,
    ];
    let heads = heads.map(|head| view! { <th scope="col" class="r">{head}</th> });
    let rows: Vec<_> = offers
        .iter()
        .map(|offer| {
            let cells = default_answers(offer, edition.language).map(|(_, shown)| {
                let line = shown.line();
                let line = if line.is_empty() { live.none.to_owned() } else { line };
                view! { <td class="r">{line}</td> }
            });
            view! {
                <tr>
                    <th scope="row">{offer.label.clone()} " " {offer.goal_written.clone()} {offer.set_by.clone()}</th>
                    {cells.collect_view()}
                </tr>
            }
        })
        .collect();
    data_table::table(
        edition,
        words.defaults_table,
        view! {
            <thead>
                <tr>
                    <th scope="col">{words.table_item}</th>
                    {heads.collect_view()}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        }
        .into_any(),
    )
}
