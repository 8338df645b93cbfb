//! What can go wrong in a task, each with what to do about it.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a task stopped.
#[derive(Debug)]
pub enum Problem {
    /// The command line asks for something that is not there.
    Usage(String),
    /// A file of the repository cannot be read.
    Unreadable { file: PathBuf, error: io::Error },
    /// `Cargo.lock` names no such package.
    NotLocked { package: &'static str },
    /// A program is missing, and this task may not or cannot install it.
    Missing { what: String, remedy: String },
    /// A program could not be started.
    NotStarted { program: String, error: io::Error },
    /// A program ran and reported failure.
    Failed {
        command: String,
        code: Option<i32>,
        remedy: String,
    },
    /// An installation ended well, and yet the program is not as wanted.
    StillWrong {
        program: &'static str,
        wanted: String,
        found: String,
    },
    /// Another program listens where the page would be served.
    PortTaken { port: u16 },
    /// A step of `test` failed.
    Step {
        step: &'static str,
        problem: Box<Problem>,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Usage(message) => {
                write!(
                    formatter,
                    "{message}; `cargo xtask help` lists what is there"
                )
            }
            Problem::Unreadable { file, error } => {
                write!(formatter, "cannot read {}: {error}", file.display())
            }
            Problem::NotLocked { package } => write!(
                formatter,
                "Cargo.lock names no `{package}`; restore it with `git checkout Cargo.lock`"
            ),
            Problem::Missing { what, remedy } => {
                write!(formatter, "{what} is missing; {remedy}")
            }
            Problem::NotStarted { program, error } => {
                write!(formatter, "cannot start `{program}`: {error}")
            }
            Problem::Failed {
                command,
                code,
                remedy,
            } => {
                match code {
                    Some(code) => write!(formatter, "`{command}` failed (exit code {code})")?,
                    None => write!(formatter, "`{command}` was ended by a signal")?,
                }
                if remedy.is_empty() {
                    Ok(())
                } else {
                    write!(formatter, "; {remedy}")
                }
            }
            Problem::StillWrong {
                program,
                wanted,
                found,
            } => write!(
                formatter,
                "`{program}` was installed, but the one found first is {found}, and {wanted} is \
                 wanted; look with `which -a {program}` and take the other one away"
            ),
            Problem::PortTaken { port } => write!(
                formatter,
                "something listens on port {port} already, perhaps an earlier `trunk serve`; end \
                 it, or take another port: cargo xtask serve --port {}",
                port.saturating_add(1)
            ),
            Problem::Step { step, problem } => write!(formatter, "step `{step}` failed: {problem}"),
        }
    }
}
