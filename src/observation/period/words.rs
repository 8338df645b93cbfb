//! Words of time.

/// Whether words of time may start with two folded letters: 上半年, 前8個月.
pub fn starts(first: char, second: Option<char>) -> bool {
    match first {
        '全' | '今' | '本' | '當' | '去' | '明' => second == Some('年'),
        '年' => matches!(second, Some('內' | '末' | '底')),
        '上' => matches!(second, Some('年' | '半')),
        '下' => second == Some('半'),
        '首' => second == Some('季'),
        '一' => matches!(second, Some('季' | '至')),
        '二' | '三' | '四' => second == Some('季'),
        '第' | '十' => matches!(second, Some('一' | '二' | '三' | '四' | '五')),
        '前' => second.is_some_and(|it| matches!(it, '三' | '年' | '前') || it.is_ascii_digit()),
        't' => second == Some('h'),
        'f' => second == Some('i'),
        'l' => second == Some('a'),
        _ => false,
    }
}

/// Words for years, and how far they are from that of the report.
pub const RELATIVE: &[(&[&str], i16)] = &[
    (
        &[
            "全年", "今年", "本年度", "本年", "當年", "年內", "年末", "年底", "this year",
        ],
        0,
    ),
    (&["去年", "上年", "last year"], -1),
    (&["明年", "next year"], 1),
    (&["前年"], -2),
];

/// Before a time with which something is compared.
pub const COMPARED: &[&str] = &[
    "percent from", "per cent from", "% from", "than in", "same period of", "是", "比", "較", "與",
    "同", "相比", "于", "於", "than", "from a year", "compared with", "over", "up from",
    "down from", "繼",
];

/// The five-year plans, with their years.
pub const PLANS: &[(&[&str], u16, u16)] = &[
    (&["十一五"], 2006, 2010),
    (&["十二五"], 2011, 2015),
    (&["十三五"], 2016, 2020),
    (&["十四五"], 2021, 2025),
    (&["十五五"], 2026, 2030),
];
