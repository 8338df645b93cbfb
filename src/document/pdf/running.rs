//! What stands above and below the text of each page: page numbers, running titles, what a browser prints.

use std::collections::HashMap;

use crate::document::pdf::lines::Line;

/// So many lines at the top and at the bottom of a page may be running ones.
const EDGE: usize = 2;

/// The lines of pages without those that run along them.
pub fn without_running(pages: Vec<Vec<Line>>) -> Vec<Vec<Line>> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for page in &pages {
        let keys = edges(page).map(|index| key(&page[index]));
        let mut keys: Vec<String> = keys.collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            *seen.entry(key).or_default() += 1;
        }
    }
    let many = pages.len();
    let runs = |line: &Line| {
        let times = seen.get(&key(line)).copied().unwrap_or_default();
        let repeated = times >= 2 && times * 2 > many;
        repeated || is_number(&line.words()) || is_browsers(&line.words())
    };
    pages
        .into_iter()
        .map(|page| {
            // From the edge inwards, up to the first line of text.
            let top = page.iter().take(EDGE).take_while(|line| runs(line)).count();
            let rest = page.len() - top;
            let bottom = page.iter().rev().take(EDGE.min(rest));
            let bottom = bottom.take_while(|line| runs(line)).count();
            let kept = page.len() - bottom;
            page.into_iter().take(kept).skip(top).collect()
        })
        .collect()
}

/// The places of the first and the last lines.
fn edges(page: &[Line]) -> impl Iterator<Item = usize> {
    let count = page.len();
    (0..count).filter(move |index| *index < EDGE || index + EDGE >= count)
}

/// What is alike in a line of every page: its words without their digits, and its height.
fn key(line: &Line) -> String {
    let words: String = line
        .words()
        .chars()
        .filter(|it| !it.is_ascii_digit() && !it.is_whitespace())
        .collect();
    format!("{}:{words}", line.base.round())
}

/// Whether a line is the number of its page: 3, — 3 —, 第3頁, 3/12, Page 3 of 12.
fn is_number(words: &str) -> bool {
    let mut digits = 0;
    let rest: String = words
        .chars()
        .filter(|it| {
            digits += usize::from(it.is_ascii_digit());
            !it.is_ascii_digit() && !it.is_whitespace() && !"-—–－·/／|".contains(*it)
        })
        .collect();
    let named = [
        "", "第頁", "第页", "第頁共頁", "第页共页", "第页，共页", "Page", "Pageof", "page",
    ];
    (1..=8).contains(&digits) && named.contains(&rest.as_str())
}

/// Whether a line is what a browser prints about a page: its address and "1/3", or the time and its title.
fn is_browsers(words: &str) -> bool {
    let (first, last) = (words.split(' ').next(), words.rsplit(' ').next());
    let address = first.is_some_and(|it| it.contains("://"));
    let counted = last.is_some_and(|it| {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
        it.split_once('/')
            .is_some_and(|(at, of)| digits(at) && digits(of))
    });
    let day = first.is_some_and(|it| {
        let it = it.trim_end_matches(',');
        it.split('/').count() == 3 && it.bytes().all(|it| it.is_ascii_digit() || it == b'/')
    });
    let hour = words.split(' ').nth(1).is_some_and(|it| it.contains(':'));
    address && counted || day && hour
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_pages_and_what_a_browser_prints_are_no_text() {
        for words in [
            "3", "— 3 —", "- 12 -", "第 3 页", "3/12", "Page 3 of 12", "第 3 页 共 9 页",
        ] {
            assert!(is_number(words), "{words}");
        }
        for words in ["收入3", "3亿元", "2017年", "增長3%", "123456789", "—"] {
            assert!(!is_number(words), "{words}");
        }
        assert!(is_browsers("https://example.org/a.html 1/3"));
        assert!(is_browsers("11/30/26, 9:12 AM 統計公報"));
        assert!(!is_browsers("收入 1/3"));
    }
}
