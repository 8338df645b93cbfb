//! A mark of a chart tells of itself, to the pointer and to the keyboard.

use serde_json::json;

use crate::support::Page;

const CHARTS: [&str; 3] = ["revenue", "projects", "land"];

fn status(chart: &str) -> String {
    format!("document.querySelector('#chart-{chart} [role=status]')?.textContent.trim()")
}

/// Moves the pointer over the chart in steps until a mark is told; nothing if none ever is.
fn told_under_pointer(page: &Page, chart: &str) -> String {
    let canvas = format!("document.querySelector('#chart-{chart} canvas')");
    page.wait(&canvas);
    page.run(&format!(
        "{canvas}.scrollIntoView({{ block: 'center', behavior: 'instant' }})"
    ));
    page.settle();
    let side = |name: &str| page.number(&format!("{canvas}.getBoundingClientRect().{name}"));
    let (left, top) = (side("left"), side("top"));
    let (width, height) = (side("width"), side("height"));
    for down in 1..10 {
        for along in 1..20 {
            page.devtools(
                "Input.dispatchMouseEvent",
                json!({
                    "type": "mouseMoved",
                    "x": left + width * f64::from(along) / 20.0,
                    "y": top + height * f64::from(down) / 10.0,
                }),
            );
            let told = page.text(&status(chart));
            if !told.is_empty() {
                return told;
            }
        }
    }
    String::new()
}

#[test]
fn a_mark_under_the_pointer_is_told_and_shown() {
    let page = Page::alive("");
    for chart in CHARTS {
        let told = told_under_pointer(&page, chart);
        assert_ne!(told, "", "{chart}: no mark is told");
        let tip = format!("document.querySelector('#chart-{chart} .chart-tip')");
        page.wait(&format!(
            "{tip}?.checkVisibility() && {tip}.innerText.trim()"
        ));
    }
    page.expect_no_problem();
}

#[test]
fn a_mark_under_the_keyboard_is_told() {
    const RIGHT: &str = "\u{e014}";
    let page = Page::alive("");
    for chart in CHARTS {
        page.run(&format!(
            "const stops = document.querySelectorAll('#chart-{chart} :is([tabindex=\"0\"], button)');
             const stop = [...stops].find(stop => !stop.closest('data, details'));
             if (!stop) throw new Error('chart {chart} has no stop for the keyboard');
             stop.focus();"
        ));
        page.keys(RIGHT);
        page.wait(&status(chart));
    }
}
