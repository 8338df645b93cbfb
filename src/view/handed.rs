//! Data for islands, as an attribute's value.

use serde::Serialize;

use crate::view::islands::pack;
use crate::view::islands::write_bytes;

/// Data as text; nothing where it cannot be packed, so that the island keeps its still.
pub fn handed<T: Serialize>(data: &T) -> Option<String> {
    pack(data).ok().map(|bytes| write_bytes(&bytes))
}
