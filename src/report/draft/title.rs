//! What titles and headings say beside their words: a number, the months that a text is of.

/// A heading without its number: 一、, （二）, 3., 第四，.
pub fn unnumbered(heading: &str) -> &str {
    let digit = |letter: char| {
        "一二三四五六七八九十百〇壹貳參叁肆伍陸柒捌玖拾0123456789（(第".contains(letter)
    };
    let rest = heading.trim_start_matches(digit);
    let closed = rest.trim_start_matches([
        '）', ')', '、', '.', '．', '，', ',', '是', '章', '節', '节', ' ', '\u{3000}',
    ]);
    match rest.len() < heading.len() && closed.len() < rest.len() && !closed.is_empty() {
        true => closed,
        false => heading,
    }
}

/// The months of a year that words speak of, from the first to the last: 1—9月, 上半年, the first half of.
pub fn months(words: &str) -> Option<(u8, u8)> {
    const PARTS: &[(&str, (u8, u8))] = &[
        ("前三季度", (1, 9)),
        ("上半年", (1, 6)),
        ("一季度", (1, 3)),
        ("first half of", (1, 6)),
        ("first three quarters", (1, 9)),
        ("first quarter of", (1, 3)),
    ];
    let lower = words.to_lowercase();
    if let Some(part) = PARTS.iter().find(|part| lower.contains(part.0)) {
        return Some(part.1);
    }
    ["1—", "1-", "1–", "1至", "1－", "1~"]
        .iter()
        .find_map(|start| {
            words.match_indices(start).find_map(|(at, _)| {
                let before = words[..at].chars().next_back();
                let rest = &words[at + start.len()..];
                let digits = rest.find(|letter: char| !letter.is_ascii_digit())?;
                let month: u8 = rest[..digits].parse().ok()?;
                let stands = !before.is_some_and(|it| it.is_ascii_digit());
                let closed = rest[digits..].starts_with('月');
                (stands && closed && (2..12).contains(&month)).then_some((1, month))
            })
        })
}

#[cfg(test)]
mod tests {
    use super::months;
    use super::unnumbered;

    #[test]
    fn months_are_read() {
        for (words, expected) in [
            ("1—9月，我区完成", Some((1, 9))),
            ("2022年1-11月主要指标", Some((1, 11))),
            ("2024年上半年全市经济", Some((1, 6))),
            ("Economic briefing, first half of 2023", Some((1, 6))),
            ("11-12月", None),
            ("1—9个", None),
        ] {
            assert_eq!(months(words), expected, "{words}");
        }
    }

    #[test]
    fn headings_lose_their_numbers() {
        for (heading, expected) in [
            ("一、綜合", "綜合"),
            ("（二）農業", "農業"),
            ("壹、廠商與就業", "廠商與就業"),
            ("第三章　重點任務", "重點任務"),
            ("一帶一路", "一帶一路"),
        ] {
            assert_eq!(unnumbered(heading), expected);
        }
    }
}
