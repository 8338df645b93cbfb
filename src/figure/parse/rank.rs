//! Places in an order: 第40位, 前30位, 40強, 中40位, "40th", "No. 40", "top 30".

use crate::figure::lexicon::ranks::JUDGED;
use crate::figure::lexicon::ranks::LARGE_NAMES;
use crate::figure::lexicon::ranks::MOVED;
use crate::figure::lexicon::ranks::NUMBERED;
use crate::figure::lexicon::ranks::ORDINAL_NAMES;
use crate::figure::lexicon::ranks::RANKED;
use crate::figure::lexicon::ranks::SCOPES;
use crate::figure::lexicon::ranks::STRONG;
use crate::figure::lexicon::ranks::THINGS;
use crate::figure::lexicon::ranks::TITLED;
use crate::figure::numeral::Number;
use crate::figure::numeral::digits::Form;
use crate::figure::parse::candidate::Candidate;
use crate::figure::parse::reading::ParsedFigure;
use crate::figure::quantity::qualifier::Qualifier;
use crate::figure::quantity::unit::Unit;
use crate::language::script::ends_with_any;
use crate::language::script::first;
use crate::language::script::has_letter;
use crate::language::script::is_han;
use crate::language::script::last;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_any;
use crate::language::script::strip_end;

/// The first place that a word names: 躍居全省首位, 居榜首.
pub fn head<'a>(before: &'a str, text: &'a str) -> Option<Candidate<'a>> {
    let rest = strip(text, "首位").or_else(|| strip(text, "榜首"))?;
    let holds = placed(before);
    let open = ends(rest) || first(rest).is_some_and(|next| "的之和並并且".contains(next));
    (holds && open).then(|| Candidate::new(1.0, Unit::Rank, before, rest))
}

/// Whether a verb that leads to a place stands in the words before.
fn placed(before: &str) -> bool {
    before
        .char_indices()
        .rev()
        .take(14)
        .take_while(|(_, character)| !"，,。；“".contains(*character))
        .any(|(at, _)| starts_with_any(&before[at..], PLACED))
}

/// Verbs that lead to a place in an order.
const PLACED: &[&str] = &["居", "列", "躍", "升", "排", "位", "登", "奪", "保持", "穩"];

/// The rank that `number` is, or the ordinal of a name: 第二附屬醫院.
pub fn rank<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Candidate<'a>> {
    let whole = number.value.fract() == 0.0 && number.value >= 1.0;
    let earlier = strip_end(before, "第");
    if !whole || number.scale >= 1e4 {
        // 第0位 is no place.
        return earlier.filter(|_| !whole).map(|earlier| {
            let mut part = Candidate::new(number.value, Unit::Rank, earlier, rest);
            part.name = true;
            part
        });
    }
    if let Some(earlier) = earlier {
        // 第三大港口 is the third of all ports; 第三大街 is a street.
        let large = strip(rest, "大").filter(|behind| {
            let next = first(behind);
            next.is_some_and(|it| is_han(it) && !has_letter(LARGE_NAMES, it))
        });
        if let Some(behind) = large {
            return Some(Candidate::new(number.value, Unit::Rank, earlier, behind));
        }
        let place = strip(rest, "位").or_else(|| {
            strip(rest, "名").filter(|rest| !first(rest).is_some_and(|it| "單稱義".contains(it)))
        });
        let mut part = Candidate::new(number.value, Unit::Rank, earlier, place.unwrap_or(rest));
        let stands = ends_with_any(earlier, RANKED);
        let scoped = placed(earlier) || ends_with_any(earlier, SCOPES);
        let listed =
            first(rest).is_some_and(|next| "的和並，。；、,;）)".contains(next)) || rest.is_empty();
        let opens = earlier.is_empty() || earlier.ends_with(['\n', '。', '；', '：']);
        let thing = starts_with_any(rest, THINGS);
        part.name = place.is_none()
            && (thing || !(stands && (listed || ends(rest)) || scoped && listed))
            || opens && place.is_none();
        if !rest.is_empty() && place.is_none() && (stands && !thing) && number.form != Form::Han {
            part.name = false;
        }
        return Some(part);
    }
    if let Some(earlier) = strip_end(before, "前") {
        let place = strip_any(rest, &["位", "名", "強", "甲"]);
        let open = ends(rest) || first(rest).is_some_and(|next| "的之列行".contains(next));
        let joined = last(earlier).is_some_and(|it| "以之目向提空當日".contains(it));
        if (place.is_some() || open) && !joined {
            let mut part = Candidate::new(number.value, Unit::Rank, earlier, place.unwrap_or(rest));
            part.qualifier = Qualifier::UpTo;
            return Some(part);
        }
    }
    if let Some(behind) =
        strip(rest, "強").filter(|behind| !first(behind).is_some_and(|it| "化烈調度".contains(it)))
    {
        let mut part = Candidate::new(number.value, Unit::Rank, before, behind);
        part.qualifier = Qualifier::UpTo;
        // 世界500強 and 百強縣 are titles.
        part.name = ends_with_any(before, TITLED)
            || starts_with_any(behind, STRONG)
            || number.form == Form::Han && number.value < 10.0;
        return Some(part);
    }
    if number.form == Form::Scale {
        return None;
    }
    if let Some(behind) = strip(rest, "位") {
        let moves = MOVED.iter().any(|word| {
            // 引進49位專家: people are brought in.
            let earlier = strip_end(before, word).map(last);
            earlier.is_some_and(|it| !it.is_some_and(|it| "引推促清辭勸改".contains(it)))
        });
        let stands = RANKED
            .iter()
            .chain(JUDGED)
            .any(|word| strip_end(before, word).is_some());
        let moves = moves && !stands;
        let rises = starts_with_any(
            behind,
            &[
                "升至", "升到", "升", "降", "上升", "下降", "前進", "提升", "躍",
            ],
        );
        if moves || stands || rises || before.is_empty() && behind.is_empty() {
            let mut part = Candidate::new(number.value, Unit::Rank, before, behind);
            part.change = moves;
            return Some(part);
        }
    }
    // 由23名前移至18名: people do not move forward.
    if let Some(behind) = strip(rest, "名") {
        let risen = strip_end(before, "至").or_else(|| strip_end(before, "到"));
        let moved = risen.is_some_and(|it| ends_with_any(it, MOVED));
        let moves = MOVED
            .iter()
            .chain(&["升至", "降至", "退至", "升到", "降到"])
            .any(|word| word.len() > 3 && strip(behind, word).is_some());
        if moved || moves {
            return Some(Candidate::new(number.value, Unit::Rank, before, behind));
        }
    }
    english(before, number, rest)
}

fn english<'a>(before: &'a str, number: Number, rest: &'a str) -> Option<Candidate<'a>> {
    let trimmed = before.trim_end_matches([' ', '\u{a0}']);
    let latin = |text: &str| first(text).is_some_and(|next| next.is_ascii_alphabetic());
    if !latin(rest) && !trimmed.ends_with(|last: char| last.is_ascii()) {
        return None;
    }
    if let Some(behind) = strip_any(rest, &[" places", " place", " positions", " spots"]) {
        let mut part = Candidate::new(number.value, Unit::Rank, before, behind);
        part.change = true;
        return Some(part);
    }
    if let Some(earlier) = ["no.", "no", "number", "#"]
        .iter()
        .find_map(|word| strip_end(trimmed, word))
    {
        let whole = !earlier.ends_with(|last: char| last.is_ascii_alphabetic());
        let plain = !first(rest).is_some_and(|next| next.is_alphanumeric());
        let mut part = Candidate::new(number.value, Unit::Rank, earlier, rest);
        part.name = starts_with_any(rest, NUMBERED)
            || ends_with_any(
                earlier.trim_end_matches(' '),
                &[
                    " decree", "decree", "order", "document", "bus", "line", "article",
                ],
            );
        return (whole && plain).then_some(part);
    }
    if let Some(earlier) = strip_end(trimmed, "top") {
        let whole = !earlier.ends_with(|last: char| last.is_ascii_alphabetic());
        let mut part = Candidate::new(number.value, Unit::Rank, earlier, rest);
        part.qualifier = Qualifier::UpTo;
        return whole.then_some(part);
    }
    let behind = strip_any(rest, &["st", "nd", "rd", "th"])?;
    if behind.starts_with(|next: char| next.is_ascii_alphanumeric()) {
        return None;
    }
    let mut part = Candidate::new(number.value, Unit::Rank, before, behind);
    part.name = starts_with_any(behind.trim_start_matches([' ', '-', '\n']), ORDINAL_NAMES);
    Some(part)
}

/// Whether a phrase ends here.
fn ends(text: &str) -> bool {
    first(text).is_none_or(|next| "，。；、,.;）)”」\n ".contains(next))
}

/// Whether N位 that no verb leads to goes on with the ranks before it: 評價36位，同類園區19位.
pub fn continues_series(text: &str, start: usize, earlier: &[ParsedFigure]) -> bool {
    let Some(last) = earlier.last().filter(|it| it.quantity.unit == Unit::Rank) else {
        return false;
    };
    let Some(between) = text.get(last.range.end..start) else {
        return false;
    };
    let mut words = between.chars();
    let parted = words
        .next()
        .is_some_and(|it| matches!(it, '，' | '、' | ',' | '；'));
    let noun = words.as_str();
    parted
        && (2..=8).contains(&noun.chars().count())
        && noun.chars().all(is_han)
        && !noun.contains(|it| COUNTING.contains(it))
}

/// Verbs behind which people are counted, not places.
const COUNTING: &str = "有獲获聘引接表彰培育新增選选派招評评授帶带入";
