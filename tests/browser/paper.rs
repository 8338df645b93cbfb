//! What stands on paper: the charts as the reader has set them.

use crate::support::Browser;
use crate::support::Page;

/// What each chart that is drawn says of itself, and what its drawing for the paper says.
const DRAWN: &str = "[...document.querySelectorAll('.plot.live')].map(plot => [\
    plot.querySelector('canvas').getAttribute('aria-label'),\
    plot.querySelector('.stills svg:only-child')?.getAttribute('aria-label')])";

#[test]
fn paper_shows_each_chart_as_the_reader_has_set_it() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "en/");
        for chart in ["revenue", "projects", "land"] {
            page.run(&format!(
                "document.querySelector('#chart-{chart}').scrollIntoView()"
            ));
            page.wait(&format!(
                "document.querySelector('#chart-{chart} .plot.live canvas')"
            ));
        }
        page.run("document.querySelector('#calculator .drawn').scrollIntoView()");
        page.wait("document.querySelector('#calculator .plot.live canvas')");
        let calculator = "document.querySelector('#calculator .stills').textContent";
        let served = page.text(calculator);
        page.set("growth", "21.5");
        page.set("goal", "4321");
        page.run("dispatchEvent(new Event('beforeprint'))");
        assert!(page.number(&format!("{DRAWN}.length")) >= 4.0);
        let other = format!("{DRAWN}.filter(([shown, printed]) => shown !== printed)");
        assert_eq!(page.text(&format!("JSON.stringify({other})")), "[]");
        let printed = page.text(calculator);
        assert_ne!(printed, served);
        assert!(printed.contains("4.321"), "{printed}");
        page.expect_no_problem();
    }
}
