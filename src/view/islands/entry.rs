//! An entry of the appendix as the drawer shows it: a copy, its notes, its place in the text, and where else its
//! figure stands.

use leptos::prelude::*;
use web_sys::Document;
use web_sys::DomParser;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::SupportedType;
use web_sys::wasm_bindgen::JsCast;

use crate::figure::decimal;
use crate::view::islands::page::find;

/// What a figure may stand in.
const HOLDERS: &str =
    "figure.chart, details.section, details.part, .chapter, .strip-section, .masthead";

/// A copy without ids: each stands once on a page.
pub fn copy_of(element: &Element) -> Option<Element> {
    let copy: Element = element.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    for named in find(&copy, "[id]").iter().chain([&copy]) {
        let _ = named.remove_attribute("id");
    }
    Some(copy)
}

/// What a part of the page is called.
fn name_of(part: &Element) -> Option<String> {
    if let Some(name) = part.get_attribute("aria-label") {
        return Some(name);
    }
    let heading = part
        .query_selector(".chapter-name, .chart-title, h1, h3")
        .ok()??;
    // Behind a chart's title stands of what it is.
    match heading.class_list().contains("chart-title") {
        true => heading.first_child()?.text_content(),
        false => heading.text_content(),
    }
}

/// Adds a link to a list.
fn add(list: &Element, name: &str, id: &str) -> Option<()> {
    let (row, link) = (
        document().create_element("li").ok()?,
        document().create_element("a").ok()?,
    );
    link.set_text_content(Some(name.trim()));
    link.set_attribute("href", &format!("#{id}")).ok()?;
    row.append_child(&link).ok()?;
    list.append_child(&row).ok()?;
    Some(())
}

/// The appendix, which the page carries as the text of a `noscript`.
pub fn parse_appendix() -> Option<Document> {
    let source = document().query_selector(".evidence-source").ok()??;
    DomParser::new()
        .ok()?
        .parse_from_string(&source.text_content()?, SupportedType::TextHtml)
        .ok()
}

/// Puts the notes that stand beside the sections in the place of the links to them.
pub fn explain_notes(entry: &Element) {
    for link in find(entry, "a[href^='#n-']") {
        let selector = link.get_attribute("href").unwrap_or_default();
        let note = document().query_selector(&selector).ok().flatten();
        let copy = note.and_then(|note| copy_of(&note));
        if let (Some(copy), Ok(Some(place))) = (copy, link.closest(".caveat")) {
            let _ = place.replace_with_with_node_1(&copy);
        }
    }
}

/// Marks the place of an entry's sentence on the ribbon of sections.
pub fn place_in_text(ribbon: &Element, entry: &Element) -> Option<()> {
    for block in find(ribbon, "[data-here]") {
        let _ = block.remove_attribute("data-here");
    }
    let place = entry.query_selector("[data-sentence]").ok().flatten();
    ribbon
        .toggle_attribute_with_force("hidden", place.is_none())
        .ok()?;
    let place = place?;
    let number = |name: &str| place.get_attribute(name)?.parse::<u32>().ok();
    let mut blocks = find(ribbon, "li").into_iter();
    let block = blocks.nth(number("data-section")? as usize)?;
    let sentences: u32 = block.get_attribute("data-sentences")?.parse().ok()?;
    let at = (f64::from(number("data-sentence")?) - 0.5) / f64::from(sentences);
    let block: HtmlElement = block.dyn_into().ok()?;
    block.set_attribute("data-here", "").ok()?;
    let at = decimal((at * 1000.0).round() / 10.0);
    block
        .style()
        .set_property("--at", &[&at, "%"].concat())
        .ok()?;
    entry
        .query_selector(".quote")
        .ok()??
        .after_with_node_1(ribbon)
        .ok()
}

/// Lists where else the figure stands: on the page, and in what was worked out from it.
pub fn list_uses(dialog: &Element, appendix: &Document, selector: &str) -> Option<()> {
    let used = dialog.query_selector(".used").ok()??;
    let list = used.query_selector("ul").ok()??;
    list.set_text_content(None);
    let id = selector.strip_prefix("#e-")?;
    let mut holders: Vec<Element> = Vec::new();
    let places = format!("main data[data-figure='{id}']");
    for place in find(&document().document_element()?, &places) {
        let Ok(Some(holder)) = place.closest(HOLDERS) else {
            continue;
        };
        if !holders.contains(&holder) {
            let target = match holder.class_list().contains("chart") {
                true => holder.id(),
                false => place.id(),
            };
            add(&list, &name_of(&holder)?, &target);
            holders.push(holder);
        }
    }
    let derived = used.get_attribute("data-derived")?;
    for operand in find(
        &appendix.document_element()?,
        &format!(".inputs a[href='{selector}']"),
    ) {
        let entry = operand.closest(".evidence-entry").ok()??;
        let label = entry.query_selector("h3").ok()??.text_content()?;
        add(&list, &format!("{derived}{label}"), &entry.id());
    }
    used.toggle_attribute_with_force("hidden", list.child_element_count() == 0)
        .ok()?;
    let show = dialog.query_selector("[data-show]").ok()??;
    let chart = holders.iter().find(|it| it.class_list().contains("chart"));
    show.toggle_attribute_with_force("hidden", chart.is_none())
        .ok()?;
    show.set_attribute("href", &format!("#{}", chart?.id()))
        .ok()
}
