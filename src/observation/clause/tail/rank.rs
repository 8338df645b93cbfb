//! Ranks with their field: 增速居全省第.

use crate::observation::clause::tail::construction::Compared;
use crate::observation::clause::tail::construction::Role;
use crate::observation::clause::tail::construction::Tail;
use crate::observation::clause::tail::construction::cuts_a_word;
use crate::observation::clause::words::AREAS;
use crate::observation::clause::words::FILLERS;
use crate::observation::clause::words::RANK_VERBS;

/// Takes off a rank with its field: 居全省第.
pub fn rank(letters: &[char], tail: &mut Tail) {
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

pub fn verb_is_missing(other: &Option<(usize, usize)>) -> bool {
    other.is_none_or(|(start, end)| start == end)
}
