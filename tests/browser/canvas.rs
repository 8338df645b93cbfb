//! Charts on canvas: crisp at every pixel ratio, redrawn on resize and on a change of theme.

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
