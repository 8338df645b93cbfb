//! A page that others touch: translators, extensions and minifiers change what was served, before it comes
//! alive and after. No answer is ever stale, and what cannot start says so and leaves the rest alive.

use std::time::Duration;

use crate::support::Browser;
use crate::support::Page;
use crate::support::SiteOptions;

/// Changes each text of the page, as `change` says of the text node `text`.
fn each_text(change: &str) -> String {
    format!(
        "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
         const texts = [];
         while (walker.nextNode()) texts.push(walker.currentNode);
         for (const text of texts) {{
           if (!text.data.trim() || text.parentElement.closest('script, style, svg, textarea')) continue;
           {change}
         }}"
    )
}

/// As a translator does it that puts its own words into elements of its own.
const TRANSLATE: &str = "const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstChild.textContent = text.data;
    text.replaceWith(font);";

/// As a browser does it that takes digits for telephone numbers.
const WRAP_DIGITS: &str = "const match = /\\d{2,}/.exec(text.data);
    if (!match) continue;
    const digits = text.splitText(match.index);
    digits.splitText(match[0].length);
    const link = document.createElement('a');
    digits.replaceWith(link);
    link.append(digits);";

/// As an extension does it that offers help beside each field.
const ADD_BESIDE_FIELDS: &str = "for (const field of document.querySelectorAll('input'))
    field.insertAdjacentHTML('afterend', '<x-helper></x-helper>');";

/// What each output of the calculator shows, in a line.
const OUTPUTS: &str = "[...document.querySelectorAll('#calculator output')]\
    .map(it => `${it.name} ${it.dataset.value} ${it.dataset.bound} ${it.textContent}`).join('\\n')";

/// Several states of the calculator, with what it answers in each.
fn answers(page: &Page) -> Vec<String> {
    let mut answers = Vec::new();
    for growth in ["1", "18", "9.5"] {
        page.set("growth", growth);
        answers.push(page.text(OUTPUTS));
    }
    page.set("solve", "year");
    answers.push(page.text(OUTPUTS));
    answers
}

fn untouched() -> Vec<String> {
    answers(&Page::alive("en/"))
}

#[test]
fn a_page_that_is_translated_while_it_lives_has_no_stale_answer() {
    let expected = untouched();
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "en/");
        page.run(&each_text(TRANSLATE));
        assert_eq!(answers(&page), expected);
        // Again, over what has changed since.
        page.run(&each_text(TRANSLATE));
        assert_eq!(answers(&page), expected);
        let verdict = "document.querySelector('.verdict p').textContent";
        let before = page.text(verdict);
        page.set("growth", "30");
        assert_ne!(page.text(verdict), before);
        page.expect_no_problem();
    }
}

#[test]
fn a_page_that_is_changed_before_it_lives_comes_alive() {
    let expected = untouched();
    for change in [
        ADD_BESIDE_FIELDS,
        &each_text(TRANSLATE),
        &each_text(WRAP_DIGITS),
    ] {
        let options = SiteOptions {
            slow: Some((".wasm", Duration::from_millis(1500))),
            ..SiteOptions::default()
        };
        let page = Page::open_in(Browser::chromium(), options, "en/");
        page.run(change);
        page.wait_until_alive();
        assert_eq!(answers(&page), expected, "{change}");
        page.expect_no_problem();
    }
}

#[test]
fn islands_that_cannot_start_say_so_and_leave_the_others_alive() {
    let rewrites: [fn(&str) -> String; 3] = [
        // A minifier that drops comments.
        |body| body.replace("<!>", ""),
        // One that drops space between elements.
        |body| {
            let parts: Vec<&str> = body.split('>').collect();
            let parts: Vec<String> = parts
                .iter()
                .map(|part| match part.trim_start() {
                    bare if bare.starts_with('<') => bare.to_owned(),
                    _ => (*part).to_owned(),
                })
                .collect();
            parts.join(">")
        },
        // Something that stands beside every field as it comes.
        |body| body.replace("<input", "<x-helper></x-helper><input"),
    ];
    for rewrite in rewrites {
        let options = SiteOptions {
            rewrite: Some(rewrite),
            ..SiteOptions::default()
        };
        let page = Page::open_in(Browser::chromium(), options, "en/");
        page.wait_until_alive();
        // The charts and the evidence are there.
        page.run("document.querySelector('#chart-revenue').scrollIntoView()");
        page.wait("document.querySelector('#chart-revenue .plot.live canvas')");
        page.run(
            "document.querySelector('#f-main-revenue a, a[href=\"#e-main-revenue\"]').click()",
        );
        page.wait(
            "document.querySelector('dialog.evidence[open]') \
             || document.querySelector('#e-main-revenue')?.offsetHeight > 0",
        );
        page.run("document.querySelector('dialog.evidence[open]')?.close()");
        // The calculator answers rightly, or it says that it cannot and takes no question.
        let told = page.text(OUTPUTS);
        page.set("growth", "18");
        if page.is("document.querySelector('#calculator').inert") {
            assert_eq!(page.text(OUTPUTS), told);
            let says = "document.querySelector('#targets [role=alert].caveat')";
            assert!(page.is(&format!("{says}.offsetHeight > 0")));
        } else {
            assert_ne!(page.text(OUTPUTS), told);
        }
    }
}
