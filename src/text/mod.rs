//! A document’s prose.
