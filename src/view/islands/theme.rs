//! The switch between the system's theme, light and dark: in the page's attribute, in the address, and in
//! the browser's storage for the next visit.

use leptos::prelude::*;

use crate::view::browser;

const KEY: &str = "zone-report:theme";

/// A theme of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The one that the system asks for.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// The themes in the order in which the switch goes through them.
    const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The one that the switch sets next.
    pub fn next(self) -> Theme {
        match self {
            Theme::Auto => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::Auto,
        }
    }

    /// Sets the theme that the address asks for, or the one that was chosen at the last visit.
    pub fn restore() {
        let stored = || window().local_storage().ok()??.get_item(KEY).ok()?;
        let name = browser::query("theme").or_else(stored);
        if let Some(theme) = name.and_then(|name| Theme::named(&name)) {
            theme.show();
        }
    }

    /// The theme that the page shows.
    pub fn shown() -> Theme {
        let root = document().document_element();
        root.and_then(|root| root.get_attribute("data-theme"))
            .and_then(|name| Theme::named(&name))
            .unwrap_or_default()
    }

    fn named(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// Sets the attribute by which the sheets know it.
    pub fn show(self) {
        if let Some(root) = document().document_element() {
            // It fails only for names that are no attributes.
            let _ = root.set_attribute("data-theme", self.name());
        }
    }

    /// Keeps it in the address and in storage.
    pub fn remember(self) {
        let name = (self != Theme::Auto).then(|| self.name().to_owned());
        browser::set_query(&[("theme", name)]);
        // Storage throws in a sandboxed frame; the choice then lasts as long as the page.
        if let Ok(Some(storage)) = window().local_storage() {
            let _ = storage.set_item(KEY, self.name());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Theme;

    #[test]
    fn the_switch_goes_through_all_themes() {
        let mut theme = Theme::default();
        for expected in [Theme::Light, Theme::Dark, Theme::Auto] {
            theme = theme.next();
            assert_eq!(theme, expected);
        }
    }
}
