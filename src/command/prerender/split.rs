//! The page's module of a release in two parts: split by the package `split`, made small by `wasm-opt`.
//!
//! Trunk has no hook between the linker and wasm-bindgen, so that what it staged of the module is not taken.

use std::path::Path;
use std::process::Command;

/// What the module is optimised by; what browsers of the last years know.
const OPTIMISE: [&str; 11] = [
    "-Oz",
    "--converge",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-debug",
];

/// How the loader of the second part sends for it.
const SENT_FOR: &str = "fetch(new URL(\"./split_second.wasm\", import.meta.url))";

/// A module in two parts, with what brings them.
pub struct SplitModule {
    /// What the page starts with.
    pub first: Vec<u8>,
    /// What it sends for then.
    pub second: Vec<u8>,
    /// The glue of the first part.
    pub glue: String,
    /// The loader of the second part, which the glue imports as `second.js`.
    loader: String,
    /// Short names of what the first part imports, as a cache of esbuild's `--mangle-props`.
    pub names: String,
}

impl SplitModule {
    /// Splits a module as the linker left it, in a folder for what comes between.
    ///
    /// # Errors
    /// The module cannot be read or split, or one of the programs cannot be started.
    pub fn make(linked: &Path, folder: &Path) -> Result<SplitModule, String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut split = Command::new(cargo);
        split.args(["run", "--quiet", "--package", "split", "--"]);
        run(split.arg(linked).arg(folder), "")?;
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
        };
        let text = |name: &str| Ok::<_, String>(String::from_utf8_lossy(&read(name)?).into_owned());
        for part in ["first.wasm", "second.wasm"] {
            let path = folder.join(part);
            let mut optimise = Command::new("wasm-opt");
            optimise.args(OPTIMISE).arg(&path).arg("-o").arg(&path);
            run(&mut optimise, "; `cargo xtask setup` installs it")?;
        }
        let loader = text("second.js")?;
        if !loader.contains(SENT_FOR) {
            return Err(format!(
                "the loader that wasm_split wrote has no {SENT_FOR}"
            ));
        }
        Ok(SplitModule {
            first: read("first.wasm")?,
            second: read("second.wasm")?,
            glue: text("web.js")?,
            loader,
            names: text("names.json")?,
        })
    }

    /// The loader, which sends for the second part by its path.
    pub fn loader(&self, second: &str) -> String {
        let sent = self
            .loader
            .replace(SENT_FOR, &format!("second(\"./{second}\")"));
        format!("import {{ second }} from \"./scripts/second.js\";\n{sent}")
    }
}

/// Runs a program; `remedy` says what to do where it is missing.
fn run(command: &mut Command, remedy: &str) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program} ended with {status}")),
        Err(error) => Err(format!("{program} cannot be started: {error}{remedy}")),
    }
}
