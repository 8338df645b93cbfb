//! `split LINKED FOLDER`: the module that a release serves, in two parts.
//!
//! The module as the linker left it is split by wasm_split, where `view::second_part` says, and what is left of it
//! gets its glue from wasm-bindgen. Trunk has no hook between the linker and wasm-bindgen
//! (<https://github.com/trunk-rs/trunk/issues/1022>), so this does after its build what is to be done there.
//!
//! The folder then holds `first.wasm`, `second.wasm`, the glue `web.js`, the loader of the second part `second.js`,
//! which the glue imports, and `names.json`: the names by which the glue must call what `first.wasm` imports, as
//! a cache of esbuild's `--mangle-props`.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [linked, folder] = arguments.as_slice() else {
        eprintln!("Usage: split LINKED FOLDER");
        return ExitCode::FAILURE;
    };
    match split(linked, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the module cannot be split: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn split(linked: &Path, folder: &Path) -> Result<(), Box<dyn Error + Send + Sync>> {
    let linked = fs::read(linked).map_err(|error| format!("{}: {error}", linked.display()))?;
    fs::create_dir_all(folder)?;
    let first = folder.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(&linked);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.main_module = "./web.js";
    options.link_name = "./second.js";
    wasm_split_cli_support::transform(options)?;
    fs::rename(folder.join("split_second.wasm"), folder.join("second.wasm"))?;

    // What the linker exports is what the second part imports.
    let mut bound = Bindgen::new()
        .input_path(&first)
        .web(true)?
        .typescript(false)
        .keep_lld_exports(true)
        .demangle(false)
        .generate_output()?;
    fs::write(folder.join("web.js"), bound.js())?;
    let names = shorten_imports(bound.wasm_mut().imports.iter_mut().map(|it| &mut it.name));
    fs::write(folder.join("names.json"), names)?;
    fs::write(&first, bound.wasm_mut().emit_wasm())?;
    Ok(())
}

/// Gives imports short names where theirs end in a hash, which cannot be compressed; the old and the new names
/// as a JSON object.
fn shorten_imports<'a>(imports: impl Iterator<Item = &'a mut String>) -> String {
    let mut names = Vec::new();
    for name in imports.filter(|name| is_hashed(name)) {
        let short = short(names.len());
        names.push(format!("\"{name}\":\"{short}\""));
        *name = short;
    }
    format!("{{{}}}", names.join(","))
}

/// Whether wasm-bindgen made a name unique: `__wbg_append_e8fc56ce7c00e874`. The pattern of `--mangle-props`
/// is the same.
fn is_hashed(name: &str) -> bool {
    let hash = name
        .strip_prefix("__wb")
        .and_then(|rest| rest.rsplit_once('_'));
    hash.is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|it| it.is_ascii_hexdigit()))
}

/// The name of a number: a to z, then aa, ab …
fn short(number: usize) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter.to_string(),
        rest => format!("{}{letter}", short(rest - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::shorten_imports;

    #[test]
    fn imports_with_a_hash_get_short_names() {
        let mut imports = [
            "__wbg_now_e8fc56ce7c00e874",
            "__wbindgen_init_externref_table",
            "__wbindgen_cast_0000000000000001",
        ]
        .map(str::to_owned);
        let names = shorten_imports(imports.iter_mut());
        assert_eq!(
            names,
            "{\"__wbg_now_e8fc56ce7c00e874\":\"a\",\"__wbindgen_cast_0000000000000001\":\"b\"}"
        );
        assert_eq!(imports, ["a", "__wbindgen_init_externref_table", "b"]);
    }
}
