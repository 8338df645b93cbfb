//! Plans of every kind, in Chinese and English.

use zone_report::chart::Panel;
use zone_report::chart::Plan;
use zone_report::chart::Role;
use zone_report::chart::plan::amount::*;
use zone_report::chart::plan::bars::*;
use zone_report::chart::plan::caption::*;
use zone_report::chart::plan::nested::*;
use zone_report::chart::plan::squares::*;
use zone_report::chart::plan::trajectory::*;
use zone_report::chart::ticks;
use zone_report::figure::Bound;

use crate::compared;

/// A name, a plan, and the numbers that it must show at every width.
pub type Fixture = (&'static str, Plan, &'static [&'static str]);

pub fn all() -> Vec<Fixture> {
    let mut all: Vec<Fixture> = vec![
        ("revenue-zh", revenue(true), &["2147", "3000", "1074"]),
        ("revenue-en", revenue(false), &["214.7", "300", "107.4"]),
        ("assumed-zh", assumed(true), &["2147", "3000", "2019年"]),
        ("assumed-en", assumed(false), &["214.7", "300", "2019"]),
        ("floor-zh", floor(), &["200", "500"]),
        ("unknown-zh", unknown(true), &["4000", "5000", "報告未列"]),
        ("unknown-en", unknown(false), &["400", "500", "not given"]),
        ("rank-zh", rank(), &["40", "49", "30"]),
        ("nested-zh", nested(true), &["110", "31", "8", "4"]),
        ("nested-en", nested(false), &["110", "31", "8", "4"]),
        ("contracts-zh", contracts(true), &["652", "1200"]),
        ("contracts-en", contracts(false), &["65.2", "120"]),
        (
            "progress-zh",
            progress(true),
            &["103", "80", "36", "25", "22"],
        ),
        (
            "progress-en",
            progress(false),
            &["103", "80", "36", "25", "22"],
        ),
        (
            "land-zh",
            land(true),
            &["6300", "1260", "3345", "4000", "1200"],
        ),
        ("land-en", land(false), &["420", "84", "223", "267", "80"]),
        ("squares-zh", squares(true), &["231", "70", "4.2"]),
        ("squares-en", squares(false), &["231", "70", "4.2"]),
    ];
    all.extend(compared::all());
    all
}

pub fn golden_widths(name: &str) -> &'static [f64] {
    match name.split('-').next() {
        Some("revenue") => &[1056.0, 640.0, 320.0],
        Some("assumed" | "unknown") => &[662.0, 320.0],
        Some("floor" | "rank") => &[662.0, 320.0],
        Some("nested") => &[1056.0, 350.0],
        Some("contracts") => &[431.0, 320.0],
        Some("progress") => &[569.0, 320.0],
        Some("land") => &[618.0, 320.0],
        Some("changes" | "rises" | "falls") => &[1056.0, 350.0],
        Some("places" | "targets") => &[620.0, 320.0],
        _ => &[382.0, 280.0],
    }
}

fn source(figure: &str, label: &str) -> Source {
    Source {
        figure: figure.to_string(),
        label: label.to_string(),
        ..Source::default()
    }
}

fn point(role: PointRole, year: f64, value: f64, amount: Amount, caption: Caption) -> Point {
    let announce = format!("{year}: {}{}", amount.number, amount.unit);
    Point {
        role,
        year,
        value,
        bound: Bound::Exact,
        amount,
        caption,
        source: source("figure", &announce),
    }
}

fn line(role: LineRole, from: (f64, f64), to: (f64, f64), label: Caption) -> Line {
    Line {
        role,
        from,
        to,
        compound: true,
        open: false,
        label,
    }
}

pub fn years(from: i32, to: i32, major: &[i32]) -> Vec<Tick> {
    (from..=to)
        .map(|year| Tick::new(f64::from(year), &year.to_string(), major.contains(&year)))
        .collect()
}

fn levels(domain: (f64, f64), count: usize, divisor: f64) -> Vec<Tick> {
    ticks(domain, count)
        .into_iter()
        .map(|value| Tick::new(value, &(value / divisor).to_string(), false))
        .collect()
}

fn revenue(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let caption = |zh: [&'static str; 2], en: [&'static str; 2]| {
        let words = if chinese { zh } else { en };
        Caption::new(words[0], words[1])
    };
    let number = |zh: &'static str, en: &'static str| Amount::new("", pick(zh, en), "");
    Plan {
        label: pick(
            "主營業務收入：2013年約1074億元（推算），2017年2147億元，2020年目標3000億元。",
            "Main business revenue: about CNY 107.4 bn in 2013 (implied), 214.7 in 2017, target 300 in 2020.",
        )
        .to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Trajectory(Trajectory {
            low: false,
            start: 2013.0,
            end: 2020.0,
            bottom: 0.0,
            top: 4000.0,
            years: years(2013, 2020, &[2013, 2017, 2020]),
            levels: levels((0.0, 4000.0), 4, if chinese { 1.0 } else { 10.0 }),
            unit: pick("億元", "CNY bn").to_string(),
            period: Some(Period {
                from: 2017.0,
                to: 2020.0,
                label: pick("目標期", "To target").to_string(),
            }),
            goal: None,
            unreported: None,
            lines: vec![
                line(
                    LineRole::Derived,
                    (2013.0, 1073.5),
                    (2017.0, 2147.0),
                    caption(["2014至2016年，報告未列", "其間未列"], ["2014–16 not reported", "not reported"]),
                ),
                line(LineRole::Projected, (2017.0, 2147.0), (2020.0, 3610.7), Caption::default()),
                line(
                    LineRole::Required,
                    (2017.0, 2147.0),
                    (2020.0, 3000.0),
                    caption(["年均須增11.8%", "年均須增\n11.8%"], ["needs 11.8% a year", "needs\n11.8% a year"]),
                ),
            ],
            points: vec![
                point(
                    PointRole::Derived,
                    2013.0,
                    1073.5,
                    Amount::new(pick("約", "≈"), pick("1074", "107.4"), ""),
                    caption(["推算：由「四年翻番」倒推", "推算"], ["implied: doubled in four years", "implied"]),
                ),
                point(
                    PointRole::Reported,
                    2017.0,
                    2147.0,
                    Amount::new(pick("", "CNY"), pick("2147", "214.7"), pick("億元", "bn")),
                    caption(["2017年，報告原值", "2017年"], ["2017, as reported", "2017"]),
                ),
                point(PointRole::Required, 2018.0, 2400.0, number("2400", "240.0"), Caption::default()),
                point(PointRole::Required, 2019.0, 2683.0, number("2683", "268.3"), Caption::default()),
                point(
                    PointRole::Target,
                    2020.0,
                    3000.0,
                    number("3000", "300.0"),
                    caption(["2020年目標", "目標"], ["2020 target", "target"]),
                ),
                point(
                    PointRole::Projected,
                    2020.0,
                    3610.7,
                    Amount::new(pick("約", "≈"), pick("3611", "361.1"), ""),
                    caption(["若照過去四年的18.9%", "照舊速"], ["at the past 18.9% pace", "past pace"]),
                ),
            ],
        }),
    }
}

pub fn assumed(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let value = |year: i32| 2147.0 * 1.189f64.powi(year - 2017);
    let mut points = Vec::new();
    for (year, words) in [
        (2018, ""),
        (2019, pick("2019年", "2019")),
        (2020, pick("3611", "361.1")),
    ] {
        let mut yearly = point(
            PointRole::Assumed,
            f64::from(year),
            value(year),
            Amount::default(),
            Caption::same(words),
        );
        yearly.source = Source::default();
        points.push(yearly);
    }
    points.push(point(
        PointRole::Target,
        2020.0,
        3000.0,
        Amount::new("", pick("3000", "300"), ""),
        Caption::new(
            pick("目標（2020年）", "target (2020)"),
            pick("目標", "target"),
        ),
    ));
    points.push(point(
        PointRole::Reported,
        2017.0,
        2147.0,
        Amount::new("", pick("2147", "214.7"), ""),
        Caption::default(),
    ));
    Plan {
        label: pick("目標軌跡圖", "Path to the target").to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Trajectory(Trajectory {
            low: false,
            start: 2017.0,
            end: 2021.0,
            bottom: 0.0,
            top: 4293.0,
            years: years(2017, 2021, &[2017, 2020]),
            levels: levels((0.0, 4293.0), 5, if chinese { 1.0 } else { 10.0 }),
            unit: pick("億元", "CNY bn").to_string(),
            period: None,
            goal: Some(Goal {
                year: 2020.0,
                value: 3000.0,
            }),
            unreported: None,
            lines: vec![
                line(
                    LineRole::Required,
                    (2017.0, 2147.0),
                    (2020.0, 3000.0),
                    Caption::default(),
                ),
                line(
                    LineRole::Assumed,
                    (2017.0, 2147.0),
                    (2021.0, value(2021)),
                    Caption::default(),
                ),
            ],
            points,
        }),
    }
}

/// A floor of 200 firms, growing at a pace that may or may not reach 500.
fn floor() -> Plan {
    let mut path = line(
        LineRole::Assumed,
        (2017.0, 200.0),
        (2021.0, 200.0 * 1.25f64.powi(4)),
        Caption::default(),
    );
    path.open = true;
    let mut base = point(
        PointRole::Reported,
        2017.0,
        200.0,
        Amount::new("≥", "200", "家"),
        Caption::default(),
    );
    base.bound = Bound::AtLeast;
    Plan {
        label: "高新技術企業：2017年至少200家，目標500家".to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Trajectory(Trajectory {
            low: false,
            start: 2017.0,
            end: 2021.0,
            top: 560.0,
            years: years(2017, 2021, &[2017, 2020]),
            levels: levels((0.0, 560.0), 6, 1.0),
            unit: "家".to_string(),
            goal: Some(Goal {
                year: 2020.0,
                value: 500.0,
            }),
            lines: vec![
                line(
                    LineRole::Required,
                    (2017.0, 200.0),
                    (2020.0, 500.0),
                    Caption::default(),
                ),
                path,
            ],
            points: vec![
                point(
                    PointRole::Assumed,
                    2018.0,
                    250.0,
                    Amount::default(),
                    Caption::default(),
                ),
                point(
                    PointRole::Assumed,
                    2019.0,
                    312.5,
                    Amount::default(),
                    Caption::default(),
                ),
                point(
                    PointRole::Assumed,
                    2020.0,
                    390.6,
                    Amount::new("≥", "391", ""),
                    Caption::default(),
                ),
                point(
                    PointRole::Target,
                    2020.0,
                    500.0,
                    Amount::new("", "500", ""),
                    Caption::new("目標（2020年）", "目標"),
                ),
                base,
            ],
            ..Trajectory::default()
        }),
    }
}

fn unknown(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    Plan {
        label: pick(
            "園區營業總收入：2017年報告未列",
            "Total operating revenue: 2017 not given",
        )
        .to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Trajectory(Trajectory {
            low: false,
            start: 2017.0,
            end: 2021.0,
            top: 5600.0,
            years: years(2017, 2021, &[2017, 2020]),
            levels: levels((0.0, 5600.0), 4, if chinese { 1.0 } else { 10.0 }),
            unit: pick("億元", "CNY bn").to_string(),
            unreported: Some(Unreported {
                year: 2017.0,
                label: Caption::same(pick(
                    "2017年：報告未列\n可能落在任何高度",
                    "2017: not given in the report\nmay lie at any height",
                )),
            }),
            points: vec![
                point(
                    PointRole::Target,
                    2020.0,
                    4000.0,
                    Amount::new("", pick("4000", "400"), ""),
                    Caption::same(pick("市定", "city")),
                ),
                point(
                    PointRole::OtherTarget,
                    2020.0,
                    5000.0,
                    Amount::new("", pick("5000", "500"), ""),
                    Caption::same(pick("自訂", "own")),
                ),
            ],
            ..Trajectory::default()
        }),
    }
}

/// Ranks: lower is better, and rises on the page.
fn rank() -> Plan {
    let mut past = line(
        LineRole::Derived,
        (2016.0, 49.0),
        (2017.0, 40.0),
        Caption::default(),
    );
    past.compound = false;
    let mut required = line(
        LineRole::Required,
        (2017.0, 40.0),
        (2020.0, 30.0),
        Caption::new("每年須進約3位", "每年約\n3位"),
    );
    required.compound = false;
    Plan {
        label: "全國名次：2016年第49，2017年第40，目標前30".to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Trajectory(Trajectory {
            low: false,
            start: 2016.0,
            end: 2020.0,
            bottom: 55.0,
            top: 25.0,
            years: years(2016, 2020, &[2016, 2017, 2020]),
            levels: [50.0, 40.0, 30.0]
                .iter()
                .map(|rank| Tick::new(*rank, &rank.to_string(), false))
                .collect(),
            unit: "位".to_string(),
            lines: vec![past, required],
            points: vec![
                point(
                    PointRole::Reported,
                    2016.0,
                    49.0,
                    Amount::new("第", "49", "位"),
                    Caption::same("2016年"),
                ),
                point(
                    PointRole::Reported,
                    2017.0,
                    40.0,
                    Amount::new("第", "40", "位"),
                    Caption::same("2017年"),
                ),
                point(
                    PointRole::Target,
                    2020.0,
                    30.0,
                    Amount::new("前", "30", "位"),
                    Caption::new("2020年目標", "目標"),
                ),
            ],
            ..Trajectory::default()
        }),
    }
}

fn nested(chinese: bool) -> Plan {
    let tiers = [
        ("≥1億元", "≥ CNY 0.1 bn", 110, Role::Blue2),
        ("≥10億元", "≥ CNY 1 bn", 31, Role::Blue3),
        ("≥50億元", "≥ CNY 5 bn", 8, Role::Blue4),
        ("≥100億元", "≥ CNY 10 bn", 4, Role::Blue5),
    ];
    let notes: &[&str] = if chinese {
        &[
            "每一豎條是一個項目。",
            "下一行是上一行的一部分：4 ⊂ 8 ⊂ 31 ⊂ 110，",
            "四個數不能相加。",
        ]
    } else {
        &[
            "Each tick is one project.",
            "Every row is part of the one above: 4 ⊂ 8 ⊂ 31 ⊂ 110.",
            "Never add the four.",
        ]
    };
    Plan {
        label: if chinese {
            "新簽約項目按投資額門檻"
        } else {
            "Signed projects by size"
        }
        .to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Nested(Nested {
            tiers: tiers
                .iter()
                .map(|(zh, en, count, tone)| Tier {
                    label: Caption::same(if chinese { zh } else { en }),
                    count: *count,
                    amount: Amount::new("", &count.to_string(), if chinese { "個" } else { "" }),
                    tone: *tone,
                    source: source("projects", &format!("{zh}: {count}")),
                })
                .collect(),
            notes: notes.iter().map(|note| note.to_string()).collect(),
        }),
    }
}

fn bar(label: &str, value: f64, amount: Amount) -> Bar {
    Bar {
        label: Caption::same(label),
        value,
        bound: Bound::Exact,
        derived: false,
        tone: Role::Neutral,
        stature: Emphasis::Minor,
        note: Caption::default(),
        blocks: 0,
        each: false,
        whole: None,
        source: source(
            "figure",
            &format!("{label}: {}{}", amount.number, amount.unit),
        ),
        amount,
    }
}

fn contracts(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let (sign, unit) = (pick("≥", "≥ CNY"), pick("億元", "bn"));
    let labels = [0.0, 400.0, 800.0, 1200.0];
    Plan {
        label: pick("新簽約投資總額", "Investment in signed projects").to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Bars(Bars {
            labels: RowLabels::Above,
            groups: vec![BarGroup {
                heading: Caption::default(),
                bars: vec![
                    Bar {
                        bound: Bound::AtLeast,
                        derived: true,
                        stature: Emphasis::Plain,
                        ..bar(
                            pick("2016年・推算", "2016, implied"),
                            652.0,
                            Amount::new(sign, pick("652", "65.2"), unit),
                        )
                    },
                    Bar {
                        bound: Bound::AtLeast,
                        stature: Emphasis::Plain,
                        tone: Role::Blue4,
                        note: Caption::same(pick("比上年 +84%", "+84% on the year")),
                        ..bar(
                            pick("2017年・報告下限", "2017, at least, as reported"),
                            1200.0,
                            Amount::new(sign, pick("1200", "120"), unit),
                        )
                    },
                ],
            }],
            axis: labels
                .iter()
                .map(|value| {
                    let label = if chinese { *value } else { value / 10.0 };
                    Tick::new(*value, &label.to_string(), false)
                })
                .collect(),
        }),
    }
}

fn progress(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let item = |zh: &'static str, en: &'static str, value: f64| Bar {
        each: true,
        ..bar(pick(zh, en), value, Amount::new("", &value.to_string(), ""))
    };
    Plan {
        label: pick("項目推進", "Projects on their way").to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Bars(Bars {
            labels: RowLabels::Beside,
            groups: vec![BarGroup {
                heading: Caption::default(),
                bars: vec![
                    item(
                        "當年開工的重大項目",
                        "Major projects begun in the year",
                        103.0,
                    ),
                    Bar {
                        whole: Some(Whole {
                            value: 110.0,
                            text: "/110".to_string(),
                        }),
                        ..item(
                            "億元以上簽約中的工業項目",
                            "Industrial, among those of 0.1 bn or more",
                            80.0,
                        )
                    },
                    item("直接用現有廠房落戶", "Settled in existing plants", 36.0),
                    item(
                        "當年註冊、開工、投產",
                        "Registered, built and opened in one year",
                        25.0,
                    ),
                    Bar {
                        note: Caption::new(
                            pick("投資完成率106.9%", "106.9% of planned investment done"),
                            pick("投資完成率106.9%", "106.9% of plan"),
                        ),
                        ..item("列入全市重大的項目", "On the city's list", 22.0)
                    },
                ],
            }],
            axis: Vec::new(),
        }),
    }
}

fn land(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let unit = pick("畝", "ha");
    let context = |zh: &'static str, en: &'static str, value: f64, ha: &'static str| {
        let number = if chinese {
            value.to_string()
        } else {
            ha.to_string()
        };
        bar(pick(zh, en), value, Amount::new("", &number, unit))
    };
    Plan {
        label: pick(
            "工業用地出讓：2017年6300畝，上年倒推1260畝",
            "Industrial land let",
        )
        .to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Bars(Bars {
            labels: RowLabels::Beside,
            groups: vec![
                BarGroup {
                    heading: Caption::default(),
                    bars: vec![
                        Bar {
                            tone: Role::Blue4,
                            stature: Emphasis::Lead,
                            blocks: 5,
                            ..context("2017年出讓", "Let in 2017", 6300.0, "420")
                        },
                        Bar {
                            derived: true,
                            bound: Bound::About,
                            stature: Emphasis::Plain,
                            note: Caption::same(pick("推算：6300 ÷ 5", "implied: 420 ÷ 5")),
                            ..bar(
                                pick("上年", "Year before"),
                                1260.0,
                                Amount::new("≈", pick("1260", "84"), unit),
                            )
                        },
                    ],
                },
                BarGroup {
                    heading: Caption::same(pick(
                        "同年其他用地環節（口徑各異，不可相加）",
                        "Other steps of the same year (different scopes, never add them)",
                    )),
                    bars: vec![
                        context("土地徵收", "Expropriated", 3345.0, "223"),
                        context("用地報批", "Sent for approval", 4000.0, "267"),
                        context("土地收儲", "Taken into reserve", 1200.0, "80"),
                    ],
                },
            ],
            axis: Vec::new(),
        }),
    }
}

fn squares(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let square =
        |full: &str, short: &str, area: f64, note: &str, tone: Role, outside: bool| Square {
            label: Caption::new(full, short),
            area,
            amount: Amount::new("", &area.to_string(), pick("平方公里", "km²")),
            note: Caption::same(note),
            tone,
            outside,
            source: source("area", &format!("{full}: {area}")),
        };
    Plan {
        label: pick(
            "全區231平方公里，已開發70平方公里",
            "The zone: 231 km², 70 built up",
        )
        .to_string(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Squares(Squares {
            squares: vec![
                square(
                    pick("全區", "Whole zone"),
                    pick("全區", "Whole zone"),
                    231.0,
                    "",
                    Role::Blue1,
                    false,
                ),
                square(
                    pick("已開發產業區", "Developed industrial area"),
                    pick("已開發", "Developed"),
                    70.0,
                    "",
                    Role::Blue2,
                    false,
                ),
                square(
                    pick("當年工業出讓", "Industrial land let in the year"),
                    pick("當年出讓", "Let in the year"),
                    4.2,
                    pick("即6300畝", "that is 420 ha"),
                    Role::Blue4,
                    true,
                ),
            ],
            scale: Some(ScaleBar {
                length: 5.0,
                label: pick("5公里", "5 km").to_string(),
            }),
        }),
    }
}
