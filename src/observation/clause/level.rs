//! Levels: the noun stands before the figure, or behind it where it counts, or is understood from what stands before.

use std::borrow::Cow;

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::before::Opening;
use crate::observation::clause::counted;
use crate::observation::clause::head;
use crate::observation::clause::noun;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::parts;
use crate::observation::clause::sentence::Antecedent;
use crate::observation::clause::sentence::Reading;
use crate::observation::clause::sentence::Sentence;
use crate::observation::clause::tail::Role;
use crate::observation::clause::tail::Tail;
use crate::observation::clause::words::AREAS;
use crate::observation::clause::words::BACK_REFERENCES;
use crate::observation::clause::words::EVENTS;
use crate::observation::letters::Letters;
use crate::observation::letters::begins;
use crate::observation::letters::contains;
use crate::observation::letters::equals;
use crate::observation::lookup;

impl<'a> Sentence<'a, '_> {
    /// A level.
    pub fn level(&self, place: usize, rest: &Phrase, opening: Opening, tail: &Tail) -> Reading<'a> {
        let figure = &self.figures[place];
        let unit = figure.unit();
        let (start, area) = head::head(rest, 0, self.letters);
        let own = &rest.letters[start.min(rest.len())..];
        let verb = EVENTS.at_end(own).unwrap_or(0);
        let field = self.is_field(place, own);
        let mut before = (!field)
            .then(|| noun::noun_behind(rest, (start, area.clone()), self.letters, Some(unit)))
            .flatten();
        let named = before.as_ref().is_some_and(|it| it.code.is_some());
        let counts = matches!(unit, Unit::Count(_));
        let open = own.len() < 2
            || verb > 0
            || BACK_REFERENCES.has(own)
            || AREAS.has(own)
            || matches!(own.last(), Some('等' | '的' | '有' | '了'));
        let wanted = !named && (open || before.is_none() || counts);
        let behind = wanted
            .then(|| counted::behind(self.letters, self.figures, place))
            .flatten()
            .map(|phrase| counted::noun(&phrase, &own[own.len() - verb..], self.letters, unit));
        let noun = match behind {
            Some(mut behind) => {
                behind.area = area;
                // Money before a noun is of it only behind a verb: 發行了80億元產業基金.
                behind.sure &= counts || verb > 0 || own.is_empty();
                Some(behind)
            }
            None => {
                if let Some(noun) = &mut before {
                    self.completed(place, noun);
                    // A verb without its object is no more than a hint.
                    noun.sure &= noun.code.is_some() || verb == 0 || verb < own.len();
                }
                before
                    .or_else(|| self.subject_before(place, own, opening))
                    .or_else(|| self.understood(place, rest, start, opening))
                    .or_else(|| hint(rest, start, verb, self.letters))
            }
        };
        let time = matches!(unit, Unit::Year | Unit::Month | Unit::Day);
        let uncoded = noun.as_ref().is_none_or(|it| it.code.is_none());
        Reading {
            role: tail.role,
            is_bare: field || time && uncoded,
            noun: noun.map(|mut noun| {
                let measured = noun.words.chars().count() >= 3 && !open;
                noun.sure &= !time || noun.code.is_some() || measured;
                noun
            }),
            of: None,
            compared: tail.compared,
        }
    }

    /// Whether a figure counts the field of a rank: 在157家國家高新區中排名第40位.
    fn is_field(&self, place: usize, own: &[char]) -> bool {
        let Some(next) = self.figures.get(place + 1) else {
            return false;
        };
        let figure = &self.figures[place];
        let between = &self.letters.folded[figure.end.min(next.start)..next.start];
        let ranks = *next.unit() == Unit::Rank
            && between.len() < 20
            && !between.iter().any(|it| matches!(it, '。' | '；' | ';'));
        let among = own.first() == Some(&'在') || own.is_empty();
        let inside = between.iter().any(|it| matches!(*it, '中' | '裡'));
        matches!(figure.unit(), Unit::Count(_)) && ranks && (among || inside)
    }

    /// 10億元以上8個: the noun of the class that was named before.
    fn completed(&self, place: usize, noun: &mut Noun<'a>) {
        // 超50億元的9家
        let bound = ["超", "過", "过", "逾"]
            .iter()
            .any(|it| noun.words.starts_with(it))
            && noun.words.ends_with('元');
        if !noun.words.ends_with("以上") && !bound {
            return;
        }
        let class = self.readings.iter().rev().find_map(|it| {
            let words = &it.noun.as_ref()?.words;
            CLASSES.iter().find(|class| words.ends_with(**class))
        });
        let Some(class) = class else {
            noun.sure = false;
            return;
        };
        noun.words += *class;
        let words = Letters::of(&noun.words).folded;
        let unit = self.figures[place].unit();
        noun.code = lookup::name_at(&words, 0, Some(unit))
            .filter(|named| named.characters.end == words.len())
            .map(|named| named.indicator.id.as_str());
        noun.sure = true;
    }

    /// The noun of a level that names only a verb, or nothing: 新開工100萬平方米 behind 安置房500萬平方米.
    fn understood(
        &self,
        place: usize,
        rest: &Phrase,
        start: usize,
        opening: Opening,
    ) -> Option<Noun<'a>> {
        let rest = rest.slice(start.min(rest.len()), rest.len());
        let own = rest.letters;
        let unit = self.figures[place].unit();
        let last = self.antecedent(place, opening)?;
        let mut noun = last.noun.clone();
        let other = &self.figures[last.place?];
        if other.unit() != unit {
            // 生產總值增長9.6%，總量突破600億元
            // 城鎮化率提高9.3個百分點，達到48.5%
            let just = (0..place).rfind(|at| self.figures[*at].kind() != Kind::Date);
            let reached = own.len() < 2 && last.place == just && !self.phrase(place).0.is_empty();
            let level = matches!(last.role, Role::Change | Role::Rank)
                && (BACK_REFERENCES.has(own) || reached);
            let fits = noun
                .code
                .and_then(crate::observation::indicator::indicator)
                .map(|it| lookup::fits(it, unit));
            let fits = fits.unwrap_or(reached);
            return match level && fits {
                true => Some(noun),
                false => self.other_unit(place, own, &last),
            };
        }
        let figure = &self.figures[place];
        let between = &self.letters.folded[other.end.min(figure.start)..figure.start];
        let adjacent = between.iter().filter(|it| parts(**it)).count() <= 1;
        if own.len() < 2 || BACK_REFERENCES.has(own) {
            // 突破2000億元，達2147億元
            noun.sure &= adjacent && last.role != Role::Change;
            return Some(self.in_all(place, noun));
        }
        if !EVENTS.has(own)
            && !["日均", "人均", "月均", "單日", "戶均", "畝均"]
                .iter()
                .any(|it| equals(own, it))
        {
            return None;
        }
        let known = Letters::of(&noun.words);
        // An area is no thing that is built or opened.
        if known.folded.ends_with(&['面', '積']) {
            return None;
        }
        let skipped = state(&known.folded);
        let known_words = known.text(skipped..known.folded.len());
        let named = [
            [own, &known.folded[skipped..]].concat(),
            [&known.folded[skipped..], own].concat(),
        ]
        .into_iter()
        .find_map(|words| {
            let named = lookup::name_at(&words, 0, Some(unit))?;
            (named.characters.end == words.len()).then_some(named)
        });
        let verb = rest.text(self.letters);
        Some(Noun {
            words: Cow::Owned(format!("{verb}{known_words}")),
            code: named.as_ref().map(|it| it.indicator.id.as_str()),
            area: noun.area,
            sure: named.is_some(),
        })
    }

    /// 糧食總產量實現二十連豐，達38.5萬噸: the subject of the clause before, in which no figure stands.
    fn subject_before(&self, place: usize, own: &[char], opening: Opening) -> Option<Noun<'a>> {
        if opening != Opening::Clause || own.len() > 1 {
            return None;
        }
        let letters = &self.letters.folded;
        let mark = letters[..self.figures[place].start]
            .iter()
            .rposition(|it| matches!(*it, '，' | ','))?;
        let start = letters[..mark]
            .iter()
            .rposition(|it| parts(*it))
            .map_or(0, |it| it + 1);
        let told = self.figures[..place].iter().any(|it| it.end > start);
        let verbs = [
            "實現", "創", "再創", "保持", "持續", "成為", "屢創", "穩居", "取得", "首次",
        ];
        let length = (2..mark - start).find(|at| {
            verbs
                .iter()
                .any(|verb| begins(&letters[start + at..mark], verb))
        })?;
        let clause = Phrase::within(self.letters, start..start + length);
        let noun = noun::noun(&clause, self.letters, Some(self.figures[place].unit()))?;
        (!told && noun.sure).then_some(noun)
    }

    /// 新增研發平臺16家，累計達到89家: what there is in all is not only what is new.
    fn in_all(&self, place: usize, noun: Noun<'a>) -> Noun<'a> {
        let (phrase, _) = self.phrase(place);
        let total = ["累計", "總數", "總量", "總計", "總面積", "總長"]
            .iter()
            .any(|it| contains(phrase.letters, it));
        if !total {
            return noun;
        }
        let new = [
            "新入庫", "新入規", "新升規", "新認定", "新增", "新建成", "新建", "新引進", "新培育",
            "新獲批", "淨增", "新簽約", "新",
        ];
        let letters = Letters::of(&noun.words);
        let skipped = new
            .iter()
            .map(|it| (it, it.chars().count()))
            .find(|it| begins(&letters.folded, it.0) && letters.folded.len() >= it.1 + 2)
            .map_or(0, |it| it.1);
        if skipped == 0 {
            return noun;
        }
        let unit = self.figures[place].unit();
        let rest = &letters.folded[skipped..];
        let named = lookup::name_at(rest, 0, Some(unit))
            .filter(|named| named.characters.end == rest.len() && !named.ambiguous);
        Noun {
            words: Cow::Owned(letters.text(skipped..letters.folded.len()).to_owned()),
            sure: noun.sure || named.is_some(),
            code: named.map(|it| it.indicator.id.as_str()),
            ..noun
        }
    }

    /// The same thing in another unit: 新建道路23條、41.8公里.
    fn other_unit(&self, place: usize, own: &[char], last: &Antecedent<'a>) -> Option<Noun<'a>> {
        let figure = &self.figures[place];
        let other = &self.figures[last.place?];
        let between = &self.letters.folded[other.end.min(figure.start)..figure.start];
        let converted = between.iter().any(|it| matches!(it, '折' | '換'));
        let joined = own.is_empty()
            && between.len() <= 3
            && between.iter().all(|it| "、和約(".contains(*it))
            || converted && between.len() < 14;
        let level = matches!(last.role, Role::Level | Role::Reached | Role::From);
        if !joined || !level {
            return None;
        }
        let fits = last
            .noun
            .code
            .and_then(crate::observation::indicator::indicator)
            .is_some_and(|it| lookup::fits(it, figure.unit()));
        Some(Noun {
            code: last.noun.code.filter(|_| fits),
            ..last.noun.clone()
        })
    }

    /// A level that a change has reached: 由2.5%提升到2.7%.
    pub fn reached(&self, place: usize, rest: &Phrase, opening: Opening) -> Reading<'a> {
        let unit = self.figures[place].unit();
        let own = noun::noun(rest, self.letters, Some(unit));
        let noun = own.or_else(|| {
            let last = self.antecedent(place, opening)?;
            let mut noun = last.noun;
            let before = (0..place).rfind(|at| self.figures[*at].kind() != Kind::Date);
            noun.sure &= last.place.is_some() && last.place == before;
            Some(noun)
        });
        Reading {
            role: Role::Reached,
            noun,
            of: None,
            compared: None,
            is_bare: false,
        }
    }
}

/// Nouns of classes that amounts bound.
const CLASSES: [&str; 8] = [
    "项目", "項目", "企业", "企業", "工程", "产业", "產業", "园区",
];

/// The verb before a figure as the only hint at what it is of.
fn hint<'a>(rest: &Phrase, start: usize, verb: usize, sentence: &Letters<'a>) -> Option<Noun<'a>> {
    let own = rest.slice(start.min(rest.len()), rest.len());
    (verb >= 2 && verb == own.len()).then(|| Noun {
        words: own.text(sentence),
        code: None,
        area: None,
        sure: false,
    })
}

/// The length of the state before a noun: 在建 of 在建安置房.
fn state(words: &[char]) -> usize {
    [
        "竣工驗收", "分配交付", "實有", "現有", "累計", "在建", "新建", "新開工", "竣工", "全年",
    ]
    .iter()
    .map(|verb| (verb, verb.chars().count()))
    .find(|verb| begins(words, verb.0) && words.len() >= verb.1 + 2)
    .map_or(0, |verb| verb.1)
}
