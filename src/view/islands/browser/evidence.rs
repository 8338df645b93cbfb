//! The drawer: a link to an entry of the appendix shows the entry in the dialog instead.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlDialogElement;
use web_sys::KeyboardEvent;
use web_sys::MouseEvent;

use crate::view::islands::browser::document;
use crate::view::islands::browser::listen;
use crate::view::islands::browser::window;

thread_local! {
    static APPENDIX: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Where links to evidence lead.
const LINK: &str = "a[href^='#e-']";

/// Opens the drawer for links to evidence; gives the focus back when it closes, as dialogs do.
pub fn serve_evidence() {
    let drawer = document().query_selector("dialog.evidence").ok().flatten();
    let Some(drawer) = drawer.and_then(|drawer| drawer.dyn_into::<HtmlDialogElement>().ok()) else {
        return;
    };
    let opener = drawer.clone();
    listen(&document(), "click", move |event| {
        let modified = event
            .dyn_ref::<MouseEvent>()
            .is_some_and(|click| click.ctrl_key() || click.meta_key() || click.shift_key());
        if let Some(link) = link_of(&event).filter(|_| !modified) {
            follow(&opener, &link, &event);
        }
    });
    // A link that calls itself a button answers to the space bar too.
    let opener = drawer.clone();
    listen(&document(), "keydown", move |event| {
        let space = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|key| key.key() == " ");
        if let Some(link) = link_of(&event).filter(|_| space) {
            follow(&opener, &link, &event);
        }
    });
    // Embeds, and whoever has copied such a link, lead to an entry from elsewhere.
    let address = window().location().hash().unwrap_or_default();
    if address.starts_with("#e-") {
        let _ = show(&drawer, &address);
    }
    let closer = drawer.clone();
    listen(&drawer, "click", move |event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target else {
            return;
        };
        // The dialog itself is hit only outside of its content: on the backdrop.
        let button = target.closest(".x").ok().flatten().is_some();
        if button || target.is_same_node(Some(&closer)) {
            closer.close();
        }
    });
}

fn link_of(event: &Event) -> Option<Element> {
    event
        .target()?
        .dyn_into::<Element>()
        .ok()?
        .closest(LINK)
        .ok()?
}

/// The appendix, which the page carries as text for readers without script.
fn appendix() -> Option<Element> {
    if let Some(appendix) = APPENDIX.with_borrow(Clone::clone) {
        return Some(appendix);
    }
    let source = document().query_selector(".evidence-source").ok()??;
    let appendix = document().create_element("div").ok()?;
    appendix.set_inner_html(&source.text_content()?);
    APPENDIX.set(Some(appendix.clone()));
    Some(appendix)
}

fn follow(drawer: &HtmlDialogElement, link: &Element, event: &Event) {
    if let Some(selector) = link.get_attribute("href")
        && show(drawer, &selector).is_some()
    {
        event.prevent_default();
    }
}

/// Shows an entry. Ids are small letters, digits and hyphens, so that a link is a selector.
fn show(drawer: &HtmlDialogElement, selector: &str) -> Option<()> {
    let entry = appendix()?.query_selector(selector).ok()??;
    let place = drawer.query_selector(".entry").ok()??;
    let shown = entry.clone_node_with_deep(true).ok()?;
    if let Some(shown) = shown.dyn_ref::<Element>() {
        // An id stands once on a page.
        let _ = shown.remove_attribute("id");
    }
    place.set_text_content(None);
    let _ = place.append_child(&shown);
    if !drawer.open() {
        let _ = drawer.show_modal();
    }
    drawer.set_scroll_top(0);
    Some(())
}
