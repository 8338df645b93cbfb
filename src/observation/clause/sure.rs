//! Whether words that name no indicator of the code list are surely what is measured.
//!
//! A label is earned: of words that the code list does not know only those are sure that end as its names do, or
//! that are all of their clause, and that hold no verb and nothing that joins or refers.

use crate::observation::clause::words::EVENTS;
use crate::observation::folding::fold;
use crate::observation::letters::ends;
use crate::observation::lookup;

/// No sure noun is longer, in letters, if it ends as a name of the code list does; and if it does not.
const LONGEST: usize = 12;
const LONGEST_ALONE: usize = 6;

/// Whether words before a figure are surely a noun; `whole` says that they are all of their clause.
pub fn is_noun(words: &str, whole: bool) -> bool {
    let mut buffer = ['\0'; LONGEST];
    let Some(letters) = folded(words, &mut buffer) else {
        return false;
    };
    let named = lookup::ends_as_a_name(letters);
    letters.len() >= 2
        && (named || whole && letters.len() <= LONGEST_ALONE)
        && !joins(letters)
        && !acts(letters)
}

/// Whether words behind a figure are surely what it counts.
pub fn is_counted(words: &str) -> bool {
    let mut buffer = ['\0'; LONGEST];
    folded(words, &mut buffer).is_some_and(|letters| {
        letters.len() <= 9 && !joins(letters) && EVENTS.at_start(letters).is_none_or(|it| it < 2)
    })
}

/// Words in one script, without marks of quotation; `None` of longer ones.
fn folded<'l>(words: &str, buffer: &'l mut [char; LONGEST]) -> Option<&'l [char]> {
    let mut length = 0;
    let marks = |it: &char| !matches!(it, '“' | '”' | '「' | '」' | '"');
    for letter in words.chars().filter(marks) {
        *buffer.get_mut(length)? = fold(letter);
        length += 1;
    }
    Some(&buffer[..length])
}

/// Whether something in words parts, joins or refers.
fn joins(letters: &[char]) -> bool {
    let digits = letters.iter().any(|it| it.is_ascii_digit());
    let bound = |at: usize| {
        letters
            .get(at + 1)
            .is_some_and(|it| "上下內外".contains(*it))
    };
    let particle = letters.iter().enumerate().any(|(at, it)| {
        "的了著為是而且將被其該這每按、到至".contains(*it) || *it == '以' && !bound(at)
    });
    let open = letters
        .last()
        .is_some_and(|it| "和與及在由從對有達占居列超過近約再又差".contains(*it));
    let opens = letters
        .first()
        .is_some_and(|it| "和與及在由從對比較按據再又已超過逾近約".contains(*it));
    digits || particle || open || opens || BOUNDS.iter().any(|it| ends(letters, it))
}

/// What is passed or reached, and measures nothing by itself.
const BOUNDS: [&str; 7] = ["大關", "關口", "臺階", "台階", "位次", "水平", "目標"];

/// Whether words begin with a verb, or hold one that is no part of a noun.
fn acts(letters: &[char]) -> bool {
    let begins = EVENTS.at_start(letters).is_some_and(|it| it > 1);
    let at_end =
        EVENTS.at_end(letters).is_some_and(|it| it > 1) && !lookup::ends_as_a_name(letters);
    let inside = VERBS
        .iter()
        .any(|verb| crate::observation::letters::contains(letters, verb));
    begins || at_end || inside
}

/// Verbs that are never a part of a noun.
const VERBS: [&str; 34] = [
    "實現", "完成", "達到", "新增", "引進", "建成", "恢復", "獲得", "超過", "提供", "從事", "帶動",
    "拉動", "籌得", "錄得", "高於", "低於", "成為", "突破", "增至", "增加", "減少", "保持", "始終",
    "維持", "竣工", "在建", "預租", "取得", "列入", "納入", "位居", "連跨", "屬於",
];
