//! Names in both scripts as one: the folding of the grammar's tables, and beyond it the characters that
//! only the names of indicators need.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::script;

/// Simplified characters, or second ways to write one, each with the form of the code list.
const PAIRS: &str = "\
    习習 优優 伤傷 儿兒 兑兌 党黨 兴興 养養 兽獸 写寫 决決 准準 制製 势勢 协協 卫衛 厕廁 叶葉 启啓 \
    啟啓 图圖 奖獎 审審 帮幫 干幹 废廢 征徵 态態 托託 执執 护護 挂掛 挥揮 据據 断斷 无無 旧舊 \
    晋晉 梁樑 检檢 毕畢 气氣 注註 渔漁 游遊 潜潛 灾災 独獨 疗療 监監 矿礦 硕碩 离離 积積 筑築 \
    筹籌 粮糧 纠糾 纯純 纳納 纷紛 纾紓 细細 织織 络絡 维維 绿綠 脱脫 腾騰 艺藝 范範 荣榮 蓝藍 誉譽 \
    订訂 让讓 议議 讲講 识識 诉訴 询詢 诫誡 请請 课課 谋謀 赁賃 赋賦 践踐 踪蹤 软軟 载載 输輸 辖轄 \
    迁遷 还還 适適 遗遺 里裡 裏裡 链鏈 鍊鏈 闲閒 閑閒 隐隱 顺順 饮飲 驰馳 验驗 鲜鮮 龙龍 衆眾 牀床 \
    羣群 籤簽 覆復 迴回 誌志 産產 説說 温溫 汙污 纤纖 舰艦 闸閘 坝壩";

const FIRST: char = '\u{4e00}';
const LAST: char = '\u{9fff}';

/// What each character from [`FIRST`] to [`LAST`] is folded to.
static FOLDED: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let more: HashMap<char, char> = PAIRS
        .split(' ')
        .filter_map(|pair| {
            let mut pair = pair.chars();
            Some((pair.next()?, pair.next()?))
        })
        .collect();
    let folded = |character: char| {
        let folded = script::fold(character);
        u32::from(more.get(&folded).copied().unwrap_or(folded)) as u16
    };
    (FIRST..=LAST).map(folded).collect()
});

/// The form in which names are compared: one script, lower case, half width.
pub fn fold(character: char) -> char {
    match character {
        '\0'..='\x7f' => character.to_ascii_lowercase(),
        FIRST..=LAST => {
            let folded = FOLDED[character as usize - FIRST as usize];
            char::from_u32(folded.into()).unwrap_or(character)
        }
        '（' => '(',
        '）' => ')',
        _ => script::narrow(character),
    }
}

/// A text in that form; it has as many characters as before.
pub fn folded(text: &str) -> Vec<char> {
    text.chars().map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn names_of_both_scripts_are_one() {
        for (simplified, traditional) in [
            ("土地征收", "土地徵收"),
            ("森林覆盖率", "森林覆蓋率"),
            ("党组织", "黨組織"),
            ("众创空间", "衆創空間"),
            ("GDP（现价）", "gdp(現價)"),
        ] {
            assert_eq!(folded(simplified), folded(traditional), "{simplified}");
        }
    }
}
