//! The construction with which the words before a figure end.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::english::word::Word;
use crate::observation::clause::english::words::CHANGES;
use crate::observation::clause::english::words::FILLERS;
use crate::observation::clause::english::words::LEVELS;
use crate::observation::clause::english::words::SHARES;
use crate::observation::clause::tail::Role;
use crate::observation::lookup;

/// What the words before a figure say.
pub struct Before {
    pub role: Role,
    /// So many words stand before the construction
    pub length: usize,
    pub verb: bool,
}

/// The construction at the end of words.
pub fn construction(letters: &[char], words: &[Word], unit: &Unit, kind: Kind) -> Before {
    let mut length = words.len();
    let text = |length: usize| {
        length
            .checked_sub(1)
            .map_or("", |at| words[at].text.as_str())
    };
    let pair = |length: usize| match length {
        0 | 1 => String::new(),
        _ => format!("{} {}", words[length - 2].text, words[length - 1].text),
    };
    let mut to = false;
    let mut from = false;
    let mut of = false;
    loop {
        let word = text(length);
        if length == 0 {
            break;
        }
        if word == "to" {
            to = true;
        } else if word == "from" || word == "against" {
            from = true;
        } else if word == "of" {
            if of || ["which of", "share of"].contains(&pair(length).as_str()) {
                break;
            }
            of = true;
        } else if !(FILLERS.contains(&word)
            || word == "by"
            || word == ":"
            || word == "on" && text(length - 1) == "year")
        {
            break;
        }
        if SHARES.contains(&pair(length).as_str()) {
            break;
        }
        length -= 1;
    }
    if SHARES.contains(&pair(length).as_str())
        || unit == &Unit::Percent
            && [
                "represented", "represents", "constituted", "or", "representing", "contributed",
                "contributing",
            ]
            .contains(&text(length))
        || unit == &Unit::Ratio && text(length) == "or"
    {
        let taken = if SHARES.contains(&pair(length).as_str()) {
            2
        } else {
            1
        };
        length -= taken;
        while length > 0 && LEVELS.contains(&text(length)) {
            length -= 1;
        }
        return Before {
            role: Role::Share,
            length,
            verb: false,
        };
    }
    if *unit == Unit::Rank && kind != Kind::Change {
        while length > 0
            && (LEVELS.contains(&text(length))
                || [
                    "ranking", "placing", "came", "finished", "ranked", "ranks", "placed", "rank",
                    "in", "entered", "enter",
                ]
                .contains(&text(length)))
        {
            length -= 1;
        }
        return Before {
            role: Role::Rank,
            length,
            verb: false,
        };
    }
    if from {
        while length > 0 && CHANGES.contains(&text(length)) {
            length -= 1;
        }
        return Before {
            role: Role::From,
            length,
            verb: false,
        };
    }
    let mut change = false;
    let mut verb = false;
    // "Patents granted: 2,318": a participle may be the end of a name.
    let is_name = |length: usize| {
        let end = words[length - 1].end;
        words[..length - 1].iter().rev().take(4).any(|word| {
            lookup::name_at(&letters[..end], word.start, Some(unit))
                .is_some_and(|named| named.characters.end == end)
        })
    };
    while length > 0 && !is_name(length) {
        let word = text(length);
        let helps = [
            "is", "are", "was", "were", "has", "have", "had", "also", "to", "already", "which",
            "that", "targeted", "expected", "projected", "forecast",
        ];
        let joins = [
            "a", "an", "by", "annual", "year-on-year", "in", "average", "of",
        ];
        if CHANGES.contains(&word) {
            change = true;
        } else if LEVELS.contains(&word) && !change
            || word == "in" && ["came", "comes"].contains(&text(length - 1))
        {
            verb = true;
        } else if !(change && (LEVELS.contains(&word) || joins.contains(&word))
            || verb && helps.contains(&word))
        {
            break;
        }
        length -= 1;
    }
    // 8% growth in exports; exports grew.
    let role = match () {
        () if change && to => Role::Reached,
        () if to && length == words.len() - 1 && words.len() <= 2 => Role::Reached,
        () if to && words.len() <= 3 && !change => Role::Reached,
        () if change || kind == Kind::Change => Role::Change,
        () if kind == Kind::Share => Role::Share,
        () => Role::Level,
    };
    Before {
        role,
        length,
        verb: verb && !change,
    }
}
