//! What is found in prose, and what is passed over, as tables.

use zone_report::figure::scan;

fn found(text: &str) -> Vec<&str> {
    scan(text)
        .into_iter()
        .map(|reading| &text[reading.range])
        .collect()
}

#[test]
fn figures_of_prose_are_found() {
    for (text, expected) in [
        (
            "面積231平方公里,下轄兩個鎮,產業區70平方公里。",
            &["231平方公里", "兩個", "70平方公里"][..],
        ),
        ("建于1991年3月,1992年11月升級", &["1991年3月", "1992年11月"]),
        (
            "实现“四年翻番”,突破2000亿元,达2147亿元",
            &["四年", "翻番", "2000亿元", "2147亿元"],
        ),
        (
            "2016年4位升至49位之后,2017年再前進9位,在157家中40位,邁進40強",
            &[
                "2016年", "4位", "49位", "2017年", "9位", "157家", "40位", "40強",
            ],
        ),
        (
            "引進億元以上項目110個,百億元項目4個,50億元以上8個",
            &["億元", "110個", "百億元", "4個", "50億元", "8個"],
        ),
        (
            "ODM前五的甲等8個項目及30余個配套",
            &["前五", "8個", "30余個"],
        ),
        (
            "3年內達到2億臺,“三分天下有其一”,占1/3",
            &["3年", "2億臺", "三分天下有其一", "1/3"],
        ),
        ("短短7個月完成要兩年的任務", &["7個月", "兩年"]),
        (
            "調用3300多畝,撥付4300萬元,達13萬人",
            &["3300多畝", "4300萬元", "13萬人"],
        ),
        (
            "出讓6300畝,是上年的5倍;填方100萬方",
            &["6300畝", "5倍", "100萬方"],
        ),
        ("由2.5%提升到2.7%,占全市74%", &["2.5%", "2.7%", "74%"]),
        (
            "3大千億產業,3大500億產業,全國前30位",
            &["3大", "千億", "3大", "500億", "前30位"],
        ),
        ("74件次,初核61件,處分42人次", &["74件次", "61件", "42人次"]),
        (
            "近百家,上百家,百餘家,十萬人",
            &["百家", "百家", "百餘家", "十萬人"],
        ),
        ("新增一家,共一個", &["一家", "一個"]),
        (
            "數百家,数十亿元,幾十家,十幾年",
            &["數百家", "数十亿元", "幾十家", "十幾年"],
        ),
        (
            "over CNY 60 bn in 2017, up 84%, ranked 40th of 157",
            &["CNY 60 bn", "2017", "84%", "40th", "157"],
        ),
        (
            "It covers 231 km² and 4,000 mu; 5 times 2016.",
            &["231 km²", "4,000 mu", "5 times", "2016"],
        ),
        ("A 19-road programme of 330 km", &["19", "330 km"]),
        ("收入2147，排名49", &["2147", "49"]),
    ] {
        assert_eq!(found(text), expected, "{text}");
    }
}

#[test]
fn names_and_words_are_passed_over() {
    let mut wrong = Vec::new();
    for text in [
        "十九大精神", "“53353”目標", "“60條”", "101智慧大廈", "101大廈", "南昌二中、二十八中",
        "“四生”融合", "“十三五”", "十三五規劃", "一是甲；二是乙", "1、甲", "第一章 總則",
        "第二附屬醫院", "融為一體", "進一步", "統一", "基地之一", "等一批名校", "一系列",
        "首位經濟", "值得一提", "煥然一新", "新一代信息技術", "一期已建成", "二級社區", "三級醫療",
        "“五人小組”", "“四種形態”", "“三區一城”", "“十大民生工程”", "五大發展理念", "深圳兆馳",
        "千家萬戶", "萬眾一心", "五星墾殖場", "R&D投入", "5G網絡", "A4紙", "PM2.5", "一方面",
        "幾個月", "一個整體", "數家", "人數百家", "幾家", "19th Party Congress",
        "the 13th Five-Year Plan", "四面八方", "百花洲", "80年代", "九年級", "(1) growth",
        "一家人", "第13個五年規劃", "Nanchang No. 2 Middle School", "Tower", "the “60 measures”",
        "101 Building", "the 19th National Congress", "十分重要",
    ] {
        let found = found(text);
        if !found.is_empty() {
            wrong.push((text, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn no_text_is_too_strange() {
    // A fixed sequence of odd pieces: pairs of them and a third, with nothing lost and nothing repeated.
    let pieces = [
        "", "1", "9999999999999999999", "億", "兆", "十", "〇", "一", "點", ".", ",", "，", "/",
        "分之", "翻", "番", "了", "年", "月", "第", "前", "位", "強", "%", "至", "-", "多", "餘",
        "個", "“", "”", "CNY ", "bn", " ", "\n", "\u{0}", "é", "😀", "2017", "e", "半", "成",
        "民國", "1.8萬", "th", "no. ", "ﾊ", "\u{fffd}", "\u{301}",
    ];
    for first in pieces {
        for second in pieces {
            for third in ["", "1", "億", "年", "-", "位"] {
                let text = [first, second, third].concat();
                let mut end = 0;
                for reading in scan(&text) {
                    assert!(
                        reading.quantity.number().is_none_or(f64::is_finite),
                        "{text}"
                    );
                    assert!(reading.range.end > end, "{text}");
                    assert!(text.get(reading.range.clone()).is_some(), "{text}");
                    end = reading.range.end;
                }
                let _ = zone_report::figure::read_number(&text);
            }
        }
    }
}
