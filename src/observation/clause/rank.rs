//! Ranks: of the noun before them (增速居全省第3位), of the figure before them, or of the zone itself among its like.

use std::borrow::Cow;

use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::before::Opening;
use crate::observation::clause::head;
use crate::observation::clause::noun;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::phrase::Phrase;
use crate::observation::clause::phrase::parts;
use crate::observation::clause::sentence::Reading;
use crate::observation::clause::sentence::Sentence;
use crate::observation::clause::tail::Compared;
use crate::observation::clause::tail::Role;
use crate::observation::clause::tail::Tail;
use crate::observation::clause::words::CUTS;
use crate::observation::clause::words::PROPERTIES;
use crate::observation::letters::Letters;
use crate::observation::letters::contains;
use crate::observation::letters::ends;
use crate::observation::letters::equals;
use crate::observation::lookup;

/// Verbs with which zones enter a circle of the best.
const ENTERING: [&str; 12] = [
    "進入", "躋身", "邁進", "挺進", "擠進", "跨入", "入圍", "入選", "衝進", "重返", "闖入", "步入",
];

/// What zones are placed by.
const EVALUATIONS: [&str; 9] = [
    "排名", "考核", "考評", "評價", "評比", "百強", "綜合", "競爭力", "測評",
];

impl<'a> Sentence<'a, '_> {
    /// A rank.
    pub fn rank(
        &self,
        place: usize,
        phrase: &Phrase,
        opening: Opening,
        tail: &Tail,
    ) -> Reading<'a> {
        let rest = phrase.slice(0, tail.length);
        let field = tail
            .other
            .map(|(start, end)| phrase.slice(start.min(end), end.min(phrase.len())))
            // 由上年的12位: a time is no field.
            .filter(|it| !has(it.letters, &["上年", "去年", "同期", "\0"]))
            .unwrap_or_default();
        let mut reading = Reading {
            role: Role::Rank,
            noun: None,
            of: None,
            compared: tail.compared,
            is_bare: false,
        };
        let own = noun::noun(&rest, self.letters, None)
            .filter(|noun| noun.code.is_some() || !is_zone(rest.letters));
        let property = PROPERTIES.at_end(rest.letters).is_some() && !has(rest.letters, &["排名"]);
        let last = self.antecedent(place, opening).filter(|it| it.near);
        let chained = last
            .as_ref()
            .and_then(|it| it.place)
            .is_some_and(|at| *self.figures[at].unit() == Unit::Rank);
        let coded = own.as_ref().is_some_and(|it| it.code.is_some());
        if !(coded || property || chained && own.is_none()) {
            let entering = has(&phrase.letters[tail.length.min(phrase.len())..], &ENTERING);
            let adjacent = last.as_ref().and_then(|it| it.place).is_some_and(|at| {
                let between = &self.letters.folded[self.figures[at].end..self.figures[place].start];
                between.iter().filter(|it| parts(**it)).count() <= 1
            });
            let zone = match self.place_among(place, phrase, &rest, &field) {
                Some(noun) => Some(noun),
                None if entering || !adjacent && own.is_none() => self.among(place, &rest, &field),
                None => None,
            };
            if let Some(noun) = zone {
                reading.compared = Some(Compared::Field);
                reading.noun = Some(noun);
                return reading;
            }
        }
        if let Some(noun) = own {
            let level = self.readings.iter().rposition(|it| {
                let same = it.noun.as_ref().is_some_and(|it| it.words == noun.words);
                same && matches!(it.role, Role::Level | Role::Reached)
            });
            reading.of = level.map(|at| self.figures[at].figure.characters.start);
            reading.noun = Some(noun);
        } else if let Some(last) = last {
            reading.of = match last.place {
                Some(at) if *self.figures[at].unit() == Unit::Rank => self.readings[at].of,
                Some(at) => self.belongs_to(at, false),
                None => last.of,
            };
            let mut noun = last.noun;
            noun.sure &= chained || property || reading.compared.is_some();
            reading.noun = Some(noun);
        }
        reading
    }

    /// The rank of a zone in an evaluation, where the words before the figure name one.
    pub fn place_among(
        &self,
        place: usize,
        phrase: &Phrase,
        rest: &Phrase,
        field: &Phrase,
    ) -> Option<Noun<'a>> {
        let named = has(phrase.letters, &EVALUATIONS);
        // 在全省開發區綜合考評中，某區由12位躍居8位
        if !named && let Some(noun) = self.evaluation_before(place, rest) {
            return Some(noun);
        }
        let behind_field = self.field(place).is_some_and(|at| {
            has(
                &self.letters.folded[self.figures[at].end..self.figures[place].start],
                &EVALUATIONS,
            )
        });
        (named || behind_field)
            .then(|| self.among(place, rest, field))
            .flatten()
    }

    /// The evaluation that the clause before names, where the words before the rank are no more than a zone.
    fn evaluation_before(&self, place: usize, rest: &Phrase) -> Option<Noun<'a>> {
        let letters = &self.letters.folded[..self.figures[place].start];
        let mark = letters.iter().rposition(|it| parts(*it))?;
        let start = letters[..mark]
            .iter()
            .rposition(|it| parts(*it))
            .map_or(0, |it| it + 1);
        let clause = &letters[start..mark];
        let inside =
            clause.first() == Some(&'在') && matches!(clause.last(), Some('中' | '裡' | '上'));
        let zone = rest.is_empty() || is_zone(rest.letters);
        if !inside || !zone || !has(clause, &EVALUATIONS) {
            return None;
        }
        let words = Phrase::within(self.letters, start..mark);
        let code = code_among(clause);
        Some(Noun {
            words: trimmed(&words, self),
            code,
            area: None,
            sure: code.is_some(),
        })
    }

    /// What a zone is placed among, in the words of the text.
    fn among(&self, place: usize, rest: &Phrase, field: &Phrase) -> Option<Noun<'a>> {
        let counted = self.field(place);
        let mut context = [field.letters, rest.letters].concat();
        if let Some(at) = counted {
            let start = self.figures[at].start;
            context
                .extend(&self.letters.folded[start.saturating_sub(8)..self.figures[place].start]);
        }
        let code = code_among(&context);
        let evaluated = Some(rest)
            .filter(|it| has(it.letters, &EVALUATIONS))
            .map(|it| trimmed(it, self))
            .filter(|it| it.chars().count() >= 4);
        let own = evaluated.or_else(|| {
            let words = [field, rest].into_iter().find(|it| it.len() >= 2);
            words.map(|it| trimmed(it, self))
        });
        let counted = counted.and_then(|at| self.readings[at].noun.clone());
        // 排名由35位升至31位
        let (before, _) = self.phrase(place);
        let ranking = before
            .letters
            .windows(2)
            .position(|it| equals(it, EVALUATIONS[0]))
            .map(|at| before.slice(at, at + 2).text(self.letters));
        // 在28家開發區考核中: the words behind the field, up to 中.
        let judged = self.field(place).and_then(|at| {
            let start = self.figures[at].end;
            let letters = &self.letters.folded[start..self.figures[place].start];
            let end = letters
                .iter()
                .position(|it| matches!(*it, '中' | '裡' | '，' | ','))?;
            (end >= 2 && has(&letters[..end], &EVALUATIONS))
                .then(|| Cow::Borrowed(self.letters.text(start..start + end)))
        });
        let words = judged.or(own).or(counted.map(|it| it.words)).or(ranking)?;
        Some(Noun {
            words,
            code,
            area: None,
            sure: code.is_some(),
        })
    }

    /// The figure just before that counts the field of a rank.
    fn field(&self, place: usize) -> Option<usize> {
        let at = (0..place).rfind(|at| self.figures[*at].kind() != Kind::Date)?;
        let counts = matches!(self.figures[at].unit(), Unit::Count(_));
        (self.readings[at].is_bare && counts && self.readings[at].noun.is_some()).then_some(at)
    }
}

/// The rank that words of a field name: among all zones of the province, the city or the nation.
fn code_among(letters: &[char]) -> Option<&'static str> {
    let fields: [(&[&str], &str); 3] = [
        (&["全省", "省內"], "全省排名"),
        (&["全市", "市內", "全縣"], "全市排名"),
        (&["全國", "國家", "國內"], "全國排名"),
    ];
    let field = fields.iter().find(|it| has(letters, it.0))?;
    code_of(field.1)
}

/// The id of the indicator with a name.
fn code_of(name: &str) -> Option<&'static str> {
    let letters = Letters::of(name).folded;
    lookup::name_at(&letters, 0, None).map(|named| named.indicator.id.as_str())
}

/// Words without the area and the preposition before them and the 中 behind.
fn trimmed<'a>(words: &Phrase, sentence: &Sentence<'a, '_>) -> Cow<'a, str> {
    let mut start = usize::from(words.letters.first() == Some(&'在'));
    let mut end = words.len();
    while end > start + 2 && matches!(words.letters[end - 1], '中' | '裡' | '內' | '的') {
        end -= 1;
    }
    if let Some(cut) = CUTS.last_in(&words.letters[start..end])
        && end - (start + cut.end) >= 2
    {
        start += cut.end;
    }
    // 全國高新區綜合排名中前進
    let judged = words.letters[start..end].iter().position(|it| *it == '中');
    if let Some(middle) = judged.filter(|at| has(&words.letters[start..start + at], &EVALUATIONS)) {
        end = start + middle;
    }
    let inner = words.slice(start, end);
    let (skipped, _) = head::head(&inner, 0, sentence.letters);
    if inner.len() - skipped >= 2 {
        start += skipped;
    }
    words.slice(start, end).text(sentence.letters)
}

fn has(letters: &[char], words: &[&str]) -> bool {
    words.iter().any(|it| contains(letters, it))
}

/// Whether a noun is the name of a zone.
fn is_zone(letters: &[char]) -> bool {
    [
        "區", "園", "縣", "市", "綜合實力", "考核中", "考評中", "評價中", "綜合排名", "排名",
        "園區",
    ]
    .iter()
    .any(|it| ends(letters, it))
}
