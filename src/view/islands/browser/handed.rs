//! What the page hands over: its language, and data in attributes.

use serde::de::DeserializeOwned;
use web_sys::Element;

use crate::chart::Plan;
use crate::text::Language;
use crate::view::islands::Handed;
use crate::view::islands::browser::document;
use crate::view::islands::browser::root;
use crate::view::islands::handed::Offered;
use crate::view::islands::handed::read_bytes;
use crate::view::islands::handed::unpack;

/// The page's language.
pub fn language() -> Language {
    Language::from_tag(&root().lang()).unwrap_or(Language::TraditionalChinese)
}

/// What the calculator starts from.
pub fn handed() -> Handed {
    let frame = document().query_selector("[data-handed]").ok().flatten();
    let Offered { offers, heights } = frame
        .and_then(|frame| read(&frame, "data-handed"))
        .expect("a page with the calculator carries its offers");
    Handed {
        language: language(),
        offers,
        heights,
        stills: String::new(),
        tools: Default::default(),
    }
}

/// The plan that a plot carries.
pub fn plan_of(plot: &Element) -> Option<Plan> {
    read(plot, "data-plan")
}

fn read<T: DeserializeOwned>(element: &Element, attribute: &str) -> Option<T> {
    unpack(&read_bytes(&element.get_attribute(attribute)?))
}
