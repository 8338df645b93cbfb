//! Scripts without what is for those who write them: the pages' own, and the glue of wasm-bindgen.

/// A script without its comments of whole lines and without indents.
///
/// These scripts have neither comments nor line ends within its strings, so that whole lines can be judged
/// by how they begin.
pub fn strip_comments(script: &str) -> String {
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
