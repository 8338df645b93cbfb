//! Files of a site and what hosts are told of them.

use std::io::Read;

use zone_report::site::Address;
use zone_report::site::CompressionLevel;
use zone_report::site::File;
use zone_report::site::Shell;
use zone_report::site::ShellError;
use zone_report::site::headers;
use zone_report::site::precompressed;
use zone_report::site::report_schema;
use zone_report::site::source_schema;

#[test]
fn precompressed_files_hold_the_same() {
    let file = File::text("a.html", "<p>數</p>".repeat(100));
    let made = precompressed(std::slice::from_ref(&file), CompressionLevel::Quick);
    let [br, gz] = made.as_slice() else {
        panic!("two compressed files are expected");
    };
    assert_eq!(
        (br.path.as_str(), gz.path.as_str()),
        ("a.html.br", "a.html.gz")
    );
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &br.bytes[..], &mut unpacked).expect("sound Brotli");
    assert_eq!(unpacked, file.bytes);
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&gz.bytes[..])
        .read_to_end(&mut unpacked)
        .expect("sound gzip");
    assert_eq!(unpacked, file.bytes);
    assert!(
        precompressed(
            &[File::text("a.png", "x".repeat(999))],
            CompressionLevel::Quick
        )
        .is_empty()
    );
}

#[test]
fn what_is_named_by_its_content_may_be_kept() {
    let cases = [
        ("web-8d1f2a3b4c5d6e7f.js", true),
        ("web-8d1f2a3b4c5d6e7f_bg.wasm", true),
        ("style-0123456789abcdef.css", true),
        ("embed.js", false),
        ("embed/zone-area.html", false),
        ("report.json", false),
    ];
    for (path, kept) in cases {
        let text = String::from_utf8(headers(&[File::text(path, "")]).bytes).unwrap();
        assert_eq!(text.contains("immutable"), kept, "{path}");
    }
}

#[test]
fn every_page_has_its_policy_by_both_of_its_names() {
    let page = |path: &str, style: &str| File::text(path, format!("<style>{style}</style>"));
    let files = [
        page("index.html", "a"),
        page("en/index.html", "b"),
        page("en/embed/x.html", "c"),
        page("en/embed/y.html", "d"),
        File::text("web-8d1f2a3b4c5d6e7f_bg.wasm", ""),
    ];
    let text = String::from_utf8(headers(&files).bytes).expect("headers are text");
    for path in ["/", "/index.html", "/en/", "/en/index.html", "/en/embed/*"] {
        let start = format!("\n{path}\n  Content-Security-Policy: default-src 'none';");
        assert_eq!(text.matches(&start).count(), 1, "{path}: {text}");
    }
    assert!(text.contains("/web-8d1f2a3b4c5d6e7f_bg.wasm\n  Content-Type: application/wasm\n"));
}

#[test]
fn what_stands_in_a_page_is_named_by_its_hash() {
    let page = File::text(
        "index.html",
        "<script></script><script>alert('Hello, world.');</script><style>a{}</style>\
         <script type=\"application/ld+json\">{}</script>",
    );
    let line = String::from_utf8(headers(&[page]).bytes).unwrap();
    // The example of the standard, https://www.w3.org/TR/CSP3/.
    assert!(
        line.contains(
            "script-src 'self' 'wasm-unsafe-eval' \
             'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';"
        ),
        "{line}"
    );
    // By both of its names.
    assert_eq!(line.matches("sha256-").count(), 4, "{line}");
    assert!(!line.contains("unsafe-inline"), "{line}");
}

const INDEX: &str = "<html lang=\"zh-Hant\"><head><link rel=\"icon\" href=\"./i.svg\"><!-- zone-report: head --></head>\
    <body><!-- zone-report: page --><link rel=\"zone-report-module\" href=\"./a.js\" data-wasm=\"./a.wasm\"></body></html>";

#[test]
fn a_shell_is_filled_for_its_depth() {
    let shell = Shell::read(INDEX).expect("a shell");
    assert_eq!(
        (shell.script.as_str(), shell.wasm.as_str()),
        ("a.js", "a.wasm")
    );
    let page = shell.fill("en", 1, "<title>t</title>", "<p>b</p>");
    assert_eq!(
        page,
        "<html lang=\"en\"><head><link rel=\"icon\" href=\"../i.svg\"><title>t</title></head><body><p>b</p></body></html>"
    );
}

#[test]
fn what_is_lacking_is_named() {
    let cases = [
        ("", ShellError::NoSlot("<!-- zone-report: head -->")),
        (
            "<!-- zone-report: head -->",
            ShellError::NoSlot("<!-- zone-report: page -->"),
        ),
        (
            "<!-- zone-report: head --><!-- zone-report: page -->",
            ShellError::NoModule,
        ),
    ];
    for (html, error) in cases {
        assert_eq!(Shell::read(html).err(), Some(error), "{html}");
    }
}

#[test]
fn addresses_are_whole_where_the_site_knows_its_own() {
    let known = Address::new(Some("https://example.org/a"));
    assert_eq!(known.of("./", "en/index.html"), "https://example.org/a/en/");
    assert_eq!(known.of("./", "x.png"), "https://example.org/a/x.png");
    for none in [None, Some(""), Some("javascript:x"), Some("example.org")] {
        assert_eq!(Address::new(none).of("../", "x.png"), "../x.png");
    }
}

#[test]
fn a_name_is_the_same_on_every_toolchain() {
    // As `printf abc | sha256sum` begins.
    let file = File::hashed("web", "js", "abc");
    assert_eq!(file.path, "web-ba7816bf8f01cfea.js");
}

#[test]
fn schemas_name_what_is_written() {
    assert!(source_schema().contains("\"why-missing\""));
    assert!(report_schema().contains("\"bound\""));
}
