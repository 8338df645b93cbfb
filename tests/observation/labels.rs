//! Labels held against a truth written by hand: which words name what each figure of a passage is of.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

use zone_report::figure::Figure;
use zone_report::observation::Observation;
use zone_report::observation::observations;
use zone_report::text::read;

use crate::passage;

/// Counts of labels.
#[derive(Clone, Copy, Default)]
pub struct Score {
    all: usize,
    right: usize,
    /// With a whole word more or less than the truth
    near: usize,
    sure: usize,
    sure_right: usize,
    coded: usize,
    codes: usize,
    /// Of those that are sure, with a code that the truth names and another one
    wrong_codes: usize,
}

impl Score {
    pub fn add(&mut self, other: &Score) {
        self.all += other.all;
        self.right += other.right;
        self.near += other.near;
        self.sure += other.sure;
        self.sure_right += other.sure_right;
        self.coded += other.coded;
        self.codes += other.codes;
        self.wrong_codes += other.wrong_codes;
    }

    /// The share of all labels that is right.
    pub fn right(&self) -> f64 {
        share(self.right, self.all)
    }

    /// The share of sure labels that is right.
    pub fn sure_right(&self) -> f64 {
        share(self.sure_right, self.sure)
    }

    /// The share of labels that is sure.
    pub fn sure(&self) -> f64 {
        share(self.sure, self.all)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "right {:.3} (near {:.3}), of sure {:.3}, sure {:.3}, codes {:.3} ({} wrong), of {}",
            self.right(),
            share(self.right + self.near, self.all),
            self.sure_right(),
            self.sure(),
            share(self.codes, self.coded),
            self.wrong_codes,
            self.all
        )
    }
}

fn share(part: usize, whole: usize) -> f64 {
    match whole {
        0 => 1.0,
        _ => part as f64 / whole as f64,
    }
}

/// The score of all passages of a folder of truths, with what is amiss.
pub fn score(labels: &Path, texts: &[&Path]) -> (Score, String) {
    let mut all = Score::default();
    let mut report = String::new();
    let mut names: Vec<_> = fs::read_dir(labels)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    names.sort();
    for path in names {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = texts
            .iter()
            .map(|folder| folder.join(format!("{name}.txt")))
            .find(|it| it.exists())
            .unwrap_or_else(|| panic!("{name}: no text"));
        let raw = fs::read_to_string(text).unwrap();
        let truth = fs::read_to_string(&path).unwrap();
        let score = one(&name, &raw, &truth, &mut report);
        report += &format!("{name}: {score}\n");
        all.add(&score);
    }
    (all, report)
}

/// The score of one passage.
fn one(name: &str, raw: &str, truth: &str, report: &mut String) -> Score {
    let document = read(raw);
    let (found, _) = observations(&document);
    let mut score = Score::default();
    for line in truth.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [raw, nth, indicator, code] = cells[..] else {
            panic!("{name}: expected four cells: {line}");
        };
        if indicator == "*" {
            continue;
        }
        let row = passage::Row {
            raw: raw.to_owned(),
            nth: nth.parse().unwrap(),
            value: String::new(),
            unit: String::new(),
            qualifier: String::new(),
            kind: String::new(),
        };
        let span = row.span(&document.cleaned.text);
        let Some(span) = span else {
            panic!("{name}: not in the text: {line}");
        };
        let hit = found
            .iter()
            .find(|it| it.0.characters.start < span.end && span.start < it.0.characters.end);
        // What the reader of figures misses is its own affair.
        let Some((figure, observation)) = hit else {
            continue;
        };
        judge(
            name, figure, observation, indicator, code, &mut score, report,
        );
    }
    score
}

fn judge(
    name: &str,
    figure: &Figure,
    observation: &Observation,
    indicator: &str,
    code: &str,
    score: &mut Score,
    report: &mut String,
) {
    let words = observation
        .indicator
        .as_deref()
        .map(plain)
        .unwrap_or_default();
    let known: Vec<String> = indicator.split('|').map(plain).collect();
    let right = known.contains(&words);
    let near = !right
        && words.chars().count() >= 2
        && known
            .iter()
            .any(|it| it.contains(words.as_str()) || words.contains(it.as_str()));
    score.all += 1;
    score.right += usize::from(right);
    score.near += usize::from(near);
    score.sure += usize::from(observation.sure);
    score.sure_right += usize::from(observation.sure && right);
    let mut code_is_wrong = false;
    if code != "*" {
        score.coded += 1;
        score.codes += usize::from(observation.code == Some(code));
        code_is_wrong = observation.sure && observation.code.is_some_and(|it| it != code);
        score.wrong_codes += usize::from(code_is_wrong);
    }
    if !right || code != "*" && observation.code != Some(code) {
        *report += &format!(
            "  {name}: {}{}: {} {} [{} {}], expected {indicator} [{code}]\n",
            figure.raw,
            if near { " (near)" } else { "" },
            if observation.sure { "SURE" } else { "?" },
            observation.indicator.as_deref().unwrap_or("–"),
            observation.code.unwrap_or("–"),
            if code_is_wrong { "WRONG CODE" } else { "" },
        );
    }
}

/// Words without spaces and quotation marks, in one script.
fn plain(words: &str) -> String {
    let kept: String = words
        .chars()
        .filter(|it| !it.is_whitespace() && !"“”「」\"‘’".contains(*it))
        .collect();
    static SIMPLIFY: LazyLock<OpenCC> =
        LazyLock::new(|| OpenCC::from_config(BuiltinConfig::T2s).unwrap());
    SIMPLIFY.convert(&kept.to_lowercase())
}

/// Labels against a truth that holds no words: each row has the start of a figure and where the words of its label
/// stand, `from..to` in characters of the cleaned text, joined by `+`, or one of several parted by `|`. How many rows
/// there are, how many are right, and the starts of those that are not.
pub fn by_places(raw: &str, truth: &str) -> (usize, usize, Vec<String>) {
    let document = read(raw);
    let (found, _) = observations(&document);
    let letters: Vec<char> = document.cleaned.text.chars().collect();
    let words = |places: &str| -> String {
        let part = |range: &str| {
            let (from, to) = range.split_once("..").unwrap();
            letters[from.parse::<usize>().unwrap()..to.parse().unwrap()]
                .iter()
                .collect::<String>()
        };
        places.split('+').map(part).collect()
    };
    let mut all = 0;
    let mut missed = Vec::new();
    for line in truth.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [start, places, code] = cells[..] else {
            panic!("expected three cells: {line}");
        };
        let start: usize = start.parse().unwrap();
        let of = found
            .iter()
            .find(|it| it.0.characters.start == start)
            .map(|it| &it.1);
        let told = of.and_then(|it| it.indicator.as_deref()).unwrap_or("");
        let named = places.split('|').any(|it| plain(&words(it)) == plain(told));
        let coded = code == "*" || of.is_some_and(|it| it.code == Some(code));
        all += 1;
        if !named || !coded {
            missed.push(format!("{start}"));
        }
    }
    (all, all - missed.len(), missed)
}
