//! What the browser tests need: Chromium and Firefox, their drivers, a Chinese font, librsvg, and axe-core.

use crate::machine::Machine;
use crate::machine::Outcome;
use crate::machine::run;
use crate::tools;

/// A program the tests look for by any of these names, and Debian's package that has it.
struct Wanted {
    names: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: Wanted = Wanted {
    names: &["chromium", "chromium-browser", "google-chrome"],
    package: "chromium",
};
const CHROMEDRIVER: Wanted = Wanted {
    names: &["chromedriver"],
    package: "chromium-driver",
};
const FIREFOX: Wanted = Wanted {
    names: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};
const LIBRSVG: Wanted = Wanted {
    names: &["rsvg-convert"],
    package: "librsvg2-bin",
};

const FONT: &str = "fonts-noto-cjk";

const GECKODRIVER: &str = "0.37.1";

/// The accessibility checker, of a version that stays the same from run to run.
const AXE: &str = "axe-core@4.14.1";

/// Installs what is missing for the browser tests; nothing if all is there.
pub fn install_missing(machine: &Machine) -> Outcome {
    let mut missing = missing(machine, &[CHROMIUM, CHROMEDRIVER, FIREFOX, LIBRSVG]);
    if cfg!(target_os = "linux") && !has_chinese_font(machine) {
        missing.push(FONT);
    }
    debian_packages(machine, &missing)?;
    geckodriver(machine)?;
    axe(machine)
}

/// Installs what is missing for tests that run inside a browser themselves.
pub fn install_test_runner(machine: &Machine) -> Outcome {
    tools::wasm_target(machine)?;
    tools::wasm_bindgen(machine)?;
    debian_packages(machine, &missing(machine, &[CHROMIUM, CHROMEDRIVER]))
}

fn missing(machine: &Machine, wanted: &[Wanted]) -> Vec<&'static str> {
    let missing = wanted.iter().filter(|wanted| !is_there(machine, wanted));
    missing.map(|wanted| wanted.package).collect()
}

fn debian_packages(machine: &Machine, missing: &[&str]) -> Outcome {
    let names = missing.join(" ");
    if missing.is_empty() {
        Ok(())
    } else if machine.may_install_packages() {
        let what = format!("{names} (Debian's packages)");
        machine.install(&what, "about 2 minutes", || {
            tools::packages(machine, missing)
        })
    } else if *missing == [FONT] {
        eprintln!("xtask: no font for Chinese is there; pages are measured with boxes for letters");
        Ok(())
    } else {
        Err(format!(
            "of what the browser tests use, {names} is missing; install it: on Debian and Ubuntu `sudo \
             apt-get install {names}`, elsewhere Chromium or Chrome with the chromedriver of its \
             version, and Firefox; then run this again"
        ))
    }
}

/// Outside Linux a browser need not be on the search path: its driver knows where it is.
fn is_there(machine: &Machine, wanted: &Wanted) -> bool {
    let browser_elsewhere = cfg!(not(target_os = "linux")) && wanted.package != "chromium-driver";
    browser_elsewhere || wanted.names.iter().any(|name| machine.find(name).is_some())
}

fn has_chinese_font(machine: &Machine) -> bool {
    machine
        .printed(machine.command("fc-list").arg(":lang=zh-tw"))
        .is_some_and(|list| !list.trim().is_empty())
}

/// Debian has none, so it is built.
fn geckodriver(machine: &Machine) -> Outcome {
    let wanted = format!("geckodriver {GECKODRIVER}");
    tools::ensure(
        machine,
        "geckodriver",
        &wanted,
        |_| true,
        "about a minute",
        || tools::cargo_install(machine, "geckodriver", GECKODRIVER, &["--locked"]),
    )
}

fn axe(machine: &Machine) -> Outcome {
    let folder = &machine.tools;
    if folder.join("node_modules/axe-core/axe.min.js").is_file() {
        return Ok(());
    }
    tools::npm(machine, "axe-core")?;
    machine.install(AXE, "a few seconds", || {
        let mut command = tools::npm_install(machine, "install", "--no-save");
        command.arg("--prefix").arg(folder).arg(AXE);
        run(
            &mut command,
            "axe-core comes from the npm registry; is the network up?",
        )
    })
}
