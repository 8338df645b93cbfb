//! A WebDriver process on a free port, which ends with the test.

use std::io::BufRead;
use std::io::BufReader;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use std::time::Instant;

/// How long a driver may take to listen; a busy machine with a cold disk needs some of it.
const START: Duration = Duration::from_secs(60);

/// How often a driver is started before a test gives up. ChromeDriver ends at once where the
/// port that it was given for IPv4 is taken for IPv6, which no test can foresee.
const TRIES: usize = 3;

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
        let mut said = Vec::new();
        for _ in 0..TRIES {
            match Driver::attempt(program, arguments) {
                Ok(driver) => return driver,
                Err(output) => said.push(output),
            }
        }
        panic!(
            "{program} did not say on which port it listens, {TRIES} times. It said:\n{}",
            said.join("\n---\n")
        );
    }

    /// A driver that listens, or all that the program said instead.
    fn attempt(program: &str, arguments: &[&str]) -> Result<Driver, String> {
        let mut process = Command::new(program)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("cannot start {program} ({error}): run `cargo xtask setup`")
            });
        let output = process.stdout.take().expect("its output is piped");
        let (sender, lines) = mpsc::channel();
        // Read to the end, or the driver would one day wait for room in the pipe.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let mut driver = Driver { process, port: 0 };
        let until = Instant::now() + START;
        let mut said = String::new();
        // Ends when the time is up and when the driver has ended.
        while let Ok(line) = lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
            if let Some(port) = port_in(&line) {
                driver.port = port;
                return Ok(driver);
            }
            said.push_str(&line);
            said.push('\n');
        }
        Err(said)
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
