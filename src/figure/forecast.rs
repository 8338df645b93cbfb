//! Whether a sentence speaks of what is planned: 力爭, 預計, 將達到, 到2025年, "is expected to".

use crate::figure::Kind;
use crate::figure::index::Index;
use crate::figure::letters::Letters;
use crate::figure::script::first;
use crate::figure::script::fold;
use crate::figure::script::last;
use crate::figure::script::strip;

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
        if opens {
            self.lasting = false;
            let ended = sentence.ends_with(['。', '；', '！', '.', ';']);
            let heading = !ended && sentence.chars().take(41).count() <= 40;
            if heading && !sentence.contains('\t') && titled(sentence) {
                self.heading = HEADINGS.iter().any(|word| holds(sentence, word));
            }
            self.lasting = announces(sentence);
        }
        let opening = sentence.trim_start_matches(['“', '"', '「']);
        let past = first(opening).is_some_and(|it| PAST_FIRSTS.may_have(it))
            && PAST.iter().any(|word| strip(opening, word).is_some());
        if past {
            self.lasting = false;
        }
        self.planned = !past && (self.lasting || self.heading || outlook);
    }

    /// Takes note of the character at a byte of the text.
    pub fn pass(&mut self, text: &str, at: usize) {
        let rest = &text[at..];
        let Some(folded) = first(rest) else {
            return;
        };
        match folded {
            '。' | '！' | '？' | '\n' => self.planned = self.lasting || self.heading,
            '.' => self.planned &= !rest.starts_with(". ") || self.lasting,
            _ if self.planned => {}
            _ => {
                self.planned = INDEX.words(folded).iter().any(|entry| {
                    let (cue, voids) = CUES[usize::from(entry.place)];
                    strip(rest, cue).is_some_and(|behind| {
                        !first(behind).is_some_and(|next| voids.contains(next))
                    })
                }) && whole(text, at)
                    || goal(&text[..at], rest)
                    || self.aims(&text[..at], rest);
            }
        }
    }

    /// The kind of a figure that stands here.
    pub fn kind(&self, kind: Kind) -> Kind {
        match kind {
            Kind::Measure | Kind::Rank | Kind::Share | Kind::Change if self.planned => Kind::Target,
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
        let dated = strip(end.trim_start_matches(' '), "年").is_some()
            || !rest.starts_with(|it: char| !it.is_ascii())
                && !first(end).is_some_and(|it| it.is_ascii_digit());
        dated && (1990..2100).contains(&year) && self.year.is_none_or(|now| year > now)
    }
}

/// Whether an English cue at a byte starts a word.
fn whole(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|last: char| last.is_ascii_alphabetic())
        || !text[at..].starts_with(|first: char| first.is_ascii_alphabetic())
}

/// Whether 目標 stands here as what is aimed at, and not as what was reached.
fn goal(before: &str, rest: &str) -> bool {
    let Some(behind) = strip(rest, "目標") else {
        return false;
    };
    if first(behind).is_some_and(|next| "管責考任的".contains(next)) {
        return false;
    }
    let reached = before.char_indices().rev().take(10).any(|(at, _)| {
        ["完成", "超過", "達到", "好于", "高于", "超額", "占"]
            .iter()
            .any(|word| strip(&before[at..], word).is_some())
    });
    !reached
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

/// What makes a heading one of a plan.
const HEADINGS: &[&str] = &[
    "目標",
    "打算",
    "工作安排",
    "工作思路",
    "下一步",
    "展望",
    "下一階段",
    "工作計劃",
    "規劃目標",
    "重點任務",
    "主要任務",
    "今後",
    "outlook",
    "targets",
    "goals",
];

/// What announces a plan at the head of a paragraph.
const LASTING: &[&str] = &[
    "工作安排",
    "規劃",
    "規劃綱要",
    "綱要",
    "工作目標",
    "主要目標",
    "預期目標",
    "發展目標",
    "總體目標",
    "奮鬥目標",
    "目標",
    "行動方案",
    "行動計劃",
    "實施方案",
    "實施意見",
    "工作計劃",
    "工作打算",
    "規劃期內",
    "下一步",
    "今後",
    "展望",
];

/// What opens a sentence that looks back.
const PAST: &[&str] = &[
    "過去",
    "回顧",
    "去年",
    "上年",
    "十三五”時期",
    "十二五”時期",
    "十三五時期",
    "十二五時期",
    "十三五」時期",
    "截至",
    "目前",
    "“十三五”時期",
    "十三五”以來",
    "十三五”期間",
    "十二五”期間",
    "全年",
    "last year",
    "in the past",
];

const PAST_FIRSTS: Letters = Letters::none().with_firsts(PAST);

static LASTING_INDEX: Index<{ LASTING.len() }> = Index::by_first(&[LASTING]);

/// Words that announce a goal or forecast, and what must not follow them.
const CUES: &[(&str, &str)] = &[
    ("力爭", ""),
    ("爭取實現", ""),
    ("爭取完成", ""),
    ("爭取達", ""),
    ("爭取突破", ""),
    ("爭取在", ""),
    ("爭取到2", ""),
    ("爭取用", ""),
    ("爭取進", ""),
    ("爭取建", ""),
    ("爭取年", ""),
    ("爭取今年", ""),
    ("預計", "的"),
    ("預期", "的目"),
    ("預定", "的"),
    ("計劃到", ""),
    ("計劃實現", ""),
    ("計劃總投", ""),
    ("計劃投", ""),
    ("計劃新", ""),
    ("計劃完", ""),
    ("計劃建", ""),
    ("計劃用", ""),
    ("計劃引", ""),
    ("計劃在", ""),
    ("規劃到", ""),
    ("規劃建", "制"),
    ("規劃總投", ""),
    ("規劃新", ""),
    ("規劃提出", ""),
    ("將達", ""),
    ("將實現", ""),
    ("將突破", ""),
    ("將超", ""),
    ("將增", ""),
    ("將新", ""),
    ("將建", ""),
    ("將形成", ""),
    ("將帶動", ""),
    ("將完成", ""),
    ("將提", ""),
    ("將投", ""),
    ("將在", ""),
    ("將于", ""),
    ("將有", ""),
    ("將引", ""),
    ("將成", ""),
    ("將培", ""),
    ("將從", ""),
    ("將由", ""),
    ("將擴", ""),
    ("將降", ""),
    ("將再", ""),
    ("擬投", ""),
    ("擬建", ""),
    ("擬引", ""),
    ("擬新", ""),
    ("擬總投", ""),
    ("擬用", ""),
    ("有望", ""),
    ("可望", ""),
    ("確保", "了"),
    ("努力實現", "了"),
    ("努力達", ""),
    ("努力完成", "了"),
    ("努力使", ""),
    ("展望", ""),
    ("明年", ""),
    ("屆時", ""),
    ("預算安排", ""),
    ("達產後", ""),
    ("投產後", ""),
    ("建成後", ""),
    ("全部建成", "了"),
    ("期末達", ""),
    ("規劃期", ""),
    ("aims to", ""),
    ("aim to", ""),
    ("aiming", ""),
    ("target of", ""),
    ("targets of", ""),
    ("target is", ""),
    ("targets for", ""),
    ("targets are", ""),
    ("targeted", ""),
    ("targeting", ""),
    ("goal of", ""),
    ("goal is", ""),
    ("goals for", ""),
    ("plans to", ""),
    ("plan to", ""),
    ("planned", ""),
    ("expected to", ""),
    ("expects", ""),
    ("forecast", ""),
    ("projected", ""),
    ("set to", ""),
    ("will ", ""),
    ("would ", ""),
    ("hopes to", ""),
    ("intends to", ""),
    ("is to reach", ""),
    ("are to reach", ""),
];

static INDEX: Index<{ CUES.len() }> = {
    let mut words = [""; CUES.len()];
    let mut index = 0;
    while index < words.len() {
        words[index] = CUES[index].0;
        index += 1;
    }
    Index::by_first(&[&words])
};

/// What a cue of this table or a sentence's end may start with, in both scripts; of those in ASCII
/// the candidates know by themselves.
pub const STARTS: &[&str] =
    &["力爭争預预計计規规將将擬拟有可確确努展明屆届全期達达投建到至目。！？"];
