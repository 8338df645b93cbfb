//! What may stand together in a chart: a table of rules, each a form with what its members share and in what they
//! differ.

use crate::figure::Bound;
use crate::figure::Unit;
use crate::observation::Indicator;
use crate::observation::Role;
use crate::observation::indicator;
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
    Unit,
    /// Whose it is
    Area,
    Period,
    /// The indicator that it is a part of
    Whole,
    /// The sentence, or the table
    Passage,
    /// One of the families that are compared
    Family,
}

/// A form and when figures may stand in it.
pub struct Rule {
    pub form: Form,
    pub same: &'static [Aspect],
    pub different: &'static [Aspect],
    /// Whether a bound may stand in it
    pub bounds: bool,
    /// Whether its members may overlap: a part with its whole, one thing counted in two ways
    pub overlap: bool,
}

/// A chart of one member compares nothing.
pub const LEAST: usize = 2;
/// A chart of more members is not read.
pub const MOST: usize = 8;
/// A page of more curves is not read.
pub const CURVES: usize = 6;
/// A bar that is so many times shorter than the longest is not seen.
pub const SPAN: f64 = 200.0;

/// The rules, the form that says most first.
pub static RULES: &[Rule] = &[
    Rule {
        form: Form::Parts,
        same: &[Aspect::Whole, Aspect::Unit, Aspect::Area, Aspect::Period],
        different: &[Aspect::Series],
        bounds: false,
        overlap: false,
    },
    Rule {
        form: Form::Trajectory,
        same: &[Aspect::Series, Aspect::Unit, Aspect::Area],
        different: &[Aspect::Period],
        bounds: true,
        overlap: true,
    },
    // Kinds of one thing: output by product, investment by industry.
    Rule {
        form: Form::Bars,
        same: &[
            Aspect::Code,
            Aspect::Unit,
            Aspect::Area,
            Aspect::Period,
            Aspect::Passage,
        ],
        different: &[Aspect::Series],
        bounds: true,
        overlap: false,
    },
    Rule {
        form: Form::Bars,
        same: &[
            Aspect::Family,
            Aspect::Nature,
            Aspect::Unit,
            Aspect::Area,
            Aspect::Period,
        ],
        different: &[Aspect::Code],
        bounds: true,
        overlap: true,
    },
];

/// Indicators of the code list that readers compare, and of which none holds another.
pub static FAMILIES: &[&[&str]] = &[
    &[
        "primary-value-added", "secondary-value-added", "tertiary-value-added",
    ],
    &["industrial-value-added", "construction-value-added"],
    &["exports", "imports"],
    &["income-urban", "income-rural"],
    &["budget-revenue", "budget-expenditure"],
    &["tax-revenue", "non-tax-revenue"],
    &["deposits", "loans"],
    &["household-deposits", "firm-deposits"],
    &["retail-goods", "retail-catering"],
    &["urban-population", "rural-population"],
    &[
        "industrial-investment", "infrastructure-investment", "real-estate-investment",
    ],
    &["patents-applied", "patents-granted"],
    &[
        "tech-centres", "key-laboratories", "workstations", "incubators", "makerspaces",
    ],
    &["firms", "self-employed"],
    &[
        "projects-signed", "projects-started", "projects-completed", "projects-in-production",
    ],
    &["talks-held", "preliminary-checks", "cases-filed"],
];

/// Whether a figure may stand in a chart at all: a fact of a known indicator, an amount above zero.
pub fn is_drawn(figure: &Stated, rule: &Rule) -> bool {
    let level = match rule.form {
        Form::Trajectory => figure.is_level() || figure.role == Role::From && !figure.is_range,
        Form::Parts | Form::Bars => figure.is_level(),
    };
    let amount = match figure.quantity.unit {
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
        | Unit::Count(_) => true,
        Unit::Percent | Unit::Rank => rule.form == Form::Trajectory,
        _ => false,
    };
    let dated = rule.form != Form::Trajectory || figure.year().is_some();
    let exact = rule.bounds || figure.quantity.bound == Bound::Exact;
    let known = figure.indicator.is_some() && figure.name.is_some();
    !figure.is_goal()
        && level
        && amount
        && dated
        && exact
        && known
        && figure.quantity.number() > Some(0.0)
}

/// Whether two figures may stand together by a rule.
pub fn together(one: &Stated, other: &Stated, rule: &Rule) -> bool {
    rule.same.iter().all(|aspect| agree(one, other, *aspect))
        && rule
            .different
            .iter()
            .all(|aspect| !agree(one, other, *aspect))
        && (rule.overlap || !overlap(one, other))
}

fn agree(one: &Stated, other: &Stated, aspect: Aspect) -> bool {
    let (Some(left), Some(right)) = (one.indicator, other.indicator) else {
        return false;
    };
    match aspect {
        Aspect::Series => left.id == right.id && (!left.is_class() || one.name == other.name),
        Aspect::Code => left.id == right.id,
        Aspect::Nature => left.nature == right.nature,
        Aspect::Unit => one.quantity.unit == other.quantity.unit,
        Aspect::Area => one.area == other.area,
        Aspect::Period => {
            let place = |it: &Stated| (it.section, it.sentence);
            one.time == other.time && (one.time.is_some() || place(one) == place(other))
        }
        Aspect::Family => FAMILIES.iter().any(|family| {
            family.contains(&left.id.as_str()) && family.contains(&right.id.as_str())
        }),
        Aspect::Whole => left.whole.is_some() && left.whole == right.whole,
        Aspect::Passage => {
            one.section == other.section
                && (one.sentence == other.sentence || one.is_cell && other.is_cell)
        }
    }
}

/// Whether one thing is part of the other, or is easily taken for it.
fn overlap(one: &Stated, other: &Stated) -> bool {
    let (Some(left), Some(right)) = (one.indicator, other.indicator) else {
        return true;
    };
    let near = |one: &Indicator, other: &Indicator| one.not.contains(&other.id);
    within(left, right)
        || within(right, left)
        || left.id != right.id && (near(left, right) || near(right, left))
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
