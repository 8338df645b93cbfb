//! A WebDriver process on a free port, which ends with the test.

use std::io::BufRead;
use std::io::BufReader;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const START: Duration = Duration::from_secs(30);

/// A running driver.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    pub fn chromium() -> Driver {
        Driver::start("chromedriver", &["--port=0"])
    }

    pub fn firefox() -> Driver {
        Driver::start("geckodriver", &["--port", "0", "--websocket-port", "0"])
    }

    /// The address that a WebDriver client speaks to.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn start(program: &str, arguments: &[&str]) -> Driver {
        let mut process = Command::new(program)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("cannot start {program} ({error}): run `cargo xtask setup`")
            });
        let output = process.stdout.take().expect("its output is piped");
        let (sender, receiver) = mpsc::channel();
        // Read to the end, or the driver would one day wait for room in the pipe.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(port) = port_in(&line) {
                    let _ = sender.send(port);
                }
            }
        });
        let mut driver = Driver { process, port: 0 };
        driver.port = receiver
            .recv_timeout(START)
            .unwrap_or_else(|_| panic!("{program} did not say on which port it listens"));
        driver
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `ChromeDriver was started successfully on port 41377.` or `… Listening on 127.0.0.1:41377`.
fn port_in(line: &str) -> Option<u16> {
    let after = line
        .split_once("successfully on port ")
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))?
        .1;
    after.trim().trim_end_matches('.').parse().ok()
}
