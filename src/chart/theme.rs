//! Every constant of taste: colours by role, sizes, radii, gaps and dash patterns, in logical pixels.

use plotters::style::RGBAColor;
use serde::Deserialize;
use serde::Serialize;

macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident, $name:literal, $light:literal;)*) => {
        /// A colour by its role. The reader's theme says what it looks like.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum Role {
            $($(#[$doc])* $role,)*
        }

        impl Role {
            /// All roles.
            pub const ALL: [Role; [$($light),*].len()] = [$(Role::$role),*];

            /// The role's name: the custom property is `--<name>`, the still's classes `f-<name>` and `s-<name>`.
            pub fn name(self) -> &'static str {
                [$($name),*][self as usize]
            }
        }

        /// The light theme in the order of [`Role::ALL`], as `0xRRGGBB`.
        const LIGHT: [u32; Role::ALL.len()] = [$($light),*];
    };
}

roles! {
    /// The page.
    Paper, "paper", 0xFBFCFD;
    /// The tinted period.
    Tint, "tint", 0xF1F4F8;
    /// Text.
    Text, "ink", 0x121A2B;
    /// Secondary text.
    Text2, "ink-2", 0x414C63;
    /// Ticks.
    Text3, "ink-3", 0x626D84;
    /// Hairlines.
    Rule, "rule", 0xD3DAE4;
    /// Gridlines.
    Grid, "grid", 0xE2E7EE;
    /// Reported values.
    Accent, "accent", 0x1B489F;
    /// Text on the accent.
    OnAccent, "on-accent", 0xFFFFFF;
    /// Targets and what they require.
    Target, "target", 0xA83226;
    /// The target's colour at [`SOFT`] opacity, for rules that run across the chart.
    TargetSoft, "target-soft", 0xA83226;
    /// Anything computed.
    Derived, "derived", 0x626D84;
    /// Bars of context.
    Neutral, "neutral", 0x838CA0;
    /// The lightest wash.
    Blue1, "blue-1", 0xE6EDF9;
    /// The second wash.
    Blue2, "blue-2", 0xB4C8EA;
    /// The third wash.
    Blue3, "blue-3", 0x5F88CE;
    /// The fourth wash.
    Blue4, "blue-4", 0x1B489F;
    /// The darkest wash.
    Blue5, "blue-5", 0x0F2A63;
}

/// Opacity of [`Role::TargetSoft`].
pub const SOFT: f64 = 0.55;

/// The colours of all roles, and the two families as CSS font lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    colours: [(u8, u8, u8); Role::ALL.len()],
    /// Without serifs: words.
    pub sans: Family,
    /// With serifs: numbers and titles.
    pub serif: Family,
}

/// A family of letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// A list of CSS families.
    pub names: String,
    /// From the baseline up to the middle of the em box, which canvas calls `middle`; of the letters' size.
    pub middle: f64,
}

impl Family {
    /// The families of a CSS list, with the em box of Chinese fonts.
    pub fn named(names: &str) -> Family {
        Family {
            names: names.to_string(),
            middle: EM_MIDDLE,
        }
    }
}

impl Palette {
    /// All roles in one colour, to be [set](Palette::set) one by one from the page's custom properties.
    pub fn blank(sans: &str, serif: &str) -> Palette {
        Palette {
            colours: [(0, 0, 0); Role::ALL.len()],
            sans: Family::named(sans),
            serif: Family::named(serif),
        }
    }

    /// The light theme's colours, as `style/tokens.css` has them.
    pub fn light() -> Palette {
        let mut palette = Palette::blank(SANS, SERIF);
        palette.colours = LIGHT.map(|colour| {
            let [_, red, green, blue] = u32::to_be_bytes(colour);
            (red, green, blue)
        });
        palette
    }

    /// Sets a role's colour; that of targets is also the soft one's.
    pub fn set(&mut self, ink: Role, rgb: (u8, u8, u8)) {
        self.colours[ink as usize] = rgb;
        if ink == Role::Target {
            self.colours[Role::TargetSoft as usize] = rgb;
        }
    }

    /// A role's red, green and blue.
    pub fn rgb(&self, ink: Role) -> (u8, u8, u8) {
        self.colours[ink as usize]
    }

    pub(crate) fn colour(&self, ink: Role) -> RGBAColor {
        let (red, green, blue) = self.rgb(ink);
        let opacity = if ink == Role::TargetSoft { SOFT } else { 1.0 };
        RGBAColor(red, green, blue, opacity)
    }
}

const SANS: &str = "'PingFang TC','Noto Sans TC','Noto Sans CJK TC','Microsoft JhengHei','Heiti TC',system-ui,sans-serif";
const SERIF: &str =
    "'Noto Serif TC','Noto Serif CJK TC','Source Han Serif TC','Songti TC',PMingLiU,serif";

/// Container widths: below `NARROW` short labels and stacking; below `MEDIUM` short labels.
pub const NARROW: f64 = 560.0;
pub const MEDIUM: f64 = 720.0;
pub const WIDE: f64 = 800.0;
/// Below this the hatched end of a bar is the shorter one.
pub const SMALL: f64 = 400.0;
/// No chart is laid out narrower than this; a narrower container cuts it.
pub const LEAST: f64 = 240.0;

/// Heights of a trajectory: wide, medium, narrow; and of the calculator's.
pub const HEIGHTS: [f64; 3] = [430.0, 400.0, 340.0];
/// In a frame on another page.
pub const LOW_HEIGHT: f64 = 240.0;
pub const CALCULATOR_HEIGHTS: [f64; 3] = [372.0, 300.0, 236.0];
pub const CALCULATOR_WIDTHS: [f64; 2] = [620.0, 480.0];

/// Text sizes.
pub const TICK: f64 = 12.0;
pub const LABEL: f64 = 13.0;
pub const SMALL_LABEL: f64 = 12.5;
pub const UNIT: f64 = 12.5;
pub const NUMBER: f64 = 24.0;
pub const NUMBER_SMALL: f64 = 18.0;
pub const NUMBER_MINOR: f64 = 16.0;
/// A bound's sign beside its number.
pub const SIGN: f64 = 0.82;
pub const LEAST_TYPE: f64 = 12.0;

/// Between number and unit.
pub const UNIT_GAP: f64 = 3.0;
pub const SIGN_GAP: f64 = 1.0;
pub const HALO: f64 = 2.0;
/// What a line of text takes above and below its baseline, of its size.
pub const ASCENT: f64 = 0.84;
pub const DESCENT: f64 = 0.2;
/// From the baseline up to the middle of the em box of Chinese fonts, of the letters' size.
pub const EM_MIDDLE: f64 = 0.38;

/// Strokes.
pub const HAIRLINE: f64 = 1.0;
pub const REPORTED_WIDTH: f64 = 2.5;
pub const DERIVED_WIDTH: f64 = 1.5;
pub const OUTLINE_WIDTH: f64 = 1.5;
pub const REQUIRED_WIDTH: f64 = 2.0;
pub const ASSUMED_WIDTH: f64 = 2.4;
pub const DASH_DERIVED: (f64, f64) = (3.0, 3.0);
pub const DASH_REQUIRED: (f64, f64) = (7.0, 4.0);
pub const DASH_OUTLINE: (f64, f64) = (3.0, 3.0);
/// Round dots: the distance from one to the next.
pub const DOT_STEP: f64 = 5.0;

/// Points.
pub const REPORTED_RADIUS: f64 = 6.0;
pub const REPORTED_RING: f64 = 2.0;
pub const DERIVED_RADIUS: f64 = 5.0;
pub const PROJECTED_RADIUS: f64 = 3.5;
pub const REQUIRED_RADIUS: f64 = 3.2;
pub const ASSUMED_RADIUS: f64 = 4.0;
pub const ASSUMED_RING: f64 = 1.8;
pub const DIAMOND: f64 = 7.0;
pub const DIAMOND_SMALL: f64 = 5.5;
pub const DIAMOND_RING: f64 = 1.5;

/// Hatching at 45°: across the stripes, and the stripes' own width.
pub const HATCH_GAP: f64 = 5.0;
pub const HATCH_WIDTH: f64 = 1.6;
pub const HATCH_WIDTH_DERIVED: f64 = 1.3;
pub const HATCH_RUN: f64 = 34.0;
pub const HATCH_RUN_SMALL: f64 = 22.0;
pub const BAND: f64 = 15.0;
pub const UNREPORTED_WIDTH: f64 = 14.0;

/// The side of a touch target.
pub const TOUCH: f64 = 44.0;
