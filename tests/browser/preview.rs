//! A page while it is previewed: it is shown anew where the reader stands, and tells what is wrong beside what it
//! concerns, under the policy that it is published with.

use std::fs;
use std::io::BufRead;
use std::io::BufReader;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::time::Instant;

use crate::support::Browser;
use crate::support::HARBOUR;
use crate::support::folder;

/// A program that shows the harbour's report; it ends when dropped.
struct Preview {
    child: Child,
    report: PathBuf,
    address: String,
}

impl Preview {
    fn start(name: &str) -> Preview {
        let folder = folder(name);
        let report = folder.join("report.toml");
        fs::copy(Path::new(HARBOUR).join("report.toml"), &report).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_zone-report"))
            .args(["open", "--no-browser", "--port", "0"])
            .arg(&report)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = child.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        let address = line.split(' ').next().unwrap().to_owned();
        Preview {
            child,
            report,
            address,
        }
    }

    fn read(&self) -> String {
        fs::read_to_string(&self.report).unwrap()
    }

    fn write(&self, text: &str) {
        fs::write(&self.report, text).unwrap();
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_page_is_shown_anew_where_the_reader_stands() {
    let preview = Preview::start("preview-stands");
    let browser = Browser::chromium();
    browser.open(&preview.address);
    browser.wait("document.documentElement.dataset.state === 'interactive'");
    browser.wait("document.querySelector('.preview')");
    browser.run("document.getElementById('section-2').open = true");
    browser.run("document.getElementById('section-2').scrollIntoView({ behavior: 'instant' })");
    browser.settle();
    let top = "document.getElementById('section-2').getBoundingClientRect().top";
    let before = browser.number(top);
    let report = preview.read();
    let start = Instant::now();
    preview.write(&report.replacen("title = { zh-Hant = \"", "title = { zh-Hant = \"改過的", 1));
    browser.wait("document.getElementById('title')?.textContent.startsWith('改過的')");
    println!("a save showed after {:?}", start.elapsed());
    browser.wait("document.documentElement.dataset.state === 'interactive'");
    browser.wait("document.querySelector('.preview')");
    assert!(browser.is("document.getElementById('section-2').open"));
    assert!(!browser.is("document.getElementById('section-1').open"));
    browser.wait(&format!("Math.abs({top} - {before}) < 3"));
    assert!(browser.is("scrollY > 300"));
    assert_eq!(browser.problems(), [""; 0]);
}

#[test]
fn what_is_wrong_stands_beside_what_it_concerns() {
    let preview = Preview::start("preview-problems");
    let browser = Browser::chromium();
    browser.open(&format!("{}en/", preview.address));
    browser.wait("document.querySelector('.preview[data-level=sound]')");
    let report = preview.read();
    preview.write(&report.replacen("title = { zh-Hant = \"", "title = { zh-Hant = \"第77次", 1));
    browser.wait("document.querySelector('.preview[data-level=error]')");
    let note = "document.querySelector('.masthead + .preview-problem, .masthead .preview-problem')";
    browser.wait(note);
    let said = browser.text(&format!("{note}.textContent"));
    assert!(
        said.contains("stands bare in prose") && said.contains("report.toml:"),
        "{said}"
    );
    assert!(
        browser
            .text("document.querySelector('.preview summary').textContent")
            .contains("last sound")
    );
    browser.run("document.querySelector('.preview li a').click()");
    assert!(browser.is("location.hash.startsWith('#preview-problem-')"));
    preview.write(&report);
    browser.wait("document.querySelector('.preview[data-level=sound]')");
    assert!(!browser.is("document.querySelector('.preview-problem')"));
    assert_eq!(browser.problems(), [""; 0]);
}
