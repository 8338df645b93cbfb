//! Parts against their whole, and a rank against its field, within a sentence.

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::tail::Role;
use crate::observation::doubt::finding::Doubt;
use crate::observation::doubt::finding::DoubtKind;
use crate::observation::doubt::finding::Observed;
use crate::observation::doubt::finding::between;
use crate::observation::doubt::finding::doubt;
use crate::observation::doubt::rounded::Rounded;
use crate::observation::doubt::rounded::short;
use crate::observation::indicator::code_list;

/// A list that misses its total by more than this share was not meant to add up to it.
const NEAR: f64 = 0.1;

pub fn doubts(text: &str, sentence: &[Observed], into: &mut Vec<Doubt>) {
    coded(sentence, into);
    listed(text, sentence, into);
    more_than_whole(text, sentence, into);
    ranks(text, sentence, into);
}

/// Parts that the code list adds up: 74 + 61 + 38 of 144 leads.
fn coded(sentence: &[Observed], into: &mut Vec<Doubt>) {
    for whole in sentence.iter().filter(|it| it.is_level()) {
        let Some(code) = whole.observation.code.and_then(|it| code_list().get(it)) else {
            continue;
        };
        let (true, Some(total)) = (code.parts_sum && whole.observation.sure, whole.exact()) else {
            continue;
        };
        let known = code_list()
            .indicators
            .iter()
            .filter(|it| it.whole.as_deref() == Some(code.id.as_str()));
        let known: Vec<&str> = known.map(|it| it.id.as_str()).collect();
        let same = |it: &&Observed| {
            it.is_level()
                && it.start() > whole.start()
                && it.observation.sure
                && it.observation.period == whole.observation.period
                && it.observation.area == whole.observation.area
                && it
                    .observation
                    .code
                    .is_some_and(|code| known.contains(&code))
                && it.unit().is_comparable(whole.unit()) | counts(it, whole)
        };
        let parts: Vec<&Observed> = sentence.iter().filter(same).collect();
        let mut codes: Vec<&str> = parts.iter().filter_map(|it| it.observation.code).collect();
        codes.sort_unstable();
        codes.dedup();
        let numbers: Vec<Rounded> = parts.iter().filter_map(|it| it.exact()).collect();
        if codes.len() != parts.len() || numbers.len() != parts.len() || parts.len() < 2 {
            continue;
        }
        let sum = sum(&numbers);
        let complete = parts.len() == known.len();
        let more = sum.value - sum.half > total.value + total.half;
        if more || complete && !sum.meets(total) {
            report(whole, &parts, sum, into);
        }
    }
}

/// Both count things or acts, under whatever measure word.
fn counts(one: &Observed, other: &Observed) -> bool {
    matches!((one.unit(), other.unit()), (Unit::Count(_), Unit::Count(_)))
}

/// A total and the list behind it that misses it narrowly: 19 carriers, then 11 + 3 + 2 + 1 + 3.
fn listed(text: &str, sentence: &[Observed], into: &mut Vec<Doubt>) {
    for (at, whole) in sentence.iter().enumerate() {
        let Some(total) = whole
            .exact()
            .filter(|_| whole.is_level() && is_thing(whole))
        else {
            continue;
        };
        let mut end = at + 1;
        while end < sentence.len() {
            let (last, part) = (&sentence[end - 1], &sentence[end]);
            let words = between(text, last, part);
            let joined = words.chars().count() <= 16
                && words.starts_with(['，', ',', '、', '；'])
                && words.matches(['，', ',', '、', '；', '。', '“']).count() <= 1;
            let listed = part.is_level() && is_thing(part) && part.exact().is_some();
            let referred = ["其中", "增", "另", "同比", "比上", "of which"]
                .iter()
                .any(|it| words.contains(it));
            if !joined || !listed || referred {
                break;
            }
            end += 1;
        }
        let parts: Vec<&Observed> = sentence[at + 1..end].iter().collect();
        let numbers: Vec<Rounded> = parts.iter().filter_map(|it| it.exact()).collect();
        let smaller = numbers.iter().all(|it| it.value < total.value);
        if parts.len() < 4 || !smaller {
            continue;
        }
        let sum = sum(&numbers);
        let near = (sum.value - total.value).abs() <= total.value * NEAR;
        if near && !sum.meets(total) {
            report(whole, &parts, sum, into);
        }
    }
}

/// Whether a figure counts things, not people or acts.
fn is_thing(observed: &Observed) -> bool {
    let Unit::Count(word) = observed.unit() else {
        return false;
    };
    [
        "家", "個", "个", "項", "项", "所", "座", "處", "处", "件", "戶", "户",
    ]
    .contains(&word.as_str())
}

fn sum(numbers: &[Rounded]) -> Rounded {
    Rounded {
        worth: numbers.first().map_or(1.0, |it| it.worth),
        value: numbers.iter().map(|it| it.value).sum(),
        half: numbers.iter().map(|it| it.half).sum(),
    }
}

fn report(whole: &Observed, parts: &[&Observed], sum: Rounded, into: &mut Vec<Doubt>) {
    let written: Vec<&str> = parts.iter().map(|it| it.raw()).collect();
    let message = format!(
        "{} = {}, and the whole is {}",
        written.join(" + "),
        short(sum.value / sum.worth),
        whole.raw()
    );
    let figures: Vec<&Observed> = [whole].into_iter().chain(parts.iter().copied()).collect();
    into.push(doubt(DoubtKind::Parts, &figures, message));
}

/// 其中: a part that is more than what it is a part of; a share above 100 %.
fn more_than_whole(text: &str, sentence: &[Observed], into: &mut Vec<Doubt>) {
    for (at, part) in sentence.iter().enumerate() {
        let number = part.exact();
        let signed = part.raw().ends_with(['%', '％']) || part.raw().ends_with("cent");
        let rate = part.observation.role == Role::Share && *part.unit() == Unit::Percent && signed;
        if rate
            && number.is_some_and(|it| it.value > 100.0)
            && part.figure.reading.kind == Kind::Share
        {
            let message = format!("a share of {}", part.raw());
            into.push(doubt(DoubtKind::MoreThanWhole, &[part], message));
        }
        let Some(whole) = at.checked_sub(1).map(|it| &sentence[it]) else {
            continue;
        };
        let words = between(text, whole, part);
        let among = words.starts_with("，其中")
            || words.starts_with(",其中")
            || words.starts_with("；其中");
        let (Some(part_number), Some(total)) = (number, whole.exact()) else {
            continue;
        };
        let levels = whole.is_level() && part.is_level() && part.unit() == whole.unit();
        if among && levels && part_number.value - part_number.half > total.value + total.half {
            let message = format!("{} of {}", part.raw(), whole.raw());
            into.push(doubt(DoubtKind::MoreThanWhole, &[whole, part], message));
        }
    }
}

/// A place behind the last of its field: the 49th of 40.
fn ranks(text: &str, sentence: &[Observed], into: &mut Vec<Doubt>) {
    for pair in sentence.windows(2) {
        let [field, rank] = pair else { continue };
        let words = between(text, field, rank);
        let of_field = matches!(field.unit(), Unit::Count(_))
            && *rank.unit() == Unit::Rank
            && rank.figure.reading.kind == Kind::Rank
            && words.chars().count() <= 20
            && ["中", "裡", "里", "排", "列", "居"]
                .iter()
                .any(|it| words.contains(it))
            && !words.contains(['，', '。', '；', ',']);
        let (Some(place), Some(size)) = (rank.number, field.exact()) else {
            continue;
        };
        if of_field && place.value > size.value {
            let message = format!("{} among {}", rank.raw(), field.raw());
            into.push(doubt(DoubtKind::Rank, &[field, rank], message));
        }
    }
}
