//! The interface's words: one word for one thing in each language.

use super::source::files;

/// What one of the two scripts calls otherwise; the second is what it calls it.
const TRADITIONAL: [(&str, &str); 9] = [
    ("資料", "數據"),
    ("文件", "檔案"),
    ("鏈接", "連結"),
    ("鏈結", "連結"),
    ("打印", "列印"),
    ("程序", "程式"),
    ("默認", "預設"),
    ("屏幕", "螢幕"),
    ("保存", "存"),
];
const SIMPLIFIED: [(&str, &str); 9] = [
    ("资料", "数据"),
    ("档案", "文件"),
    ("连结", "链接"),
    ("链结", "链接"),
    ("列印", "打印"),
    ("程式", "程序"),
    ("预设", "默认"),
    ("撷取", "抓取"),
    ("「", "“"),
];
const ENGLISH: [(&str, &str); 3] = [("「", "“"), ("yuan", "CNY"), ("Take it along", "Download")];

/// Each entry of a table of words, `name: "…", "…", "…";`, as its place and its three texts.
fn entries() -> Vec<(String, [String; 3])> {
    let mut entries = Vec::new();
    for file in files() {
        for (index, line) in file.text.lines().enumerate() {
            let texts = line.trim().strip_suffix("\";");
            let Some((name, texts)) = texts.and_then(|texts| texts.split_once(": \"")) else {
                continue;
            };
            let texts: Vec<String> = texts.split("\", \"").map(str::to_owned).collect();
            if let Ok(texts) = <[String; 3]>::try_from(texts) {
                entries.push((format!("{}:{} {name}", file.path, index + 1), texts));
            }
        }
    }
    entries
}

#[test]
fn one_word_stands_for_one_thing() {
    let entries = entries();
    assert!(entries.len() > 300, "{}", entries.len());
    let mut faults = Vec::new();
    for (place, texts) in &entries {
        let tables: [&[_]; 3] = [&TRADITIONAL, &SIMPLIFIED, &ENGLISH];
        for (text, table) in texts.iter().zip(tables) {
            for (word, instead) in table {
                if text.contains(word) {
                    faults.push(format!("{place}: {word}, elsewhere {instead}: {text}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
