//! Data that the page hands to its islands: in attributes, as postcard in base64.
//!
//! Leptos would hand an island's props over as JSON, whose reader weighs more in the module than the
//! charts do; postcard's costs next to nothing.

use serde::Deserialize;
use serde::Serialize;
#[cfg(any(feature = "hydrate", test))]
use serde::de::DeserializeOwned;

use crate::view::islands::Offer;

/// What the calculator's frame carries in `data-handed`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offered {
    pub offers: Vec<Offer>,
    pub heights: [u32; 3],
}

/// Data as bytes for an attribute.
///
/// # Errors
/// Only for types that postcard cannot hold, such as sequences of unknown length.
pub fn pack<T: Serialize>(data: &T) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(data)
}

/// Data out of an attribute's bytes; `None` if they are not what [`pack`] made.
#[cfg(any(feature = "hydrate", test))]
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::islands::offer::samples;

    #[test]
    fn what_is_packed_comes_back_whole() {
        let offered = Offered {
            offers: vec![samples::revenue(), samples::firms(), samples::rank()],
            heights: [372, 300, 250],
        };
        let bytes = pack(&offered).expect("offers can be packed");
        assert_eq!(unpack(&bytes), Some(offered));
        assert_eq!(unpack::<Offered>(&bytes[1..]), None);
        assert_eq!(unpack::<Offered>(&[]), None);
    }
}
