//! The article of a saved web page: its paragraphs and tables, without menus, links to other articles and footers.

mod article;
mod shown;
mod table;

use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::Html;
use scraper::Node;

use crate::document::error::OpenError;
use crate::document::place::Place;
use crate::document::place::Places;
use crate::document::place::Writer;
use crate::document::web::article::article;
use crate::document::web::shown::is_block;
use crate::document::web::shown::is_hidden;
use crate::document::web::shown::push;
use crate::document::web::shown::words;
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

/// What the format is called in messages.
pub const NAME: &str = "a web page";

/// Elements that stand deeper within others make no page; to parse them takes time that grows with the square.
const DEEPEST: usize = 2000;

/// Reads the article of a page.
///
/// # Errors
/// Its elements stand too deep within others.
pub fn read(page: &str) -> Result<(String, Places), OpenError> {
    if depth(page) > DEEPEST {
        let reason = format!("elements stand more than {DEEPEST} deep");
        return Err(OpenError::Broken(NAME, reason));
    }
    let html = Html::parse_document(page);
    let mut reading = Reading::default();
    let Some(root) = article(html.tree.root()) else {
        return Ok(reading.writer.finish());
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
    Ok(reading.writer.finish())
}

/// How deep elements that must be closed stand within others at most.
fn depth(page: &str) -> usize {
    const CLOSED: &[&str] = &[
        "div", "span", "table", "ul", "ol", "dl", "section", "article", "blockquote", "font",
        "center", "b", "i", "a", "strong", "em", "u", "big", "small", "form", "svg", "math",
        "template", "select", "ruby",
    ];
    let (mut open, mut most) = (0usize, 0);
    for piece in page.split('<').skip(1) {
        let name = piece.trim_start_matches('/');
        let letters = name.bytes().take(12).take_while(u8::is_ascii_alphanumeric);
        let name = name[..letters.count()].to_ascii_lowercase();
        if !CLOSED.contains(&name.as_str()) {
            continue;
        }
        open = match piece.starts_with('/') {
            true => open.saturating_sub(1),
            false => open + 1,
        };
        most = most.max(open);
    }
    most
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
