//! The construction with which the words before a figure end: a level, a change, a share, a rank, a completion.

mod change;
mod construction;
mod rank;
mod share;

pub use crate::observation::clause::tail::construction::Compared;
pub use crate::observation::clause::tail::construction::Role;
pub use crate::observation::clause::tail::construction::Tail;

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::tail::change::against;
use crate::observation::clause::tail::change::changes;
use crate::observation::clause::tail::construction::comparisons;
use crate::observation::clause::tail::construction::fillers;
use crate::observation::clause::tail::rank::rank;
use crate::observation::clause::tail::share::average;
use crate::observation::clause::tail::share::completion;
use crate::observation::clause::tail::share::rate;
use crate::observation::clause::tail::share::recovery;
use crate::observation::clause::tail::share::share;

/// Reads the construction before a figure of a unit and a kind.
pub fn tail(phrase: &Phrase, unit: &Unit, kind: Kind) -> Tail {
    let letters = phrase.letters;
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
    // 是投入本金的2.1倍
    let equals = letters.iter().position(|it| matches!(*it, '是' | '為'));
    if *unit == Unit::Multiple && equals.is_some_and(|at| at <= 1) && letters.last() == Some(&'的')
    {
        tail.role = Role::Change;
        tail.length = equals.unwrap_or(0);
        let dated = letters.iter().any(|it| matches!(*it, '年' | '期' | GAP));
        tail.compared = dated.then_some(Compared::PreviousYear);
        return tail;
    }
    fillers(letters, &mut tail);
    if matches!(unit, Unit::Percent | Unit::Ratio) && average(letters, &mut tail) {
        return tail;
    }
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
    if matches!(unit, Unit::Percent | Unit::Ratio) && recovery(letters, &mut tail) {
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
    // 芯片產量將達到全國的1/3
    let kind_of_part = match (*unit == Unit::Ratio, kind) {
        (true, Kind::Target) => Kind::Share,
        _ => kind,
    };
    share(letters, &mut tail, kind_of_part);
    if *unit == Unit::Multiple && kind == Kind::Target && tail.role == Role::Level {
        tail.role = Role::Change;
    }
    tail
}
