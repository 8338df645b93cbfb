//! `zone-report publish`, through the command line, with reports that are small, broken and hostile.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use std::thread::yield_now;

use scraper::Html;
use scraper::Selector;

use zone_report::site::File;
use zone_report::site::Scripts;
use zone_report::site::Shell;

#[path = "support/crowded.rs"]
mod crowded;

use crowded::crowded;

const REPORT: &str = include_str!("fixtures/harbour/report.toml");

/// The shell of a viewer.
const SHELL: &str = "<!doctype html>\n<html lang=\"zh-Hant\">\n<head>\n<meta charset=\"utf-8\">\n\
    <link rel=\"icon\" href=\"./favicon-0123456789abcdef.svg\">\n<!-- zone-report: head -->\n\
    <link rel=\"zone-report-module\" href=\"./web-0123456789abcdef.js\" \
    data-wasm=\"./web-0123456789abcdef_bg.wasm\">\n</head>\n<body>\n<!-- zone-report: page -->\n</body>\n</html>\n";
/// The file in which a site's folder lists what was written into it.
const LIST: &str = ".zone-report.json";

/// A program in a folder of its own, with a viewer beside it.
struct Tool {
    folder: PathBuf,
}

impl Tool {
    fn new(name: &str) -> Tool {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("publish")
            .join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        fs::copy(
            env!("CARGO_BIN_EXE_zone-report"),
            folder.join("zone-report"),
        )
        .unwrap();
        let files = [
            File::text("web-0123456789abcdef.js", "export default () => {};"),
            File::text("web-0123456789abcdef_bg.wasm", "\0asm"),
            File::text("favicon-0123456789abcdef.svg", "<svg/>"),
            File::text("reader-0123456789abcdef.wasm", "\0reader"),
        ];
        let mut shell = Shell::read(SHELL).unwrap();
        shell.reader = "reader-0123456789abcdef.wasm".to_owned();
        shell.scripts = Scripts::bundled(|name| format!("{name}();"));
        let pack = postcard::to_allocvec(&(&files[..], shell)).unwrap();
        fs::write(folder.join("viewer.pack"), pack).unwrap();
        Tool { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Publishes a report as `site`.
    fn publish(&self, report: &str, options: &[&str]) -> Output {
        fs::write(self.path("report.toml"), report).unwrap();
        let mut command = Command::new(self.path("zone-report"));
        command
            .args(["publish", "report.toml"])
            .args(options)
            .current_dir(&self.folder);
        loop {
            // Another test that starts a process may just then hold the copied program open for writing.
            match command.output() {
                Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => yield_now(),
                output => return output.unwrap(),
            }
        }
    }

    /// Publishes the report as a success, and gives what was said of it.
    fn published(&self, options: &[&str]) -> String {
        let output = self.publish(REPORT, options);
        assert!(output.status.success(), "{}", told(&output));
        told(&output)
    }

    /// Writes a file of the reader's.
    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Every file below a folder with its bytes, but the list of what was written.
    fn files(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.path(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if !path.ends_with(LIST) {
                    files.insert(path.clone(), fs::read(path).unwrap());
                }
            }
        }
        files
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

/// What a page says to its scripts.
fn options(page: &Html) -> serde_json::Value {
    let element = Selector::parse("#zone-report").unwrap();
    let text: String = page.select(&element).next().unwrap().text().collect();
    serde_json::from_str(&text).unwrap()
}

/// The pages of a folder, those below it too.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(pages(&path));
        } else if path.extension().is_some_and(|ending| ending == "html") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn any_report_is_published_whole() {
    let tool = Tool::new("whole");
    let address = ["--out", "site", "--address", "https://example.org/x"];
    let output = tool.publish(REPORT, &address);
    assert!(output.status.success(), "{}", told(&output));
    for file in [
        "index.html", "zh-Hans/index.html", "en/index.html", "en/embed/calculator.html",
        "embed/headlines.html", "embed.js", "404.html", "report.json", "report.schema.json",
        "figures.csv", "index.html.br", "index.html.gz", "web-0123456789abcdef_bg.wasm",
    ] {
        assert!(tool.path("site").join(file).is_file(), "{file}");
    }
    assert!(
        tool.read("site/sitemap.xml")
            .contains("<loc>https://example.org/x/en/</loc>")
    );
    let page = Html::parse_document(&tool.read("site/en/index.html"));
    assert_eq!(count(&page, "script[src], script[type=module]"), 0);
    let options = options(&page);
    for (name, start) in [
        ("/glue", "../web-"),
        ("/asked", "../asked-"),
        ("/original", "../original-"),
        ("/reader/script", "../reader-"),
        ("/reader/module", "../reader-"),
    ] {
        let address = options.pointer(name).and_then(|it| it.as_str()).unwrap();
        assert!(address.starts_with(start), "{name}: {address}");
        assert!(tool.path("site/en").join(address).is_file(), "{address}");
    }
    let whole = "link[hreflang][href^='https://example.org/x/']";
    assert_eq!(count(&page, whole), 3);
    assert_eq!(count(&page, "link[rel=canonical]"), 1);
    let embed = tool.read("site/en/embed/calculator.html");
    assert!(embed.contains("rel=\"canonical\" href=\"https://example.org/x/en/"));
    let report: serde_json::Value = serde_json::from_str(&tool.read("site/report.json")).unwrap();
    assert_eq!(report["version"], 2);
    let headers = tool.read("site/_headers");
    let policies = headers.matches("Content-Security-Policy").count();
    assert!(policies >= 9, "{headers}");
    assert!(!headers.contains("unsafe-inline"), "{headers}");
    for line in headers.lines() {
        assert!(line.len() < 2000, "hosts cut lines: {line}");
    }
    for page in pages(&tool.path("site")) {
        let html = fs::read_to_string(&page).unwrap();
        assert!(
            !html.contains(" style=\""),
            "{} has a style attribute",
            page.display()
        );
        if !page.ends_with("404.html") {
            assert!(
                html.contains("Content-Security-Policy"),
                "{}",
                page.display()
            );
        }
    }
    let report: serde_json::Value = serde_json::from_str(&tool.read("site/report.json")).unwrap();
    assert_eq!(report["id"], "harbour");
    let revenue = report["figures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|figure| figure["id"] == "revenue")
        .unwrap();
    assert_eq!(revenue["value"], 80_000_000_000_u64);
    assert_eq!(revenue["stated"]["token"], "達800億元");
    let rows = tool.read("site/figures.csv").lines().count();
    assert_eq!(rows, report["figures"].as_array().unwrap().len() + 1);
    // Again over the first.
    assert!(tool.publish(REPORT, &["--out", "site"]).status.success());
}

#[test]
fn one_file_holds_all_languages_and_loads_nothing() {
    let tool = Tool::new("single");
    let output = tool.publish(REPORT, &["--single-file", "-o", "report.html"]);
    assert!(output.status.success(), "{}", told(&output));
    let source = tool.read("report.html");
    let html = Html::parse_document(&source);
    assert_eq!(count(&html, ".edition[lang]"), 3);
    for loads in [
        "link[rel=stylesheet]", "script[src]", "link[rel=icon]", "link[rel=modulepreload]",
        "img[src]",
    ] {
        assert_eq!(count(&html, loads), 0, "{loads}");
    }
    let mut ids = std::collections::BTreeSet::new();
    for element in html.select(&Selector::parse("[id]").unwrap()) {
        let id = element.attr("id").unwrap();
        assert!(ids.insert(id), "{id} stands twice");
    }
    assert_eq!(count(&html, "script:not([type='application/json'])"), 1);
    assert!(source.contains("<script>single();</script>"));
    let options = options(&html);
    assert_eq!(options["module"], "AGFzbQ==", "the module is not inside");
    assert_eq!(options["reader"]["script"], "reader();");
}

#[test]
fn what_is_interrupted_or_refused_leaves_the_earlier_site_whole() {
    for own in [false, true] {
        interrupt(own);
    }
}

/// Ends a publish early, over a site with or without files of somebody else's beside it.
fn interrupt(own: bool) {
    let tool = Tool::new(&format!("interrupted-{own}"));
    if own {
        tool.write("site/CNAME", "report.example.org");
    }
    assert!(tool.publish(REPORT, &["--out", "site"]).status.success());
    let before = tool.read("site/index.html");
    let broken = REPORT.replace("[report]", "[reports]");
    assert!(!tool.publish(&broken, &["--out", "site"]).status.success());
    assert_eq!(tool.read("site/index.html"), before);
    let changed = REPORT.replace("臨港新區", "臨海新區");
    fs::write(tool.path("report.toml"), changed).unwrap();
    // Files may not grow beyond some blocks: without a word the program is killed at the first that
    // does; with the signal ignored it is told as by a full disk.
    for (limit, says) in [
        ("ulimit -f 20", ""),
        ("trap '' XFSZ; ulimit -f 20", "as it was"),
    ] {
        let output = Command::new("bash")
            .args([
                "-c",
                &format!("{limit}; exec ./zone-report publish report.toml --out site"),
            ])
            .current_dir(&tool.folder)
            .output()
            .unwrap();
        assert!(!output.status.success(), "{limit}");
        assert!(told(&output).contains(says), "{limit}: {}", told(&output));
        assert_eq!(tool.read("site/index.html"), before, "{limit}");
    }
    assert!(tool.publish(REPORT, &["--out", "site"]).status.success());
    assert!(!tool.path(".site.zone-report").exists());
    assert!(!tool.path("site/.zone-report.new").exists());
}

#[test]
fn what_a_publish_has_not_written_stays_and_is_told() {
    let tool = Tool::new("kept");
    let own = [
        ("site/.git/HEAD", "ref: refs/heads/main"),
        ("site/CNAME", "report.example.org"),
        ("site/.nojekyll", ""),
        ("site/charts/notes.txt", "mine"),
        ("site/drafts/a/b.md", "mine"),
    ];
    for again in [false, true] {
        if !again {
            own.iter().for_each(|(path, text)| tool.write(path, text));
        }
        let said = tool.published(&["--out", "site"]);
        for (path, text) in own {
            assert_eq!(tool.read(path), text, "{path}");
        }
        for name in [".git/", "CNAME", ".nojekyll", "charts/notes.txt", "drafts/"] {
            assert!(said.contains(&format!("\n  {name}\n")), "{name}: {said}");
        }
        assert_eq!(said.lines().count(), 6, "{said}");
        assert!(!tool.path("site/.zone-report.new").exists());
    }
}

#[test]
fn what_an_earlier_publish_wrote_goes_when_it_is_written_no_more() {
    for own in [true, false] {
        let tool = Tool::new(&format!("stale-{own}"));
        tool.published(&["--out", "site"]);
        tool.write("outside.txt", "mine");
        tool.write("site/old/page.html", "of an earlier version");
        if own {
            tool.write("site/CNAME", "report.example.org");
        }
        let list = tool.read(&format!("site/{LIST}"));
        let longer = list.replace(
            "\"files\": [",
            "\"files\": [\"old/page.html\", \"../outside.txt\",",
        );
        tool.write(&format!("site/{LIST}"), &longer);
        tool.published(&["--out", "site"]);
        assert!(!tool.path("site/old").exists());
        assert_eq!(tool.read("outside.txt"), "mine");
        assert_eq!(tool.read(&format!("site/{LIST}")), list);
    }
}

#[test]
fn a_file_of_somebody_elses_is_replaced_only_when_one_says_so() {
    let tool = Tool::new("conflict");
    tool.write("site/index.html", "mine");
    tool.write("site/letter.txt", "dear");
    let before = tool.files("site");
    let output = tool.publish(REPORT, &["--out", "site"]);
    assert!(!output.status.success());
    for words in ["\n  index.html\n", "nothing was changed", "--overwrite"] {
        assert!(told(&output).contains(words), "{words}: {}", told(&output));
    }
    assert!(!told(&output).contains("letter.txt"), "{}", told(&output));
    assert_eq!(tool.files("site"), before);
    tool.published(&["--out", "site", "--overwrite"]);
    assert!(tool.read("site/index.html").contains("<html"));
    assert_eq!(tool.read("site/letter.txt"), "dear");
    tool.published(&["--out", "site"]);
    // A folder is not a file that could be replaced.
    tool.write("other/en/index.html/mine.txt", "mine");
    let output = tool.publish(REPORT, &["--out", "other", "--overwrite"]);
    assert!(
        told(&output).contains("\n  en/index.html/\n"),
        "{}",
        told(&output)
    );
    assert_eq!(tool.files("other").len(), 1);
}

#[cfg(unix)]
#[test]
fn links_are_written_through() {
    use std::os::unix::fs::symlink;
    let tool = Tool::new("links");
    fs::create_dir_all(tool.path("disk/charts")).unwrap();
    tool.write("front.html", "earlier");
    symlink("disk", tool.path("site")).unwrap();
    symlink("../front.html", tool.path("disk/index.html")).unwrap();
    symlink("../elsewhere", tool.path("disk/charts-link")).unwrap();
    tool.published(&["--out", "site", "--overwrite"]);
    for _ in 0..2 {
        assert!(
            fs::symlink_metadata(tool.path("site"))
                .unwrap()
                .is_symlink()
        );
        assert!(
            fs::symlink_metadata(tool.path("disk/index.html"))
                .unwrap()
                .is_symlink()
        );
        assert!(tool.read("front.html").contains("<html"));
        assert!(tool.path("disk/en/index.html").is_file());
        tool.published(&["--out", "site"]);
    }
    // One file, through a link to what is there and to what is not.
    for target in ["there.html", "coming.html"] {
        if target == "there.html" {
            tool.write(target, "earlier");
        }
        symlink(target, tool.path("one.html")).unwrap();
        tool.published(&["--single-file", "-o", "one.html"]);
        assert!(
            fs::symlink_metadata(tool.path("one.html"))
                .unwrap()
                .is_symlink()
        );
        assert!(tool.read(target).contains("<html"));
        fs::remove_file(tool.path("one.html")).unwrap();
    }
}

#[test]
fn the_current_folder_can_be_written_into() {
    let tool = Tool::new("here");
    let said = tool.published(&["--out", "."]);
    assert!(said.contains("\n  viewer.pack\n"), "{said}");
    assert!(tool.path("index.html").is_file());
    tool.published(&["--out", "."]);
    assert!(tool.path("report.toml").is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn a_mount_can_be_written_into() {
    let tool = Tool::new("mount");
    fs::create_dir_all(tool.path("site")).unwrap();
    fs::write(tool.path("report.toml"), REPORT).unwrap();
    // Where no file system may be mounted the test cannot be run, and says so.
    let script = "mount -t tmpfs none site || exit 77; ./zone-report publish report.toml --out site && \
                  ./zone-report publish report.toml --out site && ls -A site";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "bash", "-c", script])
        .current_dir(&tool.folder)
        .output()
        .unwrap();
    let refused = output.status.code() == Some(77) || told(&output).contains("unshare");
    if refused {
        eprintln!(
            "NOT RUN: no file system may be mounted here: {}",
            told(&output)
        );
    }
    let listed = String::from_utf8_lossy(&output.stdout);
    assert!(
        refused || listed.contains("\nindex.html\n"),
        "{listed}{}",
        told(&output)
    );
}

/// A file on which writing fails as on a full disk stands where a page goes.
#[cfg(target_os = "linux")]
#[test]
fn what_fails_between_files_is_put_back() {
    use std::os::unix::fs::FileTypeExt;
    use std::os::unix::fs::symlink;
    let tool = Tool::new("put-back");
    tool.published(&["--out", "site"]);
    tool.write("site/CNAME", "report.example.org");
    fs::remove_file(tool.path("site/zh-Hans/index.html")).unwrap();
    symlink("/dev/full", tool.path("site/zh-Hans/index.html")).unwrap();
    let before = |tool: &Tool| {
        fs::remove_file(tool.path("site/zh-Hans/index.html")).unwrap();
        let files = tool.files("site");
        symlink("/dev/full", tool.path("site/zh-Hans/index.html")).unwrap();
        files
    };
    let earlier = before(&tool);
    let output = tool.publish(&REPORT.replace("臨港新區", "臨海新區"), &["--out", "site"]);
    assert!(!output.status.success());
    assert!(told(&output).contains("as it was"), "{}", told(&output));
    assert!(before(&tool) == earlier, "something is not as it was");
    let full = fs::symlink_metadata("/dev/full").unwrap();
    assert!(full.file_type().is_char_device());
    // What is no file is written to, and stays what it is.
    let output = tool.publish(REPORT, &["--single-file", "-o", "/dev/full"]);
    assert!(
        told(&output).contains("cannot be written"),
        "{}",
        told(&output)
    );
    let full = fs::symlink_metadata("/dev/full").unwrap();
    assert!(full.file_type().is_char_device());
}

/// The report with a text put into every string that readers see.
fn poisoned(poison: &str) -> String {
    let mut report = String::new();
    for line in REPORT.lines() {
        let text = |language: &str| format!(" {language} = \"");
        let mut line = line.to_owned();
        if !line.starts_with("names") {
            for start in [text("zh-Hant"), text("en")] {
                line = line.replace(&start, &format!("{start}{poison}"));
            }
        }
        report += &line;
        report.push('\n');
    }
    report
}

#[test]
fn hostile_texts_stay_texts() {
    let tool = Tool::new("hostile");
    let sound = tool.publish(REPORT, &["--out", "sound"]);
    assert!(sound.status.success(), "{}", told(&sound));
    let poison = "</script></style></noscript></title><script>alert()</script><img src=x onerror=alert()>\
                  \u{202e}&lt;]]>--><svg onload=alert()> ";
    let long = "長".repeat(100_000 / 3);
    let report = poisoned(poison).replace(
        "zone-full = { zh-Hant = \"",
        &format!("zone-full = {{ zh-Hant = \"{long}"),
    );
    let output = tool.publish(&report, &["--out", "site"]);
    assert!(output.status.success(), "{}", told(&output));
    for page in pages(&tool.path("site")) {
        let name = page.strip_prefix(tool.path("site")).unwrap();
        let html = |path: &Path| {
            let text = fs::read_to_string(path).unwrap();
            // As a browser without script reads it.
            let text = text
                .replace("<noscript", "<div")
                .replace("</noscript>", "</div>");
            Html::parse_document(&text)
        };
        let sound = html(&tool.path("sound").join(name));
        let hostile = html(&page);
        for kind in [
            "script", "style", "img", "title", "svg", "iframe", "link", "meta",
        ] {
            let inside = |html: &Html| count(html, kind);
            assert_eq!(
                inside(&hostile),
                inside(&sound),
                "{}: {kind}",
                name.display()
            );
        }
        for events in ["[onerror]", "[onload]", "[onclick]"] {
            assert_eq!(count(&hostile, events), 0, "{}: {events}", name.display());
        }
    }
    let single = tool.publish(&report, &["--single-file", "-o", "one.html"]);
    assert!(single.status.success(), "{}", told(&single));
    let one = Html::parse_document(&tool.read("one.html"));
    assert_eq!(count(&one, "script:not([type='application/json'])"), 1);
    assert_eq!(count(&one, "img, [onerror], [onload]"), 0);
}

#[test]
fn ten_thousand_figures_are_published() {
    let tool = Tool::new("many");
    let report = crowded(REPORT, 10_000);
    let start = std::time::Instant::now();
    let output = tool.publish(&report, &["--out", "site"]);
    assert!(
        output.status.success(),
        "{}",
        told(&output).chars().take(2000).collect::<String>()
    );
    println!("published in {:?}", start.elapsed());
    assert!(tool.read("site/figures.csv").lines().count() > 10_000);
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let tool = Tool::new("formula");
    let output = tool.publish(&poisoned("=SUM(A:A)+"), &["--out", "site"]);
    assert!(output.status.success(), "{}", told(&output));
    let table = tool.read("site/figures.csv");
    assert!(
        table.contains("'=SUM(") && !table.contains(",=SUM(") && !table.contains("\"=SUM("),
        "{table}"
    );
}

#[test]
fn a_language_that_the_page_has_not_is_in_no_data() {
    let tool = Tool::new("languages");
    for (languages, absent, column) in [
        ("\"zh-Hant\", \"zh-Hans\"", &["en"][..], "label (en)"),
        ("\"en\"", &["zh-Hant", "zh-Hans"], "label (zh-Hant)"),
    ] {
        let report = REPORT.replacen(
            "[report]\n",
            &format!("[report]\nlanguages = [{languages}]\n"),
            1,
        );
        let output = tool.publish(&report, &["--out", "site"]);
        assert!(output.status.success(), "{}", told(&output));
        let data: serde_json::Value = serde_json::from_str(&tool.read("site/report.json")).unwrap();
        let labels = data["figures"].as_array().unwrap().iter();
        for texts in labels.map(|it| &it["label"]).chain([&data["title"]]) {
            for language in ["zh-Hant", "zh-Hans", "en"] {
                let is_there = texts.get(language).is_some();
                assert_ne!(is_there, absent.contains(&language), "{texts}");
            }
        }
        let table = tool.read("site/figures.csv");
        let mut rows = table.trim_start_matches('\u{feff}').lines();
        let heads: Vec<&str> = rows.next().unwrap().split(',').collect();
        let place = heads.iter().position(|it| *it == column).unwrap();
        let labels = [heads.len() - 2, heads.len() - 1];
        for row in rows {
            let cells: Vec<&str> = row.rsplitn(3, ',').collect();
            for (cell, at) in [cells[1], cells[0]].iter().zip(labels) {
                assert_eq!(cell.is_empty(), at == place, "{row}");
            }
        }
    }
}
