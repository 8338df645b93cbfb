//! The drawer that shows a figure's evidence beside the text.

use std::cell::OnceCell;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use web_sys::Document;
use web_sys::DomParser;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlDialogElement;
use web_sys::HtmlElement;
use web_sys::SupportedType;
use web_sys::wasm_bindgen::JsCast;

use crate::language::fill;
use crate::view::islands::lazy::island_children;
use crate::view::islands::page::closest;
use crate::view::islands::page::effect;
use crate::view::islands::page::find;

/// Links to entries of the appendix.
const LINK: &str = "a[href^='#e-']";

/// The drawer: links to entries of the appendix open it with a copy of the entry. The dialog itself keeps the
/// focus inside, closes on Escape and gives the focus back. Its children are what is the same for all entries.
#[component]
pub fn EvidenceDrawer(children: Children) -> impl IntoView {
    effect(Box::new(|| {
        let Some(drawer) = Drawer::find().map(Rc::new) else {
            return;
        };
        // Embeds, and readers who copy such a link, lead to an entry from elsewhere.
        let hash = location().hash().unwrap_or_default();
        if hash.starts_with("#e-") {
            drawer.follow(&hash, false);
        }
        let press = move |event: &Event| {
            if drawer.press(event).is_some() {
                event.prevent_default();
            }
        };
        let press_key = press.clone();
        window_event_listener(ev::click, move |click| {
            if !(click.ctrl_key() || click.meta_key() || click.shift_key()) {
                press(&click);
            }
        });
        // A link with the role of a button answers to the space bar, too.
        window_event_listener(ev::keydown, move |key| {
            if key.key() == " " && closest(&key, LINK).is_some() {
                press_key(&key);
            }
        });
    }));
    let close_outside = |click: ev::MouseEvent| {
        // The target is the dialog itself only outside its content: on the backdrop.
        let target = click.target();
        if let Some(dialog) = target.and_then(|it| it.dyn_into::<HtmlDialogElement>().ok()) {
            dialog.close();
        }
    };
    view! {
        <dialog class="evidence" aria-labelledby="drawer-name" on:click=close_outside>
            {island_children(children)}
        </dialog>
    }
}

/// The dialog, the table behind it, and the entries from which a reader went on to an operand.
struct Drawer {
    dialog: HtmlDialogElement,
    appendix: OnceCell<Option<Document>>,
    behind: RefCell<Vec<String>>,
    shown: RefCell<String>,
}

impl Drawer {
    fn find() -> Option<Drawer> {
        let dialog = document().query_selector("dialog.evidence").ok()??;
        Some(Drawer {
            dialog: dialog.dyn_into().ok()?,
            appendix: OnceCell::new(),
            behind: RefCell::default(),
            shown: RefCell::default(),
        })
    }

    /// Does what the link or the button of an event asks of the drawer.
    fn press(&self, event: &Event) -> Option<()> {
        if let Some(link) = closest(event, LINK) {
            let inside = self.dialog.contains(Some(&link));
            return self.follow(&link.get_attribute("href")?, inside);
        }
        let control = closest(event, "dialog.evidence :is(a, button)")?;
        if control.has_attribute("data-step") {
            let step: i32 = control.get_attribute("data-step")?.parse().ok()?;
            let selector = self.beside(step)?;
            return self.show(&selector);
        }
        if control.class_list().contains("back") {
            let left = self.shown.borrow().clone();
            let back = self.behind.borrow_mut().pop()?;
            self.show(&back)?;
            // The focus goes back to where the reader left the entry.
            return self.focus(&format!("a[href='{left}']"));
        }
        if control.get_attribute("href")?.starts_with('#') {
            // The address leads there, once the dialog has given the focus back.
            self.dialog.close();
        }
        None
    }

    /// Shows an entry, if there is such an entry; from inside the drawer there is a way back.
    fn follow(&self, selector: &str, inside: bool) -> Option<()> {
        self.entry(selector)?;
        if inside {
            let from = self.shown.borrow().clone();
            self.behind.borrow_mut().push(from);
        } else {
            self.behind.borrow_mut().clear();
        }
        self.show(selector)?;
        match inside {
            true => self.focus(".back"),
            false => Some(()),
        }
    }

    fn show(&self, selector: &str) -> Option<()> {
        let entry = self.entry(selector)?;
        // What `site/scripts/evidence.js` adds to the entry, it finds by this.
        let _ = self.dialog.set_attribute("data-shown", selector);
        self.part(".entry")?.replace_children_with_node_1(&entry);
        self.shown.replace(selector.to_owned());
        self.set_ways();
        if !self.dialog.open() {
            let _ = self.dialog.show_modal();
        }
        self.dialog.set_scroll_top(0);
        Some(())
    }

    fn part(&self, selector: &str) -> Option<Element> {
        self.dialog.query_selector(selector).ok()?
    }

    fn focus(&self, selector: &str) -> Option<()> {
        let element: HtmlElement = self.part(selector)?.dyn_into().ok()?;
        element.focus().ok()
    }

    /// An entry, out of its row. Ids are small letters, digits and hyphens, so that a link is a selector.
    fn entry(&self, selector: &str) -> Option<Element> {
        let row = self.row(selector)?;
        let entry = document().create_element("article").ok()?;
        entry.set_class_name("evidence-entry");
        for cell in find(&row, "th, td") {
            let class = cell.class_name();
            let tag = match class.as_str() {
                "" => "h3",
                "origin" => "div",
                _ => "p",
            };
            let part = document().create_element(tag).ok()?;
            part.set_class_name(&class);
            match tag {
                // The label is a link there.
                "h3" => part.set_text_content(cell.text_content().as_deref()),
                _ => part.set_inner_html(&cell.inner_html()),
            }
            match class.as_str() {
                "nature" => entry.prepend_with_node_1(&part),
                _ => entry.append_with_node_1(&part),
            }
            .ok()?;
        }
        Some(entry)
    }

    fn row(&self, selector: &str) -> Option<Element> {
        let appendix = self.appendix.get_or_init(parse_appendix).as_ref()?;
        appendix.query_selector(selector).ok()?
    }

    /// The way back, or those to the entries before and behind, in the order of the text.
    fn set_ways(&self) -> Option<()> {
        let behind = self.behind.borrow();
        let back = self.part(".back")?;
        back.toggle_attribute_with_force("hidden", behind.is_empty())
            .ok()?;
        self.part("footer")?
            .toggle_attribute_with_force("hidden", !behind.is_empty())
            .ok()?;
        if let Some(from) = behind.last() {
            let label = self.row(from)?.query_selector("th").ok()??;
            back.query_selector("span")
                .ok()??
                .set_text_content(label.text_content().as_deref());
        }
        let (all, at) = self.order()?;
        let count = self.part(".count")?;
        let template = count.get_attribute("data-of")?;
        let words = fill(&template, &[&(at + 1).to_string(), &all.len().to_string()]);
        count.set_text_content(Some(&words));
        for step in [-1, 1] {
            let button = self.part(&format!("[data-step='{step}']"))?;
            button
                .toggle_attribute_with_force("disabled", self.beside(step).is_none())
                .ok()?;
        }
        Some(())
    }

    /// All rows, and the place of the one that is shown.
    fn order(&self) -> Option<(Vec<Element>, usize)> {
        let appendix = self.appendix.get()?.as_ref()?;
        let all = find(&appendix.document_element()?, "[data-figure]");
        let shown = self.shown.borrow();
        let at = all
            .iter()
            .position(|row| shown.strip_prefix('#') == Some(&row.id()))?;
        Some((all, at))
    }

    /// The entry so many steps from the one that is shown.
    fn beside(&self, step: i32) -> Option<String> {
        let (all, at) = self.order()?;
        let at = usize::try_from(i32::try_from(at).ok()? + step).ok()?;
        Some(format!("#{}", all.get(at)?.id()))
    }
}

/// The table of all figures, which the page carries as the text of a `noscript`.
fn parse_appendix() -> Option<Document> {
    let source = document().query_selector(".evidence-source").ok()??;
    DomParser::new()
        .ok()?
        .parse_from_string(&source.text_content()?, SupportedType::TextHtml)
        .ok()
}
