//! What on the page a place of `report.toml` concerns, as selectors, the closest first.
//!
//! The file is read by its lines, so that one that is no TOML has places too.

/// Selectors of what a byte of a `report.toml` concerns.
pub fn selectors(text: &str, byte: usize) -> Vec<String> {
    let end = (byte..=text.len()).find(|at| text.is_char_boundary(*at));
    let before = &text[..end.unwrap_or(text.len())];
    let Some((start, table)) = table_of(before) else {
        return Vec::new();
    };
    let block = block(&text[start..]);
    let named = |key: &str| value(block, key).filter(|id| is_id(id));
    let of = |key: &str, selector: fn(&str) -> String| named(key).map(selector);
    let found = match table {
        "report" => Some(head(key_of(&before[start..])).to_owned()),
        "figures" | "assumptions" | "derived" => {
            of("id", |id| format!("main [data-figure=\"{id}\"]"))
        }
        "headlines" => of("figure", |id| format!(".strip [data-figure=\"{id}\"]")),
        "chapters" => of("id", |id| format!("#{id} h2")),
        "charts" | "charts.panels" => chart(text, start).map(|id| format!("#chart-{id}")),
        "sections" => named("number").map(|number| match number {
            "0" => "#introduction".to_owned(),
            number => format!("#section-{number}, #outlook"),
        }),
        "notes" => of("id", |id| format!("#n-{id}")),
        "targets" => Some("#targets h2".to_owned()),
        "closing" => Some(".footer-columns".to_owned()),
        _ => None,
    };
    found.into_iter().collect()
}

/// The last heading of a table before the end of a text: where it starts, and its name.
fn table_of(before: &str) -> Option<(usize, &str)> {
    let mut end = before.len();
    loop {
        let start = before[..end].rfind('\n').map_or(0, |at| at + 1);
        if let Some(name) = heading(&before[start..]) {
            return Some((start, name));
        }
        end = start.checked_sub(1)?;
    }
}

/// The name of a table whose heading is the first line: `[report]`, `[[figures]]`.
fn heading(text: &str) -> Option<&str> {
    let line = text.lines().next()?;
    let line = line.split('#').next()?.trim();
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    let name = name
        .strip_prefix('[')
        .and_then(|it| it.strip_suffix(']'))
        .unwrap_or(name);
    let plain = |letter: char| letter.is_ascii_lowercase() || ".-".contains(letter);
    (!name.is_empty() && name.chars().all(plain)).then_some(name)
}

/// A table from its heading on to the next.
fn block(text: &str) -> &str {
    let mut at = text.find('\n').map_or(text.len(), |at| at + 1);
    while at < text.len() && heading(&text[at..]).is_none() {
        at = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    }
    &text[..at]
}

/// The value of a key in a table, without its quotes.
fn value<'a>(block: &'a str, key: &str) -> Option<&'a str> {
    let mut lines = block.lines();
    lines.find_map(|line| {
        let value = line
            .trim()
            .strip_prefix(key)?
            .trim_start()
            .strip_prefix('=')?;
        let value = value.split('#').next()?.trim();
        Some(value.trim_matches('"'))
    })
}

/// The key in whose value a text ends.
fn key_of(before: &str) -> &str {
    let mut lines = before.lines().rev();
    let key = lines.find_map(|line| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim();
        is_id(key).then_some(key)
    });
    key.unwrap_or("")
}

/// The id of the chart that a panel belongs to.
fn chart(text: &str, panel: usize) -> Option<&str> {
    let mut end = panel;
    loop {
        if heading(&text[end..]) == Some("charts") {
            return value(block(&text[end..]), "id").filter(|id| is_id(id));
        }
        end = text[..end.checked_sub(1)?]
            .rfind('\n')
            .map_or(0, |at| at + 1);
    }
}

fn head(key: &str) -> &'static str {
    match key {
        "standfirst" => ".standfirst",
        "about" => ".masthead .meta",
        "zone" | "zone-full" | "title" => "#title",
        "publisher" | "byline" | "published" | "updated" | "contact" | "licence"
        | "licence-link" | "source-link" | "source-date" => ".imprint",
        _ => "#title",
    }
}

fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::selectors;

    const REPORT: &str = "[report]\nid = \"x\"\ntitle = { en = \"@1\" }\nstandfirst = { en = \"@2\" }\n\n\
        [[figures]]\nid = \"revenue\"  # the first\ntoken = \"@3\"\n\n\
        [[charts]]\nid = \"land\"\ntitle = { en = \"@4\" }\n[[charts.panels]]\nkind = \"@5\"\n\n\
        [[sections]]\nnumber = 2\nparagraphs = [\n  { en = \"@6\" },\n]\n\n[[sections]]\nnumber = 0 # @7\n\n\
        [[notes]]\nid = \"lost\"\ntext = @8 {\n[[targets]]\nid = \"<b>\"\nlabel = \"@9\"\n";

    #[test]
    fn a_place_of_the_file_is_one_of_the_page() {
        for (mark, selector) in [
            ("@1", "#title"),
            ("@2", ".standfirst"),
            ("@3", "main [data-figure=\"revenue\"]"),
            ("@4", "#chart-land"),
            ("@5", "#chart-land"),
            ("@6", "#section-2, #outlook"),
            ("@7", "#introduction"),
            ("@8", "#n-lost"),
            ("@9", "#targets h2"),
        ] {
            let byte = REPORT.find(mark).unwrap_or_default();
            assert_eq!(selectors(REPORT, byte), [selector], "{mark}");
        }
        assert!(selectors("nothing", 3).is_empty());
        assert!(selectors("", 9).is_empty());
        assert!(selectors("[[notes]]\nid = \"\\\"><script>\"\n", 20).is_empty());
    }
}
