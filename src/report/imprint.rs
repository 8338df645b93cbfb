//! Who answers for a page, and what may be done with it. All of it is optional: nothing is said of what is not given.

use crate::figure::PartialDate;
use crate::language::Translated;

/// Who answers for a page, its dates, its source and its licence.
#[derive(Debug, Clone, Default)]
pub struct Imprint {
    /// Who publishes the page.
    pub publisher: Option<Translated>,
    /// Who made it.
    pub byline: Option<Translated>,
    /// When it was first published.
    pub published: Option<PartialDate>,
    /// When it was last changed.
    pub updated: Option<PartialDate>,
    /// The address at which the source can be read.
    pub source_link: Option<String>,
    /// When the source was published.
    pub source_date: Option<PartialDate>,
    /// What may be done with the data.
    pub licence: Option<Translated>,
    /// The address of the licence's text.
    pub licence_link: Option<String>,
    /// Where doubts are sent: a mail address, or the address of a page.
    pub contact: Option<String>,
}

impl Imprint {
    /// The address of a link that sends a doubt.
    pub fn contact_link(&self) -> Option<String> {
        let contact = self.contact.as_ref()?;
        Some(match contact.contains("://") {
            true => contact.clone(),
            false => format!("mailto:{contact}"),
        })
    }
}
