//! Numbers without a unit: money that lost its unit, things, or parts of names.

use crate::figure::lexicon::measure_words::MONEYED;
use crate::figure::lexicon::units::unit;
use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::parse::amount::clause::spends;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::context::ParseContext;
use crate::figure::parse::name;
use crate::figure::quantity::unit::Unit;
use crate::language::script::first;
use crate::language::script::is_han;
use crate::language::script::starts_with_any;
use crate::language::script::strip;

/// What a number without a unit counts: money that lost its unit, or things.
pub fn bare<'a>(
    before: &'a str,
    number: Number,
    behind: &'a str,
    context: &ParseContext,
) -> Candidate<'a> {
    // 14萬一平方米 is a price.
    if strip(behind, "一")
        .and_then(|unit_of| unit(unit_of, false))
        .is_some_and(|it| {
            let area = matches!(it.0.unit, Unit::SquareMetre | Unit::Mu | Unit::Hectare);
            area || it.0.unit == Unit::Ton || spends(before)
        })
    {
        return Candidate::new(
            number.value,
            Unit::Currency(context.currency),
            before,
            behind,
        );
    }
    // 億 alone is no amount; 千億 and 500億 are.
    let large = match number.form {
        Form::Scale => number.scale > 1e8,
        _ => number.scale >= 1e8,
    };
    let spent = number.scale >= 1e4 && number.form != Form::Scale && (large || spends(before));
    let thing =
        (large || spent) && first(behind).is_some_and(is_han) && !starts_with_any(behind, MONEYED);
    let money = (large || spent) && !thing && !behind.starts_with(' ');
    let unit = match money {
        // 千億產業: amounts of such size that lost their unit are money.
        true => Unit::Currency(context.currency),
        false => Unit::bare(),
    };
    let mut part = Candidate::new(number.value, unit, before, behind);
    part.name = !money && number.scale < 1e4 && name::bare(before, number, behind);
    part.name |= !money && number.form == Form::Scale;
    // 二十一萬就業人口 counts, 成千上萬 does not.
    let small = number.scale < 1e4 || number.form == Form::Scale || number.value < 2e4;
    part.name |= !money && number.form.is_han() && small;
    part
}
