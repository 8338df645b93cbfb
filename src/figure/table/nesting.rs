//! The heads of rows, one within another: by 其中, by indents, by numbers of parts, by headings between rows.

use crate::language::script::starts_with_any;
use crate::language::script::strip;
use crate::language::script::strip_any;

/// What parts a head from those that it stands within.
pub const WITHIN: &str = " > ";

/// Longer labels are cut, in characters.
const LONGEST: usize = 80;

/// So many heads of one row are told, the innermost.
const DEEPEST: usize = 6;

/// The heads above the next row, outermost first.
#[derive(Default)]
pub struct Nesting {
    open: Vec<(i32, String)>,
}

impl Nesting {
    /// The head of a row, with those that it stands within before it.
    pub fn row(&mut self, label: &str, indent: usize) -> String {
        let (part, own) = own_words(label);
        let depth = 4 * indent as i32 + 2 * i32::from(part) + numbered(label);
        self.open(own, depth)
    }

    /// Takes note of a line without cells that stands above rows: 一、工業.
    pub fn heading(&mut self, label: &str, indent: usize) {
        self.open(label, 4 * indent as i32 - 1 + numbered(label));
    }

    /// Forgets all heads.
    pub fn clear(&mut self) {
        self.open.clear();
    }

    fn open(&mut self, label: &str, depth: i32) -> String {
        // A sum stands within no part.
        let sum = starts_with_any(label, &["合計", "總計", "合 計", "總 計", "total"]);
        let outer = |it: &(i32, String)| !sum && it.0 < depth;
        while self.open.last().is_some_and(|it| !outer(it)) {
            self.open.pop();
        }
        self.open
            .push((depth, label.chars().take(LONGEST).collect()));
        let outer = self.open.len().saturating_sub(DEEPEST);
        let heads: Vec<&str> = self.open[outer..].iter().map(|it| it.1.as_str()).collect();
        heads.join(WITHIN)
    }
}

/// Whether a label begins with 其中 or the mark of the yearbooks, and the words behind it.
fn own_words(label: &str) -> (bool, &str) {
    let label = label.trim();
    let marked = strip_any(label, &["其中", "#", "＃", "of which"]);
    match marked {
        Some(rest) => {
            let own = rest.trim_start_matches(['：', ':', '，', ',', ' ', '、']);
            (true, if own.is_empty() { label } else { own })
        }
        None => (false, label),
    }
}

/// How far out the number of a part stands: 一、 is outside （一）, which is outside 1.
fn numbered(label: &str) -> i32 {
    let label = label.trim_start();
    let han = |it: char| "一二三四五六七八九十".contains(it);
    let inner = label.trim_start_matches(['(', '（']);
    let bracketed = inner.len() < label.len();
    let rest = inner.trim_start_matches(han);
    if rest.len() < inner.len() {
        return match bracketed {
            true if rest.starts_with([')', '）']) => -2000,
            false if strip(rest, "、").is_some() => -3000,
            _ => 0,
        };
    }
    let rest = inner.trim_start_matches(|it: char| it.is_ascii_digit());
    let marked = rest.starts_with(['.', '、', '．', ')', '）']);
    match rest.len() < inner.len() && marked {
        true => -1000,
        false => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::Nesting;

    #[test]
    fn heads_stand_within_others() {
        let mut rows = Nesting::default();
        for (label, indent, expected) in [
            ("總產值", 0, "總產值"),
            ("其中：輕工業", 0, "總產值 > 輕工業"),
            ("稅收", 0, "稅收"),
            ("國稅", 2, "稅收 > 國稅"),
            ("#增值稅", 2, "稅收 > 國稅 > 增值稅"),
            ("地稅", 2, "稅收 > 地稅"),
            ("一、收入", 0, "一、收入"),
            ("（一）稅收", 0, "一、收入 > （一）稅收"),
            ("1.增值稅", 0, "一、收入 > （一）稅收 > 1.增值稅"),
            ("二、支出", 0, "二、支出"),
            ("教育", 0, "二、支出 > 教育"),
            ("合計", 0, "合計"),
        ] {
            assert_eq!(rows.row(label, indent), expected);
        }
        rows.heading("工業", 0);
        assert_eq!(rows.row("產值", 0), "工業 > 產值");
    }
}
