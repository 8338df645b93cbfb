//! The tags of HTML that a copied page leaves in its text.

/// What a tag means for the text about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tag {
    /// Nothing: `<b>`, `<span>`
    Inline,
    /// A cell of a table begins
    Cell,
    /// A cell of a table ends
    CellEnd,
    /// A paragraph ends
    Block,
}

/// The tag at the start of `text` and the bytes it takes, with its content where that is no text:
/// a ruby gloss, a script. A bare `<` is none.
pub fn tag(text: &str) -> Option<(Tag, usize)> {
    let inner = text.strip_prefix('<')?;
    if inner.starts_with("!--") {
        let end = text.find("-->").map_or(text.len(), |at| at + 3);
        return Some((Tag::Inline, end));
    }
    let body = inner.strip_prefix('/').unwrap_or(inner);
    let letters = body
        .bytes()
        .take(12)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let name = body.get(..letters)?;
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let rest = &body[letters..];
    if !rest.starts_with(['>', ' ', '/', '\n', '\t']) {
        return None;
    }
    // A bound keeps a stray bracket cheap.
    let close = rest
        .bytes()
        .take(400)
        .position(|byte| byte == b'>' || byte == b'<')?;
    if rest.as_bytes()[close] == b'<' {
        return None;
    }
    let end = text.len() - rest.len() + close + 1;
    let is = |names: &[&str]| names.iter().any(|it| name.eq_ignore_ascii_case(it));
    if body.len() == inner.len() && is(&["rt", "rp", "script", "style"]) {
        let behind = &text[end..];
        let length = behind.bytes().take(4096).position(|byte| byte == b'<');
        return Some((Tag::Inline, end + length.unwrap_or(0)));
    }
    let tag = if is(&["td", "th"]) {
        match body.len() == inner.len() {
            true => Tag::Cell,
            false => Tag::CellEnd,
        }
    } else if is(BLOCKS) {
        Tag::Block
    } else {
        Tag::Inline
    };
    Some((tag, end))
}

const BLOCKS: &[&str] = &[
    "p", "br", "div", "tr", "li", "ul", "ol", "table", "tbody", "thead", "section", "article",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr",
];
