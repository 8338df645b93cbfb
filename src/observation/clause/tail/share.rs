//! Shares and completions: 占全市, 占比達, 完成年計劃的.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::tail::construction::Compared;
use crate::observation::clause::tail::construction::Role;
use crate::observation::clause::tail::construction::Tail;
use crate::observation::clause::tail::construction::fillers;
use crate::observation::clause::tail::construction::named_at_end;
use crate::observation::clause::words::PLAN_VERBS;
use crate::observation::clause::words::PLANS;
use crate::observation::clause::words::SHARE_NOUNS;
use crate::observation::letters::ends;

/// Whether letters end with a rate that has its own name: 研發投入占地區生產總值的比重.
pub fn rate(letters: &[char]) -> bool {
    if !letters.contains(&'占') {
        return false;
    }
    let plain: Vec<char> = letters.iter().copied().filter(|it| *it != '的').collect();
    let length = named_at_end(&plain, plain.len(), &Unit::Percent).unwrap_or(0);
    plain[plain.len() - length..].contains(&'占')
}

/// Takes off a share: 占全市, 占比重.
pub fn share(letters: &[char], tail: &mut Tail, kind: Kind) {
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
        let verb = rest
            .iter()
            .rposition(|it| matches!(it, '為' | '是' | '到' | '達'));
        if let Some(at) = verb.filter(|at| *at >= 2 && rest.len() - at < 14 && *at + 1 < rest.len())
        {
            tail.other = Some((at + 1, rest.len()));
            tail.length = at;
            fillers(letters, tail);
        }
    }
}

/// Takes off how much of a plan was done.
pub fn completion(letters: &[char], tail: &mut Tail) -> bool {
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

/// Takes off how much of an average it is: 人均GDP僅為全省平均水平的63%.
pub fn average(letters: &[char], tail: &mut Tail) -> bool {
    let rest = &letters[..tail.length];
    if !["平均水平", "平均", "平均數"]
        .iter()
        .any(|it| ends(rest, it))
    {
        return false;
    }
    let verb = rest
        .iter()
        .rposition(|it| matches!(it, '為' | '是' | '達' | '當'));
    let Some(at) = verb.filter(|at| *at >= 2) else {
        return false;
    };
    tail.role = Role::Share;
    tail.compared = Some(Compared::Average);
    tail.other = Some((at + 1, rest.len()));
    tail.length = at;
    fillers(letters, tail);
    true
}

/// Takes off how much of an earlier level has come back: 恢復到2019年的, 恢復至常年水平的.
pub fn recovery(letters: &[char], tail: &mut Tail) -> bool {
    let near = letters.len().saturating_sub(14);
    let verb = letters[near..]
        .windows(2)
        .rposition(|it| it == ['恢', '復']);
    let Some(at) = verb.map(|at| near + at) else {
        return false;
    };
    tail.role = Role::Share;
    tail.compared = Some(Compared::PreviousYear);
    tail.other = Some((at + 2, letters.len()));
    tail.length = at;
    fillers(letters, tail);
    true
}
