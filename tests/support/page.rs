//! The page in a browser, and its calculator as a reader sees it.

use std::ops::Deref;

use super::browser::Browser;
use super::server::Site;
use super::server::SiteOptions;

/// A page of the built site, open in a browser of its own.
pub struct Page {
    // Dropped first, so that the browser is gone before its server.
    browser: Browser,
    /// The server behind it.
    pub site: Site,
}

impl Deref for Page {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}

impl Page {
    /// Opens a path of the site in Chromium and waits until every island runs.
    pub fn alive(path: &str) -> Page {
        Page::alive_in(Browser::chromium(), path)
    }

    /// The same in a browser of the test's choice.
    pub fn alive_in(browser: Browser, path: &str) -> Page {
        let page = Page::open_in(browser, SiteOptions::default(), path);
        page.wait_until_alive();
        page
    }

    /// Opens a path of a site so served, and does not wait.
    pub fn open_in(browser: Browser, options: SiteOptions, path: &str) -> Page {
        let site = Site::serve(options);
        browser.open(&site.address(path));
        Page { browser, site }
    }

    /// Goes to another path of the same site and waits until every island runs.
    pub fn go(&self, path: &str) {
        self.open(&self.site.address(path));
        self.wait_until_alive();
    }

    pub fn wait_until_alive(&self) {
        self.wait("document.documentElement.dataset.state === 'interactive'");
        // What has not been laid out yet has no text that is shown.
        self.wait("!document.querySelector('.chapter:not(.laid)')");
        self.settle();
    }

    /// Fails if the page has told of an error, or has asked for something that is not there.
    pub fn expect_no_problem(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "{problems:#?}");
        let refused = self.site.refused();
        assert!(refused.is_empty(), "not there: {refused:#?}");
        let failed = self.text(
            "performance.getEntriesByType('resource').filter(entry => entry.responseStatus >= 400)\
             .map(entry => entry.name).join(' ')",
        );
        assert_eq!(failed, "", "failed requests");
    }

    /// Gives a control of the calculator a value, as typing or choosing would. The number beside the
    /// slider, which has no name of its own, goes by `growth-number`.
    pub fn set(&self, control: &str, value: &str) {
        self.run(&format!(
            "const all = '{control}' === 'growth-number'
               ? [...document.querySelectorAll('#calculator [aria-describedby=growth-fault]')]
               : [...document.querySelectorAll('#calculator [name=\"{control}\"]')];
             if (!all.length) throw new Error('the calculator has no control {control}');
             const radio = all.find(element => element.type === 'radio' && element.value === '{value}');
             if (radio) {{ radio.click(); return; }}
             const element = all[0];
             element.value = '{value}';
             element.dispatchEvent(new Event('input', {{ bubbles: true }}));
             element.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        ));
        self.settle();
    }

    /// What a control of the calculator says.
    pub fn control(&self, control: &str) -> String {
        self.text(&format!(
            "(all => (all.find(element => element.checked) ?? all[0]).value)\
             ([...document.querySelectorAll('#calculator [name=\"{control}\"]')])"
        ))
    }

    /// The same as a number.
    pub fn control_number(&self, control: &str) -> f64 {
        let text = self.control(control);
        text.parse()
            .unwrap_or_else(|_| panic!("control {control} says {text:?}, not a number"))
    }

    /// A result at full precision; nothing where there is none.
    pub fn result(&self, name: &str) -> Option<f64> {
        let text = self.text(&format!("{}.dataset.value", output(name)));
        if text.is_empty() {
            return None;
        }
        let value: f64 = text
            .parse()
            .unwrap_or_else(|_| panic!("result {name} has data-value {text:?}"));
        assert!(value.is_finite(), "result {name} has data-value {text:?}");
        Some(value)
    }

    /// A result's bound.
    pub fn bound(&self, name: &str) -> String {
        self.text(&format!("{}.dataset.bound", output(name)))
    }
}

fn output(name: &str) -> String {
    format!("document.querySelector('#calculator output[name=\"{name}\"]')")
}
