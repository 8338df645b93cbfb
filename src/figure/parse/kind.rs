//! The kind of a figure: a change, a share, a rank, a date, or a plain measure.

use crate::figure::lexicon::char_set::LeadingCharSet;
use crate::figure::lexicon::kinds::AFTER;
use crate::figure::lexicon::kinds::AFTER_FIRSTS;
use crate::figure::lexicon::kinds::COMPARISONS;
use crate::figure::lexicon::kinds::FILLER_INDEX;
use crate::figure::lexicon::kinds::FILLERS;
use crate::figure::lexicon::kinds::GROWTHS;
use crate::figure::lexicon::kinds::INDEX;
use crate::figure::lexicon::kinds::LEVEL_LASTS;
use crate::figure::lexicon::kinds::LEVELS;
use crate::figure::lexicon::kinds::OBJECT_VERBS;
use crate::figure::lexicon::kinds::PART_LASTS;
use crate::figure::lexicon::kinds::PARTS;
use crate::figure::lexicon::kinds::RATES;
use crate::figure::lexicon::kinds::SHARE_FIRSTS;
use crate::figure::lexicon::kinds::SHARES;
use crate::figure::lexicon::kinds::VERBS;
use crate::figure::numeral::number as numeral;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::reading::Kind;
use crate::figure::quantity::unit::Unit;
use crate::language::script::ends_with_any;
use crate::language::script::first;
use crate::language::script::fold;
use crate::language::script::last;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_any;
use crate::language::script::strip_end;

/// The kind of a part, by the clause that ends in `context` and by what stands behind; `listed` is
/// the kind and unit of the figure before, where this one goes on with its row.
pub fn kind(context: &str, part: &Candidate<'_>, listed: Option<(Kind, Unit)>) -> Kind {
    if part.unit == Unit::Date {
        return Kind::Date;
    }
    if part.structure {
        return Kind::Share;
    }
    let context = clause(context);
    // Few figures stand behind a word of these tables, which its last letter tells.
    let end = last(trimmed(context));
    let ended = |lasts: &LeadingCharSet| end.is_some_and(|it| lasts.may_have(it));
    let level = ended(&LEVEL_LASTS) && ends_with(context, LEVELS);
    if part.unit == Unit::Multiple {
        let compared = ends_with_any(context.trim_end_matches('的'), &["平均", "平均水平"]);
        return if compared {
            Kind::Measure
        } else {
            Kind::Change
        };
    }
    if part.change && !level {
        return Kind::Change;
    }
    if part.unit == Unit::Rank {
        return Kind::Rank;
    }
    if part.unit == Unit::PercentagePoint {
        return Kind::Change;
    }
    if let Some((kind, unit)) = listed
        && unit == part.unit
        && matches!(kind, Kind::Change | Kind::Share)
    {
        return kind;
    }
    let number = matches!(part.unit, Unit::Percent | Unit::Ratio);
    // 增幅收窄至4.1% is a growth, and so is 較上年多35家.
    if number && level && GROWTHS.iter().any(|word| find(context, word).is_some()) {
        return Kind::Change;
    }
    let more = matches!(end, Some('多' | '少'));
    let beyond = more || matches!(end, Some('高' | '低'));
    if more && number || beyond && compares(context) {
        return Kind::Change;
    }
    // "make up 22 per cent" ends as a rise does.
    let level = level || ended(&PART_LASTS) && ends_with(context, PARTS);
    if !level && (changes(context, &part.unit) || grows(part.rest)) {
        return Kind::Change;
    }
    // 對增長的貢獻率 is a rate, and no growth.
    if number && !level && find(context, "貢獻率").is_some() {
        return Kind::Measure;
    }
    if number && !level && shrinks(context) {
        return Kind::Change;
    }
    // An amount's change in brackets behind it: 743.5億元（+14.6%）.
    let signed = part.value < 0.0 || context.ends_with(['+', '＋']);
    let bracketed = context.trim_end_matches(['+', '＋', '-', '−']);
    if number && signed && bracketed.ends_with(['(', '（']) {
        return Kind::Change;
    }
    if number && (shares(context) || part_of(part.rest)) {
        return Kind::Share;
    }
    match part.unit {
        Unit::Ratio if part.value >= 0.05 && !ends_with(context, RATES) => Kind::Share,
        _ => Kind::Measure,
    }
}

/// Whether a bare number is of percent whose sign is lost: 同比增長38, 占總量的61.4 at the end of a clause.
pub fn lost_percent(context: &str, part: &Candidate<'_>) -> bool {
    let ends = first(part.rest).is_none_or(|next| "，。；,;）)\n".contains(next));
    if !ends || part.upper.is_some() || !(0.0..1000.0).contains(&part.value) {
        return false;
    }
    let context = clause(context);
    let text = trimmed(context);
    let text = strip_end(text, "了").unwrap_or(text);
    let share = ["占", "比重為", "比重達", "占比為", "占比達", "份額為"];
    let share = share.iter().any(|word| find(context, word).is_some());
    ends_with_any(text, &["增長", "下降", "同比", "增速", "增幅"])
        || share && text.ends_with(['的', '为', '為', '达', '達', '占', '佔'])
}

/// The clause that `text` ends with, thirty characters of it at most.
fn clause(text: &str) -> &str {
    let mut start = text.len();
    for (at, character) in text.char_indices().rev().take(30) {
        if matches!(
            character,
            '，' | '。' | ';' | '；' | '!' | '?' | '！' | '？' | '\n' | '\t'
        ) {
            break;
        }
        if character == ',' && !text[at + 1..].starts_with(|next: char| next.is_ascii_digit()) {
            break;
        }
        start = at;
    }
    &text[start..]
}

fn ends_with(text: &str, words: &[&str]) -> bool {
    let text = trimmed(text);
    words.iter().any(|word| whole_end(text, word))
}

/// Whether `text` ends with the word, and an English word does not start within another.
fn whole_end(text: &str, word: &str) -> bool {
    strip_end(text, word).is_some_and(|before| {
        !word.as_bytes()[0].is_ascii_alphabetic()
            || !before.ends_with(|last: char| last.is_ascii_alphabetic())
    })
}

fn trimmed(text: &str) -> &str {
    text.trim_end_matches([' ', '\u{a0}', '\n', '"', '“', '「', '+', '＋'])
}

/// Whether a verb of change stands right before the figure, with nothing but 了, 分別 or 為 between.
fn changes(context: &str, unit: &Unit) -> bool {
    let number = matches!(unit, Unit::Percent | Unit::Ratio);
    let mut text = trimmed(context);
    for _ in 0..4 {
        let Some(end) = last(text) else {
            return false;
        };
        let verb = INDEX.words(end).iter().any(|entry| {
            let (verb, not_before) = VERBS[usize::from(entry.place)];
            whole_end(text, verb)
                // "added 9.1 per cent" is a rise, "added 12 firms" counts firms.
                && (number || verb.len() > 3 && verb != "added")
                && !strip_end(text, verb)
                    .and_then(last)
                    .is_some_and(|it| not_before.contains(it))
        });
        if verb {
            return true;
        }
        let fillers = FILLER_INDEX.words(end).iter();
        let Some(rest) = fillers
            .map(|entry| FILLERS[usize::from(entry.place)])
            .find_map(|filler| strip_end(text, filler))
        else {
            return false;
        };
        text = trimmed(rest);
    }
    false
}

/// Whether the clause compares with another year: 較上年, 比去年同期.
fn compares(context: &str) -> bool {
    COMPARISONS.iter().any(|word| find(context, word).is_some())
}

/// Whether a verb of lessening stands a few characters before, with its object between: 壓減時限65%.
fn shrinks(context: &str) -> bool {
    let object_is_rate = ends_with(context, RATES);
    let Some((at, verb)) = OBJECT_VERBS
        .iter()
        .filter_map(|verb| Some((find(context, verb)?, verb)))
        .max()
    else {
        return false;
    };
    let object = &context[at + verb.len()..];
    !object_is_rate && object.chars().count() <= 9 && !object.contains(['到', '至', '占', '佔'])
}

/// The byte at which a folded word last starts in the text.
fn find(text: &str, word: &str) -> Option<usize> {
    let initial = word.chars().next()?;
    // Most words differ in their first letter already, whatever the script.
    text.char_indices()
        .rev()
        .find(|(at, character)| {
            (*character == initial || !character.is_ascii() && fold(*character) == initial)
                && strip(&text[*at..], word).is_some()
        })
        .map(|(at, _)| at)
}

/// Whether the words behind say that it grew: "12% growth", 8%的增速.
fn grows(rest: &str) -> bool {
    let rest = rest.trim_start_matches(' ');
    let named = first(rest).is_some_and(|next| AFTER_FIRSTS.may_have(next));
    // 80億元增長8%: the growth is the next figure.
    let next = strip(rest, "增長").map(|behind| strip(behind, "了").unwrap_or(behind));
    named && starts_with_any(rest, AFTER) && next.is_none_or(|next| numeral(next).is_none())
}

/// Whether a share word stands in the clause.
fn shares(context: &str) -> bool {
    context.char_indices().any(|(at, character)| {
        SHARE_FIRSTS.may_have(fold(character)) && starts_with_any(&context[at..], SHARES)
    })
}

/// Whether the words behind name the whole that it is a part of: 84%的企業, "62% of them".
fn part_of(rest: &str) -> bool {
    let rest = strip_any(rest, &["以上", "左右"]).unwrap_or(rest);
    let rest = rest.trim_start_matches(' ');
    if rest.starts_with("are ") || rest.starts_with("were ") {
        return true;
    }
    if let Some(behind) = rest.strip_prefix("of ") {
        return !starts_with_any(
            behind,
            &[
                "gdp", "plan", "the plan", "target", "the target", "its plan", "budget",
            ],
        );
    }
    false
}
