//! One script for both: the characters of the grammar's tables in simplified and traditional form.
//!
//! Tables are written in traditional characters and lower case; text is folded to that, character
//! by character, while it is compared.

/// Simplified characters with their traditional form.
#[rustfmt::skip]
const PAIRS: &[(char, char)] = &[
    ('亿', '億'), ('万', '萬'), ('亩', '畝'), ('个', '個'), ('项', '項'), ('条', '條'),
    ('种', '種'), ('间', '間'), ('栋', '棟'), ('处', '處'), ('辆', '輛'), ('张', '張'),
    ('块', '塊'), ('场', '場'), ('台', '臺'), ('余', '餘'), ('约', '約'), ('达', '達'),
    ('过', '過'), ('满', '滿'), ('将', '將'), ('强', '強'), ('进', '進'), ('级', '級'),
    ('线', '線'), ('户', '戶'), ('吨', '噸'), ('顷', '頃'), ('时', '時'), ('届', '屆'),
    ('点', '點'), ('两', '兩'), ('贰', '貳'), ('陆', '陸'), ('国', '國'), ('计', '計'),
    ('划', '劃'), ('预', '預'), ('争', '爭'), ('标', '標'), ('规', '規'), ('长', '長'),
    ('减', '減'), ('总', '總'), ('业', '業'), ('为', '為'), ('较', '較'), ('笔', '筆'),
    ('类', '類'), ('层', '層'), ('楼', '樓'), ('号', '號'), ('仅', '僅'), ('内', '內'),
    ('几', '幾'), ('来', '來'), ('欧', '歐'), ('币', '幣'), ('镑', '鎊'), ('圆', '圓'),
    ('镇', '鎮'), ('队', '隊'), ('组', '組'), ('门', '門'), ('馆', '館'), ('园', '園'),
    ('轮', '輪'), ('节', '節'), ('页', '頁'), ('签', '簽'), ('权', '權'), ('员', '員'),
    ('头', '頭'), ('颗', '顆'), ('盏', '盞'), ('厂', '廠'), ('学', '學'), ('数', '數'),
    ('实', '實'), ('现', '現'), ('务', '務'), ('产', '產'), ('设', '設'), ('后', '後'),
    ('体', '體'), ('册', '冊'), ('饭', '飯'), ('驾', '駕'), ('岁', '歲'), ('军', '軍'),
    ('贯', '貫'), ('医', '醫'), ('厦', '廈'), ('关', '關'), ('车', '車'), ('运', '運'),
    ('环', '環'), ('亏', '虧'), ('东', '東'), ('别', '別'), ('网', '網'), ('报', '報'),
    ('书', '書'), ('农', '農'), ('纪', '紀'), ('会', '會'), ('测', '測'),
];

/// Characters of one script that are written in two ways, with the way of the tables.
const VARIANTS: &[(char, char)] = &[
    ('於', '于'),
    ('佔', '占'),
    ('爲', '為'),
    ('週', '周'),
    ('箇', '個'),
    ('称', '稱'),
];

/// Further pairs, which only prose needs and the page does not.
#[cfg(not(feature = "hydrate"))]
#[rustfmt::skip]
const PROSE_PAIRS: &[(char, char)] = &[
    ('扩', '擴'), ('压', '壓'), ('缩', '縮'), ('涨', '漲'), ('跃', '躍'), ('跻', '躋'),
    ('贡', '貢'), ('献', '獻'), ('盖', '蓋'), ('净', '淨'), ('缓', '緩'), ('拟', '擬'),
    ('确', '確'), ('奋', '奮'), ('斗', '鬥'), ('创', '創'), ('构', '構'), ('结', '結'),
    ('营', '營'), ('税', '稅'), ('财', '財'), ('资', '資'), ('费', '費'), ('额', '額'),
    ('贷', '貸'), ('钱', '錢'), ('债', '債'), ('价', '價'), ('购', '購'), ('销', '銷'),
    ('贸', '貿'), ('储', '儲'), ('单', '單'), ('备', '備'), ('续', '續'), ('连', '連'),
    ('获', '獲'), ('际', '際'), ('开', '開'), ('从', '從'), ('当', '當'), ('发', '發'),
    ('动', '動'), ('区', '區'), ('乡', '鄉'), ('县', '縣'), ('与', '與'), ('应', '應'),
    ('广', '廣'), ('证', '證'), ('联', '聯'), ('经', '經'), ('济', '濟'), ('样', '樣'),
    ('极', '極'), ('双', '雙'), ('对', '對'), ('团', '團'), ('铺', '鋪'), ('炉', '爐'),
    ('钟', '鐘'), ('摄', '攝'), ('韩', '韓'), ('铢', '銖'), ('电', '電'), ('铁', '鐵'),
    ('桩', '樁'), ('档', '檔'), ('帧', '幀'), ('厘', '釐'), ('贫', '貧'), ('热', '熱'),
    ('专', '專'), ('办', '辦'), ('宾', '賓'), ('师', '師'), ('导', '導'), ('质', '質'),
    ('兰', '蘭'), ('声', '聲'), ('职', '職'), ('统', '統'), ('础', '礎'), ('许', '許'),
    ('岛', '島'), ('异', '異'), ('负', '負'), ('顶', '頂'), ('红', '紅'), ('赛', '賽'),
    ('览', '覽'), ('击', '擊'), ('阅', '閱'), ('读', '讀'), ('访', '訪'), ('邮', '郵'),
    ('编', '編'), ('话', '話'), ('传', '傳'), ('机', '機'), ('厅', '廳'), ('针', '針'),
    ('战', '戰'), ('临', '臨'), ('邻', '鄰'), ('谈', '談'), ('则', '則'), ('终', '終'),
    ('转', '轉'), ('变', '變'), ('拥', '擁'), ('众', '眾'), ('岗', '崗'), ('仓', '倉'),
    ('库', '庫'), ('桥', '橋'), ('励', '勵'), ('补', '補'), ('偿', '償'), ('贴', '貼'),
    ('险', '險'), ('缴', '繳'), ('润', '潤'), ('损', '損'), ('汇', '匯'), ('汉', '漢'),
    ('轨', '軌'), ('宽', '寬'), ('径', '徑'), ('驻', '駐'), ('担', '擔'), ('龄', '齡'),
    ('杂', '雜'), ('华', '華'), ('举', '舉'), ('参', '參'), ('题', '題'), ('词', '詞'),
    ('马', '馬'), ('飞', '飛'), ('试', '試'), ('术', '術'), ('凤', '鳳'), ('颁', '頒'),
    ('给', '給'), ('领', '領'), ('胜', '勝'), ('难', '難'), ('义', '義'), ('劳', '勞'),
    ('树', '樹'), ('栏', '欄'), ('浓', '濃'), ('湾', '灣'), ('锅', '鍋'), ('亚', '亞'),
    ('劲', '勁'), ('问', '問'), ('坚', '堅'), ('夺', '奪'), ('属', '屬'),
    ('带', '帶'), ('复', '復'), ('撑', '撐'), ('拨', '撥'), ('乐', '樂'),
    ('槛', '檻'), ('历', '歷'), ('滚', '滾'), ('浏', '瀏'), ('画', '畫'), ('盘', '盤'),
    ('码', '碼'), ('稳', '穩'), ('纲', '綱'), ('缐', '線'), ('绩', '績'), ('罚', '罰'),
    ('庄', '莊'), ('冲', '衝'), ('装', '裝'), ('记', '記'), ('调', '調'), ('谓', '謂'),
    ('货', '貨'), ('责', '責'), ('赶', '趕'), ('轻', '輕'), ('这', '這'), ('违', '違'),
    ('远', '遠'), ('迈', '邁'), ('边', '邊'), ('录', '錄'), ('阵', '陣'),
    ('阶', '階'), ('风', '風'), ('馀', '餘'), ('评', '評'), ('综', '綜'), ('竞', '競'),
    ('绝', '絕'), ('并', '並'), ('认', '認'), ('况', '況'), ('顾', '顧'), ('见', '見'),
    ('递', '遞'), ('贬', '貶'), ('侦', '偵'), ('选', '選'),
];

/// So many slots that few pairs share one.
#[cfg(feature = "hydrate")]
const SLOTS: usize = 512;

/// The pairs by the simplified one, each at its slot or the next free one behind.
#[cfg(feature = "hydrate")]
static TRADITIONAL: [(u16, u16); SLOTS] = {
    let mut slots = [(0, 0); SLOTS];
    let tables = [PAIRS, VARIANTS];
    let mut table = 0;
    while table < tables.len() {
        let mut index = 0;
        while index < tables[table].len() {
            let (simplified, traditional) = tables[table][index];
            let mut at = slot(simplified);
            while slots[at].0 != 0 {
                at = (at + 1) % SLOTS;
            }
            slots[at] = (simplified as u16, traditional as u16);
            index += 1;
        }
        table += 1;
    }
    slots
};

#[cfg(feature = "hydrate")]
const fn slot(character: char) -> usize {
    ((character as u32).wrapping_mul(0x9e37_79b1) >> 16) as usize % SLOTS
}

#[cfg(feature = "hydrate")]
fn to_traditional(character: char) -> char {
    let mut at = slot(character);
    loop {
        let (simplified, traditional) = TRADITIONAL[at];
        if simplified == 0 {
            return character;
        }
        if u32::from(simplified) == character as u32 {
            return char::from_u32(u32::from(traditional)).unwrap_or(character);
        }
        at = (at + 1) % SLOTS;
    }
}

/// The first of the Han characters that are folded, and how many follow it.
#[cfg(not(feature = "hydrate"))]
const HAN: (u32, usize) = (0x4e00, 0x5200);

/// What each Han character is folded to, by its place behind the first: prose is all Han, and a
/// look at its place is the cheapest answer.
#[cfg(not(feature = "hydrate"))]
static TRADITIONAL: [u16; HAN.1] = {
    let mut folded = [0; HAN.1];
    let mut index = 0;
    while index < folded.len() {
        folded[index] = HAN.0 as u16 + index as u16;
        index += 1;
    }
    let tables = [PAIRS, PROSE_PAIRS, VARIANTS];
    let mut table = 0;
    while table < tables.len() {
        index = 0;
        while index < tables[table].len() {
            let (simplified, traditional) = tables[table][index];
            folded[(simplified as u32 - HAN.0) as usize] = traditional as u16;
            index += 1;
        }
        table += 1;
    }
    folded
};

#[cfg(not(feature = "hydrate"))]
fn to_traditional(character: char) -> char {
    let place = (character as u32).wrapping_sub(HAN.0) as usize;
    match TRADITIONAL.get(place) {
        Some(folded) => char::from_u32(u32::from(*folded)).unwrap_or(character),
        None => character,
    }
}

fn to_simplified(character: char) -> char {
    let pair = PAIRS.iter().find(|pair| pair.1 == character);
    pair.map_or(character, |pair| pair.0)
}

/// The form in which tables are written: traditional, lower case, half width.
#[inline]
pub fn fold(character: char) -> char {
    match character {
        '\0'..='\x7f' => character.to_ascii_lowercase(),
        '\u{4e00}'..='\u{9fff}' => to_traditional(character),
        _ => narrow(character),
    }
}

/// Full-width digits and signs in half width, and one space for all.
fn narrow(character: char) -> char {
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
    word.chars().map(to_simplified).collect()
}

/// A word in traditional characters.
pub fn traditional(word: &str) -> String {
    let variant = |it: char| VARIANTS.iter().any(|pair| pair.0 == it);
    word.chars()
        .map(|it| if variant(it) { it } else { to_traditional(it) })
        .collect()
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

/// The folded first character.
#[inline]
pub fn first(text: &str) -> Option<char> {
    text.chars().next().map(fold)
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
    use super::simplified;
    use super::strip;
    use super::strip_end;
    use super::traditional;

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
    }
}
