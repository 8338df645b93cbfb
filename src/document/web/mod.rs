//! The article of a saved web page: its paragraphs and tables, without menus, links to other articles and footers.

mod article;
mod table;

use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::Html;
use scraper::Node;

use crate::document::place::Place;
use crate::document::place::Places;
use crate::document::place::Writer;
use crate::document::web::article::article;
use crate::document::web::table::rows;

/// Whether a text is a whole web page, and not a text with a few tags in it.
pub fn is_page(text: &str) -> bool {
    let head: String = text.chars().take(4096).collect::<String>().to_lowercase();
    let start = head.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || ["<html", "<head", "<body"]
            .iter()
            .any(|tag| head.contains(tag))
            && start.starts_with('<')
}

/// Reads the article of a page.
pub fn read(page: &str) -> (String, Places) {
    let html = Html::parse_document(page);
    let mut reading = Reading::default();
    let Some(root) = article(html.tree.root()) else {
        return reading.writer.finish();
    };
    // The title may stand above the article.
    let title = title(html.tree.root()).filter(|it| it.ancestors().all(|it| it.id() != root.id()));
    if let Some(title) = title {
        reading.words = words(title).replace('\n', " ");
        reading.end();
    }
    let mut edges = root.traverse();
    while let Some(edge) = edges.next() {
        let node = match edge {
            Edge::Open(node) => node,
            Edge::Close(node) => {
                reading.close(node);
                continue;
            }
        };
        let whole = is_hidden(node) || reading.table(node);
        if whole {
            // Past all that stands in it.
            for edge in edges.by_ref() {
                if matches!(edge, Edge::Close(it) if it.id() == node.id()) {
                    break;
                }
            }
            continue;
        }
        reading.open(node);
    }
    reading.end();
    reading.writer.finish()
}

/// The only main heading of a page.
fn title(root: NodeRef<'_, Node>) -> Option<NodeRef<'_, Node>> {
    let mut headings = root
        .descendants()
        .filter(|it| it.value().as_element().is_some_and(|it| it.name() == "h1"));
    let first = headings.next()?;
    headings.next().is_none().then_some(first)
}

/// What has been written, and the paragraph that is open.
#[derive(Default)]
struct Reading {
    writer: Writer,
    words: String,
    paragraph: usize,
    table: usize,
}

impl Reading {
    fn open(&mut self, node: NodeRef<'_, Node>) {
        match node.value() {
            Node::Text(text) => push(&mut self.words, text),
            Node::Element(element) if element.name() == "br" => self.words.push('\n'),
            Node::Element(element) if is_block(element.name()) => self.end(),
            _ => {}
        }
    }

    fn close(&mut self, node: NodeRef<'_, Node>) {
        if matches!(node.value(), Node::Element(element) if is_block(element.name())) {
            self.end();
        }
    }

    /// Ends the paragraph that is open.
    fn end(&mut self) {
        for words in self.words.split('\n') {
            if !words.trim().is_empty() {
                self.paragraph += 1;
                self.writer
                    .paragraph(Place::Paragraph(self.paragraph), words.trim_end());
            }
        }
        self.words.clear();
    }

    /// Writes a table of rows and cells; false for what is none, or only lays out the page.
    fn table(&mut self, node: NodeRef<'_, Node>) -> bool {
        let Some(rows) = rows(node) else {
            return false;
        };
        self.end();
        self.table += 1;
        for (row, cells) in rows.into_iter().enumerate() {
            let place = Place::Row {
                table: self.table,
                row: row + 1,
            };
            let cells = cells.into_iter().map(|cell| (place.clone(), cell));
            self.writer.row(cells.collect());
        }
        true
    }
}

/// Adds a page's text, in which any space is one, but for those that indent.
fn push(words: &mut String, text: &str) {
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
fn is_hidden(node: NodeRef<'_, Node>) -> bool {
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
fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "p", "div", "section", "article", "main", "body", "li", "ul", "ol", "dl", "dt", "dd", "h1",
        "h2", "h3", "h4", "h5", "h6", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "hr",
        "pre", "blockquote", "center", "form", "header", "caption", "figure", "figcaption",
        "address", "fieldset", "details", "summary",
    ];
    BLOCKS.contains(&name)
}

/// The words of an element and of all in it.
fn words(node: NodeRef<'_, Node>) -> String {
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
