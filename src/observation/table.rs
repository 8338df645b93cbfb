//! Rows of a table: what a cell is of stands at the head of its row, or of its column.

use crate::figure::Figure;
use crate::figure::Kind;
use crate::figure::Unit;
use crate::observation::clause::Carried;
use crate::observation::clause::Reading;
use crate::observation::clause::noun::Noun;
use crate::observation::clause::tail::Role;
use crate::observation::letters::Letters;
use crate::observation::lookup;

/// A row with its heads.
pub struct TableRow {
    /// The head of the row, in the words of the text
    pub row: String,
    /// The heads of the columns, one for each figure; empty where the heading does not fit the row
    pub columns: Vec<String>,
}

/// No heading stands further above its row, in lines.
const FURTHEST: usize = 60;

/// Reads a line as a row; `above` are the lines before it, the last first. `None` of prose.
pub fn row<'a>(
    line: &str,
    base: usize,
    figures: &[Figure],
    above: impl Iterator<Item = &'a str>,
) -> Option<TableRow> {
    let first = figures.first()?;
    let head = &line[..first.range.start.checked_sub(base)?];
    if line.contains(['。', '，', '；', '、'])
        || figures.iter().any(|it| it.reading.kind == Kind::Date)
    {
        return None;
    }
    let bare = |text: &str| {
        text.chars()
            .all(|it| it.is_whitespace() || "—–-%|,\t".contains(it))
    };
    let gaps = figures.windows(2).all(|pair| {
        let between = line.get(pair[0].range.end - base..pair[1].range.start - base);
        between.is_some_and(bare)
    });
    let rest = &line[figures.last()?.range.end - base..];
    if !gaps || !bare(rest) {
        return None;
    }
    // One cell a line: the head is the last line above that is no number and no unit.
    if bare(head) && figures.len() == 1 {
        let mut above = above.take(FURTHEST).map(str::trim);
        let row = above.find(|it| !is_number(it) && !it.is_empty() && !UNITS.contains(it))?;
        let named = row.chars().count() <= 20 && !row.contains(|it: char| it.is_ascii_digit());
        return named.then(|| TableRow {
            row: plain(row),
            columns: Vec::new(),
        });
    }
    let tabbed = head.contains(['\t', '|']);
    if !tabbed && figures.len() < 2 {
        return None;
    }
    let mut cells = head
        .split(['\t', '|'])
        .map(str::trim)
        .filter(|it| !it.is_empty());
    let mut row = plain(cells.next()?);
    // 合　計 is one word.
    if row.chars().count() == 1
        && let Some(next) = cells.next().filter(|it| it.chars().count() == 1)
    {
        row += next;
    }
    if row.is_empty() || row.chars().count() > 30 {
        return None;
    }
    let leading = head.trim_end_matches('\t').split('\t').count();
    let columns = above
        .take(FURTHEST)
        .find(|line| {
            line.contains('\t') && {
                let cells: Vec<&str> = line.split('\t').collect();
                let numbers = cells.iter().filter(|it| is_number(it)).count();
                numbers == 0 && cells.len() == leading + figures.len()
            }
        })
        .map(|line| {
            line.split('\t')
                .skip(leading)
                .map(|it| it.trim().to_owned())
                .collect()
        })
        .unwrap_or_default();
    Some(TableRow { row, columns })
}

impl TableRow {
    /// What each cell is of.
    pub fn readings<'a>(&self, figures: &[Figure], carried: &mut Carried<'a>) -> Vec<Reading<'a>> {
        // 同比增長 above its cell: of the cell before.
        if GROWTHS.contains(&self.row.as_str())
            && let Some((noun, start)) = carried.last()
        {
            let change = |_: &Figure| Reading {
                role: Role::Change,
                noun: Some(noun.clone()),
                of: Some(start),
                compared: None,
                is_bare: false,
            };
            return figures.iter().map(change).collect();
        }
        let readings = self.of_heads(figures);
        if let (Some(reading), Some(figure)) = (readings.first(), figures.first()) {
            carried.set(reading, figure.characters.start);
        }
        readings
    }

    fn of_heads<'a>(&self, figures: &[Figure]) -> Vec<Reading<'a>> {
        let own = code(&self.row, None);
        let mut readings: Vec<Reading<'a>> = Vec::with_capacity(figures.len());
        for (place, figure) in figures.iter().enumerate() {
            let unit = &figure.reading.quantity.unit;
            let changes = figure.reading.kind == Kind::Change;
            let column = self
                .columns
                .get(place)
                .map(|it| plain(it))
                .unwrap_or_default();
            let of_column = (own.is_none() && !column.is_empty())
                .then(|| code(&column, (!changes).then_some(unit)))
                .flatten();
            let noun = match (own, of_column) {
                (Some(code), _) => Some(Noun {
                    words: self.row.clone().into(),
                    code: Some(code),
                    area: None,
                    sure: true,
                }),
                (None, Some(code)) => Some(Noun {
                    words: column.into(),
                    code: Some(code),
                    area: Some(self.row.clone().into()),
                    sure: true,
                }),
                // The growth of the column before.
                (None, None) if changes && place > 0 => readings[place - 1].noun.clone(),
                (None, None) => Some(Noun {
                    words: self.row.clone().into(),
                    code: None,
                    area: None,
                    sure: self.columns.is_empty()
                        || is_time(&self.columns[place])
                        || *unit != Unit::bare() && is_measure(&self.columns[place]),
                }),
            };
            let level = readings.iter().rposition(|it| it.role == Role::Level);
            readings.push(Reading {
                role: if changes { Role::Change } else { Role::Level },
                noun,
                of: level
                    .filter(|_| changes)
                    .map(|at| figures[at].characters.start),
                compared: None,
                is_bare: false,
            });
        }
        readings
    }
}

/// The indicator that a head names, fitting a unit if there is one.
fn code(head: &str, unit: Option<&Unit>) -> Option<&'static str> {
    let letters = Letters::of(head).folded;
    let named = lookup::name_at(&letters, 0, unit)?;
    (named.characters.end == letters.len() && !named.ambiguous)
        .then_some(named.indicator.id.as_str())
}

/// Heads that say only that something has grown.
const GROWTHS: [&str; 12] = [
    "同比增长", "同比增長", "增长", "增長", "增速", "增幅", "同比", "同比增幅", "同比增速",
    "比上年增长", "比上年增長", "环比增长",
];

/// A head without its number, indent, unit and 其中.
fn plain(head: &str) -> String {
    let mut text = head.trim();
    for start in [
        "#", "其中：", "其中:", "其中", "：", "一、", "二、", "三、", "四、", "五、", "六、",
        "（一）", "（二）", "（三）",
    ] {
        text = text.strip_prefix(start).unwrap_or(text).trim();
    }
    let text =
        text.trim_start_matches(|it: char| it.is_ascii_digit() || matches!(it, '.' | '、' | ' '));
    let end = text.find(['（', '(']).unwrap_or(text.len());
    let mut text = text[..end]
        .trim()
        .trim_end_matches(['：', ':', '—', '–', '-', ' ']);
    let unit = UNITS.iter().find_map(|unit| text.strip_suffix(unit));
    text = unit
        .filter(|it| it.chars().count() >= 2)
        .unwrap_or(text)
        .trim_end();
    text.trim_end_matches(['：', ':', '—', '–', '-', ' '])
        .to_owned()
}

/// Units that stand behind a head, where the table has lost what parted them.
const UNITS: [&str; 22] = [
    "亿元人民币", "亿美元", "億美元", "万美元", "萬美元", "万人次", "萬人次", "亿千瓦时",
    "億千瓦時", "平方公里", "亿元", "億元", "万元", "萬元", "万吨", "萬噸", "元", "家", "个", "個",
    "%", "％",
];

fn is_number(cell: &str) -> bool {
    let cell = cell.trim();
    cell.starts_with(|it: char| it.is_ascii_digit() || it == '-') && !cell.contains(['年', '月'])
}

/// Whether the head of a column is a time.
fn is_time(head: &str) -> bool {
    head.contains(['年', '月', '季'])
}

/// Whether the head of a column says only that there is a value.
fn is_measure(head: &str) -> bool {
    [
        "完成", "数值", "數值", "指标值", "指標值", "绝对", "絕對", "总量", "總量", "累计", "累計",
        "本期", "实绩", "增", "比",
    ]
    .iter()
    .any(|it| head.contains(it))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_head_is_told_without_its_trappings() {
        for (head, expected) in [
            ("其中：轻工业亿元—", "轻工业"),
            ("#第一产业", "第一产业"),
            ("1. 地區生產總值(億元)", "地區生產總值"),
            ("税收收入", "税收收入"),
        ] {
            assert_eq!(plain(head), expected, "{head}");
        }
    }
}
