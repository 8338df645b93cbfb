//! Props that the page passes to its islands in attributes: JSON, a struct as the list of its fields.
//!
//! Leptos would have serde_json read an island's props, whose numbers alone weigh more in the module than the
//! calculator does: the browser parses them. Structs are lists by serde_tuple, as fields by their names weigh a
//! quarter more.

use serde::de::DeserializeOwned;
use serde_tuple::Deserialize_tuple;
use serde_tuple::Serialize_tuple;

use crate::calculator::TargetOption;

/// What the calculator's frame carries in `data-props`.
#[derive(Debug, Clone, PartialEq, Serialize_tuple, Deserialize_tuple)]
pub struct CalculatorProps {
    /// The targets among which a reader chooses.
    pub options: Vec<TargetOption>,
    /// The calculator's words in the page's language, in the order of their table.
    pub words: Vec<String>,
}

/// Props as an attribute's text; `None` for types that JSON cannot hold.
#[cfg(feature = "ssr")]
pub fn encode_props<T: serde::Serialize>(props: &T) -> Option<String> {
    serde_json::to_string(props).ok()
}

/// Props out of an attribute's text; `None` if it is not what `encode_props` made.
#[cfg(feature = "ssr")]
pub fn decode_props<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// Props out of an attribute's text, read by the browser; `None` if it is not what `encode_props` made.
#[cfg(feature = "hydrate")]
pub fn decode_props<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}
