//! What the formatter writes, as a table.

use zone_report::figure::Bound;
use zone_report::figure::Currency;
use zone_report::figure::Quantity;
use zone_report::figure::Unit;
use zone_report::figure::format;
use zone_report::figure::read;
use zone_report::language::Language;

fn check(quantity: &Quantity, expected: [&str; 3]) {
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        assert_eq!(
            format(quantity, language).to_string(),
            expected,
            "{quantity:?}"
        );
    }
}

#[test]
fn tokens_are_written_in_three_languages() {
    for (token, traditional, simplified, english) in [
        ("2147億元", "2147億元", "2147亿元", "CNY 214.7 bn"),
        ("突破600億元", "≥600億元", "≥600亿元", "≥ CNY 60 bn"),
        ("4300萬元", "4300萬元", "4300万元", "CNY 43 m"),
        ("億元以上", "≥1億元", "≥1亿元", "≥ CNY 0.1 bn"),
        ("5000億元", "5000億元", "5000亿元", "CNY 500 bn"),
        ("1.2萬億元", "1.2萬億元", "1.2万亿元", "CNY 1.2 tn"),
        ("3億美元", "3億美元", "3亿美元", "USD 0.3 bn"),
        ("6300畝", "6300畝", "6300亩", "420 ha (6,300 mu)"),
        ("3300多畝", "≥3300畝", "≥3300亩", "≥220 ha (3,300 mu)"),
        ("4000亩", "4000畝", "4000亩", "266.7 ha (4,000 mu)"),
        ("231平方公里", "231平方公里", "231平方公里", "231 km²"),
        ("57萬平方米", "57萬平方米", "57万平方米", "570,000 m²"),
        (
            "124萬平方米", "124萬平方米", "124万平方米", "1.24 million m²",
        ),
        ("100萬方", "100萬立方米", "100万立方米", "1 million m³"),
        ("330公里", "330公里", "330公里", "330 km"),
        ("110個", "110個", "110个", "110"),
        ("2亿台", "2億臺", "2亿台", "200 million"),
        ("1.8萬名", "1.8萬名", "1.8万名", "18,000"),
        ("13萬人", "13萬人", "13万人", "130,000"),
        ("12345件", "12,345件", "12,345件", "12,345"),
        ("9999件", "9999件", "9999件", "9,999"),
        ("1萬件", "1萬件", "1万件", "10,000"),
        ("200餘家", "≥200家", "≥200家", "≥200"),
        ("84%", "84%", "84%", "84%"),
        ("106.9%", "106.9%", "106.9%", "106.9%"),
        (
            "0.2個百分點", "0.2個百分點", "0.2个百分点", "0.2 percentage points",
        ),
        ("5倍", "5倍", "5倍", "5 times"),
        ("1/3", "1/3", "1/3", "1/3"),
        ("七成", "70%", "70%", "70%"),
        ("第40位", "第40位", "第40位", "40th"),
        ("第1位", "第1位", "第1位", "1st"),
        ("第12位", "第12位", "第12位", "12th"),
        ("第22位", "第22位", "第22位", "22nd"),
        ("前30位", "前30位", "前30位", "top 30"),
        ("2017年", "2017年", "2017年", "2017"),
        ("1991年3月", "1991年3月", "1991年3月", "March 1991"),
        (
            "2017年12月31日", "2017年12月31日", "2017年12月31日", "31 December 2017",
        ),
        ("9月", "9月", "9月", "September"),
        ("四年", "4年", "4年", "4 years"),
        ("一年", "1年", "1年", "1 year"),
        ("7個月", "7個月", "7个月", "7 months"),
        ("3年內", "≤3年", "≤3年", "≤3 years"),
    ] {
        let quantity = read(token).expect(token).quantity;
        check(&quantity, [traditional, simplified, english]);
    }
}

#[test]
fn computed_values_claim_no_more_than_they_can() {
    let yuan = Unit::Currency(Currency::Yuan);
    for (value, unit, bound, expected) in [
        (
            1073.5e8,
            &yuan,
            Bound::About,
            ["約1074億元", "约1074亿元", "≈ CNY 107.4 bn"],
        ),
        (
            1073.5e8,
            &yuan,
            Bound::Exact,
            ["1073.5億元", "1073.5亿元", "CNY 107.35 bn"],
        ),
        (
            1200e8 / 1.84,
            &yuan,
            Bound::AtLeast,
            ["≥652.1億元", "≥652.1亿元", "≥ CNY 65.21 bn"],
        ),
        (
            600e8 / 7.0,
            &yuan,
            Bound::AtMost,
            ["≤85.72億元", "≤85.72亿元", "≤ CNY 8.572 bn"],
        ),
        (
            18.920711,
            &Unit::Percent,
            Bound::Exact,
            ["18.9%", "18.9%", "18.9%"],
        ),
        (
            42.94,
            &Unit::Percent,
            Bound::AtLeast,
            ["≥42.9%", "≥42.9%", "≥42.9%"],
        ),
        (
            42.91,
            &Unit::Percent,
            Bound::AtMost,
            ["≤43%", "≤43%", "≤43%"],
        ),
        (
            2.7 - 2.5,
            &Unit::PercentagePoint,
            Bound::Exact,
            ["0.2個百分點", "0.2个百分点", "0.2 percentage points"],
        ),
        (
            6300.0 / 1500.0,
            &Unit::SquareKilometre,
            Bound::Exact,
            ["4.2平方公里", "4.2平方公里", "4.2 km²"],
        ),
        (
            62.0 / 0.74,
            &Unit::Count("家".to_owned()),
            Bound::About,
            ["約84家", "约84家", "≈84"],
        ),
        (
            3.714285,
            &Unit::Year,
            Bound::AtMost,
            ["≤3.8年", "≤3.8年", "≤3.8 years"],
        ),
        (f64::NAN, &yuan, Bound::About, ["—", "—", "—"]),
        (f64::INFINITY, &Unit::Rank, Bound::AtMost, ["—", "—", "—"]),
        (0.5, &Unit::Date, Bound::Exact, ["—", "—", "—"]),
        (
            -3.2,
            &Unit::Percent,
            Bound::Exact,
            ["−3.2%", "−3.2%", "−3.2%"],
        ),
        (0.0, &yuan, Bound::Exact, ["0元", "0元", "CNY 0"]),
        (9.5, &Unit::Rank, Bound::Exact, ["9.5位", "9.5位", "9.5"]),
    ] {
        check(&Quantity::new(value, unit.clone(), bound), expected);
    }
}
