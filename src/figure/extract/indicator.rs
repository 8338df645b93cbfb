//! What a figure measures, in the words of its clause.

use crate::figure::lexicon::index::WordIndex;
use crate::figure::parse::reading::Kind;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::unit::Unit;
use crate::language::script::first;
use crate::language::script::is_han;
use crate::language::script::last;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_any;
use crate::language::script::strip_end;

/// The words of the sentence that name what the figure at `place` measures: those before it in its
/// clause, those behind it where it counts, or for a change those of the figure that changed.
pub fn indicator<'a>(
    sentence: &'a str,
    readings: &[ParsedFigure],
    place: usize,
) -> Option<&'a str> {
    let reading = readings.get(place)?;
    if reading.kind == Kind::Date {
        return None;
    }
    let range = &reading.range;
    let mut from = range.start;
    for back in (0..=place).rev().take(4) {
        let start = match back {
            0 => 0,
            _ => readings[back - 1].range.end,
        };
        let found = before(sentence.get(start..from)?);
        if back == place
            && matches!(reading.quantity.unit, Unit::Count(_) | Unit::Mu)
            && found.is_none_or(|noun| VERBS.iter().any(|verb| strip(noun, verb) == Some("")))
            && let Some(counted) = behind(sentence, readings, place)
        {
            return Some(counted);
        }
        if found.is_some() {
            return found;
        }
        from = readings[back.checked_sub(1)?].range.start;
    }
    None
}

/// The noun at the end of the clause, without the verbs behind it and the adverbs before it.
fn before(text: &str) -> Option<&str> {
    let clause = text
        .char_indices()
        .rev()
        .take(40)
        .find(|(_, it)| parts(*it))
        .map_or(text, |(at, it)| &text[at + it.len_utf8()..]);
    let mut clause = clause.trim();
    // A place is told behind the noun: 主營業務收入在全省開發區中突破.
    if let Some(at) = clause
        .find(['在', '由', '从', '從', '较', '較', '比'])
        .filter(|at| *at > 3)
    {
        clause = &clause[..at];
    }
    while let Some(rest) = last(clause).and_then(|end| {
        let words = TAIL_INDEX.words(end);
        words
            .iter()
            .find_map(|it| strip_end(clause, TAILS[usize::from(it.place)]))
    }) {
        clause = rest.trim_end();
    }
    while let Some(rest) = first(clause).and_then(|start| {
        let words = HEAD_INDEX.words(start);
        words
            .iter()
            .find_map(|it| strip(clause, HEADS[usize::from(it.place)]))
    }) {
        clause = rest.trim_start();
    }
    let start = clause.char_indices().rev().nth(23).map_or(0, |it| it.0);
    let noun = &clause[start..];
    // No word is cut in two.
    let cut = start > 0
        && noun.starts_with(|it: char| it.is_ascii_alphabetic())
        && clause[..start].ends_with(|it: char| it.is_ascii_alphabetic());
    let noun = match noun.find(' ').filter(|_| cut) {
        Some(space) => &noun[space + 1..],
        None => noun,
    };
    let mut letters = noun
        .chars()
        .filter(|it| is_han(*it) || it.is_alphanumeric());
    letters.nth(1).map(|_| noun.trim_start())
}

/// Whether a clause ends at a character.
fn parts(character: char) -> bool {
    matches!(
        character,
        '，' | ','
            | '。'
            | '；'
            | ';'
            | '：'
            | ':'
            | '！'
            | '？'
            | '!'
            | '?'
            | '\n'
            | '\t'
            | '、'
            | '”'
            | '（'
            | '('
    )
}

/// The noun that is counted: 6個村社區基層黨建示範點, "110 projects".
fn behind<'a>(sentence: &'a str, readings: &[ParsedFigure], place: usize) -> Option<&'a str> {
    let start = readings[place].range.end;
    let end = readings
        .get(place + 1)
        .map_or(sentence.len(), |it| it.range.start);
    let text = sentence.get(start..end)?;
    let text = strip_any(text, &["以上", "左右", "的"]).unwrap_or(text);
    let text = text.trim_start();
    let han = text.starts_with(is_han);
    let mut length = 0;
    for (count, (at, character)) in text.char_indices().enumerate() {
        let goes_on = match han {
            true => {
                let verb = count > 1 && starts_with_any(&text[at..], VERBS);
                let stops = verb || starts_with_any(&text[at..], STOPS);
                is_han(character) && count < 14 && !stops
            }
            false => {
                let stops = character == ' ' && starts_with_any(&text[at..], AUXILIARIES);
                (character.is_ascii_alphanumeric() || " -".contains(character))
                    && count < 28
                    && !stops
            }
        };
        if !goes_on {
            break;
        }
        length = at + character.len_utf8();
    }
    let noun = text[..length].trim_end();
    (noun.chars().count() >= 2).then_some(noun)
}

/// Verbs and particles between a noun and its number.
const TAILS: &[&str] = &[
    "達到", "突破", "超過", "實現", "完成", "增長", "下降", "同比", "增加", "減少", "提高", "約為",
    "達", "為", "約", "近", "逾", "超", "是", "已", "有", "了", "共", "到", "至", "僅", "不足",
    "分別", "累計", "合計", "總計", "預計", "將", "力爭", "上升", "降低", "環比", "年均", "均",
    "的", "等", "和", "及", "不低于", "不少于", "控制", "提升", "比上年", "較上年", "再", "列",
    "居", "第", "建設", "其中", " of", " was", " were", " is", " are", " reached", " exceeded",
    " rose", " grew", " fell", " to", " by", " about", " over", " nearly", " up", " more than",
    " up to", " some",
];

/// Adverbs and places before a noun.
const HEADS: &[&str] = &[
    "全區", "全市", "全縣", "全省", "全年", "其中", "同時", "實現", "完成", "年末", "今年", "去年",
    "上半年", "累計", "已", "并", "並", "使", "共", "有", "年", "新", "the ", "The ", "its ",
    "and ", "with ", "of ", "以上", "左右", "多", "，", "末", "底", "我區", "我市", "我縣", "期間",
];

static TAIL_INDEX: WordIndex<{ TAILS.len() }> = WordIndex::by_last(&[TAILS]);
static HEAD_INDEX: WordIndex<{ HEADS.len() }> = WordIndex::by_first(&[HEADS]);

/// Verbs with which the clause goes on behind a counted noun.
const STOPS: &[&str] = &[
    "完成", "實現", "達", "占", "列入", "認定", "使用", "開工", "為", "是", "被", "已", "均",
    "進入", "獲", "落戶", "投產",
];

/// Verbs whose object is what is counted, and which are not the noun before it: 開工110個重大項目.
const VERBS: &[&str] = &[
    "開工", "竣工", "建成", "簽約", "引進", "聘請", "培育", "舉辦", "組織", "開展", "開通",
    "completed", "built", "opened", "added", "attracted", "signed", "started", "launched",
];

/// English verbs behind a counted noun.
const AUXILIARIES: &[&str] = &[
    " were ", " was ", " are ", " is ", " have ", " has ", " had ",
];
