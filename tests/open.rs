//! `zone-report open`, through the program itself: what it serves, what it follows, what it refuses.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::fs;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::TcpListener;
use std::net::TcpStream;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::time::Duration;
use std::time::Instant;

use serde_json::Value;

#[path = "support/viewer.rs"]
mod viewer;

const SOURCE: &str = include_str!("fixtures/harbour/source.txt");
const REPORT: &str = include_str!("fixtures/harbour/report.toml");

/// How long a machine with much to do may take for what takes a moment.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder with a program, its viewer and files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("open")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    viewer::put(&folder);
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

/// A program that shows a report; it ends when dropped.
struct Opened {
    child: Child,
    folder: PathBuf,
    port: u16,
}

impl Opened {
    fn start(folder: &Path, arguments: &[&str]) -> Opened {
        let mut child = viewer::command(folder)
            .args(["open", "--no-browser"])
            .args(arguments)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let port = line
            .strip_prefix("http://localhost:")
            .and_then(|rest| rest.split('/').next()?.parse().ok());
        let Some(port) = port else {
            let mut error = String::new();
            child
                .stderr
                .take()
                .unwrap()
                .read_to_string(&mut error)
                .unwrap();
            panic!("no address: {line} {error}");
        };
        // What it says later must not fill the pipes.
        let mut error = child.stderr.take().unwrap();
        std::thread::spawn(move || std::io::copy(&mut error, &mut std::io::sink()));
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Opened {
            child,
            folder: folder.to_owned(),
            port,
        }
    }

    /// The status and the body of an answer.
    fn ask(&self, request: &str, host: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(
            stream,
            "{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok());
        (status.unwrap_or_default(), body.to_owned())
    }

    fn get(&self, path: &str) -> (u16, String) {
        self.ask(&format!("GET {path}"), &format!("localhost:{}", self.port))
    }

    fn page(&self) -> String {
        self.get("/").1
    }

    fn state(&self) -> Value {
        serde_json::from_str(&self.get("/-/state.json").1).unwrap()
    }

    /// What pages are told once something holds of it, and how long that took.
    fn wait(&self, holds: impl Fn(&Value) -> bool) -> (Value, Duration) {
        let start = Instant::now();
        let mut state = self.state();
        while !holds(&state) {
            assert!(start.elapsed() < PATIENCE, "still {state:#}");
            let version = &state["version"];
            let news = self.get(&format!("/-/state.json?version={version}")).1;
            state = serde_json::from_str(&news).unwrap();
        }
        (state, start.elapsed())
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.join(name), text).unwrap();
    }

    /// Ends it as Ctrl-C does, and gives its code.
    fn interrupt(&mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-INT", &id])
                .status()
                .unwrap()
                .success()
        );
        self.child.wait().unwrap().code()
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What it says of files that it does not show.
fn refusal(folder: &Path, arguments: &[&str]) -> String {
    let output = viewer::command(folder)
        .args(["open", "--no-browser"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stderr).unwrap()
}

fn lines(state: &Value) -> Vec<(String, u64)> {
    let problems = state["problems"].as_array().unwrap().iter();
    let line = |it: &Value| {
        let message = it["message"].as_str().unwrap().to_owned();
        (message, it["line"].as_u64().unwrap_or_default())
    };
    problems.map(line).collect()
}

#[test]
fn a_source_is_a_page_and_a_draft_beside_it() {
    let folder = folder("source", &[("harbour.txt", SOURCE)]);
    let mut opened = Opened::start(&folder, &["harbour.txt"]);
    let page = opened.page();
    assert!(page.contains("800億元"), "{page}");
    assert!(page.contains("/-/live.js"));
    assert_eq!(opened.get("/-/live.js").0, 200);
    assert_eq!(opened.get("/zh-Hans/").0, 200);
    assert_eq!(opened.get("/zh-Hans").0, 301);
    assert_eq!(opened.get("/nothing").0, 404);
    let frame = opened.get("/embed/headlines.html");
    assert!(frame.0 == 200 && !frame.1.contains("/-/"));
    assert!(opened.read("harbour.toml").contains("[report]"));
    let state = opened.state();
    assert_eq!(
        (&state["errors"], &state["warnings"]),
        (&0.into(), &0.into()),
        "{state:#}"
    );
    assert_eq!(opened.interrupt(), Some(0));
}

#[test]
fn what_is_published_is_not_live() {
    let folder = folder("published", &[("report.toml", REPORT)]);
    let output = viewer::command(&folder)
        .args(["publish", "report.toml", "--out", "site"])
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(output.status.success());
    for page in ["site/index.html", "site/en/index.html", "site/404.html"] {
        let page = fs::read_to_string(folder.join(page)).unwrap();
        assert!(!page.contains("/-/") && !page.contains("live.js"));
    }
    assert!(!folder.join("site/-").exists());
}

#[test]
fn a_save_shows_and_a_broken_file_keeps_the_page() {
    let folder = folder("save", &[("report.toml", REPORT), ("source.txt", SOURCE)]);
    let opened = Opened::start(&folder, &["source.txt", "report.toml"]);
    let first = opened.state();
    let title = REPORT
        .lines()
        .position(|it| it.starts_with("title"))
        .unwrap();
    let changed = REPORT.replacen("title = { zh-Hant = \"", "title = { zh-Hant = \"改過的", 1);
    assert_ne!(changed, REPORT);
    opened.write("report.toml", &changed);
    let (state, took) = opened.wait(|it| it["page"] != first["page"]);
    println!("a save showed after {took:?}");
    assert!(opened.page().contains("改過的"));
    // A numeral in prose is an error: the page stays, and says so beside its title, with the line.
    opened.write("report.toml", &changed.replace("改過的", "第77次改過的"));
    let (broken, _) = opened.wait(|it| it["stale"] == true);
    assert_eq!(broken["page"], state["page"]);
    assert!(opened.page().contains("改過的"));
    let problem = &broken["problems"][0];
    assert_eq!(problem["line"], title + 1);
    assert_eq!(problem["at"][0], "#title");
    assert!(problem["text"].as_str().unwrap().contains("第77次"));
    // So is what is no TOML.
    opened.write("report.toml", &changed[..changed.len() / 2]);
    let (half, _) = opened.wait(|it| it["stale"] == true && it["version"] != broken["version"]);
    assert!(half["errors"].as_u64() > Some(0), "{half:#}");
    assert!(opened.page().contains("改過的"));
    opened.write("report.toml", &changed);
    let (mended, _) = opened.wait(|it| it["stale"] == false);
    assert_eq!(
        mended["page"], state["page"],
        "the same page is not shown anew"
    );
    assert_eq!(opened.read("report.toml"), changed);
}

#[test]
fn a_report_that_is_broken_from_the_start_is_told_of_until_it_is_mended() {
    let folder = folder("broken", &[("report.toml", "[report]\nid = 3\n")]);
    let opened = Opened::start(&folder, &["report.toml"]);
    assert!(opened.page().contains("report.toml:2"), "{}", opened.page());
    opened.write("report.toml", REPORT);
    opened.wait(|it| it["errors"] == 0);
    assert!(opened.page().contains("800"));
}

#[test]
fn the_draft_follows_its_source_and_edits_stay() {
    let folder = folder("follow", &[("harbour.txt", SOURCE)]);
    let opened = Opened::start(&folder, &["harbour.txt"]);
    let draft = opened.read("harbour.toml");
    let start = draft.find("\ntitle = ").unwrap() + 1;
    let end = start + draft[start..].find('\n').unwrap();
    let edited = [
        &draft[..start],
        "title = { zh-Hant = \"我的題目\" } # mine",
        &draft[end..],
    ]
    .concat();
    opened.write("harbour.toml", &edited);
    opened.wait(|_| opened.page().contains("我的題目"));
    opened.write("harbour.txt", &SOURCE.replace("800億元", "880億元"));
    opened.wait(|_| opened.page().contains("880億元"));
    let report = opened.read("harbour.toml");
    assert!(
        report.contains("title = { zh-Hant = \"我的題目\" } # mine"),
        "{report}"
    );
    assert!(report.contains("880億元") && !report.contains("800億元"));
    assert!(opened.page().contains("我的題目"));
    // Half of a source on its way, and then the whole.
    opened.write("harbour.txt", "");
    opened.wait(|it| it["warnings"].as_u64() > Some(0));
    assert!(opened.page().contains("880億元"), "the page stays");
    opened.write("harbour.txt", SOURCE);
    opened.wait(|_| opened.page().contains("800億元"));
    assert!(opened.read("harbour.toml").contains("我的題目"));
}

#[test]
fn what_a_person_wrote_is_never_written_over() {
    let folder = folder(
        "kept",
        &[
            ("harbour.txt", SOURCE),
            ("harbour.toml", "[package]\nname = \"x\"\n"),
        ],
    );
    let said = refusal(&folder, &["harbour.txt"]);
    assert!(said.contains("is no report"), "{said}");
    assert_eq!(
        fs::read_to_string(folder.join("harbour.toml")).unwrap(),
        "[package]\nname = \"x\"\n"
    );
    // A report of a person's own does not follow the source.
    fs::write(folder.join("harbour.toml"), REPORT).unwrap();
    let opened = Opened::start(&folder, &["harbour.txt"]);
    opened.write("harbour.txt", &SOURCE.replace("800億元", "880億元"));
    let (state, _) = opened.wait(|it| it["errors"].as_u64() > Some(0));
    assert!(
        lines(&state)
            .iter()
            .any(|it| it.0.contains("does not stand in section")),
        "{state:#}"
    );
    assert_eq!(opened.read("harbour.toml"), REPORT);
}

#[test]
fn a_port_that_is_taken_gives_way_to_another() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let folder = folder("port", &[("report.toml", REPORT)]);
    let opened = Opened::start(&folder, &["report.toml", "--port", &port.to_string()]);
    assert_ne!(opened.port, port);
    assert_eq!(opened.get("/").0, 200);
}

#[test]
fn only_this_machine_is_answered_and_only_the_site_is_served() {
    let folder = folder(
        "refused",
        &[("report.toml", REPORT), ("secret.txt", "secret")],
    );
    let opened = Opened::start(&folder, &["."]);
    for host in [
        "evil.example",
        &format!("evil.example:{}", opened.port),
        "localhost",
        "localhost:1",
    ] {
        assert_eq!(opened.ask("GET /", host).0, 403, "{host}");
        assert_eq!(opened.ask("GET /-/state.json", host).0, 403, "{host}");
    }
    let host = format!("127.0.0.1:{}", opened.port);
    assert_eq!(opened.ask("GET /", &host).0, 200);
    assert_eq!(opened.ask("POST /", &host).0, 405);
    for path in [
        "/../secret.txt", "/secret.txt", "//secret.txt", "/%2e%2e/secret.txt", "/./report.toml",
        "/report.toml", "/en/../../secret.txt", "/..%2fsecret.txt", "/etc/passwd",
    ] {
        let (status, body) = opened.get(path);
        assert_eq!(status, 404, "{path}");
        assert!(!body.contains("secret"), "{path}");
    }
}

#[test]
fn wrong_input_is_a_page_or_a_message() {
    let folder = folder("wrong", &[]);
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    write(
        "poem.txt",
        "床前明月光，疑是地上霜。\n舉頭望明月，低頭思故鄉。\n".as_bytes(),
    );
    write("empty.txt", b"");
    write("blank.txt", b" \n\n");
    write("binary.txt", &[0, 1, 2, 3, 0, 0, 9]);
    write("half.docx", b"PK\x03\x04half of an archive");
    let opened = Opened::start(&folder, &["poem.txt"]);
    let page = opened.page();
    assert!(
        page.contains("舉頭望明月") && page.contains("沒有讀到數字"),
        "{page}"
    );
    for (name, said) in [
        ("empty.txt", "is empty"),
        ("blank.txt", "nothing but space"),
        ("binary.txt", "is no text"),
        ("half.docx", "broken"),
        ("absent.txt", "is not there"),
        ("absent.toml", "is not there"),
    ] {
        let told = refusal(&folder, &[name]);
        assert!(told.contains(said), "{name}: {told}");
        assert!(!folder.join(name).with_extension("toml").exists(), "{name}");
    }
    let several = refusal(&folder, &["poem.txt", "blank.txt"]);
    assert!(
        several.contains("one source is shown at a time"),
        "{several}"
    );
}
