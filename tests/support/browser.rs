//! A headless browser with one page, driven from plain blocking code.

use std::env;
use std::path::Path;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use fantoccini::Client;
use fantoccini::ClientBuilder;
use fantoccini::actions::InputSource;
use fantoccini::actions::KeyAction;
use fantoccini::actions::KeyActions;
use fantoccini::wd::Capabilities;
use fantoccini::wd::WebDriverCompatibleCommand;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use serde_json::json;
use tokio::runtime::Builder;
use tokio::runtime::Runtime;

use super::driver::Driver;

/// How long a test waits for the page to become so.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often a browser is started before a test gives up: on a busy machine one may end at birth.
const TRIES: usize = 3;

/// Without these, Chromium as it starts asks its maker's servers for things no test needs.
const CHROMIUM: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--window-size=1280,900",
];

/// A browser of its own, with a fresh profile; it ends when dropped, in a failing test too.
pub struct Browser {
    runtime: Runtime,
    client: Option<Client>,
    is_chromium: bool,
    // Dropped after the session has been closed.
    _driver: Driver,
}

impl Browser {
    /// Chromium as it comes.
    pub fn chromium() -> Browser {
        Browser::chromium_with(&[])
    }

    /// Chromium with further switches.
    pub fn chromium_with(switches: &[&str]) -> Browser {
        let switches: Vec<&str> = CHROMIUM.iter().chain(switches).copied().collect();
        let capabilities = json!({
            "goog:chromeOptions": { "args": switches },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        Browser::start(Driver::chromium, capabilities, true)
    }

    /// Firefox as it comes.
    pub fn firefox() -> Browser {
        let mut options = json!({
            "args": ["-headless", "--width=1280", "--height=900"],
            "prefs": { "network.captive-portal-service.enabled": false },
        });
        if let Some(binary) = firefox_binary() {
            options["binary"] = binary.into();
        }
        let capabilities = json!({ "moz:firefoxOptions": options });
        Browser::start(Driver::firefox, capabilities, false)
    }

    fn start(driver: fn() -> Driver, capabilities: Value, is_chromium: bool) -> Browser {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let Value::Object(capabilities) = capabilities else {
            unreachable!("the capabilities are written as an object");
        };
        let capabilities: Capabilities = capabilities;
        let mut refusal = None;
        for _ in 0..TRIES {
            let driver = driver();
            let connected = runtime.block_on(async {
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities.clone())
                    .connect(&driver.address())
                    .await
            });
            match connected {
                Ok(client) => {
                    return Browser {
                        runtime,
                        client: Some(client),
                        is_chromium,
                        _driver: driver,
                    };
                }
                Err(error) => refusal = Some(error),
            }
        }
        panic!("the browser did not start, {TRIES} times: {refusal:?}");
    }

    fn client(&self) -> &Client {
        self.client.as_ref().expect("open until dropped")
    }

    /// Loads an address and waits for its `load` event.
    pub fn open(&self, address: &str) {
        self.runtime
            .block_on(self.client().goto(address))
            .unwrap_or_else(|error| panic!("cannot open {address}: {error}"));
    }

    /// The value of a JavaScript expression in the page; a promise is waited for.
    pub fn value(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.runtime
            .block_on(self.client().execute(&script, Vec::new()))
            .unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// The same as text; empty for `null`.
    pub fn text(&self, expression: &str) -> String {
        match self.value(expression) {
            Value::String(text) => text,
            Value::Null => String::new(),
            other => other.to_string(),
        }
    }

    /// The same as a number.
    pub fn number(&self, expression: &str) -> f64 {
        let value = self.value(expression);
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{expression} is {value}, not a number"))
    }

    /// The same as a truth.
    pub fn is(&self, expression: &str) -> bool {
        self.value(&format!("!!({expression})")) == Value::Bool(true)
    }

    /// Runs statements in the page.
    pub fn run(&self, statements: &str) {
        self.runtime
            .block_on(self.client().execute(statements, Vec::new()))
            .unwrap_or_else(|error| panic!("{statements}: {error}"));
    }

    /// Waits until an expression holds.
    pub fn wait(&self, expression: &str) {
        let start = Instant::now();
        while !self.is(expression) {
            assert!(
                start.elapsed() < PATIENCE,
                "after {PATIENCE:?} still not so: {expression}; problems: {:?}",
                self.problems()
            );
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits for two frames, after which what was asked to be drawn is drawn.
    pub fn settle(&self) {
        self.value(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))",
        );
    }

    /// Types into whatever has the focus, as a person would; see [`fantoccini::key::Key`].
    pub fn keys(&self, keys: &str) {
        self.runtime.block_on(async {
            let element = self.client().active_element().await.unwrap();
            element.send_keys(keys).await.unwrap();
        });
    }

    /// Presses a key as on a keyboard, wherever the focus is; a file input would take typing for a path.
    pub fn press(&self, key: char) {
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        self.runtime
            .block_on(self.client().perform_actions(keys))
            .unwrap_or_else(|error| panic!("cannot press {key:?}: {error}"));
    }

    /// Clicks the first element that matches, once it is scrolled into view.
    pub fn click(&self, selector: &str) {
        // The driver does not wait for the page to glide there.
        self.run(&format!(
            "document.querySelector('{selector}')
               ?.scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ));
        let locator = fantoccini::Locator::Css(selector);
        self.runtime.block_on(async {
            let found = self.client().find(locator).await;
            let element = found.unwrap_or_else(|error| panic!("no {selector}: {error}"));
            let clicked = element.click().await;
            clicked.unwrap_or_else(|error| panic!("cannot click {selector}: {error}"));
        });
    }

    /// Chooses a file in the first file input that matches.
    pub fn choose(&self, selector: &str, path: &Path) {
        let locator = fantoccini::Locator::Css(selector);
        self.runtime.block_on(async {
            let found = self.client().find(locator).await;
            let element = found.unwrap_or_else(|error| panic!("no {selector}: {error}"));
            let chosen = element.send_keys(&path.to_string_lossy()).await;
            chosen.unwrap_or_else(|error| panic!("cannot choose {}: {error}", path.display()));
        });
    }

    /// Shows the page in a viewport of exactly this size in CSS pixels (Chromium only).
    pub fn resize(&self, width: u32, height: u32) {
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 0, "mobile": false }),
        );
        self.wait(&format!("innerWidth === {width}"));
        self.settle();
    }

    /// Goes into the page's first frame: what is asked from now on is asked there.
    pub fn enter_frame(&self) {
        self.runtime
            .block_on(self.client().enter_frame(0))
            .unwrap_or_else(|error| panic!("no frame to enter: {error}"));
    }

    /// Goes back to the page that holds the frame.
    pub fn leave_frame(&self) {
        self.runtime
            .block_on(self.client().enter_parent_frame())
            .unwrap_or_else(|error| panic!("no page around the frame: {error}"));
    }

    /// Sends a command of the DevTools protocol (Chromium only).
    pub fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.command(
            "goog/cdp/execute",
            json!({ "cmd": method, "params": parameters }),
        )
    }

    /// What went wrong in the page so far: errors of scripts and, in Chromium, all of the console's.
    /// Each is told once.
    pub fn problems(&self) -> Vec<String> {
        let recorded = self.value("(window.recordedProblems || []).splice(0)");
        let mut problems: Vec<String> = recorded
            .as_array()
            .into_iter()
            .flatten()
            .map(|problem| problem.as_str().unwrap_or_default().to_owned())
            .collect();
        if self.is_chromium {
            let log = self.command("se/log", json!({ "type": "browser" }));
            problems.extend(
                log.as_array()
                    .into_iter()
                    .flatten()
                    .filter(|entry| entry["level"] == "SEVERE")
                    .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()),
            );
        }
        problems
    }

    fn command(&self, path: &'static str, body: Value) -> Value {
        self.runtime
            .block_on(self.client().issue_cmd(Extension { path, body }))
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // The driver would leave its browser running if it were only killed.
            let _ = self.runtime.block_on(client.close());
        }
    }
}

/// A command that Chromium's driver has beyond the standard.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.expect("a session is open");
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

/// Debian's Firefox has a name of its own, which its driver does not look for.
fn firefox_binary() -> Option<String> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join("firefox-esr"))
        .find(|file| file.is_file())
        .map(|file| file.to_string_lossy().into_owned())
}
