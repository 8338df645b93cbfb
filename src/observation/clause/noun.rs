//! What is measured: the noun in the words before a figure, and its indicator.

use std::borrow::Cow;

use crate::figure::Unit;
use crate::observation::clause::head::area_at_start;
use crate::observation::clause::head::cut;
use crate::observation::clause::head::end_of_noun;
use crate::observation::clause::head::head;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::sure::is_noun;
use crate::observation::clause::words::AREAS;
use crate::observation::clause::words::BACK_REFERENCES;
use crate::observation::clause::words::CUTS;
use crate::observation::clause::words::EVENTS;
use crate::observation::clause::words::GROWTHS;
use crate::observation::clause::words::HEADS;
use crate::observation::clause::words::NEUTRALS;
use crate::observation::clause::words::PROPERTIES;
use crate::observation::indicator::Indicator;
use crate::observation::indicator::Nature;
use crate::observation::letters::Letters;
use crate::observation::letters::ends;
use crate::observation::letters::equals;
use crate::observation::lookup;
use crate::observation::lookup::Named;

/// A noun with what is known of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Noun<'a> {
    /// In the words of the text
    pub words: Cow<'a, str>,
    pub code: Option<&'static str>,
    pub area: Option<Cow<'a, str>>,
    /// Whether the words are known to be what is measured
    pub sure: bool,
}

/// The noun of words that stand before a figure; `unit` is that of a level, `None` of what may be of any level.
pub fn noun<'a>(phrase: &Phrase, sentence: &Letters<'a>, unit: Option<&Unit>) -> Option<Noun<'a>> {
    noun_behind(phrase, head(phrase, 0, sentence), sentence, unit)
}

/// The same where the head of the clause has been read: where the noun starts, and the area that is told before it.
pub fn noun_behind<'a>(
    phrase: &Phrase,
    (from, mut area): (usize, Option<Cow<'a, str>>),
    sentence: &Letters<'a>,
    unit: Option<&Unit>,
) -> Option<Noun<'a>> {
    let mut end = end_of_noun(phrase.letters, from);
    if BACK_REFERENCES.has(&phrase.letters[from..end]) {
        return None;
    }
    // 出口增幅 is of 出口; a word of change is no part of its name.
    while let Some(length) = GROWTHS.at_end(&phrase.letters[from..end])
        && end - length >= from + 2
        && unit.is_none()
    {
        end -= length;
    }
    // 上市企業新增7家: the verb is no part of the noun.
    for verb in ["新增", "淨增"] {
        let own = &phrase.letters[from..end];
        if own.len() >= 4 && ends(own, verb) {
            end -= 2;
        }
    }
    let named = name_at_end(phrase.letters, from, end, unit);
    let name_start = named.as_ref().map_or(end, |it| it.characters.start);
    let mut start = cut(phrase.letters, from, name_start, end);
    if start > from {
        let (inner, told) = head(phrase, start, sentence);
        start = inner.min(name_start);
        area = told.or(area);
    }
    let letters = &phrase.letters[start..end];
    if letters.len() < 2 || is_no_noun(letters) && named.is_none() {
        return None;
    }
    if start > from
        && let Some(noun) = composed(phrase, from, start, end, sentence, unit)
    {
        return Some(Noun {
            area: noun.area.or(area),
            ..noun
        });
    }
    let mut words_start = start;
    let mut code = None;
    if let Some(named) = &named {
        let modifier = &phrase.letters[start..name_start];
        match modifier_of(modifier, named.indicator) {
            Modifier::Neutral => {
                code = Some(named.indicator.id.as_str()).filter(|_| !named.ambiguous);
                if CUTS.at_start(&phrase.letters[name_start..end]).is_some() || AREAS.has(modifier)
                {
                    words_start = name_start;
                }
            }
            Modifier::Area => {
                code = Some(named.indicator.id.as_str()).filter(|_| !named.ambiguous);
                area = Some(phrase.slice(start, name_start).text(sentence));
                words_start = name_start;
            }
            // 列入市重大項目完成投資率: a name that starts with such a verb stands by itself.
            Modifier::Other if CUTS.at_start(&phrase.letters[name_start..end]).is_some() => {
                code = Some(named.indicator.id.as_str()).filter(|_| !named.ambiguous);
                words_start = name_start;
            }
            Modifier::Other => {}
        }
    }
    let modifier = &phrase.letters[words_start..name_start];
    let words = phrase.slice(words_start, end).text(sentence);
    let sure = code.is_some() || is_clean(modifier) && is_noun(&words, words_start == from);
    Some(Noun {
        words,
        code,
        area,
        sure: sure && named.is_none_or(|it| !it.ambiguous),
    })
}

/// Whose a quantity is, before the verb, and what it is, behind it: 規模以上工業企業實現利潤總額.
fn composed<'a>(
    phrase: &Phrase,
    from: usize,
    start: usize,
    end: usize,
    sentence: &Letters<'a>,
    unit: Option<&Unit>,
) -> Option<Noun<'a>> {
    let verb = ["累計實現", "共實現", "累計完成", "實現", "完成", "預計實現"];
    let owner = verb.iter().find_map(|verb| {
        ends(&phrase.letters[from..start], verb).then(|| start - verb.chars().count())
    })?;
    let owners = [
        "企業", "產業", "業", "公司", "單位", "集團", "集群", "產業鏈",
    ];
    let is_owner = owners
        .iter()
        .any(|it| ends(&phrase.letters[from..owner], it));
    if !is_owner || owner < from + 2 || owner - from > 14 || !is_clean(&phrase.letters[from..owner])
    {
        return None;
    }
    let letters = [&phrase.letters[from..owner], &phrase.letters[start..end]].concat();
    let named = name_at_end(&letters, 0, letters.len(), unit)?;
    let modifier = &letters[..named.characters.start];
    let above_scale = named.indicator.traditional.starts_with("規模以上");
    let scale = modifier.is_empty() || above_scale && is_scale(modifier);
    let branch = named.indicator.id == "industry-branch-output";
    Some(Noun {
        words: phrase.slice(from, owner).text(sentence) + phrase.slice(start, end).text(sentence),
        code: (scale || branch).then_some(named.indicator.id.as_str()),
        area: None,
        sure: true,
    })
}

/// Whether a modifier only says that units above the designated size are meant.
fn is_scale(words: &[char]) -> bool {
    ["規模以上", "規上", "規模"]
        .iter()
        .any(|it| equals(words, it))
}

/// Whether letters name nothing by themselves: a verb, an area, a time, what refers back.
fn is_no_noun(letters: &[char]) -> bool {
    let adverbial = [
        "以來", "期間", "之際", "月時間", "年時間", "過程中", "匯率", "同時", "之後", "以後",
        "基礎", "基礎上", "上年", "去年", "同期", "今年", "本年", "日均", "人均", "戶均", "畝均",
        "月均", "單日",
    ];
    BACK_REFERENCES.has(letters)
        || EVENTS.has(letters)
        || AREAS.has(letters)
        || HEADS.has(letters)
        || letters.first() == Some(&'在') && AREAS.has(&letters[1..])
        || adverbial.iter().any(|word| ends(letters, word))
        // 按每平方米計
        || letters.first() == Some(&'按') && letters.last() == Some(&'計')
        || matches!(letters.last(), Some('中' | '後' | '時'))
            && !matches!(letters[letters.len() - 2], '初' | '高' | '工' | '小')
}

/// The name with which the letters end, looked for behind properties too: 固定資產投資增速.
fn name_at_end(letters: &[char], from: usize, end: usize, unit: Option<&Unit>) -> Option<Named> {
    let mut end = end;
    loop {
        if let Some(named) = lookup::name_within(letters, from..end, unit) {
            return Some(named);
        }
        // 研發經費支出占GDP的比重: the name has no 的.
        let own = &letters[from..end];
        if own.contains(&'占') && own.contains(&'的') {
            let plain: Vec<char> = own.iter().copied().filter(|it| *it != '的').collect();
            if let Some(named) = lookup::name_at(&plain, 0, unit)
                && named.characters.end == plain.len()
            {
                return Some(Named {
                    characters: from..end,
                    ..named
                });
            }
        }
        end -= PROPERTIES.at_end(&letters[from..end])?;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Modifier {
    /// None, or words that change nothing
    Neutral,
    /// The area that it is of
    Area,
    /// It is of a part only
    Other,
}

/// What stands between the start of a noun and the name at its end.
fn modifier_of(words: &[char], indicator: &Indicator) -> Modifier {
    let mut rest = words;
    while let Some(length) = NEUTRALS
        .at_start(rest)
        .or_else(|| AREAS.at_start(rest))
        .or_else(|| HEADS.at_start(rest))
    {
        rest = &rest[length..];
    }
    let above_scale = indicator.traditional.starts_with("規模以上") && is_scale(rest);
    if rest.is_empty() || above_scale || EVENTS.has(rest) && indicator.nature == Nature::Flow {
        return Modifier::Neutral;
    }
    match area_at_start(&[rest, &['\u{1}']].concat()) {
        Some(length) if length == rest.len() => Modifier::Area,
        _ => Modifier::Other,
    }
}

/// Whether words are a plain noun: no verb or particle that joins, no mark within.
pub fn is_clean(letters: &[char]) -> bool {
    (0..letters.len()).all(|at| {
        let next = letters.get(at + 1).copied().unwrap_or(GAP);
        match letters[at] {
            '了' | '著' | '過' | '們' | '其' | '該' | '這' | '把' | '將' | '使' | '被' | '讓'
            | '給' | '向' => {
                matches!(
                    (letters[at], next),
                    ('過', '夜' | '境' | '渡') | ('使', '用') | ('其', '他' | '餘')
                ) || at > 0
                    && matches!(
                        (letters[at - 1], letters[at]),
                        ('不' | '超', '過') | ('導' | '方', '向') | ('大', '使')
                    )
            }
            '<' | '>' | '|' | '=' | '《' | '》' => false,
            '從' => next == '業' || next == '事',
            '對' => next == '外' || next == '口' || next == '經',
            '在' => "建校崗職線園業孵冊庫談營施野讀籍".contains(next),
            '以' => "上下內外來".contains(next),
            '並' => next == '購' || next == '網',
            '且' => false,
            _ => true,
        }
    })
}
