//! Where a noun starts and ends among the words before a figure, and the area that is told before it.

use std::borrow::Cow;

use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::words::AFTER_FIGURES;
use crate::observation::clause::words::AREAS;
use crate::observation::clause::words::CUTS;
use crate::observation::clause::words::EVENTS;
use crate::observation::clause::words::HEADS;
use crate::observation::clause::words::ZONES;
use crate::observation::letters::Letters;
use crate::observation::lookup;

/// Where the noun starts behind the heads of its clause, and the area that is told there.
pub fn head<'a>(
    phrase: &Phrase,
    from: usize,
    sentence: &Letters<'a>,
) -> (usize, Option<Cow<'a, str>>) {
    let letters = phrase.letters;
    let mut start = from;
    let mut area = None;
    // A date parts: 固定資產投資2017年全區.
    if let Some(gap) = letters[start..].iter().rposition(|it| *it == GAP)
        && letters.len() - (start + gap + 1) >= 2
    {
        start += gap + 1;
        // 上半年 is no 上.
        while let Some(length) = AFTER_FIGURES.at_start(&letters[start..])
            && letters.len() - start > length
            && HEADS
                .at_start(&letters[start..])
                .is_none_or(|head| head < length)
            && lookup::name_at(letters, start, None).is_none()
        {
            start += length;
        }
    }
    loop {
        let rest = &letters[start..];
        if rest.len() < 2 {
            break;
        }
        let closes = rest.iter().any(|it| matches!(it, '”' | '」'));
        let opens = matches!(rest[0], '“' | '「' | '"') && !closes;
        if opens || matches!(rest[0], ' ' | GAP | '、' | '”' | '」' | '.' | '：' | ':') {
            start += 1;
            continue;
        }
        // No name of an indicator loses its first word: 年末常住人口 may, 園區營業總收入 may not.
        let name = lookup::name_at(rest, 0, None).map_or(0, |it| it.characters.end);
        if let Some(length) = AREAS.at_start(rest).or_else(|| area_at_start(rest))
            && rest.len() > length
            && name <= length
        {
            area = Some(phrase.slice(start, start + length).text(sentence));
            start += length;
            continue;
        }
        let shared =
            rest[0] == '共' && matches!(rest[1], '享' | '青' | '同' | '和' | '產' | '識' | '建');
        // 已投項目 is one word, 已入駐企業 is not.
        let done = rest[0] == '已'
            && EVENTS.at_start(&rest[1..]).is_none_or(|it| it < 2)
            && lookup::name_at(rest, 1, None).is_none();
        match HEADS.at_start(rest) {
            Some(1) if done => break,
            Some(length) if name <= length && rest.len() > length && !shared => start += length,
            _ => break,
        }
    }
    (start, area)
}

/// Where the noun ends: what closes, and the place that is told behind it, are left out (主營業務收入在全省開發區中).
pub fn end_of_noun(letters: &[char], from: usize) -> usize {
    let mut end = place(letters, from).unwrap_or(letters.len());
    while end > from && matches!(letters[end - 1], ' ' | GAP | '"') {
        end -= 1;
    }
    let opens = letters[from..end].iter().any(|it| matches!(it, '“' | '「'));
    while end > from && !opens && matches!(letters[end - 1], '”' | '」') {
        end -= 1;
    }
    end
}

/// The length of the name of a place with which letters start: 雙橋縣, 瀾江經濟技術開發區.
pub fn area_at_start(letters: &[char]) -> Option<usize> {
    let longest = (2..letters.len().min(14))
        .rev()
        .find(|length| ZONES.at_end(&letters[..*length]).is_some());
    longest
        .filter(|length| {
            let inner = ZONES
                .at_end(&letters[..*length])
                .map(|zone| &letters[..length - zone]);
            is_name_of_place(inner.unwrap_or(&letters[..*length]))
        })
        .or_else(|| {
            (2..letters.len().min(6)).find(|length| {
                let end = letters[length - 1];
                let before = letters[length - 2];
                let other = match end {
                    '市' => matches!(
                        before,
                        '城' | '上' | '超' | '股' | '門' | '都' | '入' | '樓' | '夜' | '本'
                    ),
                    '區' => matches!(
                        before,
                        '小' | '社'
                            | '街'
                            | '校'
                            | '景'
                            | '庫'
                            | '牧'
                            | '山'
                            | '地'
                            | '片'
                            | '園'
                            | '灘'
                            | '轄'
                            | '禁'
                            | '林'
                            | '灌'
                            | '城'
                            | '郊'
                            | '商'
                            | '港'
                            | '農'
                            | '產'
                            | '業'
                    ),
                    '縣' | '州' | '旗' | '省' => matches!(before, '各' | '外'),
                    '鎮' | '鄉' => matches!(before, '城' | '村' | '各' | '個' | '下'),
                    _ => true,
                };
                let goes_on = matches!(
                    letters[*length],
                    '級' | '民'
                        | '場'
                        | '域'
                        | '政'
                        | '本'
                        | '值'
                        | '間'
                        | '外'
                        | '內'
                        | '重'
                        | '委'
                        | '長'
                        | '企'
                        | '道'
                        | '屬'
                        | '直'
                        | '村'
                );
                !other && !goes_on && is_name_of_place(&letters[..*length])
            })
        })
}

/// Whether letters could be the name of a place: no verb or noun of the code list among them.
pub fn is_name_of_place(letters: &[char]) -> bool {
    if letters.iter().all(|it| "省市縣區國家級各".contains(*it)) {
        return false;
    }
    !(0..letters.len()).any(|at| {
        let rest = &letters[at..];
        EVENTS.at_start(rest).is_some_and(|it| it > 1)
            || HEADS.at_start(rest).is_some_and(|it| it > 1)
            || CUTS.at_start(rest).is_some()
            || at > 0 && matches!(rest[0], '和' | '與' | '、' | '及' | '中')
            || at == 0
                && matches!(
                    rest[0],
                    '新' | '在' | '各' | '距' | '個' | '由' | '從' | '對' | '以' | '為'
                )
    })
}

/// Where a noun starts behind the last word with which it starts anew.
pub fn cut(letters: &[char], from: usize, name_start: usize, end: usize) -> usize {
    let mut start = from;
    let mut at = from;
    while at < name_start {
        // 共接待遊客, not 公共停車位.
        let together = letters[at] == '共'
            && at + 1 < name_start.max(at + 1)
            && EVENTS.at_start(&letters[at + 1..]).is_some_and(|it| it > 1);
        let cut = CUTS
            .at_start(&letters[at..name_start])
            .or(together.then_some(1))
            .or(starts_anew(letters, at).then_some(1));
        if let Some(length) = cut
            // 光伏累計併網: what is left must be a noun by itself.
            && (end - at - length >= 3 || name_start < end)
        {
            at += length;
            start = at;
            continue;
        }
        at += match lookup::name_at(letters, at, None) {
            Some(named) if named.characters.len() > 2 => named.characters.len(),
            _ => 1,
        };
    }
    start
}

/// Whether a letter is a verb or particle behind which a noun starts: 將投資, not 將來.
pub fn starts_anew(letters: &[char], at: usize) -> bool {
    let next = letters.get(at + 1).copied().unwrap_or(GAP);
    match letters[at] {
        '使' => !"用館命者".contains(next),
        '將' => !"來軍領".contains(next),
        '把' | '讓' | '且' => true,
        '並' => !"網購行列軌存".contains(next),
        '已' => {
            let rest = &letters[at + 1..];
            EVENTS.at_start(rest).is_some_and(|it| it > 1)
                || lookup::name_at(rest, 0, None).is_some()
        }
        _ => false,
    }
}

/// Where a place is told behind a noun.
pub fn place(letters: &[char], from: usize) -> Option<usize> {
    let at = (from + 2..letters.len()).find(|at| {
        let next = letters.get(at + 1).copied().unwrap_or(GAP);
        match letters[*at] {
            '在' => !"建校崗職線園業孵冊庫談營施野讀籍學".contains(next),
            '由' => letters[at - 1] != '自' && letters[at - 1] != '理',
            '從' => next != '業' && next != '事',
            '較' => letters[at - 1] != '比',
            _ => false,
        }
    })?;
    let named = (from..at).any(|start| {
        lookup::name_at(letters, start, None).is_some_and(|it| it.characters.end > at)
    });
    (!named).then_some(at)
}
