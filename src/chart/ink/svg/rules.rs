//! The style rules that stills need.

use std::fmt::Write;

use crate::chart::theme;
use crate::chart::theme::Role;

/// Rules that do not depend on colours.
const SHAPES: &str =
    ".still text{font-family:var(--sans);font-variant-numeric:tabular-nums lining-nums;text-spacing-trim:space-all}
.still .b{font-weight:700}
.still .n{font-family:var(--serif);font-weight:700}
.still [class^=s-]{fill:none}
.still .r{text-autospace:no-autospace}
.still .o{stroke-linecap:round}
.still [class*=\" h-\"]{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
";

/// With forced colours marks are drawn in the text's colour, and the light washes by their outline.
const FORCED: &str = "@media (forced-colors:active){
.still{forced-color-adjust:none}
.still [class^=f-]{fill:CanvasText}
.still [class^=s-]{stroke:CanvasText}
.still .f-paper,.still .f-tint{fill:Canvas}
.still .s-paper,.still .s-tint{stroke:Canvas}
.still .f-grid{fill:Canvas}
.still .f-blue-1,.still .f-blue-2{fill:Canvas;stroke:CanvasText;stroke-width:.5px}
.still text.f-on-accent{fill:Canvas}
.still [class*=\" h-\"]{stroke:Canvas}
}
";

/// The rules for a page that defines the roles as custom properties: `style/stills.css`.
pub fn rules() -> String {
    format!("{SHAPES}{}{FORCED}", roles())
}

/// Fill, stroke and halo of each role.
fn roles() -> String {
    let mut rules = String::new();
    for role in Role::ALL {
        let name = role.name();
        // Writing to a string does not fail.
        let _ = if role == Role::TargetSoft {
            let opacity = theme::SOFT;
            writeln!(
                rules,
                ".still .f-{name}{{fill:var(--target);fill-opacity:{opacity}}}"
            )
        } else {
            writeln!(
                rules,
                ".still .f-{name}{{fill:var(--{name})}}.still .s-{name}{{stroke:var(--{name})}}"
            )
        };
    }
    for name in ["paper", "tint"] {
        let _ = writeln!(rules, ".still .h-{name}{{stroke:var(--{name})}}");
    }
    rules
}
