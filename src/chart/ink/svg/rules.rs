//! The style rules that stills need.

use std::fmt::Write;

use crate::chart::theme;
use crate::chart::theme::Palette;
use crate::chart::theme::Role;

/// Rules that do not depend on colours.
const SHAPES: &str =
    ".still text{font-family:var(--sans);font-variant-numeric:tabular-nums lining-nums}
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
.still .f-grid,.still .f-rule{fill:GrayText}
.still .f-blue-1,.still .f-blue-2{fill:Canvas;stroke:CanvasText;stroke-width:.5px}
.still text.f-on-accent{fill:Canvas}
.still [class*=\" h-\"]{stroke:Canvas}
}
";

/// The rules for a page that defines the roles as custom properties: `style/stills.css`.
pub fn rules() -> String {
    let value = |name: &str| format!("var(--{name})");
    format!("{SHAPES}{}{FORCED}", roles(value))
}

/// The rules with a palette's colours and families by value, for a file of its own.
pub fn rules_in(palette: &Palette) -> String {
    let value = |name: &str| {
        let role = Role::ALL.into_iter().find(|role| role.name() == name);
        let (red, green, blue) = palette.rgb(role.unwrap_or(Role::Text));
        format!("#{red:02x}{green:02x}{blue:02x}")
    };
    let shapes = SHAPES
        .replace("var(--sans)", &palette.sans.names)
        .replace("var(--serif)", &palette.serif.names);
    shapes + &roles(value)
}

/// Fill, stroke and halo of each role; `value` gives the colour of a role's name.
fn roles(value: impl Fn(&str) -> String) -> String {
    let mut rules = String::new();
    for role in Role::ALL {
        let name = role.name();
        // Writing to a string does not fail.
        let _ = if role == Role::TargetSoft {
            let (value, opacity) = (value("target"), theme::SOFT);
            writeln!(
                rules,
                ".still .f-{name}{{fill:{value};fill-opacity:{opacity}}}"
            )
        } else {
            let value = value(name);
            writeln!(
                rules,
                ".still .f-{name}{{fill:{value}}}.still .s-{name}{{stroke:{value}}}"
            )
        };
    }
    for name in ["paper", "tint"] {
        let _ = writeln!(rules, ".still .h-{name}{{stroke:{}}}", value(name));
    }
    rules
}
