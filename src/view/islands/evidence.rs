//! The drawer that shows a figure's evidence beside the text.

use std::cell::OnceCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use web_sys::Document;
use web_sys::DomParser;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlDialogElement;
use web_sys::Node;
use web_sys::SupportedType;
use web_sys::wasm_bindgen::JsCast;

use crate::view::islands::lazy::island_children;
use crate::view::islands::page::closest;
use crate::view::islands::page::effect;

/// Links to entries of the appendix.
const LINK: &str = "a[href^='#e-']";

/// The drawer: links to entries of the appendix open it with a copy of the entry. The dialog itself keeps the
/// focus inside, closes on Escape and gives the focus back. Its children are its name and its close button.
#[component]
pub fn EvidenceDrawer(children: Children) -> impl IntoView {
    effect(Box::new(|| {
        let appendix = Rc::new(OnceCell::new());
        // Embeds, and readers who copy such a link, lead to an entry from elsewhere.
        let hash = location().hash().unwrap_or_default();
        if hash.starts_with("#e-") {
            show(&appendix, &hash);
        }
        let follow = move |event: &Event| {
            let selector = closest(event, LINK).and_then(|link| link.get_attribute("href"));
            if selector.is_some_and(|selector| show(&appendix, &selector).is_some()) {
                event.prevent_default();
            }
        };
        let follow_key = follow.clone();
        window_event_listener(ev::click, move |click| {
            if !(click.ctrl_key() || click.meta_key() || click.shift_key()) {
                follow(&click);
            }
        });
        // A link with the role of a button answers to the space bar, too.
        window_event_listener(ev::keydown, move |key| {
            if key.key() == " " {
                follow_key(&key);
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
            <div class="entry"></div>
        </dialog>
    }
}

/// The appendix, once it has been asked for.
type Appendix = OnceCell<Option<Document>>;

/// Shows an entry in the drawer, if there is such an entry.
fn show(appendix: &Appendix, selector: &str) -> Option<()> {
    let entry = entry(appendix, selector)?;
    let drawer = document().query_selector("dialog.evidence").ok()??;
    let dialog: HtmlDialogElement = drawer.dyn_into().ok()?;
    let place = dialog.query_selector(".entry").ok()??;
    place.replace_children_with_node_1(&entry);
    if !dialog.open() {
        let _ = dialog.show_modal();
    }
    dialog.set_scroll_top(0);
    Some(())
}

/// A copy of an entry. Ids are small letters, digits and hyphens, so that a link is a selector.
fn entry(appendix: &Appendix, selector: &str) -> Option<Node> {
    let appendix = appendix.get_or_init(parse_appendix).as_ref()?;
    let entry = appendix.query_selector(selector).ok()??;
    let copy: Element = entry.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    // An id stands once on a page.
    let _ = copy.remove_attribute("id");
    Some(copy.into())
}

/// The appendix, which the page carries as the text of a `noscript`.
fn parse_appendix() -> Option<Document> {
    let source = document().query_selector(".evidence-source").ok()??;
    DomParser::new()
        .ok()?
        .parse_from_string(&source.text_content()?, SupportedType::TextHtml)
        .ok()
}
