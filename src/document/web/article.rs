//! Which part of a page is its article: the smallest one that holds nearly all running text.

use std::collections::HashMap;

use ego_tree::NodeId;
use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::Node;

use crate::document::web::shown::is_hidden;

/// The share of a page's text that its article holds; the rest are dates, sources and notices beside it.
const SHARE: f64 = 0.9;

/// The element that holds the article; `None` on a page without text.
pub fn article(root: NodeRef<'_, Node>) -> Option<NodeRef<'_, Node>> {
    let sizes = sizes(root);
    let size = |node: NodeRef<'_, Node>| sizes.get(&node.id()).copied().unwrap_or_default();
    let mut at = root;
    if size(at) == 0 {
        return None;
    }
    loop {
        let whole = size(at) as f64;
        let inner = at
            .children()
            .find(|child| holds(*child) && size(*child) as f64 >= SHARE * whole);
        match inner {
            Some(inner) => at = inner,
            None => return Some(at),
        }
    }
}

/// Whether an element only holds others, so that an article may be within it.
fn holds(node: NodeRef<'_, Node>) -> bool {
    const HOLDING: &[&str] = &[
        "html", "body", "div", "section", "article", "main", "center", "form", "font", "span",
        "table", "tbody", "tr", "td",
    ];
    let named = matches!(node.value(), Node::Element(element) if HOLDING.contains(&element.name()));
    // The cells of a table of figures are not left for one of them.
    let row = node
        .value()
        .as_element()
        .is_some_and(|it| it.name() == "td")
        && node
            .next_siblings()
            .chain(node.prev_siblings())
            .filter(|it| it.value().is_element())
            .count()
            > 0
        && node.descendants().all(|it| {
            it.value()
                .as_element()
                .is_none_or(|it| !matches!(it.name(), "p" | "div" | "table"))
        });
    named && !row
}

/// How many characters of each element's text are in no link and no hidden part.
fn sizes(root: NodeRef<'_, Node>) -> HashMap<NodeId, usize> {
    let mut sizes = HashMap::new();
    let mut open: Vec<usize> = Vec::new();
    let mut links = 0usize;
    let mut edges = root.traverse();
    while let Some(edge) = edges.next() {
        match edge {
            Edge::Open(node) if is_hidden(node) && node.value().is_element() => {
                for edge in edges.by_ref() {
                    if matches!(edge, Edge::Close(it) if it.id() == node.id()) {
                        break;
                    }
                }
            }
            Edge::Open(node) => {
                links += usize::from(is_link(node));
                let shown = match node.value() {
                    Node::Text(text) if links == 0 => {
                        text.chars().filter(|it| !it.is_whitespace()).count()
                    }
                    _ => 0,
                };
                open.push(shown);
            }
            Edge::Close(node) => {
                links -= usize::from(is_link(node));
                let size = open.pop().unwrap_or_default();
                if let Some(outer) = open.last_mut() {
                    *outer += size;
                }
                sizes.insert(node.id(), size);
            }
        }
    }
    sizes
}

fn is_link(node: NodeRef<'_, Node>) -> bool {
    matches!(node.value(), Node::Element(element) if element.name() == "a")
}
