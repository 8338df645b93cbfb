//! No width makes the page scroll sideways, and nothing moves when it comes alive.

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

#[test]
fn nothing_moves_when_a_page_comes_alive() {
    let page = Page::alive("");
    page.resize(412, 823);
    let mut faults = Vec::new();
    for path in [
        "", "en/", "embed/revenue.html", "en/embed/calculator.html", "embed/headlines.html",
    ] {
        page.open(&page.site.address(path));
        page.wait("document.documentElement.dataset.state === 'interactive'");
        page.settle();
        page.run(
            "window.shifts = null; new PerformanceObserver(list => window.shifts = list.getEntries())\
             .observe({ type: 'layout-shift', buffered: true })",
        );
        page.settle();
        let moved = page.text(
            "(window.shifts ?? []).flatMap(shift => shift.sources.map(source => \
             shift.value.toFixed(4) + ' ' + (source.node?.className?.baseVal ?? source.node?.className ?? source.node?.nodeName))).join('; ')",
        );
        let worst = page.number("Math.max(0, ...(window.shifts ?? []).map(shift => shift.value))");
        if worst > 0.0 {
            faults.push(format!("{path}: {moved}"));
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
