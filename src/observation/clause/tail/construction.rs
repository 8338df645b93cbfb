//! What the words before a figure end with, and what stands there without a meaning of its own.

use crate::figure::Unit;
use crate::observation::clause::phrase::GAP;
use crate::observation::clause::words::CHANGES;
use crate::observation::clause::words::FILLERS;
use crate::observation::clause::words::MANNERS;
use crate::observation::clause::words::PERIOD_BEFORE;
use crate::observation::clause::words::REACHES;
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

pub fn fillers(letters: &[char], tail: &mut Tail) {
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
            // 持有 is no 有
            Some(1)
                if rest.ends_with(&['有'])
                    && rest.len() > 1
                    && "持具含享".contains(rest[rest.len() - 2]) =>
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

/// Takes off what a change is compared with and how it is counted.
pub fn comparisons(letters: &[char], tail: &mut Tail) -> bool {
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

/// Whether letters end with a word that compares.
pub fn compares(letters: &[char]) -> bool {
    matches!(letters.last(), Some('比' | '較' | '與'))
}

/// Whether a filler of one letter is the end of a longer word that is an indicator's name.
pub fn cuts_a_word(rest: &[char], length: usize) -> bool {
    let from = rest.len().saturating_sub(16);
    lookup::name_within(rest, from..rest.len(), None)
        .is_some_and(|named| named.characters.len() > length)
}

/// The length of the name with which the letters before a place end.
pub fn named_at_end(letters: &[char], end: usize, unit: &Unit) -> Option<usize> {
    let from = end.saturating_sub(24);
    lookup::name_within(letters, from..end, Some(unit)).map(|named| named.characters.len())
}
