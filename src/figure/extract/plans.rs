//! Whether a sentence speaks of what is planned: 力爭, 預計, 將達到, 到2025年, "is expected to".

use crate::figure::lexicon::plans::ACHIEVED;
use crate::figure::lexicon::plans::CUES;
use crate::figure::lexicon::plans::FUTURE;
use crate::figure::lexicon::plans::FUTURE_FIRSTS;
use crate::figure::lexicon::plans::HEADINGS;
use crate::figure::lexicon::plans::INDEX;
use crate::figure::lexicon::plans::LASTING;
use crate::figure::lexicon::plans::LASTING_INDEX;
use crate::figure::lexicon::plans::PAST;
use crate::figure::lexicon::plans::PAST_FIRSTS;
use crate::figure::lexicon::plans::PLANS;
use crate::figure::numeral::number as numeral;
use crate::figure::parse::reading::Kind;
use crate::language::script::ends_with_any;
use crate::language::script::first;
use crate::language::script::fold;
use crate::language::script::last;
use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_any;

/// Follows a text forward and knows whether a plan has been named.
#[derive(Default)]
pub struct Forecast {
    /// The year that the text is about, if it is known
    year: Option<u16>,
    /// In this sentence
    planned: bool,
    /// For what follows in this paragraph
    lasting: bool,
    /// For all paragraphs under a heading
    heading: bool,
    /// For the paragraphs behind one that begins with a year to come, till one looks back
    ahead: bool,
    /// Whether the title of the text is that of a plan; `None` before it
    plan: Option<bool>,
}

impl Forecast {
    pub fn new(year: Option<u16>) -> Forecast {
        Forecast {
            year,
            ..Forecast::default()
        }
    }

    /// Begins a sentence; `opens` says that it is the first of its paragraph, `outlook` that it
    /// stands where the report looks ahead.
    pub fn sentence(&mut self, sentence: &str, opens: bool, outlook: bool) {
        let plan = *self.plan.get_or_insert_with(|| opens && plans(sentence));
        if opens {
            self.lasting = false;
            let ended = sentence.ends_with(['。', '；', '！', '.', ';']);
            let heading = !ended && sentence.chars().take(41).count() <= 40;
            // A heading may run in: “十四五”發展目標。綜合實力邁上新臺階…
            let run_in = ended && sentence.chars().take(21).count() <= 20;
            if heading && !sentence.contains('\t') && titled(sentence) || run_in {
                let named = HEADINGS.iter().any(|word| holds(sentence, word)) && !met(sentence);
                self.heading = named || run_in && self.heading;
                self.ahead &= named || !enumerated(sentence);
            }
            self.lasting = announces(sentence);
            // 專欄1 重大平臺建設: only plans have boxes.
            self.ahead |= !ended && heading && strip(sentence, "專欄").is_some();
            self.ahead |= self.aims("", strip(sentence, "力爭").unwrap_or(sentence));
        }
        let opening = sentence.trim_start_matches(['“', '"', '「']);
        let past = first(opening).is_some_and(|it| PAST_FIRSTS.may_have(it))
            && starts_with_any(opening, PAST);
        let past = past || (self.ahead || self.heading) && self.precedes(opening);
        if past {
            self.lasting = false;
            self.ahead = false;
        }
        // In a plan all that is not said to be done already is planned.
        let planned = (plan || self.ahead)
            && !ACHIEVED.iter().any(|word| holds(sentence, word))
            && !self.precedes(sentence);
        let future = first(opening).is_some_and(|it| FUTURE_FIRSTS.may_have(it))
            && starts_with_any(opening, FUTURE);
        self.planned = !past && (self.lasting || self.heading || outlook || planned || future);
    }

    /// Whether a sentence begins with a year that is not behind that of the text.
    fn precedes(&self, sentence: &str) -> bool {
        let year = sentence.get(..4).and_then(|it| it.parse::<u16>().ok());
        year.is_some_and(|year| self.year.is_some_and(|now| year <= now))
    }

    /// Takes note of the character at a byte of the text.
    pub fn observe(&mut self, text: &str, at: usize) {
        let rest = &text[at..];
        let Some(folded) = first(rest) else {
            return;
        };
        match folded {
            '。' | '！' | '？' | '\n' => self.planned = self.lasting || self.heading,
            // 將提供5萬平方米, 當中3座已落成: what is done is planned no more.
            '已' => self.planned &= self.lasting || self.heading || self.ahead,
            '.' => self.planned &= !rest.starts_with(". ") || self.lasting,
            'a' if self.planned && strip(rest, "actual").is_some() => {
                self.planned = self.lasting || self.heading;
            }
            _ if self.planned => {}
            _ => {
                self.planned = INDEX.words(folded).iter().any(|entry| {
                    let (cue, not_before) = CUES[usize::from(entry.place)];
                    strip(rest, cue).is_some_and(|behind| {
                        let excluded = first(behind).is_some_and(|next| not_before.contains(next));
                        let attribute = match cue {
                            "planned" => described(behind),
                            _ => cue.starts_with('計') && is_attribute(behind),
                        };
                        !excluded && !attribute
                    })
                }) && whole(text, at)
                    || goal(&text[..at], rest)
                    || self.aims(&text[..at], rest);
            }
        }
    }

    /// The kind of a figure that stands between `before` and `behind`.
    pub fn kind(&self, kind: Kind, before: &str, behind: &str) -> Kind {
        match kind {
            Kind::Measure | Kind::Rank | Kind::Share | Kind::Change
                if self.planned && !is_done(before, behind) =>
            {
                Kind::Target
            }
            kind => kind,
        }
    }

    /// Whether 到2025年 or "by 2025" names a year to come.
    fn aims(&self, before: &str, rest: &str) -> bool {
        let behind = match strip(rest, "到").or_else(|| strip(rest, "至")) {
            Some(_)
                if last(before).is_some_and(|it| {
                    !"，,。；;“”「」、（(:：提出規劃要底爭力望 \n".contains(it)
                }) =>
            {
                return false;
            }
            Some(behind) => behind,
            None => match strip(rest, "by ") {
                Some(behind) if !before.ends_with(|last: char| last.is_ascii_alphabetic()) => {
                    strip(behind, "the end of ").unwrap_or(behind)
                }
                _ => return false,
            },
        };
        let behind = behind.trim_start_matches(' ');
        let Some(Ok(year)) = behind.get(..4).map(str::parse::<u16>) else {
            return false;
        };
        let end = &behind[4..];
        // "By 2018 the zone had" looks back.
        let near: String = end.chars().take(40).collect();
        if [" had ", " was ", " were "]
            .iter()
            .any(|verb| near.contains(verb))
        {
            return false;
        }
        if counted(end) {
            return false;
        }
        let dated = strip(end.trim_start_matches(' '), "年").is_some()
            || !rest.starts_with(|it: char| !it.is_ascii())
                && !first(end).is_some_and(|it| it.is_ascii_digit());
        dated && (1990..2100).contains(&year) && self.year.is_none_or(|now| year > now)
    }
}

/// Whether a date, from its 年 on, is the day on which something was counted: 至2017年2月共有50家.
fn counted(text: &str) -> bool {
    let Some(rest) = strip(text.trim_start_matches(' '), "年") else {
        return false;
    };
    let part = |text: &'_ str, unit: &str| {
        let (_, behind) = numeral(text.trim_start_matches(' '))?;
        let behind = strip(behind.trim_start_matches(' '), unit)?;
        Some(text.len() - behind.len())
    };
    let month = part(rest, "月");
    let rest = &rest[month.unwrap_or(0)..];
    let rest = &rest[part(rest, "日").unwrap_or(0)..];
    let rest = strip_any(rest, &["份", "底", "末", "止"]).unwrap_or(rest);
    let rest = rest.trim_start_matches(['，', ',', ' ']);
    starts_with_any(rest, &["已", "現有", "現已"])
        || month.is_some() && starts_with_any(rest, &["共有", "有", "擁有", "累計"])
}

/// Whether an English cue at a byte starts a word.
fn whole(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|last: char| last.is_ascii_alphabetic())
        || !text[at..].starts_with(|first: char| first.is_ascii_alphabetic())
}

/// Whether "planned" only describes what there is: a planned capacity, area or size.
fn described(behind: &str) -> bool {
    starts_with_any(
        behind,
        &[" capacity", " area", " size", " site", " floor", " land"],
    )
}

/// Whether the words behind 計劃建 only describe a thing of which the next part of the sentence tells: 對計劃建設的園區，.
fn is_attribute(behind: &str) -> bool {
    let mut described = false;
    for character in behind.chars().take(16) {
        match character {
            '的' => described = true,
            '，' | ',' => return described,
            '。' | '；' => return false,
            it if it.is_numeric() => return false,
            _ => {}
        }
    }
    false
}

/// Whether 目標 stands here as what is aimed at, and not as what was reached.
fn goal(before: &str, rest: &str) -> bool {
    let Some(behind) = strip(rest, "目標") else {
        return false;
    };
    if first(behind).is_some_and(|next| "管責考任的".contains(next)) {
        return false;
    }
    !is_reached(before)
}

/// Whether the ten letters before 目標 say that it was reached.
fn is_reached(before: &str) -> bool {
    before.char_indices().rev().take(10).any(|(at, _)| {
        starts_with_any(
            &before[at..],
            &["完成", "超過", "達到", "好于", "高于", "超額", "占"],
        )
    })
}

/// Whether a line tells how much of a goal was reached: 完成年度目標的80%。
fn met(line: &str) -> bool {
    let goal = line.find("目標").or_else(|| line.find("目标"));
    holds(line, "目標完成情況")
        || line.contains(|it: char| it.is_ascii_digit())
            && line.ends_with('。')
            && goal.is_some_and(|at| is_reached(&line[..at]))
}

/// Whether a part of what is planned is done already: 當中30座已建成.
fn is_done(before: &str, behind: &str) -> bool {
    let parts = |it: char| matches!(it, '，' | '。' | '；' | ',' | ';');
    let part = before.ends_with(parts) || ends_with_any(before, &["其中", "當中"]);
    let mut near = behind.chars().take(8).take_while(|it| !parts(*it));
    part && near.any(|it| it == '已')
}

/// Whether a paragraph begins by announcing a plan, of which all of it speaks then.
fn announces(sentence: &str) -> bool {
    for (at, character) in sentence.char_indices().take(36) {
        let rest = &sentence[at..];
        let words = LASTING_INDEX.words(fold(character)).iter();
        let found = words
            .map(|entry| LASTING[usize::from(entry.place)])
            .find_map(|word| strip(rest, word));
        if found.is_some_and(|behind| {
            first(behind).is_none_or(|next| "：:（(，,提是為明中".contains(next))
        }) {
            return true;
        }
    }
    false
}

/// Whether a line is numbered as the heading of a part: 三、, （二）, 第三章.
fn enumerated(line: &str) -> bool {
    let numeral = |it: char| "一二三四五六七八九十0123456789".contains(it);
    let inner = line.trim_start_matches(['(', '（', '第']);
    let rest = inner.trim_start_matches(numeral);
    rest.len() < inner.len() && rest.starts_with(['、', '.', ')', '）', '章', '节', '節', '部'])
}

/// Whether a short line is a heading, by its number or by being one.
fn titled(line: &str) -> bool {
    line.chars().filter(|it| it.is_ascii_digit()).count() <= 6
        && !line.contains(['%', '％', '：', ':'])
        || line.starts_with([
            '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '第', '（', '(',
        ])
}

fn holds(text: &str, word: &str) -> bool {
    let initial = word.chars().next();
    text.char_indices().any(|(at, character)| {
        Some(fold(character)) == initial && strip(&text[at..], word).is_some()
    })
}

/// Whether a first line is the title of a plan: 第十三個五年規劃綱要, 2018年工作計劃.
fn plans(title: &str) -> bool {
    let title = title.trim_end_matches(['》', ')', '）', ' ']);
    title.chars().take(41).count() <= 40 && ends_with_any(title, PLANS)
}
