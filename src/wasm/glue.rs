//! The module's glue made lighter, as wasm-bindgen writes it, and the module itself, in what it shares with its
//! glue.

use std::collections::HashMap;

use wasm_encoder::ImportSection;
use wasm_encoder::Module;
use wasm_encoder::RawSection;
use wasm_encoder::reencode::Reencode;
use wasm_encoder::reencode::RoundtripReencoder;
use wasmparser::Parser;
use wasmparser::Payload;

use super::comments::strip_comments;

/// A module and its glue, bare, with short names for what the module imports, and without the sections that
/// only tools read.
///
/// wasm-bindgen puts a hash into each of those names, which stands in both files and cannot be compressed: short
/// names save 5 of 150 KB.
pub fn shorten_imports(module: &[u8], glue: &str) -> Result<(Vec<u8>, String), String> {
    let mut names = HashMap::new();
    let module = rename_imports(module, &mut names)
        .map_err(|error| format!("the module's imports cannot be read: {error}"))?;
    Ok((module, with_names(&strip_comments(glue), &names)))
}

/// How names begin that wasm-bindgen makes.
const MADE: &str = "__";

/// The module under the names that it finds for its imports.
fn rename_imports(
    module: &[u8],
    names: &mut HashMap<String, String>,
) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut renamed = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.into_imports() {
                    let import = import?;
                    let kind = RoundtripReencoder.entity_type(import.ty)?;
                    // Others may be words that the glue has elsewhere, too.
                    if !import.name.starts_with(MADE) {
                        imports.import(import.module, import.name, kind);
                        continue;
                    }
                    let next = short(names.len());
                    let name = names.entry(import.name.to_owned()).or_insert(next);
                    imports.import(import.module, name, kind);
                }
                renamed.section(&imports);
            }
            Payload::CustomSection(_) => {}
            payload => {
                if let Some((id, range)) = payload.as_section() {
                    let data = &module[range.start as usize..range.end as usize];
                    renamed.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(renamed.finish())
}

/// The name of a number: a to z, then aa, ab …
fn short(number: usize) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => letter.to_string(),
        rest => format!("{}{letter}", short(rest - 1)),
    }
}

/// A script in which words have their other names.
fn with_names(script: &str, names: &HashMap<String, String>) -> String {
    let part = |next: char| next.is_ascii_alphanumeric() || next == '_' || next == '$';
    let mut renamed = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(part) {
        let (before, word) = rest.split_at(start);
        let (word, behind) = word.split_at(word.find(|next| !part(next)).unwrap_or(word.len()));
        renamed.push_str(before);
        renamed.push_str(names.get(word).map_or(word, String::as_str));
        rest = behind;
    }
    renamed + rest
}
