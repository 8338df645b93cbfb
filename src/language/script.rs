//! One script for both: the characters of the grammar's tables in simplified and traditional form.
//!
//! Tables are written in traditional characters and lower case; text is folded to that, character
//! by character, while it is compared.

/// Simplified characters, each with its traditional form.
const PAIRS: &str = "\
    万萬 与與 专專 业業 东東 两兩 个個 临臨 为為 举舉 义義 乐樂 乡鄉 书書 争爭 亏虧 亚亞 产產 \
    亩畝 亿億 仅僅 从從 仓倉 价價 众眾 会會 传傳 体體 余餘 侦偵 债債 偿償 储儲 兰蘭 关關 内內 \
    册冊 军軍 农農 冲衝 况況 净淨 减減 几幾 凤鳳 击擊 划劃 则則 创創 别別 办辦 务務 动動 励勵 \
    劲勁 劳勞 区區 医醫 华華 单單 厂廠 厅廳 历歷 压壓 厘釐 厦廈 县縣 参參 双雙 发發 变變 台臺 \
    号號 后後 吨噸 员員 团團 园園 国國 圆圓 场場 块塊 坚堅 声聲 处處 备備 复復 头頭 夺奪 奋奮 \
    学學 实實 宽寬 宾賓 对對 导導 将將 层層 届屆 属屬 岁歲 岗崗 岛島 币幣 师師 带帶 帧幀 并並 \
    广廣 庄莊 库庫 应應 开開 异異 张張 强強 当當 录錄 径徑 总總 战戰 户戶 扩擴 报報 担擔 拟擬 \
    拥擁 拨撥 损損 摄攝 撑撐 数數 斗鬥 时時 术術 机機 杂雜 权權 条條 来來 极極 构構 标標 栋棟 \
    栏欄 树樹 样樣 档檔 桥橋 桩樁 楼樓 槛檻 欧歐 汇匯 汉漢 测測 济濟 浏瀏 浓濃 润潤 涨漲 湾灣 \
    滚滾 满滿 炉爐 点點 热熱 献獻 环環 现現 电電 画畫 盏盞 盖蓋 盘盤 码碼 础礎 确確 种種 称稱 \
    纳納 讲講 税稅 稳穩 竞競 笔筆 签簽 类類 红紅 约約 级級 纪紀 纲綱 线線 组組 终終 经經 结結 给給 绝絕 \
    统統 绩績 续續 综綜 缓緩 编編 缩縮 缴繳 网網 罚罰 职職 联聯 胜勝 节節 获獲 营營 补補 装裝 \
    见見 规規 览覽 计計 认認 记記 许許 设設 访訪 证證 评評 词詞 试試 话話 读讀 调調 谈談 谓謂 \
    负負 贡貢 财財 责責 货貨 质質 贫貧 贬貶 购購 贯貫 贰貳 贴貼 贷貸 贸貿 费費 资資 赛賽 赶趕 \
    跃躍 跻躋 车車 轨軌 转轉 轮輪 轻輕 较較 辆輛 边邊 达達 过過 迈邁 运運 这這 进進 远遠 违違 \
    连連 选選 递遞 邮郵 邻鄰 针針 钟鐘 钱錢 铁鐵 铢銖 铺鋪 销銷 锅鍋 镇鎮 镑鎊 长長 门門 问問 \
    间間 阅閱 队隊 阵陣 阶階 际際 陆陸 险險 难難 韩韓 页頁 顶頂 顷頃 项項 顾顧 颁頒 预預 领領 \
    颗顆 题題 额額 风風 飞飛 饭飯 馆館 马馬 驻駐 驾駕 龄齡";

/// Characters of one script that are written in two ways, each with the way of the tables.
const VARIANTS: &str = "佔占 於于 爲為 箇個 缐線 週周 馀餘";

/// The first and the last character that a table can fold.
const FIRST: char = '\u{4e00}';
const LAST: char = '\u{9fff}';

/// What each character is folded to, by its place: its block, then its place in the block. In most blocks
/// nothing is folded, and they are one.
struct Folding {
    blocks: [u8; (LAST as usize - FIRST as usize) / WIDTH + 1],
    /// Code points, 0 for a character that stays; the first block is that of zeros
    folded: [[u16; WIDTH]; BLOCKS],
}

const WIDTH: usize = 16;
const BLOCKS: usize = 1 + 204;

static FOLDING: Folding = Folding::none().with(PAIRS).with(VARIANTS);

impl Folding {
    const fn none() -> Folding {
        Folding {
            blocks: [0; (LAST as usize - FIRST as usize) / WIDTH + 1],
            folded: [[0; WIDTH]; BLOCKS],
        }
    }

    const fn with(mut self, pairs: &str) -> Folding {
        let pairs = pairs.as_bytes();
        let mut at = 0;
        while at < pairs.len() {
            let place = han(pairs, at) as usize - FIRST as usize;
            let block = &mut self.blocks[place / WIDTH];
            if *block == 0 {
                // Blocks are given out in order: behind the last that holds something.
                let mut next = 1;
                while !is_empty(&self.folded[next]) {
                    next += 1;
                }
                *block = next as u8;
            }
            self.folded[*block as usize][place % WIDTH] = han(pairs, at + 3);
            at += 7;
        }
        self
    }

    fn of(&self, character: char) -> char {
        let place = character as usize - FIRST as usize;
        match self.folded[self.blocks[place / WIDTH] as usize][place % WIDTH] {
            0 => character,
            folded => char::from_u32(folded.into()).unwrap_or(character),
        }
    }
}

const fn is_empty(block: &[u16; WIDTH]) -> bool {
    let mut at = 0;
    while at < WIDTH && block[at] == 0 {
        at += 1;
    }
    at == WIDTH
}

/// The character of three bytes of UTF-8 at a place.
const fn han(text: &[u8], at: usize) -> u16 {
    (text[at] as u16 & 0xf) << 12 | (text[at + 1] as u16 & 0x3f) << 6 | text[at + 2] as u16 & 0x3f
}

/// Simplified and traditional characters.
pub fn pairs() -> impl Iterator<Item = (char, char)> {
    PAIRS.split(' ').filter_map(|pair| {
        let mut pair = pair.chars();
        Some((pair.next()?, pair.next()?))
    })
}

/// The form in which tables are written: traditional, lower case, half width.
#[inline]
pub fn fold(character: char) -> char {
    match character {
        '\0'..='\x7f' => character.to_ascii_lowercase(),
        FIRST..=LAST => FOLDING.of(character),
        _ => narrow(character),
    }
}

/// Full-width digits and signs in half width, and one space for all.
pub fn narrow(character: char) -> char {
    match character {
        '０'..='９' | '％' | '＋' | '－' | '／' | '＄' => {
            char::from_u32(character as u32 - 0xfee0).unwrap_or(character)
        }
        '\u{a0}' | '\u{3000}' | '\u{2009}' | '\u{202f}' => ' ',
        _ => character,
    }
}

/// A word of our tables or of a measure in simplified characters.
pub fn simplified(word: &str) -> String {
    let of = |it: char| pairs().find(|pair| pair.1 == it).map_or(it, |pair| pair.0);
    word.chars().map(of).collect()
}

/// A word in traditional characters.
pub fn traditional(word: &str) -> String {
    let of = |it: char| pairs().find(|pair| pair.0 == it).map_or(it, |pair| pair.1);
    word.chars().map(of).collect()
}

/// What follows `pattern` in `text`, if it starts with it in either script.
#[inline]
pub fn strip<'a>(text: &'a str, pattern: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in pattern.chars() {
        let found = rest.next()?;
        if found != expected && fold(found) != expected {
            return None;
        }
    }
    Some(rest.as_str())
}

/// What precedes `pattern` in `text`, if it ends with it in either script.
#[inline]
pub fn strip_end<'a>(text: &'a str, pattern: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in pattern.chars().rev() {
        let found = rest.next_back()?;
        if found != expected && fold(found) != expected {
            return None;
        }
    }
    Some(rest.as_str())
}

/// What follows the first of `words` that `text` starts with, in either script.
pub fn strip_any<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| strip(text, word))
}

/// Whether `text` starts with one of `words` in either script.
pub fn starts_with_any(text: &str, words: &[&str]) -> bool {
    strip_any(text, words).is_some()
}

/// Whether `text` ends with one of `words` in either script.
pub fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| strip_end(text, word).is_some())
}

/// The folded first character.
#[inline]
pub fn first(text: &str) -> Option<char> {
    text.chars().next().map(fold)
}

/// Whether a character is among `letters`. `str::contains` brings its search for longer words along, which the
/// browser would carry for this alone.
pub fn has_letter(letters: &str, letter: char) -> bool {
    letters.chars().any(|it| it == letter)
}

/// The folded last character.
#[inline]
pub fn last(text: &str) -> Option<char> {
    text.chars().next_back().map(fold)
}

/// Whether a character is Han.
#[inline]
pub fn is_han(character: char) -> bool {
    matches!(character, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use ferrous_opencc::OpenCC;
    use ferrous_opencc::config::BuiltinConfig;

    use super::*;

    #[test]
    fn scripts_compare_as_one() {
        for text in ["亿元以上", "億元以上"] {
            assert_eq!(strip(text, "億元"), Some("以上"));
            assert_eq!(strip(text, "萬"), None);
        }
        for text in ["資金突破", "资金突破"] {
            assert!(strip_end(text, "突破").is_some());
            assert_eq!(strip_end(text, "過突破"), None);
        }
        assert_eq!(strip("CNY 6", "cny "), Some("6"));
        assert_eq!(strip("", "億"), None);
        assert_eq!(simplified("萬畝"), "万亩");
        assert_eq!(traditional("万亩"), "萬畝");
        let folded: String = "佔於爲箇一龿Ａ％ｘ\u{a0}".chars().map(fold).collect();
        assert_eq!(folded, "占于為個一龿Ａ%ｘ ");
    }

    #[test]
    fn pairs_are_those_of_opencc() {
        let simplify = OpenCC::from_config(BuiltinConfig::T2s).expect("its tables are built in");
        for (simplified, traditional) in pairs() {
            let found = simplify.convert(&traditional.to_string());
            assert_eq!(found, simplified.to_string());
            assert_eq!(fold(simplified), traditional);
        }
    }
}
