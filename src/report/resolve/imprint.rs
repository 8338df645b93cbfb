//! Who answers for the page: dates that are days, addresses that are links.

use crate::figure::PartialDate;
use crate::report::document::Head;
use crate::report::document::Texts;
use crate::report::document::spanned::Spanned;
use crate::report::imprint::Imprint;
use crate::report::resolve::resolver::Resolver;

impl Resolver<'_> {
    /// The imprint of a report's head.
    pub fn imprint(&mut self, head: &Head) -> Imprint {
        let mut words = |texts: &Option<Texts>| texts.as_ref().map(|texts| self.words(texts));
        let (publisher, byline) = (words(&head.publisher), words(&head.byline));
        let licence = words(&head.licence);
        Imprint {
            publisher,
            byline,
            licence,
            published: self.day(&head.published),
            updated: self.day(&head.updated),
            source_link: self.link(&head.source_link),
            source_date: self.day(&head.source_date),
            licence_link: self.link(&head.licence_link),
            contact: self.contact(&head.contact),
        }
    }

    fn day(&mut self, written: &Option<Spanned<String>>) -> Option<PartialDate> {
        let written = written.as_ref()?;
        let day = day(written.get_ref());
        if day.is_none() {
            let message = format!("expected a day, found “{}”", written.get_ref());
            self.error(written.span(), message, "write it as 2025-03-20");
        }
        day
    }

    fn link(&mut self, written: &Option<Spanned<String>>) -> Option<String> {
        let written = written.as_ref()?;
        if !is_link(written.get_ref()) {
            let message = format!("expected an address, found “{}”", written.get_ref());
            self.error(
                written.span(),
                message,
                "write the whole address, https://…",
            );
        }
        Some(written.get_ref().clone())
    }

    fn contact(&mut self, written: &Option<Spanned<String>>) -> Option<String> {
        let written = written.as_ref()?;
        let text = written.get_ref();
        let is_mail = text.contains('@') && !text.contains([' ', ':', '?', '&']);
        if !is_mail && !is_link(text) {
            let message = format!("expected a mail address or a link, found “{text}”");
            self.error(
                written.span(),
                message,
                "write name@example.org, or https://…",
            );
        }
        Some(text.clone())
    }
}

fn is_link(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains([' ', '"', '<', '>']))
}

/// A day as ISO 8601 writes it.
fn day(text: &str) -> Option<PartialDate> {
    let mut parts = text.split('-');
    let mut part = |digits: usize| {
        let part = parts.next()?;
        (part.len() == digits).then(|| part.parse::<u16>().ok())?
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let real = (1..=12).contains(&month) && (1..=31).contains(&day) && parts.next().is_none();
    real.then(|| PartialDate {
        day: u8::try_from(day).ok(),
        ..PartialDate::year_month(year, month as u8)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_iso_8601() {
        for (text, iso) in [
            ("2025-03-20", Some("2025-03-20")),
            ("2025-3-20", None),
            ("2025-13-01", None),
            ("2025-03", None),
            ("20 March 2025", None),
        ] {
            let read = day(text).map(PartialDate::iso);
            assert_eq!(read.as_deref(), iso, "{text}");
        }
    }

    #[test]
    fn a_link_is_whole() {
        for (text, whole) in [
            ("https://example.org/a", true),
            ("example.org", false),
            ("https://", false),
            ("javascript:alert(1)", false),
        ] {
            assert_eq!(is_link(text), whole, "{text}");
        }
    }
}
