//! Figures in a list, and lists of nouns with lists of figures: 出口、進口分別達到18億元和12億元.

use std::borrow::Cow;

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::counted;
use crate::observation::clause::head;
use crate::observation::clause::noun;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::sentence::Reading;
use crate::observation::clause::sentence::Sentence;
use crate::observation::clause::tail;
use crate::observation::clause::tail::Role;
use crate::observation::lookup;

/// What joins the figures of a list.
const JOINTS: [&str; 14] = [
    "、", "和", "與", "及", "以及", ":", "/", "and", ",", ",and", "：", "∶", "比", "；",
];

/// What joins nouns.
fn joins(letter: char) -> bool {
    matches!(letter, '、' | '和' | '與' | '及')
}

impl<'a> Sentence<'a, '_> {
    /// A figure in a list with that before it: 18億元、12億元和3億元.
    pub fn continued(&self, place: usize, phrase: &Phrase) -> Option<Reading<'a>> {
        let before = place.checked_sub(1)?;
        if phrase.len() > 2 || !self.is_listed(place) {
            return None;
        }
        // 三個街道和兩個鎮: each counts its own.
        let counts = matches!(self.figures[place].unit(), Unit::Count(_));
        if counts && counted::behind(self.letters, self.figures, place).is_some() {
            return None;
        }
        let first = self.list_start(before);
        let reading = self.readings.get(before)?;
        let mut next = reading.clone();
        // The first of the list has read what each of them is of.
        if let Some(nouns) = self.nouns_of_list(first) {
            let (noun, of) = nouns.into_iter().nth(place - first)?;
            next.noun = Some(noun);
            next.of = of;
        }
        Some(next)
    }

    /// Whether a figure is joined to that before it, both of one unit.
    fn is_listed(&self, place: usize) -> bool {
        let (last, figure) = (&self.figures[place - 1], &self.figures[place]);
        let between = &self.letters.folded[last.end.min(figure.start)..figure.start];
        // 分別增長1.4倍和98.3%
        let changes = last.kind() == Kind::Change && figure.kind() == Kind::Change;
        let alike = last.unit() == figure.unit() || changes;
        if between.is_empty() || between.len() > 6 || !alike {
            return false;
        }
        let joined = || between.iter().copied().filter(|it| *it != ' ');
        JOINTS.iter().any(|joint| joined().eq(joint.chars()))
    }

    /// The first figure of the list in which the figure at a place stands.
    fn list_start(&self, mut place: usize) -> usize {
        while place > 0 && self.is_listed(place) {
            place -= 1;
        }
        place
    }

    /// How many figures stand in the list that starts at a place.
    pub fn list_length(&self, start: usize) -> usize {
        let mut end = start + 1;
        while end < self.figures.len() && self.is_listed(end) {
            end += 1;
        }
        end - start
    }

    /// What each figure of a list is of, where 分別 says that they are of several nouns.
    pub fn nouns_of_list(&self, start: usize) -> Option<Vec<(Noun<'a>, Option<usize>)>> {
        let figure = &self.figures[start];
        let (phrase, _) = self.phrase(start);
        let tail = tail::tail(&phrase, figure.unit(), figure.kind());
        let rest = phrase.slice(0, tail.length);
        let length = self.list_length(start);
        if let Some(nouns) = self.parts_of(&rest, length, figure.unit()) {
            return Some(nouns.into_iter().map(|it| (it, None)).collect());
        }
        let unit =
            matches!(tail.role, Role::Level | Role::From | Role::Reached).then(|| figure.unit());
        // 同比增長8.1%和10.6% says so without 分別.
        if !tail.respective && (unit.is_some() || length < 2) {
            return None;
        }
        if let Some(nouns) = self.split(&rest, length, unit) {
            return Some(nouns.into_iter().map(|it| (it, None)).collect());
        }
        if unit.is_some() || noun::noun(&rest, self.letters, None).is_some() {
            return None;
        }
        // 分別增長8%和5%: each belongs to one of the levels before.
        let levels: Vec<usize> = (0..start)
            .filter(|at| {
                let reading = &self.readings[*at];
                reading.noun.is_some()
                    && !reading.is_bare
                    && matches!(reading.role, Role::Level | Role::Reached)
            })
            .collect();
        let from = levels.len().checked_sub(length)?;
        let distinct = levels[from..].windows(2).all(|pair| {
            let noun = |at: usize| {
                self.readings[at]
                    .noun
                    .as_ref()
                    .map(|it| (&it.words, it.code))
            };
            noun(pair[0]) != noun(pair[1])
        });
        if !distinct {
            return None;
        }
        // 城鎮5元，名義增長8%，實際增長5%；農村3元，分別增長9%、7%: what has changes of its own may be of none of these.
        let start_of = |at: usize| Some(self.figures[at].figure.characters.start);
        let changed = levels[from..].iter().any(|at| {
            let changes = |it: &Reading| it.role == Role::Change && it.of == start_of(*at);
            self.readings[..start].iter().any(changes)
        });
        let nouns = levels[from..].iter().filter_map(|at| {
            let mut noun = self.readings[*at].noun.clone()?;
            noun.sure &= !changed;
            Some((noun, start_of(*at)))
        });
        Some(nouns.collect())
    }

    /// So many nouns joined by 、 and 和: 出口、進口.
    fn split(&self, phrase: &Phrase, length: usize, unit: Option<&Unit>) -> Option<Vec<Noun<'a>>> {
        if length < 2 {
            return None;
        }
        let (start, area) = head::head(phrase, 0, self.letters);
        let phrase = phrase.slice(start, phrase.len());
        let joints: Vec<usize> = (1..phrase.len().saturating_sub(1))
            .filter(|at| joins(phrase.letters[*at]))
            .collect();
        if joints.len() + 1 != length {
            return (length == 2)
                .then(|| self.town_and_country(&phrase, &area))
                .flatten();
        }
        let mut nouns = Vec::new();
        let mut from = 0;
        let last = phrase.slice(*joints.last()? + 1, phrase.len());
        for end in joints.iter().copied().chain([phrase.len()]) {
            let part = phrase.slice(from, end);
            from = end + 1;
            let own = noun::noun(&part, self.letters, unit).filter(|it| it.code.is_some());
            let mut noun = own
                .or_else(|| self.composed(&part, &last, unit))
                .or_else(|| noun::noun(&part, self.letters, unit))?;
            noun.area = noun.area.or_else(|| area.clone());
            nouns.push(noun);
        }
        Some(nouns)
    }

    /// 生物醫藥、人工智能兩大產業分別實現產值: the same of each.
    fn parts_of(&self, phrase: &Phrase, length: usize, unit: &Unit) -> Option<Vec<Noun<'a>>> {
        let at = phrase
            .letters
            .windows(2)
            .rposition(|it| it == ['分', '別'])?;
        if length < 2 || at + 4 > phrase.len() {
            return None;
        }
        let of = noun::noun(
            &phrase.slice(at + 2, phrase.len()),
            self.letters,
            Some(unit),
        )?;
        let (start, area) = head::head(&phrase.slice(0, at), 0, self.letters);
        let owners = phrase.slice(start, at);
        let joints: Vec<usize> = (1..owners.len())
            .filter(|at| joins(owners.letters[*at]))
            .collect();
        if joints.len() + 1 != length {
            return None;
        }
        let mut from = 0;
        let ends = joints.into_iter().chain([owners.len()]);
        let nouns = ends.map(|end| {
            let mut part = owners.slice(from, end);
            from = end + 1;
            // 人工智能三大產業: the number is of them all.
            let all = part
                .letters
                .windows(2)
                .position(|it| "兩三四五六七八九".contains(it[0]) && it[1] == '大');
            part = part.slice(0, all.unwrap_or(part.len()));
            let class = of.code.and_then(crate::observation::indicator::indicator);
            Noun {
                words: part.text(self.letters) + of.words.clone(),
                code: of.code.filter(|_| class.is_some_and(|it| it.is_class())),
                area: area.clone(),
                sure: (2..=8).contains(&part.len()),
            }
        });
        Some(nouns.collect())
    }

    /// 城鎮、農村居民人均可支配收入: what the last part ends with holds for all.
    fn composed(&self, part: &Phrase, last: &Phrase, unit: Option<&Unit>) -> Option<Noun<'a>> {
        (1..last.len())
            .find_map(|at| {
                let words = [part.letters, &last.letters[at..]].concat();
                let named = lookup::name_at(&words, 0, unit)?;
                (named.characters.end == words.len()).then(|| Noun {
                    words: part.text(self.letters) + last.slice(at, last.len()).text(self.letters),
                    code: Some(named.indicator.id.as_str()),
                    area: None,
                    sure: true,
                })
            })
            // 廣播、電視綜合人口覆蓋率: the last part is as much longer as what they share.
            .or_else(|| {
                let shared = last.len().checked_sub(part.len())?;
                (part.len() <= 3 && part.len() < last.len() && shared >= 3).then(|| Noun {
                    words: part.text(self.letters)
                        + last.slice(part.len(), last.len()).text(self.letters),
                    code: None,
                    area: None,
                    sure: true,
                })
            })
    }

    /// 城鄉居民人均可支配收入分別: first that of the towns, then that of the country.
    fn town_and_country(
        &self,
        phrase: &Phrase,
        area: &Option<Cow<'a, str>>,
    ) -> Option<Vec<Noun<'a>>> {
        let rest = phrase.letters.strip_prefix(&['城', '鄉'])?;
        let nouns = ["城鎮", "農村"].map(|part| {
            let words: Vec<char> = part.chars().chain(rest.iter().copied()).collect();
            let named = lookup::name_at(&words, 0, None)?;
            (named.characters.end == words.len()).then(|| Noun {
                words: phrase.text(self.letters),
                code: Some(named.indicator.id.as_str()),
                area: area.clone(),
                sure: true,
            })
        });
        nouns.into_iter().collect()
    }
}
