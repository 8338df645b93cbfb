//! What a figure is told as: a change, a share, a rank, a date, or a plain measure.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::figure::grammar::Part;
use crate::figure::index::Index;
use crate::figure::letters::Letters;
use crate::figure::script::first;
use crate::figure::script::fold;
use crate::figure::script::last;
use crate::figure::script::strip;
use crate::figure::script::strip_end;

/// The kind of a part, by the clause that ends in `context` and by what stands behind; `listed` is
/// the kind and unit of the figure before, where this one goes on with its row.
pub fn kind(context: &str, part: &Part<'_>, listed: Option<(Kind, Unit)>) -> Kind {
    if part.unit == Unit::Date {
        return Kind::Date;
    }
    if part.structure {
        return Kind::Share;
    }
    let context = clause(context);
    let level = ends_with(context, LEVELS);
    if part.unit == Unit::Multiple {
        let compared = ["平均", "平均水平"]
            .iter()
            .any(|word| strip_end(context.trim_end_matches('的'), word).is_some());
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
    if !level && (changes(context, &part.unit) || grows(part.rest)) {
        return Kind::Change;
    }
    let number = matches!(part.unit, Unit::Percent | Unit::Ratio);
    if number && !level && shrinks(context) {
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
            let (verb, voids) = VERBS[usize::from(entry.place)];
            whole_end(text, verb)
                && (number || verb.len() > 3)
                && !strip_end(text, verb)
                    .and_then(last)
                    .is_some_and(|it| voids.contains(it))
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
    first(rest).is_some_and(|next| AFTER_FIRSTS.may_have(next))
        && AFTER.iter().any(|word| strip(rest, word).is_some())
}

/// Whether a share word stands in the clause.
fn shares(context: &str) -> bool {
    context.char_indices().any(|(at, character)| {
        SHARE_FIRSTS.may_have(fold(character))
            && SHARES
                .iter()
                .any(|word| strip(&context[at..], word).is_some())
    })
}

/// Whether the words behind name the whole that it is a part of: 84%的企業, "62% of them".
fn part_of(rest: &str) -> bool {
    let rest = ["以上", "左右"]
        .iter()
        .find_map(|it| strip(rest, it))
        .unwrap_or(rest);
    if let Some(behind) = rest.trim_start_matches(' ').strip_prefix("of ") {
        return ![
            "gdp",
            "plan",
            "the plan",
            "target",
            "the target",
            "its plan",
            "budget",
        ]
        .iter()
        .any(|it| strip(behind, it).is_some());
    }
    false
}

/// Words that say that a part of a whole follows in their clause.
const SHARES: &[&str] = &[
    "占",
    "比重",
    "份額",
    "相當于",
    "of whom",
    "of which",
    "accounting for",
    "accounted for",
    "accounts for",
    "account for",
    "share of",
    "making up",
    "made up",
    "represent",
];

const SHARE_FIRSTS: Letters = Letters::none().with_firsts(SHARES);

/// Words that say that a level follows, not a change: 增加到.
const LEVELS: &[&str] = &[
    "到",
    "至",
    "增為",
    "降為",
    "升為",
    "減為",
    "調整為",
    "提高為",
    "上升為",
    "下降為",
    "擴大為",
    "to",
    "from",
    "從",
    "由",
    "去年的",
    "上年的",
];

/// What the words of a rate end with.
const RATES: &[&str] = &["率", "率達", "率為", "度", "比"];

/// What may stand between a verb and its figure.
const FILLERS: &[&str] = &[
    "了", "分別", "為", "是", "：", ":", "均", "都", "各", "僅", "又", "再", "也", "達", "約",
    "近", "超", "就", "共", "累計", "平均", "逐年", "依次", "將", "以", "by", "of", "an", "a",
    "the", "some", "幅度", "只", "，", "(", "（", "實際", "高達",
];

/// Verbs of change, with what makes another word of them when it stands before.
const VERBS: &[(&str, &str)] = &[
    ("增長", "然"),
    ("提速", ""),
    ("增加", "新"),
    ("下降", ""),
    ("上升", ""),
    ("提高", ""),
    ("減少", ""),
    ("降低", ""),
    ("回落", ""),
    ("前進", ""),
    ("提升", ""),
    ("同比", ""),
    ("環比", ""),
    ("增幅", ""),
    ("增速", ""),
    ("降幅", ""),
    ("漲幅", ""),
    ("跌幅", ""),
    ("增長率", "然"),
    ("成長", ""),
    ("成長率", ""),
    ("衰退", ""),
    ("上漲", ""),
    ("下跌", ""),
    ("上調", ""),
    ("下調", ""),
    ("擴大", ""),
    ("縮小", ""),
    ("收窄", ""),
    ("放緩", ""),
    ("加快", ""),
    ("縮短", ""),
    ("壓縮", ""),
    ("壓減", ""),
    ("縮減", ""),
    ("削減", ""),
    ("增產", ""),
    ("減產", ""),
    ("增收", ""),
    ("減收", ""),
    ("減虧", ""),
    ("增虧", ""),
    ("虧損減少", ""),
    ("淨增", ""),
    ("淨增加", ""),
    ("淨減少", ""),
    ("多增", ""),
    ("少增", ""),
    ("遞增", ""),
    ("年增", ""),
    ("年減", ""),
    ("月增", ""),
    ("月減", ""),
    ("年均", ""),
    ("按年", ""),
    ("按月", ""),
    ("按季", ""),
    ("升幅", ""),
    ("減幅", ""),
    ("增", "新倍"),
    ("減", ""),
    ("升", "提毫公"),
    ("降", "起"),
    ("漲", ""),
    ("跌", ""),
    ("增值", ""),
    ("貶值", ""),
    ("升值", ""),
    ("比上年", ""),
    ("較上年", ""),
    ("比去年", ""),
    ("較去年", ""),
    ("負增長", ""),
    ("節約", ""),
    ("翻", ""),
    ("躍升", ""),
    ("前移", ""),
    ("後移", ""),
    ("grew", ""),
    ("rose", ""),
    ("up", ""),
    ("fell", ""),
    ("down", ""),
    ("increased", ""),
    ("increase", ""),
    ("growth", ""),
    ("growth rate", ""),
    ("decreased", ""),
    ("decrease", ""),
    ("declined", ""),
    ("decline", ""),
    ("dropped", ""),
    ("drop", ""),
    ("gained", ""),
    ("gain", ""),
    ("grow", ""),
    ("rise", ""),
    ("rising", ""),
    ("climbed", ""),
    ("expanded", ""),
    ("shrank", ""),
    ("growing", ""),
    ("falling", ""),
    ("fall", ""),
    ("jumped", ""),
    ("surged", ""),
    ("cut", ""),
    ("reduced", ""),
    ("increasing", ""),
    ("slipped", ""),
    ("edged up", ""),
    ("soared", ""),
    ("increased by", ""),
    ("higher", ""),
    ("lower", ""),
];

/// Verbs whose object stands before the figure.
const OBJECT_VERBS: &[&str] = &[
    "壓減", "壓縮", "縮短", "減少", "降低", "節約", "節省", "削減", "縮減", "下降", "增長", "減免",
];

/// What tells a change behind the figure.
const AFTER: &[&str] = &[
    "growth",
    "increase",
    "rise",
    "decline",
    "decrease",
    "drop",
    "fall",
    "higher",
    "lower",
    "more than in",
    "more than last",
    "less than in",
    "year on year",
    "year-on-year",
    "yoy",
    "的增長",
    "的增速",
    "的增幅",
    "的速度",
    "的降幅",
    "的年均增",
    "增長",
    "up on",
    "above the previous",
    "gain",
    "jump",
];

static INDEX: Index<{ VERBS.len() }> = {
    let mut words = [""; VERBS.len()];
    let mut index = 0;
    while index < words.len() {
        words[index] = VERBS[index].0;
        index += 1;
    }
    Index::by_last(&[&words])
};

static FILLER_INDEX: Index<{ FILLERS.len() }> = Index::by_last(&[FILLERS]);

const AFTER_FIRSTS: Letters = Letters::none().with_firsts(AFTER);
