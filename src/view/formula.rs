//! How a derived figure was worked out: on one line for tables, and set with fraction bars and raised exponents.

use leptos::prelude::*;

use crate::figure::Operation;
use crate::figure::Unit;
use crate::report::FigureId;
use crate::view::edition::Edition;

/// The formula on one line.
pub fn line(edition: &Edition, operation: Operation, of: &[FigureId]) -> String {
    let of: Vec<String> = of.iter().map(|id| whole(edition, *id)).collect();
    operation.formula(&of)
}

/// The formula as it is set, with its result.
pub fn set(edition: &Edition, operation: Operation, of: &[FigureId], result: FigureId) -> AnyView {
    let same = of.len() > 1 && {
        let (one, other) = (edition.written(of[0]), edition.written(of[1]));
        one.unit == other.unit && one.before == other.before
    };
    let plain = same && is_ratio(operation);
    let operands = of
        .iter()
        .enumerate()
        .map(|(index, id)| match plain && index < 2 {
            true => bare(edition, *id),
            false => whole(edition, *id),
        });
    let operands: Vec<String> = operands.collect();
    let at = |index: usize| operands.get(index).cloned().unwrap_or_default();
    let minus = |one: usize, other: usize| format!("{} − {}", at(one), at(other));
    let shape = match operation {
        Operation::Share => view! { {fraction(at(0), at(1))} " × 100%" }.into_any(),
        Operation::Quotient | Operation::PerYear => fraction(at(0), at(1)).into_any(),
        Operation::BeforeGrowth => fraction(at(0), format!("1 + {}", at(1))).into_any(),
        Operation::AnnualIncrement => fraction(minus(0, 1), minus(2, 3)).into_any(),
        Operation::AnnualGrowth => {
            let years = format!("1/({})", minus(2, 3));
            view! { <span class="paren">{fraction(at(0), at(1))}</span> <sup>{years}</sup> " − 1" }
                .into_any()
        }
        Operation::AnnualGrowthOfMultiple => {
            view! { {at(0)} <sup>{format!("1/{}", at(1))}</sup> " − 1" }.into_any()
        }
        Operation::Projection => view! {
            {format!("{} × (1 + {})", at(0), at(1))} <sup>{minus(2, 3)}</sup>
        }
        .into_any(),
        _ => operation.formula(&operands).into_any(),
    };
    let result = edition.written(result).to_string();
    let words = format!("{} = {result}", line(edition, operation, of));
    view! {
        <p class="formula" role="math" aria-label=words>
            <span aria-hidden="true">{shape}</span>
            <b aria-hidden="true">" = "{result}</b>
        </p>
    }
    .into_any()
}

fn fraction(above: String, below: String) -> impl IntoView {
    view! { <span class="fraction"><span>{above}</span><span>{below}</span></span> }
}

/// Whether an operation divides its first two operands, so that a unit that both have falls away.
fn is_ratio(operation: Operation) -> bool {
    matches!(
        operation,
        Operation::Share | Operation::Quotient | Operation::AnnualGrowth
    )
}

/// A figure as an operand: a multiple and a time are numbers.
fn whole(edition: &Edition, id: FigureId) -> String {
    match edition.figure(id).quantity.unit {
        Unit::Multiple | Unit::Year | Unit::Date => bare(edition, id),
        _ => edition.written(id).to_string(),
    }
}

/// The number with its bound alone.
fn bare(edition: &Edition, id: FigureId) -> String {
    let quantity = &edition.figure(id).quantity;
    match quantity.date() {
        Some(date) if date.month.is_some() => edition.written(id).to_string(),
        _ => {
            let written = edition.written(id);
            written.bound.to_owned() + &written.number
        }
    }
}
