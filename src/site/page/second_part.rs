//! The second part of the module as a file of the site, and the script that links it.

use crate::site::file::File;
use crate::wasm::part::FIRST;

/// How the file of the second part is named.
pub const NAME: &str = "second";

/// Whether a file is a module's second part.
pub fn is_second(path: &str) -> bool {
    path.starts_with(NAME) && path.ends_with(".wasm")
}

/// The file of a second part, and what the glue needs to bring it, from beside itself or from what it is given.
/// The exports of both are then one object.
pub fn link_second_part(second: Vec<u8>) -> (File, String) {
    let file = File::hashed(NAME, "wasm", second);
    let script = format!(
        "export function more(source = fetch(new URL(\"{}\", import.meta.url))) {{\n\
         const imports = __wbg_get_imports();\n\
         imports.{FIRST} = wasm;\n\
         return Promise.resolve(source)\n\
         .then((source) => __wbg_load(source, imports))\n\
         .then(({{ instance }}) => {{ wasm = {{ ...wasm, ...instance.exports }}; }});\n\
         }}\n",
        file.path
    );
    (file, script)
}
