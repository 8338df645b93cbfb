//! Data for islands, as an attribute's value.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use crate::view::islands::pack;

/// Data in base64; nothing where it cannot be packed, so that the island keeps its still.
pub fn handed<T: Serialize>(data: &T) -> Option<String> {
    pack(data).ok().map(|bytes| STANDARD.encode(bytes))
}
