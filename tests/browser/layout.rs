//! No width makes the page scroll sideways.

use crate::support::PAGES;
use crate::support::Page;

#[test]
fn no_width_scrolls_sideways() {
    let page = Page::alive("");
    for (language, path) in PAGES {
        page.go(path);
        page.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        for width in [320, 360, 640, 768, 1024, 1280, 1440] {
            page.resize(width, 900);
            let widest = page.number("document.documentElement.scrollWidth");
            assert!(
                widest <= f64::from(width),
                "{language} at {width} px is {widest} px wide; sticking out: {}",
                sticking_out(&page)
            );
        }
    }
}

/// The innermost elements that reach past the right edge.
fn sticking_out(page: &Page) -> String {
    page.text(
        "[...document.body.querySelectorAll('*')]\
         .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)\
         .filter(element => ![...element.children]\
           .some(child => child.getBoundingClientRect().right > innerWidth + 0.5))\
         .slice(0, 8).map(element => element.outerHTML.slice(0, 120)).join('  ')",
    )
}
