//! A figure leads to its evidence and back.

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;

/// Escape and Enter as WebDriver names them.
const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";

const DIALOG: &str = "document.querySelector('dialog[open], [role=dialog]:not([hidden])')";

/// Marks the first reported figure of the prose that can be seen, and tells the digits it shows.
fn mark_figure(page: &Page) -> String {
    page.run(
        "for (const link of document.querySelectorAll('data.figure:not([data-derived]) a')) {
           if (link.checkVisibility() && /[0-9]{2}/.test(link.textContent)) {
             link.setAttribute('data-marked', ''); return;
           }
         }
         throw new Error('no figure can be seen');",
    );
    page.text("document.querySelector('[data-marked]').textContent.match(/[0-9]{2,}/)[0]")
}

#[test]
fn activating_a_figure_shows_its_token_and_escape_returns() {
    for (language, path) in PAGES {
        let page = Page::alive(path);
        let digits = mark_figure(&page);
        page.click("[data-marked]");
        page.wait(&format!("{DIALOG}?.checkVisibility()"));
        let told = page.text(&format!("{DIALOG}.innerText"));
        // In English the number may stand in other units than in the token.
        assert!(
            language == "en" || told.contains(&digits),
            "{language}: no {digits} in {told}"
        );
        page.keys(ESCAPE);
        page.wait(&format!("!{DIALOG}?.checkVisibility()"));
        assert!(page.is("document.activeElement.matches('[data-marked]')"));
        page.expect_no_problem();
    }
}

#[test]
fn the_keyboard_opens_the_evidence_too() {
    let page = Page::alive("");
    mark_figure(&page);
    page.run("document.querySelector('[data-marked]').focus()");
    page.keys(ENTER);
    page.wait(&format!("{DIALOG}?.checkVisibility()"));
    page.wait(&format!("{DIALOG}.contains(document.activeElement)"));
    page.keys(ESCAPE);
    page.wait("document.activeElement.matches('[data-marked]')");
}

#[test]
fn an_address_leads_to_an_entry() {
    let page = Page::alive("en/#e-main-revenue");
    page.wait(&format!("{DIALOG}?.checkVisibility()"));
    assert!(page.is(&format!("{DIALOG}.innerText.includes('2147億元')")));
    let page = Page::alive("en/#e-nothing-of-that-name");
    assert!(page.is(&format!("!{DIALOG}?.checkVisibility()")));
    page.expect_no_problem();
}

#[test]
fn an_operand_has_a_way_back_and_the_focus_stays_inside() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "en/");
        page.run("document.querySelector(\"a.chip[href='#e-required-growth']\").click()");
        page.wait(&format!("{DIALOG}?.checkVisibility()"));
        assert!(page.is(&format!("{DIALOG}.querySelector('.fraction')")));
        let colour = "getComputedStyle(document.querySelector('dialog .evidence-value')).color";
        let target = page.text(colour);
        page.run(&format!("{DIALOG}.querySelector('.inputs a').click()"));
        page.wait(&format!(
            "{DIALOG}.querySelector('.quote')?.textContent === '3000億元'"
        ));
        assert!(page.is("document.activeElement.matches('.back')"));
        assert_eq!(page.text(colour), target);
        assert!(page.is(&format!("{DIALOG}.querySelector('footer').hidden")));
        page.run("document.activeElement.click()");
        page.wait(&format!("{DIALOG}.querySelector('.fraction')"));
        assert!(page.is("document.activeElement.matches('.inputs a')"));
        page.expect_no_problem();
    }
}

#[test]
fn entries_follow_each_other_in_the_order_of_the_text() {
    let page = Page::alive("en/#e-founded");
    page.wait(&format!("{DIALOG}?.checkVisibility()"));
    let label = format!("{DIALOG}.querySelector('.entry h3').textContent");
    let first = page.text(&label);
    assert!(page.is(&format!(
        "{DIALOG}.querySelector('.count').textContent.startsWith('1 of ')"
    )));
    page.run(&format!(
        "{DIALOG}.querySelector('[data-step=\"1\"]').click()"
    ));
    page.wait(&format!("{label} !== '{first}'"));
    assert!(page.is(&format!("{DIALOG}.contains(document.activeElement)")));
    page.run(&format!(
        "{DIALOG}.querySelector('[data-step=\"-1\"]').click()"
    ));
    page.wait(&format!("{label} === '{first}'"));
}

#[test]
fn an_entry_tells_where_else_its_figure_stands() {
    let page = Page::alive("#e-land-let");
    page.wait(&format!("{DIALOG}?.checkVisibility()"));
    assert!(page.is(&format!("{DIALOG}.querySelector('.ribbon [data-here]')")));
    assert!(page.number(&format!("{DIALOG}.querySelectorAll('.used li').length")) >= 3.0);
    page.run(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, \
         value: { writeText: text => { window.taken = text; return Promise.resolve(); } } });",
    );
    page.run(&format!("{DIALOG}.querySelector('[data-cite]').click()"));
    page.wait("window.taken?.includes('6300') && window.taken.includes('#e-land-let')");
    page.run(&format!("{DIALOG}.querySelector('[data-show]').click()"));
    page.wait("!document.querySelector('dialog[open]') && location.hash === '#chart-land'");
    page.expect_no_problem();
}
