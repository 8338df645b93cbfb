//! The page's icons: strokes on a field of 20 by 20.

use leptos::prelude::*;

pub const CONTENTS: &str = "M3 5h14M3 10h14M3 15h14";
pub const SHARE: &str = "M10 12V2.5M6.5 5.5 10 2l3.5 3.5M6 8H4v9.5h12V8h-2";
pub const PRINT: &str = "M6 7V2.5h8V7M6 14H3V7h14v7h-3M6 11.5h8v6H6z";
pub const DOWNLOAD: &str = "M10 2.5V13M6 9.5l4 4 4-4M3.5 17h13";
pub const TABLE: &str = "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12";
pub const EMBED: &str = "M7 6 3 10l4 4M13 6l4 4-4 4";
pub const LINK: &str = "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-.8.8M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l.8-.8";
pub const CHART: &str = "M3 3v14h14M7 13.5v-3M11 13.5v-7M15 13.5v-5";
pub const FLAG: &str = "M5 17.5V3h10l-2.5 3.5L15 10H5";
pub const BACK: &str = "M12 4.5 6.5 10l5.5 5.5";
pub const FORTH: &str = "M8 4.5 13.5 10 8 15.5";
pub const CLOSE: &str = "M5 5l10 10M15 5 5 15";
pub const DOWN: &str = "M4.5 7.5 10 13l5.5-5.5";
pub const TOP: &str = "M4 3h12M10 17.5V7M6 10.5 10 6.5l4 4";

/// An icon beside a word, or beside a name for those who do not see it.
pub fn icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d=path />
        </svg>
    }
}
