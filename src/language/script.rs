//! One script for both: the characters of the grammar's tables in simplified and traditional form.
//!
//! Tables are written in traditional characters and lower case; text is folded to that, character
//! by character, while it is compared.

/// Simplified characters with their traditional form, in the order of the simplified ones.
#[rustfmt::skip]
static PAIRS: [(char, char); 317] = [
    ('万', '萬'), ('与', '與'), ('专', '專'), ('业', '業'), ('东', '東'), ('两', '兩'),
    ('个', '個'), ('临', '臨'), ('为', '為'), ('举', '舉'), ('义', '義'), ('乐', '樂'),
    ('乡', '鄉'), ('书', '書'), ('争', '爭'), ('亏', '虧'), ('亚', '亞'), ('产', '產'),
    ('亩', '畝'), ('亿', '億'), ('仅', '僅'), ('从', '從'), ('仓', '倉'), ('价', '價'),
    ('众', '眾'), ('会', '會'), ('传', '傳'), ('体', '體'), ('余', '餘'), ('侦', '偵'),
    ('债', '債'), ('偿', '償'), ('储', '儲'), ('兰', '蘭'), ('关', '關'), ('内', '內'),
    ('册', '冊'), ('军', '軍'), ('农', '農'), ('冲', '衝'), ('况', '況'), ('净', '淨'),
    ('减', '減'), ('几', '幾'), ('凤', '鳳'), ('击', '擊'), ('划', '劃'), ('则', '則'),
    ('创', '創'), ('别', '別'), ('办', '辦'), ('务', '務'), ('动', '動'), ('励', '勵'),
    ('劲', '勁'), ('劳', '勞'), ('区', '區'), ('医', '醫'), ('华', '華'), ('单', '單'),
    ('厂', '廠'), ('厅', '廳'), ('历', '歷'), ('压', '壓'), ('厘', '釐'), ('厦', '廈'),
    ('县', '縣'), ('参', '參'), ('双', '雙'), ('发', '發'), ('变', '變'), ('台', '臺'),
    ('号', '號'), ('后', '後'), ('吨', '噸'), ('员', '員'), ('团', '團'), ('园', '園'),
    ('国', '國'), ('圆', '圓'), ('场', '場'), ('块', '塊'), ('坚', '堅'), ('声', '聲'),
    ('处', '處'), ('备', '備'), ('复', '復'), ('头', '頭'), ('夺', '奪'), ('奋', '奮'),
    ('学', '學'), ('实', '實'), ('宽', '寬'), ('宾', '賓'), ('对', '對'), ('导', '導'),
    ('将', '將'), ('层', '層'), ('届', '屆'), ('属', '屬'), ('岁', '歲'), ('岗', '崗'),
    ('岛', '島'), ('币', '幣'), ('师', '師'), ('带', '帶'), ('帧', '幀'), ('并', '並'),
    ('广', '廣'), ('庄', '莊'), ('库', '庫'), ('应', '應'), ('开', '開'), ('异', '異'),
    ('张', '張'), ('强', '強'), ('当', '當'), ('录', '錄'), ('径', '徑'), ('总', '總'),
    ('战', '戰'), ('户', '戶'), ('扩', '擴'), ('报', '報'), ('担', '擔'), ('拟', '擬'),
    ('拥', '擁'), ('拨', '撥'), ('损', '損'), ('摄', '攝'), ('撑', '撐'), ('数', '數'),
    ('斗', '鬥'), ('时', '時'), ('术', '術'), ('机', '機'), ('杂', '雜'), ('权', '權'),
    ('条', '條'), ('来', '來'), ('极', '極'), ('构', '構'), ('标', '標'), ('栋', '棟'),
    ('栏', '欄'), ('树', '樹'), ('样', '樣'), ('档', '檔'), ('桥', '橋'), ('桩', '樁'),
    ('楼', '樓'), ('槛', '檻'), ('欧', '歐'), ('汇', '匯'), ('汉', '漢'), ('测', '測'),
    ('济', '濟'), ('浏', '瀏'), ('浓', '濃'), ('润', '潤'), ('涨', '漲'), ('湾', '灣'),
    ('滚', '滾'), ('满', '滿'), ('炉', '爐'), ('点', '點'), ('热', '熱'), ('献', '獻'),
    ('环', '環'), ('现', '現'), ('电', '電'), ('画', '畫'), ('盏', '盞'), ('盖', '蓋'),
    ('盘', '盤'), ('码', '碼'), ('础', '礎'), ('确', '確'), ('种', '種'), ('称', '稱'),
    ('税', '稅'), ('稳', '穩'), ('竞', '競'), ('笔', '筆'), ('签', '簽'), ('类', '類'),
    ('红', '紅'), ('约', '約'), ('级', '級'), ('纪', '紀'), ('纲', '綱'), ('线', '線'),
    ('组', '組'), ('终', '終'), ('经', '經'), ('结', '結'), ('给', '給'), ('绝', '絕'),
    ('统', '統'), ('绩', '績'), ('续', '續'), ('综', '綜'), ('缓', '緩'), ('编', '編'),
    ('缩', '縮'), ('缴', '繳'), ('网', '網'), ('罚', '罰'), ('职', '職'), ('联', '聯'),
    ('胜', '勝'), ('节', '節'), ('获', '獲'), ('营', '營'), ('补', '補'), ('装', '裝'),
    ('见', '見'), ('规', '規'), ('览', '覽'), ('计', '計'), ('认', '認'), ('记', '記'),
    ('许', '許'), ('设', '設'), ('访', '訪'), ('证', '證'), ('评', '評'), ('词', '詞'),
    ('试', '試'), ('话', '話'), ('读', '讀'), ('调', '調'), ('谈', '談'), ('谓', '謂'),
    ('负', '負'), ('贡', '貢'), ('财', '財'), ('责', '責'), ('货', '貨'), ('质', '質'),
    ('贫', '貧'), ('贬', '貶'), ('购', '購'), ('贯', '貫'), ('贰', '貳'), ('贴', '貼'),
    ('贷', '貸'), ('贸', '貿'), ('费', '費'), ('资', '資'), ('赛', '賽'), ('赶', '趕'),
    ('跃', '躍'), ('跻', '躋'), ('车', '車'), ('轨', '軌'), ('转', '轉'), ('轮', '輪'),
    ('轻', '輕'), ('较', '較'), ('辆', '輛'), ('边', '邊'), ('达', '達'), ('过', '過'),
    ('迈', '邁'), ('运', '運'), ('这', '這'), ('进', '進'), ('远', '遠'), ('违', '違'),
    ('连', '連'), ('选', '選'), ('递', '遞'), ('邮', '郵'), ('邻', '鄰'), ('针', '針'),
    ('钟', '鐘'), ('钱', '錢'), ('铁', '鐵'), ('铢', '銖'), ('铺', '鋪'), ('销', '銷'),
    ('锅', '鍋'), ('镇', '鎮'), ('镑', '鎊'), ('长', '長'), ('门', '門'), ('问', '問'),
    ('间', '間'), ('阅', '閱'), ('队', '隊'), ('阵', '陣'), ('阶', '階'), ('际', '際'),
    ('陆', '陸'), ('险', '險'), ('难', '難'), ('韩', '韓'), ('页', '頁'), ('顶', '頂'),
    ('顷', '頃'), ('项', '項'), ('顾', '顧'), ('颁', '頒'), ('预', '預'), ('领', '領'),
    ('颗', '顆'), ('题', '題'), ('额', '額'), ('风', '風'), ('飞', '飛'), ('饭', '飯'),
    ('馆', '館'), ('马', '馬'), ('驻', '駐'), ('驾', '駕'), ('龄', '齡'),
];

/// Characters of one script that are written in two ways, with the way of the tables, in their order.
#[rustfmt::skip]
static VARIANTS: [(char, char); 7] = [
    ('佔', '占'), ('於', '于'), ('爲', '為'), ('箇', '個'), ('缐', '線'), ('週', '周'),
    ('馀', '餘'),
];

const _: () = assert!(is_sorted(&PAIRS) && is_sorted(&VARIANTS));

/// Whether a table can be searched by halves.
const fn is_sorted(table: &[(char, char)]) -> bool {
    let mut index = 1;
    while index < table.len() {
        if table[index - 1].0 as u32 >= table[index].0 as u32 {
            return false;
        }
        index += 1;
    }
    true
}

/// What a table has for a character.
fn look_up(table: &[(char, char)], character: char) -> Option<char> {
    let place = table.binary_search_by_key(&character, |pair| pair.0).ok()?;
    Some(table[place].1)
}

fn to_simplified(character: char) -> char {
    let pair = PAIRS.iter().find(|pair| pair.1 == character);
    pair.map_or(character, |pair| pair.0)
}

fn fold_han(character: char) -> char {
    look_up(&PAIRS, character)
        .or_else(|| look_up(&VARIANTS, character))
        .unwrap_or(character)
}

/// The form in which tables are written: traditional, lower case, half width.
#[inline]
pub fn fold(character: char) -> char {
    match character {
        '\0'..='\x7f' => character.to_ascii_lowercase(),
        '\u{4e00}'..='\u{9fff}' => fold_han(character),
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
    word.chars().map(to_simplified).collect()
}

/// A word in traditional characters.
pub fn traditional(word: &str) -> String {
    let of = |character| look_up(&PAIRS, character).unwrap_or(character);
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

    use super::PAIRS;
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

    #[test]
    fn pairs_are_those_of_opencc() {
        let simplify = OpenCC::from_config(BuiltinConfig::T2s).expect("its tables are built in");
        for (simplified, traditional) in PAIRS {
            assert_eq!(
                simplify.convert(&traditional.to_string()),
                simplified.to_string()
            );
        }
    }
}
