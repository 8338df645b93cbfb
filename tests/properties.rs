//! Whatever the text, the reader ends, finds nothing outside it, and leads back to its bytes.
//!
//! `PROPTEST_CASES=10000000 cargo test --release --test properties` runs ten million cases of each.

#[path = "figures/invariants.rs"]
mod invariants;

use proptest::prelude::*;

/// Cases of a plain run.
const CASES: u32 = 2000;

fn config() -> ProptestConfig {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let mut config = ProptestConfig::default();
    if !asked {
        config.cases = CASES;
    }
    config.failure_persistence = None;
    config
}

/// What numbers, units, names and noise are made of.
const PIECES: &[&str] = &[
    "1", "0", "07", "2017", "40", "3.5", "1,234", "1 234", "１２", "．", "，", ",", ".", "億",
    "亿", "萬", "万", "兆", "千", "百", "十", "廿", "〇", "零", "一", "二", "兩", "三", "九", "半",
    "點", "幾", "數", "上", "多", "餘", "余", "分之", "百分之", "成", "翻", "了", "番", "倍", "年",
    "月", "日", "個", "个月", "季度", "民國", "第", "前", "位", "名", "強", "%", "％", "‰",
    "個百分點", "元", "美元", "港元", "新臺幣", "CNY ", "US$", "£", "畝", "平方", "公里", "米",
    "噸", "千瓦", "時", "度", "家", "人次", "至", "到", "—", "——", "-", "–", "~", "～", "/", ":",
    "：", "×", "+", "±", "、", "；", "。", "\n", "\r\n", "\t", " ", "　", "\u{a0}", "\u{200b}",
    "\u{feff}", "\u{301}", "“", "”", "「", "」", "(", ")", "（", "）", "[", "〔", "(guo)",
    "（yì）", "(nián)(nián)", "&nbsp;", "&#x5143;", "&#0;", "&#99999999;", "&", ";", "<b>",
    "</td>", "<", "約", "近", "逾", "超過", "不", "以上", "以內", "左右", "增長", "占", "分別",
    "為", "其中", "目標", "力爭", "十三五", "一是", "1、", "bn", " billion", " per cent", " sq km",
    " mu", "No ", "th", "nearly ", "two", "-third", "March ", "2017-12-31", "1/3", "é", "😀", "𠮷",
    "\u{0}", "\u{fffd}", "ﾊ", "①", "Ⅳ", "㎡", "½",
];

fn pieces() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 0..24)
        .prop_map(|pieces| pieces.concat())
}

/// Texts that the reader once fell over.
const FINDS: &[&str] = &["1/3CNY 1", "〇新臺幣一是", "5億新臺幣3億"];

#[test]
fn what_was_once_found_holds() {
    FINDS.iter().for_each(|text| invariants::hold(text));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_pieces(text in pieces()) {
        invariants::hold(&text);
    }

    #[test]
    fn any_unicode(text in proptest::collection::vec(any::<char>(), 0..48)) {
        invariants::hold(&text.into_iter().collect::<String>());
    }

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..96)) {
        invariants::hold(&String::from_utf8_lossy(&bytes));
    }
}
