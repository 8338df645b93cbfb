//! What an update did, as a person is told of it.

use std::fmt;

/// A change that an update made, or did not make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A figure that the source did not have
    New { id: String, token: String },
    /// A figure that the source no longer has
    Gone { id: String, token: String },
    /// One that it no longer has, but that the report names or somebody has edited
    Kept { id: String, token: String },
    /// Something that was taken out, but is named by what is new
    Back { id: String },
    /// Something that was edited and that the source has changed too
    Stays { place: String },
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::New { id, token } => {
                write!(
                    formatter,
                    "new in the source: “{token}”, which is called “{id}”"
                )
            }
            Change::Gone { id, token } => {
                write!(
                    formatter,
                    "gone from the source: “{token}”, which was called “{id}”"
                )
            }
            Change::Kept { id, token } => write!(
                formatter,
                "gone from the source, but kept as the report names it or it was edited: “{token}” (“{id}”)"
            ),
            Change::Back { id } => write!(
                formatter,
                "“{id}” had been taken out and is back, as what is new in the source names it"
            ),
            Change::Stays { place } => write!(
                formatter,
                "{place} stays as it was edited, though the source has changed there"
            ),
        }
    }
}
