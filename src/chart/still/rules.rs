//! The style rules that stills need, for a page and for a file of its own.

use std::fmt::Write;

use crate::chart::Palette;
use crate::chart::theme;
use crate::chart::theme::Ink;

/// Rules that do not depend on colours.
const SHAPES: &str = ".still text{font-family:var(--sans);font-variant-numeric:tabular-nums lining-nums}
.still .b{font-weight:700}
.still .n{font-family:var(--serif);font-weight:700}
.still [class^=s-]{fill:none}
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
    let mut rules = format!("{SHAPES}{}", roles());
    rules.push_str(FORCED);
    rules
}

/// The rules for a file of its own, which brings its colours and families along.
pub fn standalone_rules(palette: &Palette) -> String {
    let mut rules = String::from(".still{");
    for ink in Ink::ALL {
        if ink != Ink::TargetSoft {
            let (red, green, blue) = palette.rgb(ink);
            let _ = write!(rules, "--{}:#{red:02x}{green:02x}{blue:02x};", ink.name());
        }
    }
    let _ = write!(rules, "--sans:{};--serif:{}}}\n{SHAPES}", palette.sans, palette.serif);
    rules.push_str(&roles());
    rules
}

fn roles() -> String {
    let mut rules = String::new();
    for ink in Ink::ALL {
        let name = ink.name();
        if ink == Ink::TargetSoft {
            let opacity = theme::SOFT;
            let _ = writeln!(rules, ".still .f-{name}{{fill:var(--target);fill-opacity:{opacity}}}");
        } else {
            let _ = writeln!(rules, ".still .f-{name}{{fill:var(--{name})}}.still .s-{name}{{stroke:var(--{name})}}");
        }
    }
    for name in ["paper", "tint"] {
        let _ = writeln!(rules, ".still .h-{name}{{stroke:var(--{name})}}");
    }
    rules
}
