//! Texts on the clipboard; where the page may not put them there, selected for the reader to copy.

use std::rc::Rc;

use leptos::prelude::document;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use web_sys::HtmlDialogElement;
use web_sys::HtmlDocument;
use web_sys::HtmlTextAreaElement;

use crate::language::Language;
use crate::language::words;

words! {
    /// Words of the dialog that holds what could not be copied.
    CopyWords, copy_words;
    refused: "無法複製。文字已選取，請按 Ctrl+C 或 ⌘C。", "无法复制。文字已选取，请按 Ctrl+C 或 ⌘C。", "This could not be copied. The text is selected: press Ctrl+C or ⌘C.";
    close: "關閉", "关闭", "Close";
}

/// Puts a text on the clipboard, then says whether it is there. A frame of another origin and a page without a
/// secure context may not use the clipboard: then the browser's command for copying is tried, and after that the
/// text stands selected in a dialog that says so.
pub fn copy(text: String, copied: impl Fn(bool) + 'static) {
    let written = write(&text).and_then(|promise| Some((function(&promise, "then")?, promise)));
    let Some((then, promise)) = written else {
        return copied(by_command(&text));
    };
    let copied = Rc::new(copied);
    let told = copied.clone();
    let done = Closure::once_into_js(move |_: JsValue| told(true));
    let refused = Closure::once_into_js(move |_: JsValue| copied(by_command(&text)));
    let _ = then.call2(&promise, &done, &refused);
}

/// Asks the clipboard to take a text; nothing where there is none.
fn write(text: &str) -> Option<JsValue> {
    let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into()).ok()?;
    let promise = function(&clipboard, "writeText")?.call1(&clipboard, &text.into());
    promise.ok()
}

fn function(object: &JsValue, name: &str) -> Option<js_sys::Function> {
    let value = js_sys::Reflect::get(object, &name.into()).ok()?;
    value.dyn_into().ok()
}

/// Copies a text as a reader would who selects it; says whether the browser did. Where not, the text stays.
fn by_command(text: &str) -> bool {
    let Some((dialog, area)) = dialog(text) else {
        return false;
    };
    area.select();
    let document: HtmlDocument = document().unchecked_into();
    let copied = document.exec_command("copy") == Ok(true);
    if copied {
        dialog.close();
        dialog.remove();
    }
    copied
}

/// A dialog around a text, open.
fn dialog(text: &str) -> Option<(HtmlDialogElement, HtmlTextAreaElement)> {
    let document = document();
    let language = document.document_element()?.get_attribute("lang")?;
    let words = copy_words(Language::from_tag(&language).unwrap_or(Language::English));
    let element = |name: &str, text: &str| -> Option<Element> {
        let element = document.create_element(name).ok()?;
        element.set_text_content(Some(text));
        Some(element)
    };
    let (dialog, area) = (element("dialog", "")?, element("textarea", text)?);
    let close = element("button", words.close)?;
    for (element, name, value) in [
        (&dialog, "class", "share"),
        (&dialog, "aria-label", words.refused),
        (&area, "readonly", ""),
        (&area, "rows", "5"),
        (&area, "aria-label", words.refused),
        (&close, "class", "button"),
        (&close, "type", "button"),
    ] {
        element.set_attribute(name, value).ok()?;
    }
    for part in [&element("p", words.refused)?, &area, &close] {
        dialog.append_child(part).ok()?;
    }
    document.body()?.append_child(&dialog).ok()?;
    let dialog: HtmlDialogElement = dialog.unchecked_into();
    let closes = |event: &str, on: &Element, act: fn(&HtmlDialogElement)| {
        let dialog = dialog.clone();
        let act = Closure::<dyn Fn()>::new(move || act(&dialog)).into_js_value();
        on.add_event_listener_with_callback(event, act.unchecked_ref())
            .ok()
    };
    // What closes it gives the focus back; only then it goes.
    closes("click", &close, HtmlDialogElement::close)?;
    closes("close", &dialog, |dialog| dialog.remove())?;
    dialog.show_modal().ok()?;
    Some((dialog, area.unchecked_into()))
}
