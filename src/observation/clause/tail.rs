//! The construction with which the words before a figure end: a level, a change, a share, a rank, a completion.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::words::AGAINST;
use crate::observation::clause::words::AREAS;
use crate::observation::clause::words::CHANGES;
use crate::observation::clause::words::FILLERS;
use crate::observation::clause::words::MANNERS;
use crate::observation::clause::words::PERIOD_BEFORE;
use crate::observation::clause::words::PLAN_VERBS;
use crate::observation::clause::words::PLANS;
use crate::observation::clause::words::RANK_VERBS;
use crate::observation::clause::words::REACHES;
use crate::observation::clause::words::SHARE_NOUNS;
use crate::observation::clause::words::SHORT_CHANGES;
use crate::observation::clause::words::YEAR_BEFORE;
use crate::observation::clause::words::YEAR_START;
use crate::observation::lookup;

/// What a figure is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Compared {
    /// The year before, or the same time of it
    PreviousYear,
    /// The beginning of the year
    StartOfYear,
    /// The period just before
    PreviousPeriod,
    /// What was planned
    Plan,
    /// What it is a part of
    Whole,
    /// Those among whom it is placed
    Field,
    /// An average, or others
    Average,
}

impl Compared {
    /// The name in data.
    pub fn code(self) -> &'static str {
        match self {
            Compared::PreviousYear => "previous-year",
            Compared::StartOfYear => "start-of-year",
            Compared::PreviousPeriod => "previous-period",
            Compared::Plan => "plan",
            Compared::Whole => "whole",
            Compared::Field => "field",
            Compared::Average => "average",
        }
    }
}

/// What a figure says of its indicator.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Role {
    /// So much there is
    #[default]
    Level,
    /// The first of two levels, 由…
    From,
    /// A level reached by a change, 提高到
    Reached,
    /// More or less than before, or than others
    Change,
    /// A part of a whole
    Share,
    /// A place in an order
    Rank,
    /// So much of a plan was done
    Completion,
}

/// A construction.
#[derive(Clone, Debug)]
pub struct Tail {
    pub role: Role,
    /// So many letters of the phrase stand before the construction
    pub length: usize,
    pub compared: Option<Compared>,
    /// The words between the verb and the figure of a rank, share or comparison
    pub other: Option<(usize, usize)>,
    /// Whether 分別 or 依次 says that several figures are of several nouns
    pub respective: bool,
}

/// Reads the construction before a figure of a unit and a kind.
pub fn tail(phrase: &Phrase, unit: &Unit, kind: Kind) -> Tail {
    let letters = &phrase.letters;
    let mut tail = Tail {
        role: Role::Level,
        length: letters.len(),
        compared: None,
        other: None,
        respective: false,
    };
    if letters.last() == Some(&'由') || letters.last() == Some(&'從') {
        tail.role = Role::From;
        tail.length -= 1;
    }
    fillers(letters, &mut tail);
    if kind != Kind::Change && *unit == Unit::Percent && rate(&letters[..tail.length]) {
        tail.compared = Some(Compared::Whole);
        return tail;
    }
    if *unit == Unit::Rank && kind != Kind::Change {
        rank(letters, &mut tail);
        return tail;
    }
    if *unit == Unit::Percent && completion(letters, &mut tail) {
        return tail;
    }
    let level = matches!(kind, Kind::Measure | Kind::Rank);
    let reached = tail.role == Role::Reached;
    if reached && matches!(unit, Unit::Percent | Unit::Ratio) {
        share(letters, &mut tail, Kind::Measure);
        if tail.role == Role::Share {
            return tail;
        }
    }
    if !reached && (!level || *unit != Unit::Rank) {
        changes(letters, &mut tail, unit, kind);
    }
    if tail.role == Role::Change || kind == Kind::Change || *unit == Unit::PercentagePoint {
        tail.role = Role::Change;
        against(letters, &mut tail);
        fillers(letters, &mut tail);
        return tail;
    }
    // 僅為2019年同期的四成
    if kind == Kind::Share {
        comparisons(letters, &mut tail);
        fillers(letters, &mut tail);
    }
    share(letters, &mut tail, kind);
    if *unit == Unit::Multiple && kind == Kind::Target && tail.role == Role::Level {
        tail.role = Role::Change;
    }
    tail
}

fn fillers(letters: &[char], tail: &mut Tail) {
    loop {
        let rest = &letters[..tail.length];
        if let Some(length) = REACHES.at_end(rest) {
            tail.role = Role::Reached;
            tail.length -= length;
            comparisons(letters, tail);
            if letters[..tail.length].ends_with(&['可']) {
                tail.length -= 1;
            }
            continue;
        }
        if CHANGES.at_end(rest).is_some() {
            return;
        }
        if rest.ends_with(&['分', '別']) || rest.ends_with(&['依', '次']) {
            tail.respective = true;
            tail.length -= 2;
            continue;
        }
        match FILLERS.at_end(rest) {
            // 日均, 人均
            Some(1)
                if rest.ends_with(&['均'])
                    && rest.len() > 1
                    && "日人年月畝戶地單周".contains(rest[rest.len() - 2]) =>
            {
                return;
            }
            // 投資過百億, not 通過
            Some(1)
                if rest.ends_with(&['過'])
                    && rest.len() > 1
                    && "通超不經透".contains(rest[rest.len() - 2]) =>
            {
                return;
            }
            Some(length) if !cuts_a_word(rest, length) => {
                let own = &rest[rest.len() - length..];
                tail.respective |= own.starts_with(&['分', '別']) || own.starts_with(&['依', '次']);
                tail.length -= length;
            }
            _ if rest.last() == Some(&' ') => tail.length -= 1,
            _ if rest.last() == Some(&GAP) && !compares(&rest[..rest.len() - 1]) => {
                tail.length -= 1
            }
            _ if rest.ends_with(&['基', '礎', '上']) => {
                match rest.iter().rposition(|it| *it == '在') {
                    Some(at) => tail.length = at,
                    None => return,
                }
            }
            _ => return,
        }
    }
}

/// Whether letters end with a word that compares.
fn compares(letters: &[char]) -> bool {
    matches!(letters.last(), Some('比' | '較' | '與'))
}

/// Whether a filler of one letter is the end of a longer word that is an indicator's name.
fn cuts_a_word(rest: &[char], length: usize) -> bool {
    let from = rest.len().saturating_sub(16);
    (from..rest.len() - length).any(|start| {
        lookup::name_at(rest, start, None).is_some_and(|named| named.characters.end == rest.len())
    })
}

/// Whether letters end with a rate that has its own name: 研發投入占地區生產總值的比重.
fn rate(letters: &[char]) -> bool {
    if !letters.contains(&'占') {
        return false;
    }
    let plain: Vec<char> = letters.iter().copied().filter(|it| *it != '的').collect();
    let length = named_at_end(&plain, plain.len(), &Unit::Percent).unwrap_or(0);
    plain[plain.len() - length..].contains(&'占')
}

/// The length of the name with which the letters before a place end.
fn named_at_end(letters: &[char], end: usize, unit: &Unit) -> Option<usize> {
    let from = end.saturating_sub(24);
    (from..end).find_map(|start| {
        let named = lookup::name_at(&letters[..end], start, Some(unit))?;
        (named.characters.end == end).then_some(end - start)
    })
}

/// Takes off what a change is compared with and how it is counted.
fn comparisons(letters: &[char], tail: &mut Tail) -> bool {
    let start = tail.length;
    loop {
        let rest = &letters[..tail.length];
        let compared = [
            (YEAR_BEFORE.at_end(rest), Compared::PreviousYear),
            (YEAR_START.at_end(rest), Compared::StartOfYear),
            (PERIOD_BEFORE.at_end(rest), Compared::PreviousPeriod),
        ];
        let longest = compared
            .into_iter()
            .filter_map(|(length, compared)| Some((length?, compared)))
            .max_by_key(|it| it.0);
        if let Some((length, compared)) = longest {
            tail.compared = tail.compared.or(Some(compared));
            tail.length -= length;
            continue;
        }
        // 比2016年, the date left a gap.
        if rest.last() == Some(&GAP) && compares(&rest[..rest.len() - 1]) {
            tail.compared = tail.compared.or(Some(Compared::PreviousYear));
            tail.length -= 2;
            continue;
        }
        match MANNERS.at_end(rest) {
            Some(length) if !cuts_a_word(rest, length) => tail.length -= length,
            _ if rest.last() == Some(&' ') => tail.length -= 1,
            _ => return tail.length < start,
        }
    }
}

/// Takes off the words of change.
fn changes(letters: &[char], tail: &mut Tail, unit: &Unit, kind: Kind) {
    loop {
        let start = tail.length;
        if comparisons(letters, tail) {
            // 是上年的5倍, 比2020年翻一番
            if *unit == Unit::Multiple {
                tail.role = Role::Change;
            }
            if tail.length < start {
                continue;
            }
        }
        let rest = &letters[..tail.length];
        if let Some(length) = CHANGES.at_end(rest)
            && !cuts_a_word(rest, length)
        {
            tail.role = Role::Change;
            // 上年增: the year belongs to the word before.
            let at = rest.len() - length;
            let year = rest[at] == '年' && at > 0 && "上去今前本同往按".contains(rest[at - 1]);
            tail.length -= length - usize::from(year);
            if letters[..tail.length].ends_with(&['的']) {
                tail.length -= 1;
            }
            continue;
        }
        let short = SHORT_CHANGES.at_end(rest).is_some();
        if short && kind == Kind::Change && tail.role != Role::Change && !cuts_a_word(rest, 1) {
            tail.role = Role::Change;
            tail.length -= 1;
            continue;
        }
        if tail.role == Role::Change {
            match FILLERS.at_end(rest) {
                Some(length) if !cuts_a_word(rest, length) && length < rest.len() => {
                    tail.respective |= rest[rest.len() - length..].starts_with(&['分', '別']);
                    tail.length -= length;
                    continue;
                }
                _ => {}
            }
        }
        return;
    }
}

/// Takes off what a change is against: 高於全省平均水平, 比全市平均高.
fn against(letters: &[char], tail: &mut Tail) {
    let rest = &letters[..tail.length];
    let near = rest.len().saturating_sub(16);
    let found = AGAINST
        .last_in(&rest[near..])
        .map(|it| (near + it.start, near + it.end))
        .or_else(|| {
            let at = rest.iter().rposition(|it| matches!(it, '比' | '較'))?;
            let word = rest
                .get(at + 1)
                .is_some_and(|it| "重例率值亞".contains(*it))
                || at > 0 && "占同環對正反之無性".contains(rest[at - 1]);
            (at >= near && !word).then_some((at, at + 1))
        });
    let Some((start, end)) = found else {
        return;
    };
    let words = &rest[end..];
    let dated = words
        .iter()
        .any(|it| matches!(*it, '年' | '期' | '月' | GAP));
    let among = AREAS.first_in(words).is_some()
        || words
            .windows(2)
            .any(|it| it == ['平', '均'] || it == ['全', '國']);
    if dated && !among {
        tail.compared = tail.compared.or(Some(Compared::PreviousYear));
    } else {
        tail.compared = Some(Compared::Average);
    }
    tail.other = Some((end, rest.len()));
    tail.length = start;
}

/// Takes off a share: 占全市, 占比重.
fn share(letters: &[char], tail: &mut Tail, kind: Kind) {
    let rest = &letters[..tail.length];
    let near = rest.len().saturating_sub(22);
    let verb = rest[near..]
        .iter()
        .rposition(|it| *it == '占')
        .map(|at| near + at)
        .filter(|at| match rest.get(at + 1) {
            Some('地') => rest.get(at + 2) == Some(&'區'),
            Some('用' | '領' | '有' | '比') => false,
            _ => true,
        });
    let equals = rest[near..]
        .windows(3)
        .rposition(|it| it == ['相', '當', '于'])
        .map(|at| near + at);
    if let (None, Some(at)) = (verb, equals) {
        tail.role = Role::Share;
        tail.compared = Some(Compared::Whole);
        tail.other = Some((at + 3, rest.len()));
        tail.length = at;
        return;
    }
    let noun = SHARE_NOUNS.at_end(rest);
    if let Some(at) = verb {
        tail.role = Role::Share;
        tail.compared = Some(Compared::Whole);
        tail.other = Some((at + 1, rest.len()));
        tail.length = at;
        // 在全市占, 數量占.
        let before = &letters[..at];
        if let Some(place) = before.iter().rposition(|it| *it == '在')
            && at - place < 8
        {
            tail.length = place;
        }
        while letters[..tail.length].ends_with(&['所']) {
            tail.length -= 1;
        }
    } else if let Some(length) = noun
        && named_at_end(letters, tail.length, &Unit::Percent).is_none()
    {
        tail.role = Role::Share;
        tail.compared = Some(Compared::Whole);
        tail.length -= length;
        if letters[..tail.length].ends_with(&['的']) {
            tail.length -= 1;
        }
    } else if kind == Kind::Share {
        tail.role = Role::Share;
        tail.compared = Some(Compared::Whole);
        // 畝均產出僅為先進園區的三分之二
        let verb = rest.iter().rposition(|it| matches!(it, '為' | '是'));
        if let Some(at) = verb.filter(|at| *at >= 2 && rest.len() - at < 14 && *at + 1 < rest.len())
        {
            tail.other = Some((at + 1, rest.len()));
            tail.length = at;
            fillers(letters, tail);
        }
    }
}

/// Takes off how much of a plan was done.
fn completion(letters: &[char], tail: &mut Tail) -> bool {
    let rest = &letters[..tail.length];
    let Some(length) = PLANS.at_end(rest) else {
        return false;
    };
    let near = rest.len().saturating_sub(14 + length);
    let verb = (near..rest.len().saturating_sub(length)).find(|at| {
        PLAN_VERBS.at_start(&rest[*at..]).is_some() && rest[*at] != '是'
            || rest[*at..].starts_with(&['相', '當'])
    });
    let Some(at) = verb else {
        return false;
    };
    tail.role = Role::Completion;
    tail.compared = Some(Compared::Plan);
    tail.other = Some((at, rest.len()));
    tail.length = at;
    true
}

/// Takes off a rank with its field: 居全省第.
fn rank(letters: &[char], tail: &mut Tail) {
    tail.role = Role::Rank;
    let mut rest = &letters[..tail.length];
    if rest.last() == Some(&'第') {
        rest = &rest[..rest.len() - 1];
        tail.length = rest.len();
    }
    let near = rest.len().saturating_sub(22);
    let verb = RANK_VERBS
        .last_in(&rest[near..])
        .filter(|it| near + it.end <= rest.len())
        // 綜合排名中前進: a noun here, and no verb.
        .filter(|it| !matches!(rest.get(near + it.end), Some('中' | '內' | '裡' | '前')));
    if let Some(verb) = verb {
        // 位居 ends as 居 does.
        let longest = RANK_VERBS.at_end(&rest[..near + verb.end]).unwrap_or(0);
        let mut start = near + verb.end - longest;
        tail.other = Some((near + verb.end, rest.len()));
        // 總量在全省居, 連續三年位居: several verbs and adverbs.
        loop {
            let before = &letters[..start];
            let taken = RANK_VERBS
                .at_end(before)
                .or_else(|| FILLERS.at_end(before))
                .filter(|length| !cuts_a_word(before, *length));
            match taken {
                Some(length) => start -= length,
                None => break,
            }
        }
        tail.length = start;
    }
    let rest = &letters[..tail.length];
    if let Some(at) = rest.iter().rposition(|it| *it == '在')
        && rest.len() - at < 22
    {
        let end = match rest.last() {
            Some('中' | '裡' | '內') => rest.len() - 1,
            _ => rest.len(),
        };
        tail.other = tail.other.filter(|it| it.1 > it.0).or(Some((at + 1, end)));
        tail.length = at;
    } else if let Some(area) = AREAS.at_end(rest)
        && verb_is_missing(&tail.other)
    {
        tail.other = Some((rest.len() - area, rest.len()));
        tail.length -= area;
    }
    if tail.other.is_some() {
        tail.compared = Some(Compared::Field);
    }
}

fn verb_is_missing(other: &Option<(usize, usize)>) -> bool {
    other.is_none_or(|(start, end)| start == end)
}
