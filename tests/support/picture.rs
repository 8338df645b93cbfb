//! Pictures as a browser and other programs draw them, held against each other.

use std::path::Path;
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resvg::tiny_skia::Pixmap;
use serde_json::json;

use super::Browser;

/// By how much a channel of a pixel may differ, of 255: edges are softened by each program in its own way.
const SOFTNESS: u8 = 40;

/// What Chromium draws of a file of SVG, `density` pixels for each of the drawing's.
pub fn in_browser(browser: &Browser, file: &Path, density: u32) -> Pixmap {
    browser.open(&format!("file://{}", file.display()));
    let side =
        |name: &str| browser.number(&format!("document.documentElement.{name}.baseVal.value"));
    browser.devtools(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": side("width"), "height": side("height"), "deviceScaleFactor": density, "mobile": false }),
    );
    browser.settle();
    let picture = browser.devtools("Page.captureScreenshot", json!({ "format": "png" }));
    let bytes = STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
    Pixmap::decode_png(&bytes).unwrap()
}

/// What librsvg draws of it.
pub fn in_librsvg(file: &Path, density: u32) -> Pixmap {
    let output = Command::new("rsvg-convert")
        .args(["--zoom", &density.to_string()])
        .arg(file)
        .output()
        .expect("rsvg-convert is missing: run `cargo xtask setup`");
    assert!(output.status.success(), "{}", file.display());
    Pixmap::decode_png(&output.stdout).unwrap()
}

/// The share of pixels that differ, from 0 to 1.
pub fn difference(one: &Pixmap, other: &Pixmap) -> f64 {
    let sizes = [one, other].map(|picture| (picture.width(), picture.height()));
    assert_eq!(sizes[0], sizes[1]);
    let far = |(a, b): (&[u8], &[u8])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > SOFTNESS);
    let pixels = one.data().chunks(4).zip(other.data().chunks(4));
    pixels.filter(|pair| far(*pair)).count() as f64 / (sizes[0].0 * sizes[0].1) as f64
}
