//! The drawer that shows a figure's evidence beside the text.

use leptos::ev;
use leptos::html::Dialog;
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Document;
use web_sys::DomParser;
use web_sys::Element;
use web_sys::Event;
use web_sys::Node;
use web_sys::SupportedType;
use web_sys::wasm_bindgen::JsCast;

use crate::view::islands::page::closest;
use crate::view::islands::page::effect;

/// Links to entries of the appendix.
const LINK: &str = "a[href^='#e-']";

/// The drawer: links to entries of the appendix open it with a copy of the entry. The dialog itself keeps the
/// focus inside, closes on Escape and gives the focus back. Its children are its name and its close button.
#[island]
pub fn EvidenceDrawer(children: Children) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let place = NodeRef::<Div>::new();
    // The entry that is shown.
    let shown = RwSignal::new_local(None::<Node>);
    let appendix = StoredValue::new_local(None::<Document>);
    let show = move |selector: &str| {
        let entry = entry(appendix, selector);
        let found = entry.is_some();
        if found {
            shown.set(entry);
        }
        found
    };
    effect(Box::new(move || {
        let follow = move |event: &Event| {
            let selector = closest(event, LINK).and_then(|link| link.get_attribute("href"));
            if selector.is_some_and(|selector| show(&selector)) {
                event.prevent_default();
            }
        };
        window_event_listener(ev::click, move |click| {
            if !(click.ctrl_key() || click.meta_key() || click.shift_key()) {
                follow(&click);
            }
        });
        // A link with the role of a button answers to the space bar, too.
        window_event_listener(ev::keydown, move |key| {
            if key.key() == " " {
                follow(&key);
            }
        });
        // Embeds, and readers who copy such a link, lead to an entry from elsewhere.
        let hash = location().hash().unwrap_or_default();
        if hash.starts_with("#e-") {
            show(&hash);
        }
    }));
    effect(Box::new(move || {
        if let (Some(dialog), Some(place), Some(entry)) = (dialog.get(), place.get(), shown.get()) {
            place.replace_children_with_node_1(&entry);
            if !dialog.open() {
                let _ = dialog.show_modal();
            }
            dialog.set_scroll_top(0);
        }
    }));
    let close_outside = move |click: ev::MouseEvent| {
        // The target is the dialog itself only outside its content: on the backdrop.
        if let Some(dialog) = dialog.get_untracked()
            && click.target().as_ref() == Some(dialog.as_ref())
        {
            dialog.close();
        }
    };
    view! {
        <dialog
            class="evidence"
            aria-labelledby="drawer-name"
            node_ref=dialog
            on:click=close_outside
            on:close=move |_| shown.set(None)
        >
            {children()}
            <div class="entry" node_ref=place></div>
        </dialog>
    }
}

/// A copy of an entry. Ids are small letters, digits and hyphens, so that a link is a selector.
fn entry(appendix: StoredValue<Option<Document>, LocalStorage>, selector: &str) -> Option<Node> {
    if appendix.with_value(Option::is_none) {
        appendix.set_value(parse_appendix());
    }
    let entry =
        appendix.with_value(|appendix| appendix.as_ref()?.query_selector(selector).ok()?)?;
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
