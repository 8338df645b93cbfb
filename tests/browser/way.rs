//! The ways through the page: contents, the bar of chapters, the keyboard, links into it, what is shared of it.

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;

/// Tab, Enter and the right arrow as WebDriver names them.
const ENTER: &str = "\u{e007}";
const RIGHT: &str = "\u{e014}";

/// The most stops of the tab key with all sections open.
const STOPS: f64 = 170.0;

/// What the tab key reaches: of radio buttons of a name, one.
const REACHED: &str = "[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]\
    .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }))\
    .filter(element => element.type !== 'radio' || element.checked)";

/// The clipboard, which keeps what it takes.
const CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { configurable: true, \
    value: { writeText: text => { window.taken = text; return Promise.resolve(); } } });";

/// How far below the window's upper edge an element begins.
fn top(page: &Page, selector: &str) -> f64 {
    page.number(&format!(
        "document.querySelector('{selector}').getBoundingClientRect().top"
    ))
}

#[test]
fn the_tab_key_has_few_stops() {
    for (language, path) in PAGES {
        let page = Page::alive(path);
        page.run(
            "for (const part of document.querySelectorAll('.sections details')) part.open = part.matches('.section, .part')",
        );
        page.settle();
        let stops = page.number(&format!("{REACHED}.length"));
        println!("{language}: {stops} stops");
        assert!(stops <= STOPS, "{language}: {stops} stops");
    }
}

#[test]
fn arrow_keys_go_through_the_figures_of_a_paragraph() {
    let page = Page::alive("");
    let chips = "document.querySelector('.chapter-lead').querySelectorAll('.chip')";
    assert!(page.number(&format!("{chips}.length")) > 2.0);
    page.run(&format!("{chips}[0].focus()"));
    page.keys(RIGHT);
    assert!(page.is(&format!("document.activeElement === {chips}[1]")));
    assert!(page.is(&format!(
        "{chips}[1].tabIndex === 0 && {chips}[0].tabIndex === -1"
    )));
}

#[test]
fn dates_and_numerals_in_words_are_no_links() {
    for (language, path) in PAGES {
        let page = Page::alive(path);
        let wrong = page.text(
            "[...document.querySelectorAll('main p data:is([data-unit=date], [data-unit=year], [data-unit=month]) a')]\
             .map(link => link.textContent).join(' ')",
        );
        assert_eq!(wrong, "", "{language}");
        let linked = "document.querySelectorAll(':is(.standfirst, .meta) a').length";
        assert!(page.number(linked) < 1.0, "{language}");
    }
}

#[test]
fn the_bar_of_chapters_shows_where_one_is() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "");
        let bar = "document.querySelector('.chapter-bar')";
        page.wait(&format!(
            "!{bar}.checkVisibility({{ visibilityProperty: true }})"
        ));
        for chapter in ["projects", "targets"] {
            page.run(&format!("location.hash = '{chapter}'"));
            page.wait(&format!(
                "{bar}.checkVisibility({{ visibilityProperty: true }})"
            ));
            page.wait(&format!(
                "{bar}.querySelector('[aria-current]')?.hash === '#{chapter}'"
            ));
        }
        page.run("scrollTo(0, 0)");
        page.wait(&format!(
            "!{bar}.checkVisibility({{ visibilityProperty: true }})"
        ));
        page.expect_no_problem();
    }
}

#[test]
fn each_chapter_can_be_skipped() {
    let page = Page::alive("en/");
    page.run("document.querySelector('#revenue > .skip').focus()");
    assert!(page.number("document.activeElement.getBoundingClientRect().width") > 40.0);
    page.keys(ENTER);
    page.wait("location.hash === '#projects'");
}

#[test]
fn links_into_the_page_land() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "#land");
        for place in ["land", "section-5", "targets"] {
            page.go(&format!("?again={place}#{place}"));
            let at = top(&page, &format!("#{place}"));
            assert!((-2.0..=130.0).contains(&at), "#{place} is at {at}");
        }
        page.run("scrollTo(0, 3000)");
        page.settle();
        let before = page.number("scrollY");
        page.run("setTimeout(() => location.reload())");
        std::thread::sleep(std::time::Duration::from_secs(1));
        page.wait_until_alive();
        let after = page.number("scrollY");
        assert!(
            (before - after).abs() <= 40.0,
            "{before} before, {after} after a reload"
        );
    }
}

#[test]
fn a_chapter_the_page_and_a_chart_can_be_shared() {
    let page = Page::alive("en/");
    page.run(&format!("{CLIPBOARD} location.hash = 'land'"));
    page.wait("document.querySelector('.chapter-bar [aria-current]')?.hash === '#land'");
    page.click(".chapter-bar [data-share]");
    page.wait("document.querySelector('dialog.menu[open]')");
    page.run("document.querySelector('dialog.menu li button').click()");
    page.wait("window.taken?.endsWith('/en/#land')");
    page.wait("document.querySelector('dialog.menu li em').textContent === 'Copied'");
    page.run("document.querySelectorAll('dialog.menu li button')[1].click()");
    page.wait("window.taken?.endsWith('/en/')");
    page.run("document.querySelector('dialog.menu').close()");
    page.run("document.querySelector('#chart-revenue [data-link]').click()");
    page.wait("window.taken?.endsWith('#chart-revenue')");
    page.expect_no_problem();
}

#[test]
fn each_control_below_a_chart_is_named_with_it() {
    let page = Page::alive("en/");
    let unnamed = page.text(
        "[...document.querySelectorAll('figure.chart .chart-actions button')].filter(button => \
           !button.ariaLabel.includes(button.closest('figure').querySelector('.chart-title').firstChild.textContent.trim()))\
         .map(button => button.outerHTML).join(' ')",
    );
    assert_eq!(unnamed, "");
    // No two controls of charts and of scenarios are told alike.
    page.run("document.querySelectorAll('.scenarios .bar button')[0].click()");
    page.run("document.querySelectorAll('.scenarios .bar button')[0].click()");
    page.wait("document.querySelectorAll('.scenario-table tbody tr').length >= 2");
    let alike = page.text(
        "(() => { const told = new Map(); \
           for (const button of document.querySelectorAll('figure.chart button, .scenario-table tbody button')) { \
             const group = button.closest('[role=group]'); \
             const of = group?.ariaLabel ?? document.getElementById(group?.getAttribute('aria-labelledby'))?.value ?? ''; \
             const name = (button.ariaLabel ?? button.textContent.trim()) + ' | ' + of; \
             told.set(name, (told.get(name) ?? 0) + 1); } \
           return [...told].filter(([, times]) => times > 1).map(([name]) => name).join('; '); })()",
    );
    assert_eq!(alike, "");
    assert!(
        page.number("document.querySelectorAll('figure.chart .chart-actions button').length")
            >= 40.0
    );
}

#[test]
fn a_section_puts_its_target_into_the_calculator() {
    let page = Page::alive("");
    page.run("document.querySelector('#section-4').open = true");
    page.run("document.querySelector('#section-4 [data-target=high-tech-firms]').click()");
    page.wait("location.hash === '#targets'");
    assert_eq!(page.control("target"), "high-tech-firms");
}

#[test]
fn a_pan_that_begins_on_the_slider_moves_no_value() {
    let page = Page::alive("");
    let slider = "document.querySelector('#calculator [name=growth]')";
    let before = page.result("projection");
    page.run(&format!(
        "const slider = {slider}; \
         slider.dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true, pointerType: 'touch' }})); \
         slider.value = 3; slider.dispatchEvent(new Event('input', {{ bubbles: true }})); \
         slider.dispatchEvent(new PointerEvent('pointercancel', {{ bubbles: true, pointerType: 'touch' }}))"
    ));
    page.settle();
    assert_eq!(page.result("projection"), before);
}

#[test]
fn charts_can_be_pinched_and_follow_the_readers_letters() {
    let page = Page::alive("");
    let plot = "document.querySelector('#chart-revenue .plot')";
    page.run("document.querySelector('#chart-revenue').scrollIntoView()");
    page.wait(&format!("{plot}.matches('.live')"));
    assert!(page.is(&format!(
        "getComputedStyle({plot}.querySelector('canvas')).touchAction.includes('pinch-zoom')"
    )));
    let height = page.number(&format!("{plot}.getBoundingClientRect().height"));
    // A theme change has the charts read the style sheets anew.
    page.run("document.documentElement.style.fontSize = '24px'; document.querySelector('.tools .theme').click()");
    page.wait(&format!(
        "Math.abs({plot}.getBoundingClientRect().height / {height} - 1.5) < 0.35 && {plot}.style.getPropertyValue('--letters') === '1.5'"
    ));
    page.expect_no_problem();
}
