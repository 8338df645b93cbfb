//! No width makes the page scroll sideways.

use crate::support::PAGES;
use crate::support::Page;

#[test]
fn no_width_scrolls_sideways() {
    let page = Page::alive("");
    let mut faults = Vec::new();
    for (language, path) in PAGES {
        page.go(path);
        page.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        for width in [320, 351, 360, 390, 640, 768, 1024, 1280, 1440] {
            page.resize(width, 900);
            let widest = page.number("document.documentElement.scrollWidth");
            if widest > f64::from(width) {
                let out = sticking_out(&page);
                faults.push(format!(
                    "{language} at {width} px is {widest} px wide; sticking out: {out}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The innermost elements that reach past the right edge, outside of what scrolls by itself.
fn sticking_out(page: &Page) -> String {
    page.text(
        "[...document.body.querySelectorAll('*')]\
         .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)\
         .filter(element => !element.closest('.scroll'))\
         .filter(element => ![...element.children]\
           .some(child => child.getBoundingClientRect().right > innerWidth + 0.5))\
         .slice(0, 8).map(element => element.outerHTML.slice(0, 120)).join('  ')",
    )
}
