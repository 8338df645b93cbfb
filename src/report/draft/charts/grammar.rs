//! What may stand together in a chart: a table of rules, each a form with what its members share and in what they
//! differ.

use crate::figure::Bound;
use crate::figure::Unit;
use crate::observation::Indicator;
use crate::observation::Nature;
use crate::observation::Role;
use crate::observation::indicator;
use crate::report::draft::change::Way;
use crate::report::draft::charts::families::FAMILIES;
use crate::report::draft::stated::Stated;

/// What a chart draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One level over the years
    Trajectory,
    /// A whole and the parts that add up to it
    Parts,
    /// Levels beside each other
    Bars,
    /// Changes of one period about zero
    Changes,
    /// Counts of things above rising thresholds
    Nested,
    /// Ranks in their fields
    Rank,
    /// Targets with what is now
    Progress,
}

/// In what two figures agree or differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// What is measured; of a class of indicators in the same words
    Series,
    /// The entry of the code list
    Code,
    /// Flow, stock, ratio, per head
    Nature,
    /// Whether it stands at a point in time or is of a period
    Standing,
    Unit,
    /// Whose it is
    Area,
    Period,
    /// The indicator that it is a part of
    Whole,
    /// The sentence
    Sentence,
    /// The sentence, or the table
    Passage,
    /// One of the families that are compared
    Family,
    /// The part of a report that it belongs to
    Topic,
    /// Of kinds of one thing the thing: products stand with products alone
    Class,
}

/// A form and when figures may stand in it.
pub struct Rule {
    pub form: Form,
    /// The fewest and the most members
    pub members: (usize, usize),
    /// How prominent an indicator must be, from 2 to 9
    pub weight: u8,
    pub same: &'static [Aspect],
    pub different: &'static [Aspect],
    /// Whether a bound may stand in it
    pub bounds: bool,
    /// What its members may be of each other
    pub overlap: Overlap,
}

/// What the members of a chart may be of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlap {
    /// No part beside its whole, no two things that are taken for each other
    None,
    /// No part beside its whole, but for the whole of all
    OfAll,
    /// Anything
    Any,
}

/// The indicator of which others are sides: it is set bold among them.
pub const OF_ALL: &str = "gdp";
/// A chart of one member compares nothing; one of more than eight is not read.
const LEVELS: (usize, usize) = (2, 8);
/// Ranked rows are read to the twelfth; two changes are said in a sentence.
const CHANGES: (usize, usize) = (3, 12);
/// A rank is compared with its field.
const RANKS: (usize, usize) = (1, 8);
/// A page of more curves of two points is a table.
pub const PAIRS: usize = 2;
/// A page of more curves is not read.
pub const CURVES: usize = 6;
/// A bar that is so many times shorter than the longest is not seen.
pub const SPAN: f64 = 200.0;

/// The rules, the form that says most first.
pub static RULES: &[Rule] = &[
    Rule {
        form: Form::Rank,
        members: RANKS,
        weight: 0,
        same: &[Aspect::Area, Aspect::Period],
        different: &[],
        bounds: false,
        overlap: Overlap::Any,
    },
    // What the page tells first: the changes of the weightiest indicators.
    Rule {
        form: Form::Changes,
        members: CHANGES,
        weight: 4,
        same: &[Aspect::Standing, Aspect::Area, Aspect::Period],
        different: &[Aspect::Series],
        bounds: true,
        overlap: Overlap::OfAll,
    },
    Rule {
        form: Form::Parts,
        members: LEVELS,
        weight: 0,
        same: &[Aspect::Whole, Aspect::Unit, Aspect::Area, Aspect::Period],
        different: &[Aspect::Series],
        bounds: false,
        overlap: Overlap::None,
    },
    Rule {
        form: Form::Nested,
        members: LEVELS,
        weight: 0,
        same: &[Aspect::Sentence, Aspect::Area, Aspect::Unit],
        different: &[],
        bounds: false,
        overlap: Overlap::Any,
    },
    Rule {
        form: Form::Trajectory,
        members: LEVELS,
        weight: 0,
        same: &[Aspect::Series, Aspect::Unit, Aspect::Area],
        different: &[Aspect::Period],
        bounds: true,
        overlap: Overlap::Any,
    },
    // Kinds of one thing: output by product, investment by industry.
    Rule {
        form: Form::Bars,
        members: LEVELS,
        weight: 0,
        same: &[
            Aspect::Code,
            Aspect::Unit,
            Aspect::Area,
            Aspect::Period,
            Aspect::Passage,
        ],
        different: &[Aspect::Series],
        bounds: true,
        overlap: Overlap::None,
    },
    Rule {
        form: Form::Bars,
        members: LEVELS,
        weight: 0,
        same: &[
            Aspect::Family,
            Aspect::Nature,
            Aspect::Unit,
            Aspect::Area,
            Aspect::Period,
        ],
        different: &[Aspect::Code],
        bounds: true,
        overlap: Overlap::Any,
    },
    // Changes of one topic that the first chart has no place for.
    Rule {
        form: Form::Changes,
        members: CHANGES,
        weight: 0,
        same: &[
            Aspect::Standing,
            Aspect::Topic,
            Aspect::Class,
            Aspect::Area,
            Aspect::Period,
        ],
        different: &[Aspect::Series],
        bounds: true,
        overlap: Overlap::OfAll,
    },
];

/// Whether a figure may stand in a chart at all: a fact of a known indicator.
pub fn is_drawn(figure: &Stated, rule: &Rule) -> bool {
    let form = rule.form;
    let exact = rule.bounds || figure.quantity.bound == Bound::Exact;
    let weight = figure.indicator.map_or(0, |it| it.weight);
    let coded = figure.name.is_some() && figure.indicator.is_some();
    let fits = match form {
        Form::Trajectory => is_point(figure),
        Form::Parts | Form::Bars | Form::Nested => is_amount(figure),
        Form::Changes => is_change(figure),
        Form::Rank => figure.role == Role::Rank && figure.quantity.unit == Unit::Rank,
        Form::Progress => false,
    };
    // A nested count shares its words with its threshold, and the rank of a zone is of the zone.
    let known = coded || matches!(form, Form::Nested | Form::Rank);
    !figure.is_goal() && fits && exact && known && weight >= rule.weight
}

/// Whether a unit counts what bars can be long for.
fn counts(unit: &Unit) -> bool {
    matches!(
        unit,
        Unit::Currency(_)
            | Unit::Mu
            | Unit::Hectare
            | Unit::SquareMetre
            | Unit::SquareKilometre
            | Unit::CubicMetre
            | Unit::Metre
            | Unit::Kilometre
            | Unit::Ton
            | Unit::Kilowatt
            | Unit::KilowattHour
            | Unit::Count(_)
    )
}

/// An amount above zero.
fn is_amount(figure: &Stated) -> bool {
    figure.is_level() && counts(&figure.quantity.unit) && figure.quantity.number() > Some(0.0)
}

/// A level of a year, or the one from which it came.
fn is_point(figure: &Stated) -> bool {
    let level = figure.is_level() || figure.role == Role::From && !figure.is_range;
    let unit = &figure.quantity.unit;
    let drawn = counts(unit) || matches!(unit, Unit::Percent | Unit::Rank);
    level && drawn && figure.year().is_some() && figure.quantity.number() > Some(0.0)
}

/// A change in percent on the year before of what is counted in amounts, of which the words say which way it goes.
fn is_change(figure: &Stated) -> bool {
    let counted = figure
        .indicator
        .is_some_and(|it| matches!(it.nature, Nature::Flow | Nature::Stock | Nature::PerHead));
    figure.role == Role::Change
        && figure.quantity.unit == Unit::Percent
        && figure.way != Way::Unknown
        && figure.is_yearly
        && !figure.is_range
        && counted
        && figure.quantity.number().is_some()
}

/// Whether two figures may stand together by a rule.
pub fn together(one: &Stated, other: &Stated, rule: &Rule) -> bool {
    rule.same.iter().all(|aspect| agree(one, other, *aspect))
        && rule
            .different
            .iter()
            .all(|aspect| !agree(one, other, *aspect))
        && match rule.overlap {
            Overlap::Any => true,
            Overlap::None => !overlap(one, other),
            Overlap::OfAll => !is_part(one, other) && !is_part(other, one),
        }
}

/// Whether one figure is of a part of what the other is of, but for the whole of all.
fn is_part(one: &Stated, other: &Stated) -> bool {
    let (Some(part), Some(whole)) = (one.indicator, other.indicator) else {
        return true;
    };
    whole.id != OF_ALL && within(part, whole)
}

fn agree(one: &Stated, other: &Stated, aspect: Aspect) -> bool {
    match aspect {
        Aspect::Unit => return one.quantity.unit == other.quantity.unit,
        Aspect::Area => return one.area == other.area,
        Aspect::Sentence => {
            return (one.section, one.sentence) == (other.section, other.sentence);
        }
        Aspect::Period => {
            return one.time == other.time && (one.time.is_some() || near(one, other));
        }
        _ => {}
    }
    let (Some(left), Some(right)) = (one.indicator, other.indicator) else {
        return false;
    };
    match aspect {
        Aspect::Series => left.id == right.id && (!left.is_class() || one.name == other.name),
        Aspect::Code => left.id == right.id,
        Aspect::Nature => left.nature == right.nature,
        Aspect::Standing => (left.nature == Nature::Stock) == (right.nature == Nature::Stock),
        Aspect::Topic => left.topic == right.topic,
        Aspect::Class => left.id == right.id || !left.is_class() && !right.is_class(),
        Aspect::Unit | Aspect::Area | Aspect::Sentence | Aspect::Period => true,
        Aspect::Family => FAMILIES.iter().any(|family| {
            family.contains(&left.id.as_str()) && family.contains(&right.id.as_str())
        }),
        Aspect::Whole => left.whole.is_some() && left.whole == right.whole,
        Aspect::Passage => {
            let together = one.sentence == other.sentence || one.is_cell && other.is_cell;
            one.section == other.section && together
        }
    }
}

/// Whether two figures of no time are of one sentence, or of one table.
fn near(one: &Stated, other: &Stated) -> bool {
    let together = one.sentence == other.sentence || one.is_cell && other.is_cell;
    one.section == other.section && together || one.is_of_report && other.is_of_report
}

/// Whether one thing is part of the other, or is easily taken for it.
fn overlap(one: &Stated, other: &Stated) -> bool {
    let (Some(left), Some(right)) = (one.indicator, other.indicator) else {
        return true;
    };
    let alike = |one: &Indicator, other: &Indicator| one.not.contains(&other.id);
    within(left, right)
        || within(right, left)
        || left.id != right.id && (alike(left, right) || alike(right, left))
}

/// Whether one indicator is a part of another, or of a part of it.
fn within(part: &Indicator, whole: &Indicator) -> bool {
    let mut above = part.whole.as_deref();
    while let Some(id) = above {
        if id == whole.id {
            return true;
        }
        above = indicator(id).and_then(|it| it.whole.as_deref());
    }
    false
}
