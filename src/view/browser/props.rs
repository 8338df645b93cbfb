//! What the page says in its attributes: its language, and the plans of its charts.

use leptos::prelude::document;
use web_sys::Element;

use crate::chart::Plan;
use crate::language::Language;
use crate::view::props::decode_props;

/// The page's language.
pub fn language() -> Language {
    let root = document().document_element();
    let tag = root.and_then(|root| root.get_attribute("lang"));
    tag.and_then(|tag| Language::from_tag(&tag))
        .unwrap_or(Language::TraditionalChinese)
}

/// The plan that a plot carries.
pub fn plan_of(plot: &Element) -> Option<Plan> {
    decode_props(&plot.get_attribute("data-plan")?)
}
