//! What is copied is on the clipboard, or the reader is told that it is not and has it selected.

use crate::support::Browser;
use crate::support::PAGES;
use crate::support::Page;

/// Ways in which the clipboard takes nothing: there is none, as over plain http, or it refuses, as in a frame of
/// another origin.
const WITHOUT: [&str; 2] = [
    "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });",
    "Object.defineProperty(navigator, 'clipboard', { configurable: true, \
     value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } });",
];

/// The browser's own command, which takes what is selected, or refuses too.
const TAKES: &str = "document.execCommand = () => { \
    const field = document.activeElement; \
    window.taken = field.value.slice(field.selectionStart, field.selectionEnd); return true; };";
const REFUSES: &str = "document.execCommand = () => false;";

/// What is copied, how, and a part of its text.
const BUTTONS: [(&str, &str); 3] = [
    (
        "document.querySelector('#calculator .share-link button')",
        "growth=21.5",
    ),
    (
        "document.querySelectorAll('#calculator .share-link button')[1]",
        "2147",
    ),
    (
        "document.querySelector('#chart-revenue [data-take=copy]')",
        "\t",
    ),
];

const DIALOG: &str = "document.querySelector('dialog.share[open]')";

#[test]
fn what_is_copied_is_on_the_clipboard() {
    let page = Page::alive("?growth=21.5");
    for (button, part) in BUTTONS {
        page.run(&format!(
            "Object.defineProperty(navigator, 'clipboard', {{ configurable: true, \
             value: {{ writeText: text => {{ window.taken = text; return Promise.resolve(); }} }} }}); {button}.click()"
        ));
        page.wait(&format!(
            "(window.taken ?? '').includes('{}')",
            part.replace('\t', "\\t")
        ));
        page.wait(&format!(
            "{button}.textContent === '已複製' || {button}.ariaPressed === 'true'"
        ));
        assert!(page.is(&format!("!{DIALOG}")));
    }
    page.expect_no_problem();
}

#[test]
fn without_a_clipboard_the_browsers_command_copies() {
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::alive_in(browser, "?growth=21.5");
        for without in WITHOUT {
            for (button, part) in BUTTONS {
                page.run(&format!(
                    "{without} {TAKES} window.taken = ''; {button}.click()"
                ));
                page.wait(&format!(
                    "window.taken.includes('{}')",
                    part.replace('\t', "\\t")
                ));
                page.wait(&format!(
                    "{button}.textContent === '已複製' || {button}.ariaPressed === 'true'"
                ));
                assert!(page.is(&format!("!{DIALOG}")));
            }
        }
        page.expect_no_problem();
    }
}

#[test]
fn what_cannot_be_copied_is_selected_and_said() {
    let said = ["無法複製", "无法复制", "could not be copied"];
    let copied = ["已複製", "已复制", "Copied"];
    for ((_, path), (said, copied)) in PAGES.iter().zip(said.iter().zip(copied)) {
        let page = Page::alive(&format!("{path}?growth=21.5"));
        page.run("document.querySelector('#chart-revenue .data-table').open = true");
        for without in WITHOUT {
            for (button, _) in BUTTONS {
                page.run(&format!(
                    "{without} {REFUSES} {button}.focus(); {button}.click()"
                ));
                page.wait(DIALOG);
                assert!(page.is(&format!("{DIALOG}.innerText.includes('{said}')")));
                assert!(page.is("document.activeElement.matches('dialog.share textarea')"));
                assert!(page.is(
                    "(field => field.value.length > 10 && field.selectionStart === 0 && \
                     field.selectionEnd === field.value.length)(document.activeElement)"
                ));
                page.run(&format!("{DIALOG}.querySelector('button').click()"));
                page.wait("!document.querySelector('dialog.share')");
                assert!(page.is(&format!("document.activeElement === {button}")));
                assert!(page.is(&format!(
                    "{button}.textContent !== '{copied}' && {button}.ariaPressed !== 'true'"
                )));
            }
        }
        page.expect_no_problem();
    }
}

#[test]
fn the_code_of_an_embed_is_copied_or_selected() {
    let page = Page::alive("en/");
    page.run("document.querySelector('[data-embed=revenue]').click()");
    page.wait(DIALOG);
    let code = format!("{DIALOG}.querySelector('textarea')");
    assert!(page.is(&format!(
        "{code}.value.includes('allow=\"clipboard-write\"')"
    )));
    let told = format!("{DIALOG}.querySelector('[role=status]').textContent");
    let button = format!("{DIALOG}.querySelector('form button')");
    for without in WITHOUT {
        page.run(&format!("{without} {REFUSES} {button}.click()"));
        page.wait(&format!("{told}.includes('could not be copied')"));
        assert_eq!(page.text(&format!("{button}.textContent")), "Copy");
        assert!(page.is(&format!("{code}.selectionEnd === {code}.value.length")));
        page.run(&format!(
            "{without} {TAKES} {code}.focus(); {button}.click()"
        ));
        page.wait(&format!("window.taken === {code}.value"));
        page.wait(&format!(
            "{button}.textContent === 'Copied' && {told} === ''"
        ));
        page.run(&format!(
            "{DIALOG}.querySelector('input[name=form]').click()"
        ));
        page.run(&format!(
            "{DIALOG}.querySelector('form').dispatchEvent(new Event('change'))"
        ));
        page.wait(&format!("{button}.textContent === 'Copy'"));
    }
    page.expect_no_problem();
}
