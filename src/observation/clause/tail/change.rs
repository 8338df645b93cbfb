//! Changes: 同比增長, 比上年下降, 高於全省平均水平.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::tail::construction::Compared;
use crate::observation::clause::tail::construction::Role;
use crate::observation::clause::tail::construction::Tail;
use crate::observation::clause::tail::construction::comparisons;
use crate::observation::clause::tail::construction::cuts_a_word;
use crate::observation::clause::words::AGAINST;
use crate::observation::clause::words::AREAS;
use crate::observation::clause::words::CHANGES;
use crate::observation::clause::words::FILLERS;
use crate::observation::clause::words::SHORT_CHANGES;

/// Takes off the words of change.
pub fn changes(letters: &[char], tail: &mut Tail, unit: &Unit, kind: Kind) {
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
pub fn against(letters: &[char], tail: &mut Tail) {
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
