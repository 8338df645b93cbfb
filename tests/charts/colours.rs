//! The palette seen by eyes that lack a kind of cone: what must be told apart by colour still can be.
//!
//! Simulation: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color
//! Vision Deficiency”, 2009, at full severity, on linear RGB. Difference: CIE 1976 ΔE in L*a*b*, D65.

use std::fs;
use std::path::Path;

use zone_report::chart::Palette;
use zone_report::chart::Role;

type Rgb = (u8, u8, u8);

type Matrix = [[f64; 3]; 3];

const SIGHTS: [(&str, Matrix); 4] = [
    ("full", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

/// Inks that stand for different things in one chart.
const PAIRS: [(Role, Role); 9] = [
    (Role::Accent, Role::Target),
    (Role::Accent, Role::Derived),
    (Role::Accent, Role::Neutral),
    (Role::Target, Role::Derived),
    (Role::Blue1, Role::Blue2),
    (Role::Blue2, Role::Blue3),
    (Role::Blue3, Role::Blue4),
    (Role::Blue4, Role::Blue5),
    (Role::Target, Role::Paper),
];

/// The least difference: some five times what is just noticed.
const LEAST: f64 = 12.0;

/// A role's colours in the light and in the dark theme, as `style/tokens.css` defines them.
fn themes(ink: Role) -> [Rgb; 2] {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/tokens.css");
    let sheet = fs::read_to_string(file).unwrap();
    let start = format!("--{}: light-dark(", ink.name());
    let (_, rest) = sheet
        .split_once(&start)
        .unwrap_or_else(|| panic!("{start}"));
    let (light, rest) = rest.split_once(", ").unwrap();
    let (dark, _) = rest.split_once(')').unwrap();
    [light, dark].map(|colour| {
        let colour = u32::from_str_radix(colour.strip_prefix('#').unwrap(), 16).unwrap();
        let [_, red, green, blue] = colour.to_be_bytes();
        (red, green, blue)
    })
}

#[test]
fn the_light_palette_is_that_of_the_style_sheet() {
    let palette = Palette::light();
    for ink in Role::ALL {
        // Not a token: the target's colour at less opacity.
        if ink != Role::TargetSoft {
            assert_eq!(palette.rgb(ink), themes(ink)[0], "{}", ink.name());
        }
    }
}

fn seen(rgb: Rgb, sight: &Matrix) -> [f64; 3] {
    let linear = |byte: u8| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let light = [linear(rgb.0), linear(rgb.1), linear(rgb.2)];
    let light = sight.map(|row| {
        let sum: f64 = row.iter().zip(&light).map(|(part, of)| part * of).sum();
        sum.clamp(0.0, 1.0)
    });
    lab(light)
}

fn lab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047;
    let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883;
    let root = |value: f64| {
        if value > 0.008856 {
            value.cbrt()
        } else {
            7.787 * value + 16.0 / 116.0
        }
    };
    let (x, y, z) = (root(x), root(y), root(z));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn what_differs_in_meaning_differs_to_every_eye() {
    let mut faults = Vec::new();
    for (theme, name) in ["light", "dark"].into_iter().enumerate() {
        for (sight, matrix) in &SIGHTS {
            for (one, other) in PAIRS {
                let [a, b] = [one, other].map(|ink| seen(themes(ink)[theme], matrix));
                let square: f64 = a.iter().zip(&b).map(|(a, b)| (a - b).powi(2)).sum();
                let difference = square.sqrt();
                if difference < LEAST {
                    faults.push(format!(
                        "{name}, {sight}: {} and {} differ by {difference:.1}",
                        one.name(),
                        other.name()
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
