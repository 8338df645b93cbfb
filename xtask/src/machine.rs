//! The machine a task runs on: where things are, which programs it has, and how one is run.

use std::cell::RefCell;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;
use std::time::Instant;

/// Nothing, or what went wrong and what to do about it.
pub type Outcome = Result<(), String>;

/// Where the repository and the installed tools are.
pub struct Machine {
    /// The top of the repository, from wherever inside it the task was started.
    pub root: PathBuf,
    /// Cargo's home; what is installed goes to its `bin`.
    pub cargo_home: PathBuf,
    /// The folder for tools that are not Cargo's, inside its target folder.
    pub tools: PathBuf,
    /// The search path of everything run: Cargo's `bin` and npm's first, then the caller's.
    path: OsString,
    /// What this task has installed, each with its seconds.
    installed: RefCell<Vec<(String, f64)>>,
}

impl Machine {
    /// Finds the repository and Cargo's home.
    pub fn look() -> Result<Machine, String> {
        let mut root = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        // This package stands in a folder of the repository.
        root.pop();
        let cargo_home = env::var_os("CARGO_HOME")
            .filter(|home| !home.is_empty())
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
            .ok_or("a home directory is missing; set CARGO_HOME to the folder that Cargo may install into")?;
        let cargo_home = std::path::absolute(&cargo_home).unwrap_or(cargo_home);
        let callers = env::var_os("PATH").unwrap_or_default();
        let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let tools = root.join(target).join("tools");
        let mut folders = vec![
            cargo_home.join("bin"),
            tools.join("scripts/node_modules/.bin"),
        ];
        folders.extend(env::split_paths(&callers));
        let path = env::join_paths(folders)
            .map_err(|_| "CARGO_HOME must not contain the separator of PATH".to_owned())?;
        Ok(Machine {
            root,
            cargo_home,
            tools,
            path,
            installed: RefCell::default(),
        })
    }

    /// A command that starts at the top of the repository and sees the installed tools.
    pub fn command(&self, program: &str) -> Command {
        // Windows starts what npm puts on the search path by its whole name.
        let of_npm = cfg!(windows) && ["npm", "biome"].contains(&program);
        let mut command = Command::new(format!("{program}{}", if of_npm { ".cmd" } else { "" }));
        command
            .current_dir(&self.root)
            .env("PATH", &self.path)
            .env("TRUNK_SKIP_VERSION_CHECK", "true");
        // Trunk reads this variable as `true` or `false` and stops at the usual `1`.
        if env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        command
    }

    /// The search path with another folder before it.
    pub fn search_path_with(&self, folder: PathBuf) -> Option<OsString> {
        env::join_paths([folder].into_iter().chain(env::split_paths(&self.path))).ok()
    }

    /// The file of a program on the search path.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        let name = format!("{program}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&self.path)
            .map(|folder| folder.join(&name))
            .find(|file| file.is_file())
    }

    /// The first number-like word that `program --version` prints, or nothing if it does not run.
    pub fn version(&self, program: &str) -> Option<String> {
        let printed = self.printed(self.command(program).arg("--version"))?;
        printed
            .split_whitespace()
            .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
            .map(str::to_owned)
    }

    /// What a command prints when it succeeds; nothing if it fails or is not there.
    pub fn printed(&self, command: &mut Command) -> Option<String> {
        let command = command.stdin(Stdio::null()).stderr(Stdio::null());
        let output = command.output().ok()?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        output.status.success().then_some(printed)
    }

    /// Whether this task may install system packages: it runs as root, on a system with `apt-get`.
    pub fn may_install_packages(&self) -> bool {
        let root = self
            .printed(self.command("id").arg("-u"))
            .is_some_and(|user| user.trim() == "0");
        root && self.find("apt-get").is_some()
    }

    /// Reads a file of the repository.
    pub fn read(&self, name: &str) -> Result<String, String> {
        let file = self.root.join(name);
        fs::read_to_string(&file)
            .map_err(|error| format!("cannot read {}: {error}", file.display()))
    }

    /// Whether the source of the report that the page shows stands where the tests look for it
    /// (`tests/support/source.rs`).
    pub fn has_source(&self) -> bool {
        let named = env::var_os("ZONE_REPORT_SOURCE").map(PathBuf::from);
        let mut path = named.unwrap_or_else(|| self.root.join("../shared/source"));
        if path.is_dir() {
            path.push("nanchang-2017.txt");
        }
        path.is_file()
    }

    /// Says what is about to be installed and about how long it takes, does it, and says how long it took.
    pub fn install(
        &self,
        what: &str,
        estimate: &str,
        install: impl FnOnce() -> Outcome,
    ) -> Outcome {
        eprintln!("xtask: installing {what} (takes {estimate}) …");
        let start = Instant::now();
        install()?;
        let seconds = start.elapsed().as_secs_f64();
        eprintln!("xtask: installed {what} in {seconds:.0} s");
        self.installed.borrow_mut().push((what.to_owned(), seconds));
        Ok(())
    }

    /// Says how long all took that was installed; nothing if that is nothing.
    pub fn sum(&self) {
        let installed = self.installed.borrow();
        if !installed.is_empty() {
            let seconds: f64 = installed.iter().map(|(_, seconds)| seconds).sum();
            let names: Vec<&str> = installed.iter().map(|(what, _)| what.as_str()).collect();
            eprintln!(
                "xtask: installed {} in {seconds:.0} s together",
                names.join(", ")
            );
        }
    }
}

/// Runs a command to its end, its output shown; `remedy` follows the message if it fails, and may be empty.
pub fn run(command: &mut Command, remedy: &str) -> Outcome {
    let status = command.status().map_err(|error| {
        let program = command.get_program().to_string_lossy();
        format!("cannot start `{program}`: {error}")
    })?;
    let ended = match status.code() {
        Some(0) => return Ok(()),
        Some(code) => format!("failed (exit code {code})"),
        None => "was ended by a signal".to_owned(),
    };
    let remedy = match remedy {
        "" => String::new(),
        remedy => format!("; {remedy}"),
    };
    Err(format!("`{}` {ended}{remedy}", written(command)))
}

/// A command as one would type it.
pub fn written(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Whether a person watches: then Cargo's progress bar is worth having, else its lines are noise.
pub fn watched() -> bool {
    std::io::stderr().is_terminal()
}
