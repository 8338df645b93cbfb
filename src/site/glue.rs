//! Scripts made lighter: the module's glue, as wasm-bindgen writes it, and the pages' own.

/// A script without its comments of whole lines and without indents.
///
/// These scripts have neither comments nor line ends within its strings, so that whole lines can be judged
/// by how they begin.
pub fn bare(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut comment = false;
    for line in script.lines().map(str::trim) {
        comment |= line.starts_with("/*");
        if !comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        comment &= !line.ends_with("*/");
    }
    kept
}

#[cfg(test)]
mod tests {
    #[test]
    fn comments_go_and_code_stays() {
        let script = "/* eslint-disable */\n/**\n * @param {number} x\n */\nexport function f(x) {\n    // why\n\n    return x / 2; // half\n}\n";
        assert_eq!(
            super::bare(script),
            "export function f(x) {\nreturn x / 2; // half\n}\n"
        );
    }
}
