//! Plans of changes and of ranks, in Chinese and English.

use zone_report::chart;
use zone_report::chart::Mark;
use zone_report::chart::Panel;
use zone_report::chart::Plan;
use zone_report::chart::Role;
use zone_report::chart::plan::amount::Amount;
use zone_report::chart::plan::caption::Caption;
use zone_report::chart::plan::caption::Source;
use zone_report::chart::plan::changes::Change;
use zone_report::chart::plan::changes::Changes;
use zone_report::chart::plan::progress::Level;
use zone_report::chart::plan::progress::Progress;
use zone_report::chart::plan::progress::Toward;
use zone_report::chart::plan::ranks::Earlier;
use zone_report::chart::plan::ranks::Ranked;
use zone_report::chart::plan::ranks::Ranks;
use zone_report::figure::Bound;

use crate::fixtures::Fixture;
use crate::placed;

/// Labels, values, bounds away from zero, and values as they are written.
type Row = (&'static str, &'static str, f64, Bound, &'static str);

const ROWS: &[Row] = &[
    (
        "網上零售額",
        "Online retail sales",
        20.0,
        Bound::AtLeast,
        "≥20",
    ),
    (
        "貨物進出口總額",
        "Imports and exports of goods",
        14.2,
        Bound::Exact,
        "+14.2",
    ),
    (
        "規模以上工業增加值",
        "Value added of industry above designated size",
        9.1,
        Bound::Exact,
        "+9.1",
    ),
    (
        "地區生產總值",
        "Gross domestic product",
        5.8,
        Bound::Exact,
        "+5.8",
    ),
    (
        "一般公共預算收入",
        "General public budget revenue",
        4.3,
        Bound::AtMost,
        "≤4.3",
    ),
    ("常住人口", "Resident population", 0.0, Bound::Exact, "0"),
    ("稅收收入", "Tax revenue", -1.6, Bound::Exact, "−1.6"),
    (
        "房地產開發投資",
        "Investment in real estate development",
        -12.8,
        Bound::AtLeast,
        "≤−12.8",
    ),
];

pub fn all() -> Vec<Fixture> {
    let both = &["20", "14.2", "5.8", "−1.6", "−12.8"][..];
    vec![
        ("changes-zh", changes(true, |_| true), both),
        ("changes-en", changes(false, |_| true), both),
        (
            "rises-zh",
            changes(true, |value| value >= 0.0),
            &["20", "9.1"],
        ),
        (
            "falls-en",
            changes(false, |value| value < 0.0),
            &["−1.6", "−12.8"],
        ),
        ("targets-zh", targets(true), &["≥120", "20", "6.5", "5000"]),
        ("targets-en", targets(false), &["≥120", "20", "6.5", "5000"]),
        ("places-zh", ranks(true), &["4", "6", "95", "10"]),
        ("places-en", ranks(false), &["4", "6", "95", "10"]),
    ]
}

fn source(label: &str) -> Source {
    Source {
        figure: "figure".to_owned(),
        label: label.to_owned(),
        ..Source::default()
    }
}

/// The rows whose values are wanted.
fn changes(chinese: bool, wanted: fn(f64) -> bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let rows = ROWS.iter().filter(|row| wanted(row.2)).map(|row| {
        let (zh, en, value, bound, number) = *row;
        let (sign, number) =
            match number.split_at(number.find(|it| !"≥≤".contains(it)).unwrap_or(0)) {
                ("", number) => ("", number),
                parts => parts,
            };
        Change {
            label: Caption::same(pick(zh, en)),
            value,
            bound,
            amount: Amount::new(sign, number, "%"),
            whole: zh == "地區生產總值",
            source: source(&format!("{}: {number}", pick(zh, en))),
        }
    });
    Plan {
        label: pick("八項變化", "Eight changes").to_owned(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Changes(Changes {
            rows: rows.collect(),
            falls: pick("下降", "fell").to_owned(),
            rises: pick("增長，%", "rose, %").to_owned(),
        }),
    }
}

fn ranks(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let rows = [
        (
            "規模以上工業增加值增速",
            "Growth of value added of industry above designated size",
            4.0,
            11.0,
            Bound::Exact,
            None,
        ),
        ("綜合實力", "Overall", 6.0, 11.0, Bound::Exact, Some(7.0)),
        (
            "國家級經濟技術開發區綜合考評",
            "Evaluation of national zones",
            95.0,
            217.0,
            Bound::Exact,
            Some(103.0),
        ),
        (
            "營商環境",
            "Business environment",
            10.0,
            130.0,
            Bound::AtMost,
            None,
        ),
        ("一項", "The only one", 1.0, 1.0, Bound::Exact, None),
    ];
    let written = |place: f64| match chinese {
        true => format!("第{place}位"),
        false => format!("place {place}"),
    };
    let rows = rows
        .into_iter()
        .map(|(zh, en, place, field, bound, earlier)| Ranked {
            label: Caption::same(pick(zh, en)),
            place,
            bound,
            field,
            ends: (written(1.0), written(field)),
            amount: match bound {
                Bound::AtMost => Amount::new(pick("前", "top"), &place.to_string(), pick("位", "")),
                _ => Amount::new(pick("第", ""), &place.to_string(), pick("位", "th")),
            },
            earlier: earlier.map(|place| Earlier {
                place,
                note: format!("2016{}{}", pick("年", ": "), written(place)),
            }),
            source: source(&format!("{}: {place}", pick(zh, en))),
        });
    Plan {
        label: pick("五項位次", "Five ranks").to_owned(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Ranks(Ranks {
            rows: rows.collect(),
        }),
    }
}

fn targets(chinese: bool) -> Plan {
    let pick = |zh: &'static str, en: &'static str| if chinese { zh } else { en };
    let measured = |value: f64, bound: Bound| {
        let amount = Amount::new("", &value.to_string(), "");
        Level::Measured(value, bound, amount, source("level"))
    };
    let rows = [
        (
            "高新技術企業",
            "High-tech enterprises",
            120.0,
            "≥120",
            "至少100家，是目標的83.3%",
            "at least 100, 83.3% of the target",
            measured(100.0, Bound::AtLeast),
        ),
        (
            "水產品產量",
            "Output of aquatic products",
            20.0,
            "20",
            "18.6萬噸，是目標的93%",
            "18.6, 93% of the target",
            measured(18.6, Bound::Exact),
        ),
        (
            "地區生產總值增速",
            "Gross domestic product, growth",
            6.5,
            "6.5",
            "2024年為5.8%；百分率不算進度",
            "2024: 5.8%; percentages make no meter",
            Level::Apart,
        ),
        (
            "城鎮新增就業",
            "New urban jobs",
            5000.0,
            "5000",
            "報告沒有給出同一指標的現有水平，不算進度",
            "the report gives no level of the same indicator",
            Level::Missing,
        ),
    ];
    let rows = rows
        .into_iter()
        .map(|(zh, en, goal, number, note, english, level)| Toward {
            label: Caption::same(pick(zh, en)),
            goal,
            amount: Amount::new("", number, ""),
            note: pick(note, english).to_owned(),
            level,
            source: source(&format!("{}: {number}", pick(zh, en))),
        });
    Plan {
        label: pick("四項目標", "Four targets").to_owned(),
        unit: None,
        same_scale: Vec::new(),
        panel: Panel::Progress(Progress {
            rows: rows.collect(),
        }),
    }
}

#[test]
fn changes_are_as_long_as_they_are_large_on_the_side_that_they_went_to() {
    for width in [280.0, 320.0, 480.0, 768.0, 1100.0] {
        let placed = placed(&changes(true, |_| true), width);
        let bars: Vec<_> = placed
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Fill { area, ink } if *ink == Role::Accent && area.width > 2.0 => Some(area),
                _ => None,
            })
            .collect();
        let exact: Vec<_> = ROWS
            .iter()
            .filter(|row| row.3 != Bound::AtMost && row.2 != 0.0)
            .collect();
        assert_eq!(bars.len(), exact.len(), "at {width}");
        let zero = bars[0].x;
        let unit = bars[0].width / exact[0].2;
        for (bar, row) in bars.iter().zip(exact) {
            let near = |one: f64, other: f64| (one - other).abs() < 0.01;
            assert!(near(bar.width, row.2.abs() * unit), "{} at {width}", row.0);
            let side = if row.2 < 0.0 { bar.right() } else { bar.x };
            assert!(near(side, zero), "{} at {width}", row.0);
        }
    }
}

#[test]
fn bounds_are_open_away_from_zero_or_hatched_up_to_their_value() {
    let placed = placed(&changes(true, |_| true), 768.0);
    let hatched: Vec<(f64, f64)> = placed
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Hatch { polygon, .. } => {
                let across = polygon.iter().map(|point| point.0);
                let least = across.clone().fold(f64::INFINITY, f64::min);
                Some((least, across.fold(0.0, f64::max)))
            }
            _ => None,
        })
        .collect();
    let solid: Vec<&chart::Area> = placed
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Fill { area, ink } if *ink == Role::Accent => Some(area),
            _ => None,
        })
        .collect();
    let (first, last) = (solid[0], solid[solid.len() - 1]);
    // At least 20 more, at most 4.3 more, at least 12.8 less.
    assert_eq!(hatched.len(), 3);
    assert!((hatched[0].0 - first.right()).abs() < 0.01);
    assert!((hatched[1].0 - first.x).abs() < 0.01);
    assert!((hatched[2].1 - last.x).abs() < 0.01, "{hatched:?} {last:?}");
}

#[test]
fn a_rank_stands_on_its_rail_where_its_place_is() {
    for width in [320.0, 768.0] {
        let placed = placed(&ranks(false), width);
        let dots: Vec<(f64, f64)> = placed
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Point { x, radius, .. } => Some((*x, *radius)),
                _ => None,
            })
            .collect();
        // 4th of 11, 6th (7th before), 95th of 217 (103rd before), 1st of 1; a bound has no dot.
        assert_eq!(dots.len(), 6, "at {width}");
        let (left, length) = (dots[5].0, (dots[0].0 - dots[5].0) / 0.3);
        let part = |x: f64| (x - left) / length;
        for (dot, expected) in dots
            .iter()
            .zip([0.3, 0.6, 0.5, 102.0 / 216.0, 94.0 / 216.0])
        {
            assert!((part(dot.0) - expected).abs() < 0.001, "{dot:?} at {width}");
        }
        assert!(
            dots[1].1 < dots[2].1,
            "the earlier place is the smaller dot"
        );
    }
}
