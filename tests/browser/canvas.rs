//! Charts on canvas: crisp at every pixel ratio, redrawn on resize and on a change of theme, and with their
//! letters where SVG has them.

use serde_json::json;

use crate::support::Browser;
use crate::support::Page;

const CHARTS: [&str; 3] = ["revenue", "projects", "land"];

/// Brings a chart into view and waits until its canvas is there and bears ink.
fn drawn(page: &Page, chart: &str) {
    page.run(&format!(
        "document.getElementById('chart-{chart}').scrollIntoView({{ behavior: 'instant' }})"
    ));
    page.wait(&format!(
        "(canvas => canvas && canvas.width > 0 && {INK} > 0)({})",
        canvas(chart)
    ));
}

fn canvas(chart: &str) -> String {
    format!("document.querySelector('#chart-{chart} canvas')")
}

/// How many of a canvas's pixels are not transparent.
const INK: &str = "canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data\
                   .reduce((ink, byte, at) => ink + (at % 4 === 3 && byte > 0 ? 1 : 0), 0)";

/// Fails unless the canvas has a pixel of its own for each of the screen's.
fn expect_crisp(page: &Page, chart: &str) {
    let canvas = canvas(chart);
    for (backing, side) in [("width", "width"), ("height", "height")] {
        let wanted = format!("{canvas}.getBoundingClientRect().{side} * devicePixelRatio");
        let close = format!("Math.abs({canvas}.{backing} - {wanted}) <= 1");
        page.wait(&close);
    }
}

#[test]
fn canvases_are_crisp_at_every_pixel_ratio() {
    for ratio in [1, 2, 3] {
        let switch = format!("--force-device-scale-factor={ratio}");
        let page = Page::alive_in(Browser::chromium_with(&[&switch]), "");
        assert_eq!(page.number("devicePixelRatio"), f64::from(ratio));
        for chart in CHARTS {
            drawn(&page, chart);
            expect_crisp(&page, chart);
        }
        page.expect_no_problem();
    }
}

#[test]
fn canvases_are_redrawn_on_resize() {
    let page = Page::alive("");
    for width in [1280, 700, 360] {
        page.resize(width, 900);
        for chart in CHARTS {
            drawn(&page, chart);
            expect_crisp(&page, chart);
        }
    }
    page.expect_no_problem();
}

#[test]
fn canvases_follow_the_theme() {
    let page = Page::alive("?theme=light");
    for chart in CHARTS {
        drawn(&page, chart);
    }
    let pictures = CHARTS.map(|chart| page.text(&format!("{}.toDataURL()", canvas(chart))));
    choose_theme(&page, "dark");
    for (chart, light) in CHARTS.into_iter().zip(pictures) {
        drawn(&page, chart);
        page.run(&format!("window.lightPicture = '{light}'"));
        page.wait(&format!(
            "{}.toDataURL() !== window.lightPicture",
            canvas(chart)
        ));
    }
    page.expect_no_problem();
}

/// How far a word of the canvas may stand from the same word of the SVG, in logical pixels: each is set by the
/// browser's own text layout, on whole pixels or between them.
const TOLERANCE: f64 = 1.5;

/// Both pictures that a chart's buttons save, the one drawn on a canvas and the other as SVG, have their words at
/// the same places.
fn expect_words_agree(page: &Page, chart: &str) {
    page.run(&format!(
        "window.saved = {{}};
         HTMLAnchorElement.prototype.click = function () {{ saved[this.download.split('.').pop()] = this.href }};
         for (const kind of ['svg', 'png'])
           document.querySelector(`#chart-{chart} [data-take=${{kind}}]`).click();"
    ));
    page.wait("saved.svg && saved.png");
    let distances = page.value(&format!("({WORDS})(saved.svg, saved.png)"));
    let distances = distances.as_array().unwrap();
    assert!(distances.len() > 4, "{chart}: {} words", distances.len());
    for distance in distances {
        let across = distance["across"].as_f64().unwrap();
        let down = distance["down"].as_f64().unwrap();
        assert!(
            across.abs() <= TOLERANCE && down.abs() <= TOLERANCE,
            "{chart}: {distance}"
        );
    }
}

/// For each text of an SVG, how far from there a PNG of twice the size shows it: where the two differ least.
const WORDS: &str = r"async (svg, png) => {
  const holder = document.body.appendChild(document.createElement('div'));
  holder.append(new DOMParser().parseFromString(decodeURIComponent(svg.split(/,(.*)/s)[1]), 'image/svg+xml').documentElement);
  const drawing = holder.firstChild;
  const [width, height] = ['width', 'height'].map(side => 2 * drawing.getAttribute(side));
  const raster = async address => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context.drawImage(image, 0, 0, width, height);
    const bytes = context.getImageData(0, 0, width, height).data;
    return (x, y) => bytes[4 * (y * width + x)] + bytes[4 * (y * width + x) + 1] + bytes[4 * (y * width + x) + 2];
  };
  const [wanted, given] = [await raster(svg), await raster(png)];
  const found = [...drawing.querySelectorAll('text')].map(text => {
    const box = text.getBBox();
    const [left, top] = [box.x, box.y].map(at => Math.max(8, Math.floor(2 * at)));
    const [right, bottom] = [Math.min(width - 8, Math.ceil(2 * (box.x + box.width))), Math.min(height - 8, Math.ceil(2 * (box.y + box.height)))];
    let best = { least: Infinity };
    for (let down = -8; down <= 8; down++) for (let across = -8; across <= 8; across++) {
      let least = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++)
        least += Math.abs(wanted(x, y) - given(x + across, y + down));
      if (least < best.least) best = { least, across: across / 2, down: down / 2, words: text.textContent };
    }
    return best;
  });
  holder.remove();
  return found;
}";

#[test]
fn words_stand_on_a_canvas_where_they_stand_in_svg() {
    for start in [Browser::chromium, Browser::firefox] {
        let page = Page::alive_in(start(), "");
        for chart in CHARTS {
            drawn(&page, chart);
            expect_words_agree(&page, chart);
        }
    }
}

/// Turns the page's own switch, which goes through three themes, until it has set this one.
fn choose_theme(page: &Page, theme: &str) {
    let chosen = format!("document.documentElement.dataset.theme === '{theme}'");
    for _ in 0..3 {
        page.click("button.theme");
        if page.is(&chosen) {
            return;
        }
    }
    panic!("the switch never sets the theme {theme}");
}

#[test]
fn a_change_of_pixel_ratio_without_a_resize_is_redrawn() {
    let page = Page::alive("");
    page.resize(1280, 900);
    for ratio in [2, 1, 3] {
        page.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": 1280, "height": 900, "deviceScaleFactor": ratio, "mobile": false }),
        );
        page.wait(&format!("devicePixelRatio === {ratio}"));
        for chart in CHARTS {
            drawn(&page, chart);
            expect_crisp(&page, chart);
        }
    }
    page.expect_no_problem();
}
