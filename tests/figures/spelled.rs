//! Quantities in words where words are short.

use zone_report::figure::Bound;
use zone_report::figure::Quantity;
use zone_report::figure::read;
use zone_report::figure::write_words;
use zone_report::language::Language;

#[test]
fn words_where_they_are_short() {
    for (token, traditional, simplified, english) in [
        ("2000億元", "兩千億元", "两千亿元", "200 billion"),
        ("2147億元", "2147億元", "2147亿元", "214.7 billion"),
        ("4300萬元", "4300萬元", "4300万元", "43 million"),
        (
            "突破600億元", "超過六百億元", "超过六百亿元", "more than 60 billion",
        ),
        ("5倍", "五倍", "五倍", "fivefold"),
        ("翻番", "兩倍", "两倍", "double"),
        ("1/3", "三分之一", "三分之一", "one third"),
        ("四年", "四年", "四年", "four years"),
        ("兩個", "兩個", "两个", "two"),
        ("十二個", "十二個", "十二个", "12"),
        ("二十八家", "二十八家", "二十八家", "28"),
        ("84%", "84%", "84%", "84%"),
        ("2017年", "2017年", "2017年", "2017"),
    ] {
        let quantity = read(token).expect(token).quantity;
        for (language, expected) in Language::ALL
            .into_iter()
            .zip([traditional, simplified, english])
        {
            assert_eq!(write_words(&quantity, language), expected, "{token}");
        }
    }
    let nothing = Quantity::yuan(f64::NAN, Bound::Exact);
    assert_eq!(write_words(&nothing, Language::English), "—");
}
