//! An id and a label for a figure, out of what it measures.

use std::collections::BTreeMap;

use crate::figure::Currency;
use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::Indicator;
use crate::observation::Observation;
use crate::observation::Role;
use crate::report::draft::change::Way;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::tongue::plain;

/// What is measured, in the words of the text or of the code list; `None` where the text does not tell. Words that
/// stand for several indicators, of which each figure has its own, are none.
pub fn name(
    observation: &Observation,
    indicator: Option<&Indicator>,
    is_shared: bool,
    tongue: &Tongue,
) -> Option<String> {
    if !observation.sure {
        return None;
    }
    let coded = indicator.filter(|it| !it.is_class());
    if tongue.is_english
        && let Some(indicator) = coded
    {
        return Some(indicator.english.clone());
    }
    if is_shared && let Some(indicator) = coded {
        return Some(indicator.traditional.clone());
    }
    let words = observation.indicator.as_deref().map(trimmed);
    let words = words.filter(|words| is_label(words));
    match (words, indicator) {
        (Some(words), _) if tongue.is_english => {
            let mut letters = words.chars();
            let first = letters.next()?.to_uppercase();
            Some(plain(&first.chain(letters).collect::<String>()))
        }
        (Some(words), _) => Some(plain(&tongue.ours(words))),
        (None, Some(indicator)) if !tongue.is_english => Some(indicator.traditional.clone()),
        _ => None,
    }
}

/// Words without the verbs of plans around them.
fn trimmed(words: &str) -> &str {
    const BEFORE: &[&str] = &[
        "力爭", "力争", "確保", "确保", "實現", "实现", "預計", "预计", "計劃", "计划",
    ];
    let words = words
        .trim()
        .trim_start_matches(['中', '在', '的'])
        .trim_end_matches(['要', '將', '将', '達', '达', '為', '为', '到']);
    let verb = BEFORE.iter().find_map(|verb| words.strip_prefix(verb));
    verb.filter(|rest| rest.chars().count() > 1)
        .unwrap_or(words)
}

/// Whether words may be a label: some, and not many.
fn is_label(words: &str) -> bool {
    let length = words.chars().count();
    let most = if words.is_ascii() { 60 } else { 24 };
    (2..=most).contains(&length) && !words.contains(['\n', '|', '\t', '，', '。', '；'])
}

/// A label: what is measured, and what the figure says of it.
pub fn label(
    name: Option<&str>,
    (role, way): (Role, Way),
    kind: Kind,
    unit: &Unit,
    tongue: &Tongue,
) -> String {
    if *unit == Unit::Date {
        return tongue.say("日期", "Date").to_owned();
    }
    let Some(name) = name else {
        return tongue.say("指標未定", "No label").to_owned();
    };
    let (chinese, english) = match (role, unit) {
        (Role::Change, Unit::Percent) => match way {
            Way::Rises => ("增速", ", growth"),
            Way::Falls => ("降幅", ", decline"),
            Way::Unknown => ("變化幅度", ", change"),
        },
        (Role::Change, _) => ("的變化", ", change"),
        (Role::Share, _) if ends_as_share(name) => ("", ""),
        (Role::Share, _) => ("的占比", ", share"),
        (Role::Rank, _) => ("的位次", ", rank"),
        (Role::Completion, _) => ("完成計劃的比例", ", share of plan"),
        (Role::From, _) => ("（原有）", ", before"),
        (Role::Level | Role::Reached, _) => ("", ""),
    };
    let goal = match kind {
        Kind::Target => tongue.say("目標", ", target"),
        _ => "",
    };
    format!("{name}{}{goal}", tongue.say(chinese, english))
}

fn ends_as_share(name: &str) -> bool {
    [
        "率", "比重", "占比", "佔比", "結構", "结构", "比例", "hare", "ate",
    ]
    .iter()
    .any(|ending| name.ends_with(ending))
}

/// An id in small letters, digits and hyphens, not yet unique.
pub fn id(indicator: Option<&Indicator>, role: Role, kind: Kind, unit: &Unit) -> String {
    let name = indicator.map_or_else(|| bare(unit), |indicator| &indicator.id);
    let ending = match role {
        Role::Change => "-growth",
        Role::Share if !name.ends_with("share") => "-share",
        Role::Rank => "-rank",
        Role::Completion => "-completion",
        Role::From => "-before",
        Role::Share | Role::Level | Role::Reached => "",
    };
    let goal = match kind {
        Kind::Target => "goal-",
        _ => "",
    };
    format!("{goal}{name}{ending}")
}

/// A date's id is its own.
pub fn date_id(iso: &str) -> String {
    let iso = iso
        .replace("..", "-to-")
        .replace("--", "month-")
        .replace('/', "-to-");
    match iso.len() {
        4 => format!("year-{iso}"),
        _ => format!("date-{iso}"),
    }
}

/// Gives each id once: the second is called `-2`.
#[derive(Default)]
pub struct Unique(BTreeMap<String, usize>);

impl Unique {
    pub fn of(&mut self, id: String) -> String {
        let count = self.0.entry(id.clone()).or_default();
        *count += 1;
        match *count {
            1 => id,
            count => {
                // `firms-2` may have been given to a figure of that very name.
                let next = format!("{id}-{count}");
                match self.0.contains_key(&next) {
                    true => self.of(id),
                    false => self.of(next),
                }
            }
        }
    }
}

fn bare(unit: &Unit) -> &'static str {
    match unit {
        Unit::Currency(Currency::Yuan) => "yuan",
        Unit::Currency(_) => "amount",
        Unit::Mu | Unit::Hectare | Unit::SquareKilometre => "land",
        Unit::SquareMetre => "floor-area",
        Unit::CubicMetre => "volume",
        Unit::Metre | Unit::Kilometre => "length",
        Unit::Ton => "weight",
        Unit::Kilowatt => "capacity",
        Unit::KilowattHour => "electricity",
        Unit::Percent | Unit::PercentagePoint => "rate",
        Unit::Year | Unit::Month | Unit::Day => "time",
        Unit::Count(word) if word.starts_with(['人', '名']) => "people",
        Unit::Count(word) if word.starts_with('家') => "firms",
        _ => "number",
    }
}

#[cfg(test)]
mod tests {
    use super::Unique;

    #[test]
    fn no_id_is_given_twice() {
        let mut unique = Unique::default();
        let given: Vec<String> = ["a", "a", "a-2", "a", "b"]
            .into_iter()
            .map(|id| unique.of(id.to_owned()))
            .collect();
        let mut once = given.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), given.len(), "{given:?}");
    }
}
