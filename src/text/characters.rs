//! What the characters about a space or a line break tell: whether they are Han, wide, or cells of
//! a table.

/// Whether a space between these may part two cells; behind a digit it stands before a unit.
pub fn parts_cells(last: char, next: char) -> bool {
    let label = is_han(last) || matches!(last, '%' | ')' | '）' | '％');
    label && (is_han(next) || next.is_ascii_digit() || next == '-')
}

/// What stands in a cell of a table that the one before it in its row spans.
pub const SPANNED: &str = "←";

/// What stands in a cell that says the same as the one above it, or is spanned by it.
pub const DITTO: &str = "〃";

/// Whether a character shows nothing: soft hyphens, zero widths, marks of direction and of byte order.
pub fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The half-width form of a full-width character.
pub fn half(character: char) -> char {
    char::from_u32(character as u32 - 0xfee0).unwrap_or(character)
}

/// A text in two at a boundary of characters; all of it comes first where `at` is none.
pub fn cut(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// The last boundary of characters that is not behind `at`.
pub fn boundary(text: &str, at: usize) -> usize {
    (at.saturating_sub(3)..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

/// Whether a character is Han, 〇 included.
pub fn is_han(character: char) -> bool {
    matches!(character,
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Han and full-width punctuation: beside them a space means nothing.
pub fn is_wide(character: char) -> bool {
    is_han(character)
        || matches!(character, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}' | '…')
}

/// Whether a line is a row of a table whose cells stand apart by spaces: three of them or more, and
/// none of the marks of a sentence.
pub fn is_row(line: &str) -> bool {
    let part = line.trim_start();
    let part = part
        .strip_prefix("其中：")
        .or_else(|| part.strip_prefix("其中:"));
    let line = part.unwrap_or(line);
    line.len() <= 400
        && !line.contains(['，', '。', '；', '：', '、', ';', ':', '！', '？'])
        && line.split_whitespace().count() >= 3
        && (!line.contains('(')
            || !line.contains(")(") && line.split_whitespace().all(|cell| cell.len() > 1))
}

/// The letter that a radical shows. What is copied out of a PDF has radicals where the font shares their shapes:
/// ⾼新 for 高新. By EquivalentUnifiedIdeograph of the Unicode Character Database.
pub fn unified(character: char) -> char {
    match character {
        '\u{2f00}'..='\u{2fd5}' => RADICALS
            .chars()
            .nth(character as usize - 0x2f00)
            .unwrap_or(character),
        '\u{2e80}'..='\u{2eff}' => {
            let mut pairs = SUPPLEMENT.split(' ').map(str::chars);
            let found =
                pairs.find_map(|mut pair| (pair.next() == Some(character)).then(|| pair.next()));
            found.flatten().unwrap_or(character)
        }
        _ => character,
    }
}

/// The letters of the Kangxi radicals, in their order from U+2F00.
const RADICALS: &str = "\
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴\
    廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿\
    目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵\
    邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// Of the further radicals those that are letters, each with its letter.
const SUPPLEMENT: &str = "\
    ⺒巳 ⺓幺 ⺗心 ⺙攵 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺶羊 ⺻聿 ⺼肉 ⻁虎 ⻄西 ⻅见 \
    ⻆角 ⻉贝 ⻋车 ⻏邑 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 \
    ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";
