//! What figures say of each other beside their indicators: the threshold that a count reaches, the field of a rank.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::figure::Bound;
use crate::figure::Unit;
use crate::language::script::fold;
use crate::observation::Role;
use crate::report::draft::stated::Found;
use crate::report::draft::stated::Place;
use crate::report::draft::stated::Stated;
use crate::text::Document;

/// The field of a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The place of the figure of how many are ranked
    pub count: usize,
    /// The place of an earlier rank in it
    pub earlier: Option<usize>,
}

/// Links between figures by their places.
#[derive(Debug, Default)]
pub struct Links {
    /// Of a count the threshold that all it counts reach
    pub thresholds: BTreeMap<usize, usize>,
    /// Of a rank its field
    pub fields: BTreeMap<usize, Field>,
    /// Of a target what is now
    pub levels: BTreeMap<usize, usize>,
    /// Amounts that are thresholds, and so no levels
    pub bars: Vec<usize>,
}

/// Reads the links of a source.
pub fn links(document: &Document, found: &Found) -> Links {
    let mut links = Links::default();
    // Fields by the words around their number: 全省 and 開發區.
    let mut named: Vec<(String, String, usize)> = Vec::new();
    for places in found
        .places
        .chunk_by(|one, other| (one.section, one.sentence) == (other.section, other.sentence))
    {
        let Some(sentence) = places.first().and_then(|place| {
            let number = document.sections.get(place.section)?.number;
            document.sentence(number, place.sentence)
        }) else {
            continue;
        };
        for (index, place) in places.iter().enumerate() {
            let before = index.checked_sub(1).map(|it| &places[it]);
            let threshold = before.filter(|before| is_threshold(sentence, before, place, found));
            if let Some(threshold) = threshold {
                links.thresholds.insert(place.figure, threshold.figure);
                links.bars.push(threshold.figure);
            }
            if let Some(words) = around(sentence, place, &found.figures[place.figure]) {
                named.push((words.0, words.1, place.figure));
            }
            if let Some(field) = field(sentence, &places[..=index], &named, found) {
                links.fields.insert(place.figure, field);
            }
        }
    }
    links
}

/// Whether an amount is the least that each of the things has that the count behind it counts: 10億元以上項目19個.
fn is_threshold(sentence: &str, amount: &Place, count: &Place, found: &Found) -> bool {
    const THINGS: &[&str] = &["項目", "企業"];
    let (one, other) = (&found.figures[amount.figure], &found.figures[count.figure]);
    let between = between(sentence, &amount.range, &count.range);
    let before: String = sentence[..amount.range.start].chars().map(fold).collect();
    let over = ["超過", "超", "達", "上"]
        .iter()
        .any(|word| before.ends_with(word));
    matches!(one.quantity.unit, Unit::Currency(_))
        && (one.quantity.bound == Bound::AtLeast || over || between.starts_with("以上"))
        && matches!(other.quantity.unit, Unit::Count(_))
        && other.quantity.bound == Bound::Exact
        && !other.is_range
        && between.chars().count() <= 10
        && !between.contains(['，', '。', '；', '、', ','])
        && THINGS.iter().any(|thing| between.contains(thing))
}

/// Words between two figures, in Traditional Chinese.
fn between(sentence: &str, one: &Range<usize>, other: &Range<usize>) -> String {
    let words = sentence.get(one.end..other.start).unwrap_or("");
    words.chars().map(fold).collect()
}

/// The scope before a count that may be a field, and the noun behind it: 全省 130家 開發區.
fn around(sentence: &str, place: &Place, figure: &Stated) -> Option<(String, String)> {
    const SCOPES: &[&str] = &["全國", "全省", "全市", "全縣", "全區", "全州", "國家級"];
    let counts = matches!(figure.quantity.unit, Unit::Count(_))
        && figure.quantity.number() >= Some(2.0)
        && figure.quantity.bound == Bound::Exact;
    let before: String = sentence[..place.range.start].chars().map(fold).collect();
    let scope = SCOPES.iter().find(|scope| before.ends_with(*scope))?;
    let behind: String = sentence[place.range.end..].chars().map(fold).collect();
    let ends = ["綜合", "考", "評", "中", "排", "，", "裡", "內", "。", "；"];
    let end = ends.iter().filter_map(|end| behind.find(end)).min()?;
    let noun = behind[..end].trim();
    let length = noun.chars().count();
    (counts && (2..=12).contains(&length)).then(|| ((*scope).to_owned(), noun.to_owned()))
}

/// The field of the last of these figures, where it is a rank: the count before it in its sentence, or one of which
/// the words are said again without the number.
fn field(
    sentence: &str,
    places: &[Place],
    named: &[(String, String, usize)],
    found: &Found,
) -> Option<Field> {
    let (place, before) = places.split_last()?;
    let rank = &found.figures[place.figure];
    let plain = rank.quantity.unit == Unit::Rank
        && rank.role == Role::Rank
        && rank.quantity.bound == Bound::Exact
        && !rank.is_goal()
        && !rank.is_range;
    if !plain {
        return None;
    }
    let fits = |count: usize| {
        let field = found.figures[count].quantity.number();
        field > Some(2.0) && field >= rank.quantity.number()
    };
    let start = before.iter().rev().find(|it| {
        let figure = &found.figures[it.figure];
        matches!(figure.quantity.unit, Unit::Count(_)) && !is_score(figure)
    });
    let beside = start.filter(|it| {
        let words = between(sentence, &it.range, &place.range);
        let judged = [
            "家中", "個中", "考評中", "評價中", "評估中", "考核中", "排名中", "評比中",
        ];
        let short = words.chars().count() <= 40 && !words.contains(['。', '；']);
        let own = !words.contains('，') && words.contains(['中', '排', '裡', '內']);
        short && (own || judged.iter().any(|word| words.contains(word)))
    });
    let words: String = sentence[..place.range.start].chars().map(fold).collect();
    let clause = words.rsplit(['，', '；', '。']).next().unwrap_or("");
    let again = || {
        let mut named = named.iter().rev();
        named.find(|(scope, noun, _)| clause.contains(&format!("{scope}{noun}")))
    };
    let count = beside
        .map(|it| it.figure)
        .or_else(|| again().map(|it| it.2));
    let count = count.filter(|count| fits(*count))?;
    let earlier = before.last().filter(|it| {
        let figure = &found.figures[it.figure];
        figure.role == Role::From && figure.quantity.unit == Unit::Rank && !figure.is_range
    });
    let earlier = earlier.map(|it| it.figure);
    Some(Field {
        count,
        earlier: earlier.filter(|it| {
            let place = found.figures[*it].quantity.number();
            place <= found.figures[count].quantity.number()
        }),
    })
}

/// Points of an evaluation are no field.
fn is_score(figure: &Stated) -> bool {
    matches!(&figure.quantity.unit, Unit::Count(word) if word.starts_with('分'))
}
