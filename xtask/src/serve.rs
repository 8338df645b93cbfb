//! `serve` and `build`: the page, with what it needs installed first.

use std::env;
use std::fs;
use std::net::Ipv4Addr;
use std::net::TcpListener;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use crate::machine::Machine;
use crate::machine::Outcome;
use crate::machine::run;
use crate::tools;

const TRUNK_PORT: u16 = 8080;

/// Serves the page and opens it, and builds it anew on each change, until ended.
pub fn serve(machine: &Machine, arguments: &[String]) -> Outcome {
    let start = Instant::now();
    let port = port(machine, arguments);
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        return Err(format!(
            "something listens on port {port} already, perhaps an earlier `trunk serve`; end it, or \
             take another port: cargo xtask serve --port {}",
            port.saturating_add(1)
        ));
    }
    tools::install_missing(machine)?;
    // Trunk stops at a folder to be ignored that is not there, as where CARGO_TARGET_DIR names another; if
    // it cannot be made, Trunk says so.
    let _ = fs::create_dir_all(machine.root.join("target"));
    let mut command = machine.command("trunk");
    command.arg("serve");
    let (switches, further): (Vec<&String>, Vec<&String>) = arguments
        .iter()
        .partition(|it| matches!(it.as_str(), "--no-open" | "--open"));
    if has_display() && !switches.iter().any(|it| *it == "--no-open") {
        command.arg("--open");
    }
    command.args(further);
    machine.sum();
    eprintln!("xtask: building; then the page is at http://127.0.0.1:{port}/ (Ctrl-C ends it)");
    tell_when_served(port, start);
    run(&mut command, "")
}

/// Says how long everything took, once something answers at the port: Trunk listens when it has built.
fn tell_when_served(port: u16, start: Instant) {
    let built = Instant::now();
    thread::spawn(move || {
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            thread::sleep(Duration::from_millis(300));
        }
        let (built, all) = (built.elapsed().as_secs(), start.elapsed().as_secs());
        eprintln!("xtask: built in {built} s, and served {all} s after the start");
    });
}

/// Builds the release site into `dist/`.
pub fn build(machine: &Machine, arguments: &[String]) -> Outcome {
    tools::install_missing(machine)?;
    machine.sum();
    let mut command = machine.command("trunk");
    command.args(["build", "--release"]);
    run(command.args(arguments), "")
}

/// Builds the command line with the viewer inside: one file that publishes any report.
pub fn tool(machine: &Machine) -> Outcome {
    build(machine, &[])?;
    // The hook left the viewer where it runs, which is where this program runs.
    let viewer = env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.join("viewer.pack")))
        .unwrap_or_default();
    let mut command = machine.command("cargo");
    command.args([
        "build", "--release", "--features", "carried", "--bin", "zone-report",
    ]);
    run(command.env("ZONE_REPORT_VIEWER", viewer), "")
}

/// The port that Trunk will take: of the command line, else of its variable, else of its file, else its own.
fn port(machine: &Machine, arguments: &[String]) -> u16 {
    let number = |text: &str| text.trim().parse().ok();
    let mut words = arguments.iter().enumerate();
    let of_arguments = words.find_map(|(at, argument)| match argument.as_str() {
        "--port" | "-p" => number(arguments.get(at + 1)?),
        _ => number(argument.strip_prefix("--port=")?),
    });
    of_arguments
        .or_else(|| number(&env::var("TRUNK_SERVE_PORT").ok()?))
        .or_else(|| port_of_file(&machine.read("Trunk.toml").ok()?))
        .unwrap_or(TRUNK_PORT)
}

/// `port` under `[serve]` in the text of a `Trunk.toml`.
fn port_of_file(text: &str) -> Option<u16> {
    text.lines()
        .map(str::trim)
        .skip_while(|line| *line != "[serve]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .find_map(|line| line.strip_prefix("port")?.trim().strip_prefix('='))
        .and_then(|value| value.split('#').next()?.trim().parse().ok())
}

/// Whether a browser window could be seen here.
fn has_display() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    if set("CI") {
        return false;
    }
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::port_of_file;

    #[test]
    fn the_port_is_read_from_the_serve_table_alone() {
        assert_eq!(port_of_file("[serve]\nport = 9000 # ours\n"), Some(9000));
        assert_eq!(
            port_of_file("[build]\nport = 1\n[serve]\nopen = true\n"),
            None
        );
        assert_eq!(port_of_file("[serve]\n[x]\nport = 1\n"), None);
    }
}
