//! The charts of the report that the page shows: every panel, width, language, unit and scale.

use std::fs;
use std::path::Path;

use zone_report::calculator::ScenarioSeries;
use zone_report::calculator::calculator_words;
use zone_report::calculator::target_options;
use zone_report::chart;
use zone_report::chart::DisplayUnit;
use zone_report::chart::Panel;
use zone_report::chart::Plan;
use zone_report::chart::WidthTable;
use zone_report::chart::plan::trajectory::PointRole;
use zone_report::figure::Unit;
use zone_report::language::Language;
use zone_report::report;
use zone_report::report::Edition;
use zone_report::report::PanelKind;
use zone_report::report::Report;

use crate::faults;
use crate::golden::Goldens;
use crate::placed;
use crate::svg;

const WIDTHS: [f64; 6] = [292.0, 320.0, 480.0, 644.0, 768.0, 1100.0];

/// The ids by which other pages embed and link charts.
const PROMISED: [&str; 8] = [
    "revenue", "projects", "land", "money", "floor-space", "zone-area", "rank", "innovation",
];

fn read() -> Report {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("public/reports/nanchang-2017/report.toml");
    // The two Chinese scripts are equally wide; only the words' tables differ here.
    let reading = report::read(&fs::read_to_string(file).unwrap(), &str::to_owned);
    reading.report.unwrap()
}

/// Every panel in every language, as it is served and in every unit and scale that it can be set to.
fn plans() -> Vec<(String, Plan)> {
    let report = read();
    let mut plans = Vec::new();
    for chart in &report.charts {
        for (index, panel) in chart.panels.iter().enumerate() {
            for language in Language::ALL {
                let name = format!("{}-{index}-{}", chart.id, language.tag());
                let plan = chart::plan_panel(&report, chart, panel, language);
                let tellings = plan
                    .unit
                    .as_ref()
                    .map_or(&[][..], |unit| DisplayUnit::of(unit, language));
                for telling in tellings {
                    let told = plan.clone().with_display_unit(*telling, language);
                    plans.push((format!("{name}-{}", telling.code()), told));
                }
                let mut turned = plan.clone();
                if let Panel::Ledger(ledger) = &mut turned.panel {
                    ledger.logarithmic = true;
                    plans.push((format!("{name}-log"), turned));
                }
                plans.push((name, plan));
            }
        }
    }
    plans
}

#[test]
fn charts_look_as_in_their_goldens() {
    let report = read();
    let mut goldens = Goldens::of("tests/charts/nanchang-2017", ".svg");
    for chart in &report.charts {
        for (index, panel) in chart.panels.iter().enumerate() {
            for language in [Language::TraditionalChinese, Language::English] {
                let plan = chart::plan_panel(&report, chart, panel, language);
                for width in [1056.0, 350.0] {
                    let name = format!("{}-{index}-{}-{width}.svg", chart.id, language.tag());
                    let svg = svg::golden(&placed(&plan, width), &plan.label, "../golden.css");
                    goldens.compare(&name, &svg);
                }
            }
        }
    }
    goldens.finish();
}

#[test]
fn squares_without_an_area_inside_are_drawn_as_nothing() {
    let report = read();
    let chart = report.chart("zone-area").unwrap();
    let mut panel = chart.panels[0].clone();
    for outside in [Vec::new(), panel.figures()] {
        panel.kind = PanelKind::Squares {
            inside: Vec::new(),
            outside,
        };
        let plan = chart::plan_panel(&report, chart, &panel, Language::English);
        assert!(placed(&plan, 320.0).height.is_finite());
    }
}

#[test]
fn every_promised_chart_is_there() {
    let report = read();
    for id in PROMISED {
        assert!(report.chart(id).is_some(), "no chart {id}");
    }
}

#[test]
fn every_label_is_inside_legible_and_alone() {
    let mut found = Vec::new();
    for (name, plan) in plans() {
        for width in WIDTHS {
            found.extend(faults(&name, &placed(&plan, width), width));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_figure_of_a_panel_can_be_focused() {
    let report = read();
    for chart in &report.charts {
        for panel in &chart.panels {
            let plan = chart::plan_panel(&report, chart, panel, Language::English);
            for width in WIDTHS {
                let placed = placed(&plan, width);
                let drawn = |id: &str| placed.hits.iter().any(|hit| hit.figure == id);
                let figures = panel.figures();
                let missing: Vec<_> = figures
                    .iter()
                    .map(|id| report.figures.get(*id).id.as_str())
                    // Growth is the slope of a line, not a mark.
                    .filter(|id| !id.contains("growth") && !id.contains("pace") && !drawn(id))
                    .collect();
                assert!(missing.is_empty(), "{} at {width}: {missing:?}", chart.id);
            }
        }
    }
}

#[test]
fn the_tip_of_a_level_tells_its_share_of_the_target_and_the_way_has_a_stop_a_year() {
    let report = read();
    let chart = report.chart("revenue").unwrap();
    for (language, expected) in [
        (
            Language::TraditionalChinese,
            "2147億元 2017年・報告原值，達目標的71.6%; 約2400億元 2018年，年均須增11.8%; \
             約2683億元 2019年，年均須增11.8%",
        ),
        (
            Language::English,
            "CNY 214.7 bn 2017, as reported, 71.6% of target; ≈ CNY 240 bn 2018, needs 11.8% a year; \
             ≈ CNY 268.3 bn 2019, needs 11.8% a year",
        ),
    ] {
        let plan = chart::plan_panel(&report, chart, &chart.panels[0], language);
        for width in WIDTHS {
            let placed = placed(&plan, width);
            let hits = placed.hits.iter();
            let mut stops: Vec<_> = hits
                .filter(|hit| {
                    ["2017", "2018", "2019"]
                        .iter()
                        .any(|it| hit.remark.starts_with(it))
                })
                .collect();
            stops.sort_by_key(|hit| hit.remark.clone());
            let told: Vec<_> = stops
                .iter()
                .map(|hit| format!("{} {}", hit.amount, hit.remark))
                .collect();
            assert_eq!(told.join("; "), expected, "at {width}");
        }
    }
}

#[test]
fn below_560_pixels_no_path_that_nobody_reported_is_named() {
    let report = read();
    let chart = report.chart("revenue").unwrap();
    for (language, gap) in [
        (Language::TraditionalChinese, "未列"),
        (Language::English, "not reported"),
    ] {
        let plan = chart::plan_panel(&report, chart, &chart.panels[0], language);
        for (width, named) in [
            (320.0, false),
            (390.0, false),
            (559.0, false),
            (1056.0, true),
        ] {
            let placed = placed(&plan, width);
            let found = placed.texts().any(|text| text.words().contains(gap));
            assert_eq!(found, named, "{gap} at {width}");
        }
    }
}

#[test]
fn an_axis_of_ranks_says_what_it_counts_and_an_ordinal_is_one_word() {
    let report = read();
    let chart = report.chart("rank").unwrap();
    for (language, top, rank) in [
        (Language::TraditionalChinese, "20 位", "第40 位"),
        (Language::English, "rank 20", "40th"),
    ] {
        let plan = chart::plan_panel(&report, chart, &chart.panels[0], language);
        let placed = placed(&plan, 1056.0);
        let words: Vec<_> = placed.texts().map(|text| text.words()).collect();
        for expected in [top, rank] {
            assert!(
                words.contains(&expected.to_owned()),
                "{expected}: {words:?}"
            );
        }
        let told = placed
            .hits
            .iter()
            .any(|hit| hit.amount == rank.replace(' ', ""));
        assert!(told, "{rank}: {:?}", placed.hits);
    }
}

#[test]
fn the_place_that_a_rank_is_assumed_to_reach_is_inside_its_chart() {
    let report = read();
    let language = Language::English;
    let edition = Edition {
        report: &report,
        language,
    };
    let options = target_options(&edition, calculator_words(language));
    let rank = options.iter().find(|option| option.unit == Unit::Rank);
    let rank = rank.unwrap();
    let series = ScenarioSeries::of(rank.question(), &rank.unit, &rank.label);
    let plan = chart::plan_calculator(&series, &[], language);
    let Panel::Trajectory(trajectory) = &plan.panel else {
        panic!("{plan:?}");
    };
    let (first, last) = (trajectory.top, trajectory.bottom);
    let assumed = trajectory
        .points
        .iter()
        .filter(|point| point.role == PointRole::Assumed);
    let places: Vec<f64> = assumed.map(|point| point.value).collect();
    assert!(places.contains(&13.0), "{places:?}");
    assert!(
        places.iter().all(|place| (first..=last).contains(place)),
        "{places:?}"
    );
}

#[test]
fn the_first_telling_is_the_plan_as_it_is_served() {
    let report = read();
    for chart in &report.charts {
        for panel in &chart.panels {
            for language in Language::ALL {
                let plan = chart::plan_panel(&report, chart, panel, language);
                let unit = plan.unit.clone();
                let first = unit.and_then(|unit| DisplayUnit::of(&unit, language).first().copied());
                if let Some(first) = first {
                    let told = plan.clone().with_display_unit(first, language);
                    assert_eq!(told, plan, "{}", chart.id);
                }
            }
        }
    }
}

#[test]
fn units_convert_exactly() {
    let report = read();
    let cases = [
        (
            "revenue",
            DisplayUnit::Billions,
            "main-revenue",
            "CNY 214.7 bn",
        ),
        (
            "revenue",
            DisplayUnit::Billions,
            "revenue-2013",
            "約 CNY 107.4 bn",
        ),
        (
            "money",
            DisplayUnit::Billions,
            "fixed-investment",
            "≥ CNY 60 bn",
        ),
        ("land", DisplayUnit::Hectares, "land-let", "420公頃"),
        (
            "land",
            DisplayUnit::SquareKilometres,
            "land-let",
            "4.2平方公里",
        ),
        (
            "land",
            DisplayUnit::Hectares,
            "land-expropriated",
            "223公頃",
        ),
        (
            "land",
            DisplayUnit::SquareKilometres,
            "village-land",
            "≥2.2平方公里",
        ),
    ];
    for (chart, telling, figure, amount) in cases {
        let chart = report.chart(chart).unwrap();
        let told = chart.panels.iter().find_map(|panel| {
            let plan = chart::plan_panel(&report, chart, panel, Language::TraditionalChinese);
            let told = plan.with_display_unit(telling, Language::TraditionalChinese);
            let hits = placed(&told, 768.0).hits;
            hits.into_iter().find(|hit| hit.figure == figure)
        });
        assert_eq!(told.unwrap().amount, amount, "{figure}");
    }
}

#[test]
fn a_still_puts_words_where_they_are_placed() {
    for (name, plan) in plans() {
        for width in [350.0, 1056.0] {
            let placed = placed(&plan, width);
            let svg = chart::still(&placed, &plan.label);
            let baselines: Vec<f64> = svg
                .split("<text ")
                .skip(1)
                .map(|text| {
                    let y = text.split_once(" y=\"").unwrap().1;
                    y.split_once('"').unwrap().0.parse().unwrap()
                })
                .collect();
            for text in placed.texts() {
                let near = baselines.iter().any(|y| (y - text.y).abs() <= 1.0);
                assert!(near, "{name} at {width}: {:?} at {}", text.words(), text.y);
            }
        }
    }
}

#[test]
fn a_sheet_holds_title_panels_and_source() {
    for (name, plan) in plans() {
        let around = chart::Captions {
            title: "主營業務收入 Main business revenue",
            headings: &["Heading".to_owned()],
            below: &[
                "出處：第一節第三句「達2147億元」。".repeat(6),
                "2026-01-01".to_owned(),
            ],
        };
        let sheet = chart::ExportedChart::new(&[&plan], &around, &WidthTable);
        let mut last = 0.0f64;
        for (top, placed) in sheet.parts() {
            for text in placed.texts() {
                let area = text.area();
                last = last.max(top + area.bottom());
                assert!(
                    area.right() <= sheet.width && area.x >= 0.0,
                    "{name}: {text:?}"
                );
            }
        }
        assert!(last <= sheet.height, "{name}: {last} of {}", sheet.height);
    }
}

#[test]
fn a_file_needs_no_style_sheet() {
    let palette = chart::Palette::light();
    for (name, plan) in plans() {
        let around = chart::Captions {
            title: "Title",
            headings: &[],
            below: &[],
        };
        let sheet = chart::ExportedChart::new(&[&plan], &around, &WidthTable);
        let svg = sheet.svg(&palette, Language::English);
        for unknown in ["class=", "<style", "paint-order", "var(", "rgb("] {
            assert!(!svg.contains(unknown), "{name}: {unknown} in {svg}");
        }
        for colour in svg.split("=\"#").skip(1) {
            let (colour, _) = colour.split_once('"').unwrap();
            assert_eq!(colour.len(), 6, "{name}: #{colour}");
        }
        for element in svg
            .split('<')
            .filter(|element| element.starts_with(['p', 't']))
        {
            let (tag, _) = element.split_once('>').unwrap();
            let stroked = tag.contains(" stroke=");
            assert!(!stroked || tag.contains(" fill=\"none\""), "{name}: {tag}");
        }
        let words = svg.matches("<text ").count() + svg.matches("<tspan ").count();
        let sized = svg.matches(" font-size=").count();
        assert!(sized > 0 && sized <= words, "{name}: {svg}");
        assert!(
            svg.contains(" font-family=\"'PingFang TC',"),
            "{name}: {svg}"
        );
    }
}

#[test]
fn the_alternative_names_every_value() {
    let report = read();
    for chart in &report.charts {
        for panel in &chart.panels {
            let plan = chart::plan_panel(&report, chart, panel, Language::English);
            let title = chart.title.get(Language::English);
            assert!(plan.label.len() > title.len() + 20, "{}", plan.label);
            for figure in panel.figures() {
                let shown = report.figures.get(figure).shown();
                let written = zone_report::figure::format(&shown, Language::English).to_string();
                assert!(plan.label.contains(&written), "{written}: {}", plan.label);
            }
        }
    }
}
