//! The tokens that a report cites, as a table: value, unit, bound, qualifier and kind of each.

use zone_report::figure::ReadError;
use zone_report::figure::read;

/// `value unit bound qualifier kind` of a token.
fn told(token: &str) -> String {
    match read(token) {
        Ok(reading) => {
            let quantity = &reading.quantity;
            let value = match (quantity.date(), reading.upper) {
                (Some(date), None) => date.iso(),
                (_, Some(upper)) => format!("{}..{upper}", quantity.value),
                _ => quantity.value.to_string(),
            };
            [
                value,
                quantity.unit.code(),
                quantity.bound.code().to_owned(),
                reading.qualifier.code().to_owned(),
                reading.kind.code().to_owned(),
            ]
            .join(" ")
        }
        Err(error) => error.to_string(),
    }
}

fn check(table: &[(&str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .map(|(token, expected)| (token, told(token), expected))
        .filter(|(_, found, expected)| found != *expected)
        .map(|(token, found, expected)| format!("{token}: {found}, expected {expected}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn dates_and_durations() {
    check(&[
        ("1991年3月", "1991-03 date exact exact date"),
        ("1992年11月", "1992-11 date exact exact date"),
        ("2017年", "2017 date exact exact date"),
        ("繼2016年", "2016 date exact exact date"),
        ("二〇一七年", "2017 date exact exact date"),
        ("民國106年", "2017 date exact exact date"),
        ("去年9月", "--09 date exact exact date"),
        ("2017年12月31日", "2017-12-31 date exact exact date"),
        ("2017-12-31", "2017-12-31 date exact exact date"),
        ("March 1991", "1991-03 date exact exact date"),
        ("in 2017", "2017 date exact exact date"),
        ("2016—2020年", "2016..2020 date at-least range date"),
        ("四年", "4 year exact exact measure"),
        ("两年", "2 year exact exact measure"),
        ("兩年", "2 year exact exact measure"),
        ("連續三年", "3 year exact exact measure"),
        ("3年內", "3 year at-most upto measure"),
        ("兩年半", "2.5 year exact exact measure"),
        ("近三年", "3 year exact exact measure"),
        ("3~5年", "3..5 year at-least range measure"),
        ("7個月", "7 month exact exact measure"),
        ("短短7个月", "7 month exact exact measure"),
        ("30天", "30 day exact exact measure"),
    ]);
}

#[test]
fn money() {
    check(&[
        ("突破2000億元", "200000000000 CNY at-least over measure"),
        ("達2147億元", "214700000000 CNY exact reach measure"),
        ("达2147亿元", "214700000000 CNY exact reach measure"),
        ("2147億元", "214700000000 CNY exact exact measure"),
        ("突破600億元", "60000000000 CNY at-least over measure"),
        ("突破80億元", "8000000000 CNY at-least over measure"),
        ("超過1200億元", "120000000000 CNY at-least over measure"),
        ("億元以上", "100000000 CNY at-least over measure"),
        ("百億元", "10000000000 CNY exact exact measure"),
        ("50億元以上", "5000000000 CNY at-least over measure"),
        ("10億元以上", "1000000000 CNY at-least over measure"),
        ("80億元", "8000000000 CNY exact exact measure"),
        ("167億元", "16700000000 CNY exact exact measure"),
        ("18億元", "1800000000 CNY exact exact measure"),
        ("4300萬元", "43000000 CNY exact exact measure"),
        ("突破300億元", "30000000000 CNY at-least over measure"),
        ("76億元", "7600000000 CNY exact exact measure"),
        ("5000億元", "500000000000 CNY exact exact measure"),
        ("4000億元", "400000000000 CNY exact exact measure"),
        ("3000億元", "300000000000 CNY exact exact measure"),
        ("千億產業", "100000000000 CNY exact exact measure"),
        ("500億產業", "50000000000 CNY exact exact measure"),
        ("千億", "100000000000 CNY exact exact measure"),
        ("500億", "50000000000 CNY exact exact measure"),
        ("1.2萬億元", "1200000000000 CNY exact exact measure"),
        ("不超過60億元", "6000000000 CNY at-most upto measure"),
        ("不足60億元", "6000000000 CNY at-most under measure"),
        ("不低於60億元", "6000000000 CNY at-least over measure"),
        ("60億元左右", "6000000000 CNY about about measure"),
        ("約1074億元", "107400000000 CNY about about measure"),
        (
            "60至80億元",
            "6000000000..8000000000 CNY at-least range measure",
        ),
        ("3億美元", "300000000 USD exact exact measure"),
        ("US$3.5 billion", "3500000000 USD exact exact measure"),
        ("over CNY 60 bn", "60000000000 CNY at-least over measure"),
        ("CNY 43 m", "43000000 CNY exact exact measure"),
        ("214.7 billion yuan", "214700000000 CNY exact exact measure"),
    ]);
}

#[test]
fn land_and_lengths() {
    check(&[
        ("231平方公里", "231 km2 exact exact measure"),
        ("70平方公里", "70 km2 exact exact measure"),
        ("3345畝", "3345 mu exact exact measure"),
        ("4000畝", "4000 mu exact exact measure"),
        ("1200亩", "1200 mu exact exact measure"),
        ("6300畝", "6300 mu exact exact measure"),
        ("3300多畝", "3300 mu at-least over measure"),
        ("57萬平方米", "570000 m2 exact exact measure"),
        ("124萬平方米", "1240000 m2 exact exact measure"),
        ("超過50萬平方米", "500000 m2 at-least over measure"),
        ("500萬平方米", "5000000 m2 exact exact measure"),
        ("110萬平方米", "1100000 m2 exact exact measure"),
        ("100萬方", "1000000 m3 exact exact measure"),
        ("達到330公里", "330 km exact reach measure"),
        ("330公里", "330 km exact exact measure"),
        ("420 ha", "420 ha exact exact measure"),
        ("105米", "105 m exact exact measure"),
    ]);
}

#[test]
fn counts() {
    check(&[
        ("110個", "110 count:個 exact exact measure"),
        ("80個", "80 count:個 exact exact measure"),
        ("4個", "4 count:個 exact exact measure"),
        ("項目8個", "8 count:個 exact exact measure"),
        ("30余個", "30 count:個 at-least over measure"),
        ("达到2亿台", "200000000 count:台 exact reach measure"),
        ("2億臺", "200000000 count:臺 exact exact measure"),
        ("22個", "22 count:個 exact exact measure"),
        ("103個", "103 count:個 exact exact measure"),
        ("達13萬人", "130000 count:人 exact reach measure"),
        ("突破1萬件", "10000 count:件 at-least over measure"),
        ("突破200家", "200 count:家 at-least over measure"),
        ("63家", "63 count:家 exact exact measure"),
        ("等62家", "62 count:家 exact exact measure"),
        ("200餘家", "200 count:家 at-least over measure"),
        ("400余家", "400 count:家 at-least over measure"),
        ("30家", "30 count:家 exact exact measure"),
        ("157家", "157 count:家 exact exact measure"),
        ("在157家", "157 count:家 exact exact measure"),
        ("兩個鎮", "2 count:個 exact exact measure"),
        ("19條", "19 count:條 exact exact measure"),
        ("“60條”", "60 count:條 exact exact measure"),
        ("1.8萬名", "18000 count:名 exact exact measure"),
        ("6個村", "6 count:個 exact exact measure"),
        ("144件", "144 count:件 exact exact measure"),
        ("74件次", "74 count:件次 exact exact measure"),
        ("42人次", "42 count:人次 exact exact measure"),
        ("191人次", "191 count:人次 exact exact measure"),
        ("5人", "5 count:人 exact exact measure"),
        ("3大", "3 count:大 exact exact measure"),
        ("一家", "1 count:家 exact exact measure"),
        ("500家", "500 count:家 exact exact measure"),
        ("七是", "7 count exact exact measure"),
        ("“53353”", "53353 count exact exact measure"),
        ("about 2,147 firms", "2147 count about about measure"),
        ("18,000", "18000 count exact exact measure"),
    ]);
}

#[test]
fn ranks_shares_and_changes() {
    check(&[
        ("40強", "40 rank at-most upto rank"),
        ("邁進40强", "40 rank at-most upto rank"),
        ("4位", "4 rank exact exact rank"),
        ("升至49位", "49 rank exact exact rank"),
        ("再前進9位", "9 rank exact exact change"),
        ("中40位", "40 rank exact exact rank"),
        ("第40位", "40 rank exact exact rank"),
        ("居第40位", "40 rank exact exact rank"),
        ("前30位", "30 rank at-most upto rank"),
        ("進入全國前30位", "30 rank at-most upto rank"),
        ("前五", "5 rank at-most upto rank"),
        ("ODM前五的", "5 rank at-most upto rank"),
        ("40th", "40 rank exact exact rank"),
        ("No. 40", "40 rank exact exact rank"),
        ("top 30", "30 rank at-most upto rank"),
        ("同比增長84%", "84 percent exact exact change"),
        ("達106.9%", "106.9 percent exact reach measure"),
        ("106.9%", "106.9 percent exact exact measure"),
        ("占全市74%", "74 percent exact exact share"),
        ("由2.5%", "2.5 percent exact exact measure"),
        ("提升到2.7%", "2.7 percent exact exact measure"),
        ("百分之八十四", "84 percent exact exact measure"),
        ("提高0.2個百分點", "0.2 pp exact exact change"),
        ("84 per cent", "84 percent exact exact measure"),
        ("1/3", "0.3333333333333333 ratio exact exact share"),
        ("全國的1/3", "0.3333333333333333 ratio exact exact share"),
        ("三分之一", "0.3333333333333333 ratio exact exact share"),
        (
            "三分天下有其一",
            "0.3333333333333333 ratio exact exact share",
        ),
        ("七成", "0.7 ratio exact exact share"),
        ("一半", "0.5 ratio exact exact share"),
        ("翻番", "2 multiple exact exact change"),
        ("翻兩番", "4 multiple exact exact change"),
        ("翻了一番", "2 multiple exact exact change"),
        ("是上年的5倍", "5 multiple exact exact change"),
        ("5倍", "5 multiple exact exact change"),
        ("5 times", "5 multiple exact exact change"),
    ]);
}

#[test]
fn a_token_holds_one_figure() {
    for (token, error) in [
        ("", ReadError::None),
        ("主營業務收入", ReadError::None),
        ("四年翻番", ReadError::Several(2)),
        ("由2.5%提升到2.7%", ReadError::Several(2)),
    ] {
        assert_eq!(read(token).err(), Some(error), "{token}");
    }
}
