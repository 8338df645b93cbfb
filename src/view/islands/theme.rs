//! The switch between the system's theme, light and dark.

use leptos::prelude::*;

use crate::view::islands::browser;

/// Brings the theme's button to life; style sheets show the name of the theme that is set.
#[island]
pub fn ThemeSwitch() -> impl IntoView {
    browser::serve_theme();
}
