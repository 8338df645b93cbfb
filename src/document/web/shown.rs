//! What a page shows of its elements.

use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::Node;

/// Adds a page's text, in which any space is one, but for those that indent.
pub fn push(words: &mut String, text: &str) {
    for character in text.chars() {
        let space = matches!(character, ' ' | '\n' | '\r' | '\t' | '\x0c');
        if !space {
            words.push(character);
        } else if !words.is_empty() && !words.ends_with([' ', '\n']) {
            words.push(' ');
        }
    }
}

/// Whether nothing of an element is shown as text.
pub fn is_hidden(node: NodeRef<'_, Node>) -> bool {
    let Node::Element(element) = node.value() else {
        return !matches!(node.value(), Node::Text(_));
    };
    let style = element.attr("style").unwrap_or_default();
    let styled = style.replace(' ', "").to_lowercase();
    element.attr("hidden").is_some() || styled.contains("display:none") || is_aside(element.name())
}

/// Whether an element holds what is no part of an article.
fn is_aside(name: &str) -> bool {
    const ASIDE: &[&str] = &[
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select",
        "option", "button", "input", "textarea", "nav", "footer", "aside", "rt", "rp", "head",
        "title", "audio", "video", "canvas", "dialog",
    ];
    ASIDE.contains(&name)
}

/// Whether an element stands on lines of its own.
pub fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "p", "div", "section", "article", "main", "body", "li", "ul", "ol", "dl", "dt", "dd", "h1",
        "h2", "h3", "h4", "h5", "h6", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "hr",
        "pre", "blockquote", "center", "form", "header", "caption", "figure", "figcaption",
        "address", "fieldset", "details", "summary",
    ];
    BLOCKS.contains(&name)
}

/// The words of an element and of all in it.
pub fn words(node: NodeRef<'_, Node>) -> String {
    let mut words = String::new();
    let mut edges = node.traverse();
    while let Some(edge) = edges.next() {
        let Edge::Open(inner) = edge else {
            continue;
        };
        if is_hidden(inner) && inner.id() != node.id() {
            for edge in edges.by_ref() {
                if matches!(edge, Edge::Close(it) if it.id() == inner.id()) {
                    break;
                }
            }
            continue;
        }
        match inner.value() {
            Node::Text(text) => push(&mut words, text),
            Node::Element(element) if element.name() == "br" => words.push('\n'),
            Node::Element(element) if is_block(element.name()) && !words.is_empty() => {
                words.push('\n');
            }
            _ => {}
        }
    }
    words.trim_end().to_owned()
}
