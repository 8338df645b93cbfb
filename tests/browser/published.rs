//! What leaves the house: the page under its own policy, in frames, and as one file from a disk.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use crate::support::Browser;
use crate::support::HARBOUR;
use crate::support::Page;
use crate::support::Site;
use crate::support::SiteOptions;
use crate::support::below_a_path;
use crate::support::crowded_site;
use crate::support::folder;
use crate::support::publish;

const NANCHANG: &str = "public/reports/nanchang-2017";

#[test]
fn one_file_lives_from_a_disk_in_both_browsers() {
    let file = folder("single").join("report.html");
    publish(NANCHANG, &["--single-file", "-o", file.to_str().unwrap()]);
    for browser in [Browser::chromium(), Browser::firefox()] {
        for language in ["zh-Hant", "zh-Hans", "en"] {
            browser.open(&format!("file://{}?lang={language}", file.display()));
            browser.wait("document.documentElement.dataset.state === 'interactive'");
            assert_eq!(browser.text("document.documentElement.lang"), language);
            browser.wait("!document.querySelector('.chapter:not(.laid)')");
            browser.run("document.querySelector('#chart-revenue').scrollIntoView()");
            browser.wait("document.querySelector('#chart-revenue .plot.live canvas')");
            assert_eq!(
                browser.number("document.querySelectorAll('#calculator').length"),
                1.0
            );
            let problems = browser.problems();
            assert!(problems.is_empty(), "{language}: {problems:#?}");
        }
    }
}

#[test]
fn another_report_lives_under_its_policy_in_both_browsers() {
    let site = folder("harbour").join("site");
    publish(HARBOUR, &["--out", site.to_str().unwrap()]);
    for browser in [Browser::chromium(), Browser::firefox()] {
        let page = Page::open_in(browser, below_a_path(&site), "en/");
        page.wait_until_alive();
        page.expect_no_problem();
        assert!(page.is("document.querySelector('meta[http-equiv=Content-Security-Policy]')"));
    }
}

#[test]
fn a_sandboxed_frame_lives_where_the_host_lets_it_and_says_so_where_not() {
    for (with_headers, state) in [(true, "interactive"), (false, "failed")] {
        let site = Site::serve(SiteOptions {
            with_headers,
            ..SiteOptions::default()
        });
        for browser in [Browser::chromium(), Browser::firefox()] {
            let host = host(&format!(
                "<iframe sandbox=allow-scripts src='{}' width=600 height=900></iframe>\
                 <script>heard=[];addEventListener('message',e=>heard.push(e.data))</script>",
                site.address("en/embed/revenue.html?id=a")
            ));
            browser.open(&host.address("index.html"));
            browser.wait(
                "heard.some(told => told?.type === 'zone-report:height' && told.height > 100)",
            );
            assert!(browser.is("!JSON.stringify(heard).includes('null')"));
            browser.enter_frame();
            browser.wait(&format!(
                "document.documentElement.dataset.state === '{state}'"
            ));
            assert!(browser.is("document.querySelector('.plot').offsetHeight > 100"));
            let told = browser.is("document.querySelector('.notice').offsetHeight > 0");
            assert_eq!(told, state == "failed");
        }
    }
}

/// A page of somebody else's, with the scripts of npm's packages beside it.
fn host(body: &str) -> Site {
    let folder = folder(&format!("host-{}", body.len()));
    fs::write(
        folder.join("index.html"),
        format!("<!doctype html><head><link rel=icon href='data:,'></head><body style='margin:0;width:600px'>{body}</body>"),
    )
    .unwrap();
    for (name, path) in HOSTS {
        fs::copy(hosts().join("node_modules").join(path), folder.join(name)).unwrap();
    }
    Site::serve(SiteOptions {
        folder: Some(folder),
        with_headers: false,
        ..SiteOptions::default()
    })
}

/// The host scripts that newsrooms use.
const PACKAGES: [&str; 3] = [
    "pym.js@1.3.2", "iframe-resizer@4.4.5", "@iframe-resizer/parent@5.5.9",
];
const HOSTS: [(&str, &str); 3] = [
    ("pym.js", "pym.js/dist/pym.v1.js"),
    ("resizer-4.js", "iframe-resizer/js/iframeResizer.js"),
    ("resizer-5.js", "@iframe-resizer/parent/index.umd.js"),
];

/// Where npm has put them, once for all tests.
fn hosts() -> &'static Path {
    static ONCE: std::sync::OnceLock<PathBuf> = std::sync::OnceLock::new();
    ONCE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hosts");
        let there = HOSTS
            .iter()
            .all(|(_, path)| folder.join("node_modules").join(path).is_file());
        if !there {
            fs::create_dir_all(&folder).unwrap();
            let done = Command::new("npm")
                .args([
                    "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund",
                    "--prefix",
                ])
                .arg(&folder)
                .args(PACKAGES)
                .status();
            assert!(
                done.is_ok_and(|done| done.success()),
                "npm cannot install {PACKAGES:?}"
            );
        }
        folder
    })
}

/// Each host's way to hold a frame.
const WAYS: [(&str, &str); 5] = [
    (
        "own",
        "<iframe id=f src='EMBED' width=100%></iframe><script src='SCRIPT'></script>",
    ),
    (
        "datawrapper",
        "<iframe id='datawrapper-chart-a' src='EMBED?id=a' width=100% height=50></iframe><script>\
         addEventListener('message',e=>{for(const id in e.data['datawrapper-height']||{})\
         for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source)\
         f.style.height=e.data['datawrapper-height'][id]+'px'})</script>",
    ),
    (
        "pym",
        "<div id=p></div><script src=pym.js></script><script>new pym.Parent('p','EMBED',{})</script>",
    ),
    (
        "iframe-resizer 4",
        "<iframe id=f src='EMBED' width=100%></iframe><script src=resizer-4.js></script>\
         <script>iFrameResize({},'#f')</script>",
    ),
    (
        "iframe-resizer 5",
        "<iframe id=f src='EMBED' width=100%></iframe><script src=resizer-5.js></script>\
         <script>iframeResize({license:'GPLv3',waitForLoad:true},'#f')</script>",
    ),
];

#[test]
fn a_frame_is_heard_by_a_script_that_comes_long_after_it() {
    let site = Site::serve(SiteOptions::default());
    let browser = Browser::chromium();
    for name in ["SCRIPT", "resizer-5.js"] {
        let host = host(&format!(
            "<script>inner=0</script><iframe id=f src='{}' width=100% height=50></iframe>",
            site.address("en/embed/land.html")
        ));
        browser.open(&host.address("index.html"));
        // Long after everything that the frame says of itself by itself when it is there.
        std::thread::sleep(std::time::Duration::from_millis(1200));
        browser.run(&format!(
            "const script = document.createElement('script'); script.src = '{}';
             script.onload = () => window.iframeResize?.({{license:'GPLv3',waitForLoad:true}}, '#f');
             document.body.append(script)",
            name.replace("SCRIPT", &site.address("embed.js"))
        ));
        browser.wait("document.querySelector('iframe').getBoundingClientRect().height > 300");
    }
}

/// Holds the frame against what the browser itself says of its inside, once both are at rest: a
/// table that opens has a scroll bar beside it until the frame has grown.
fn assert_fits(browser: &Browser, way: &str) {
    let heights = || {
        let frame = "document.querySelector('iframe').getBoundingClientRect().height";
        let frame = browser.number(frame);
        browser.enter_frame();
        let inside = browser.number("document.body.getBoundingClientRect().height");
        browser.leave_frame();
        (frame, inside)
    };
    let mut before = (0.0, 0.0);
    let mut now = heights();
    for _ in 0..20 {
        if now == before {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(150));
        before = now;
        now = heights();
    }
    let (frame, inside) = now;
    assert!((frame - inside).abs() <= 1.0, "{way}: {inside} in {frame}");
}

#[test]
fn frames_are_as_high_as_what_is_in_them_by_every_protocol() {
    let site = Site::serve(SiteOptions::default());
    // What the frame says of its height.
    let ask = "<script>inner=0;addEventListener('message',e=>{if(e.data?.type==='zone-report:height')inner=e.data.height})</script>";
    let browser = Browser::chromium();
    for (way, body) in WAYS {
        let body = body
            .replace("EMBED", &site.address("en/embed/land.html"))
            .replace("SCRIPT", &site.address("embed.js"));
        let host = host(&format!(
            "{ask}<style>iframe{{border:0;display:block}}</style>{body}"
        ));
        browser.open(&host.address("index.html"));
        let fits = "inner > 100 && Math.abs(document.querySelector('iframe').getBoundingClientRect().height - inner) <= 1";
        browser.wait(fits);
        assert_fits(&browser, way);
        let before = browser.number("inner");
        browser.run("document.body.style.width = '350px'");
        browser.wait(&format!("inner !== {before} && {fits}"));
        let narrow = browser.number("inner");
        assert_fits(&browser, way);
        browser.enter_frame();
        browser.click("details.data-table > summary");
        browser.leave_frame();
        browser.wait(&format!("inner > {narrow} + 20 && {fits}"));
        assert_fits(&browser, way);
        println!(
            "{way}: {before}, narrow {narrow} and with its table {} pixels",
            browser.number("inner")
        );
        let problems = browser.problems();
        assert!(problems.is_empty(), "{way}: {problems:#?}");
    }
}

#[test]
fn ten_thousand_figures_come_alive_and_answer() {
    let site = crowded_site("crowded");
    for browser in [Browser::chromium(), Browser::firefox()] {
        let options = SiteOptions {
            folder: Some(site.clone()),
            ..SiteOptions::default()
        };
        let page = Page::open_in(browser, options, "en/");
        page.wait_until_alive();
        assert!(page.number("document.querySelectorAll('data.figure').length") > 10_000.0);
        page.run("document.querySelector('#section-1').open = true");
        page.click("[data-figure=extra-9876] a");
        page.wait("document.querySelector('dialog.evidence .quote')?.textContent === '9876家'");
        page.expect_no_problem();
    }
}

/// How high embeds may be: the calculator, and a chart in a frame of 640 pixels.
const CALCULATOR: f64 = 1000.0;
const CHART: f64 = 460.0;

#[test]
fn embeds_are_low_and_have_a_heading() {
    let page = Page::alive("embed/rank.html");
    let mut faults = Vec::new();
    for language in ["", "en/"] {
        for width in [360, 640] {
            page.resize(width, 800);
            for name in [
                "calculator", "revenue", "projects", "land", "money", "floor-space", "zone-area",
                "rank", "innovation",
            ] {
                page.go(&format!("{language}embed/{name}.html"));
                let height = page.number("document.body.getBoundingClientRect().height");
                println!("{language}{name} at {width}: {height}");
                let most = match name {
                    "calculator" => CALCULATOR,
                    _ if width == 640 => CHART,
                    _ => f64::INFINITY,
                };
                if height > most {
                    faults.push(format!("{language}{name} at {width}: {height}"));
                }
                let headings = page.number("document.querySelectorAll('h1').length");
                assert_eq!(headings, 1.0, "{language}{name}");
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn frames_in_shadow_trees_and_with_padding_get_their_height() {
    let site = Site::serve(SiteOptions::default());
    let frame = site.address("en/embed/rank.html");
    let script = site.address("embed.js");
    let host = host(&format!(
        "<script>inner=0;addEventListener('message',e=>{{if(e.data?.type==='zone-report:height')inner=e.data.height}})</script>\
         <div id=holder></div><script>\
         const tree=holder.attachShadow({{mode:'open'}});const frame=document.createElement('iframe');\
         frame.style='width:600px;box-sizing:border-box;padding:20px 0;border:2px solid';frame.src='{frame}';tree.append(frame);\
         </script><script src='{script}'></script>"
    ));
    let browser = Browser::chromium();
    browser.open(&host.address("index.html"));
    browser.wait("inner > 100 && Math.abs(holder.shadowRoot.querySelector('iframe').getBoundingClientRect().height - inner - 44) <= 1");
}
