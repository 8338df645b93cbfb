//! Charts of every kind, at every width, in Chinese and English: labels inside, none on another, and
//! goldens to look at.
//!
//! Goldens have one element a line; a browser shows them, their style rules stand once in `golden.css`.
//! `UPDATE=1 cargo test` rewrites them; a mismatch leaves `x-changed.svg` beside `x.svg`.

#![allow(clippy::unwrap_used, reason = "a test's own files fail the test")]

#[path = "charts/fixtures.rs"]
mod fixtures;
#[path = "support/golden.rs"]
mod golden;
#[path = "charts/svg.rs"]
mod svg;

#[path = "charts/colours.rs"]
mod colours;
#[path = "charts/compared.rs"]
mod compared;
#[path = "charts/report.rs"]
mod report;
#[path = "charts/scale.rs"]
mod scale;
#[path = "charts/text.rs"]
mod text;

use golden::Goldens;
use zone_report::chart;
use zone_report::chart::Frame;
use zone_report::chart::Palette;
use zone_report::chart::Panel;
use zone_report::chart::Placed;
use zone_report::chart::Plan;
use zone_report::chart::Role;
use zone_report::chart::WidthTable;
use zone_report::chart::plan::bars::Bars;
use zone_report::chart::plan::bars::RowLabels;
use zone_report::chart::plan::changes::Changes;
use zone_report::chart::plan::nested::Nested;
use zone_report::chart::plan::progress::Progress;
use zone_report::chart::plan::ranks::Ranks;
use zone_report::chart::plan::squares::Squares;
use zone_report::chart::plan::trajectory::Trajectory;

const WIDTHS: [f64; 8] = [280.0, 320.0, 350.0, 480.0, 560.0, 640.0, 768.0, 1100.0];
const LEAST_TYPE: f64 = 11.0;

fn placed(plan: &Plan, width: f64) -> Placed {
    let frame = Frame {
        width,
        measure: &WidthTable,
    };
    chart::place(plan, &frame)
}

#[test]
fn every_label_is_inside_legible_and_alone() {
    let mut found = Vec::new();
    for (name, plan, _) in fixtures::all() {
        for width in WIDTHS {
            let placed = placed(&plan, width);
            assert!(placed.texts().count() > 0, "{name} at {width}: no labels");
            found.extend(faults(name, &placed, width));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// Labels that leave the chart, lie on one another, or are too small.
fn faults(name: &str, placed: &Placed, width: f64) -> Vec<String> {
    let mut faults = Vec::new();
    let texts: Vec<_> = placed.texts().collect();
    for (index, text) in texts.iter().enumerate() {
        let area = text.area();
        let words = text.words();
        let inside = area.x >= -1e-9
            && area.y >= 0.0
            && area.right() <= placed.width + 1e-9
            && area.bottom() <= placed.height;
        if !inside {
            faults.push(format!(
                "{name} at {width}: “{words}” leaves the chart: {area:?}"
            ));
        }
        for other in &texts[..index] {
            if other.area().overlaps(&area) {
                let other = other.words();
                faults.push(format!("{name} at {width}: “{words}” lies on “{other}”"));
            }
        }
        for run in &text.runs {
            if run.font.size < LEAST_TYPE {
                faults.push(format!("{name} at {width}: “{}” is too small", run.text));
            }
        }
    }
    faults
}

#[test]
fn no_label_lies_on_a_point() {
    for (name, plan, _) in fixtures::all() {
        for width in WIDTHS {
            let placed = placed(&plan, width);
            for mark in &placed.marks {
                let chart::Mark::Point { x, y, radius, .. } = mark else {
                    continue;
                };
                let point = chart::Area::around(*x, *y, *radius);
                for text in placed.texts() {
                    let words = text.words();
                    assert!(
                        !text.area().overlaps(&point),
                        "{name} at {width}: “{words}” on {mark:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_mark_is_inside() {
    for (name, plan, _) in fixtures::all() {
        for width in WIDTHS {
            let placed = placed(&plan, width);
            for mark in &placed.marks {
                if let chart::Mark::Fill { area, .. } | chart::Mark::Outline { area, .. } = mark {
                    let inside = area.x >= -1.0
                        && area.y >= -1.0
                        && area.right() <= placed.width + 1.0
                        && area.bottom() <= placed.height + 1.0;
                    assert!(
                        inside,
                        "{name} at {width}: {area:?} in {}×{}",
                        placed.width, placed.height
                    );
                    assert!(
                        area.width >= 0.0 && area.height >= 0.0,
                        "{name} at {width}: {area:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_number_is_lost_when_the_sheet_is_narrow() {
    for (name, plan, essential) in fixtures::all() {
        for width in WIDTHS {
            let placed = placed(&plan, width);
            let all: Vec<String> = placed.texts().map(|text| text.words()).collect();
            for number in essential {
                let found = all.iter().any(|words| words.contains(number));
                assert!(found, "{name} at {width}: no “{number}” in {all:?}");
            }
        }
    }
}

#[test]
fn what_can_be_focused_is_apart_and_says_something() {
    for (name, plan, _) in fixtures::all() {
        for width in WIDTHS {
            let placed = placed(&plan, width);
            for (index, hit) in placed.hits.iter().enumerate() {
                assert!(
                    !hit.label.is_empty() && !hit.figure.is_empty(),
                    "{name}: {hit:?}"
                );
                for other in &placed.hits[..index] {
                    assert!(
                        (hit.x, hit.y) != (other.x, other.y),
                        "{name} at {width}: {hit:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn plans_survive_writing_and_reading() {
    for (name, plan, _) in fixtures::all() {
        let written = serde_json::to_string(&plan).unwrap();
        let read: Plan = serde_json::from_str(&written).unwrap();
        assert_eq!(plan, read, "{name}");
    }
}

#[test]
fn fixtures_look_as_in_their_goldens() {
    let mut goldens = Goldens::of("tests/charts", ".svg");
    for (name, plan, _) in fixtures::all() {
        for width in fixtures::golden_widths(name) {
            let svg = svg::golden(&placed(&plan, *width), &plan.label, "golden.css");
            goldens.compare(&format!("{name}-{width}.svg"), &svg);
        }
    }
    goldens.finish();
}

#[test]
fn the_sheet_of_rules_is_the_one_stills_need() {
    let mut goldens = Goldens::of("style", "stills.css");
    let head =
        "/* Written by `UPDATE=1 cargo test --test charts` from src/chart/ink/svg/rules.rs. */\n";
    goldens.compare("stills.css", &format!("{head}{}", chart::rules()));
    goldens.finish();
}

#[test]
fn the_goldens_sheet_has_the_light_palette() {
    let palette = Palette::light();
    let mut sheet = String::from(
        "/* Written by `UPDATE=1 cargo test --test charts`: the goldens show the light theme. */\n\
         @import \"../../style/stills.css\";\n.still {\n",
    );
    for ink in Role::ALL {
        let (red, green, blue) = palette.rgb(ink);
        let name = ink.name();
        sheet += &format!("  --{name}: #{red:02x}{green:02x}{blue:02x};\n");
    }
    sheet += "  --sans: sans-serif;\n  --serif: serif;\n  background: var(--paper);\n}\n";
    let mut goldens = Goldens::of("tests/charts", "golden.css");
    goldens.compare("golden.css", &sheet);
    goldens.finish();
}

#[test]
fn strange_plans_are_placed_without_fuss() {
    let mut far = fixtures::assumed(true);
    let mut steep = fixtures::assumed(true);
    let mut broken = fixtures::assumed(true);
    if let Panel::Trajectory(chart) = &mut far.panel {
        chart.end = 2050.0;
        chart.years = fixtures::years(2017, 2050, &[2017, 2020, 2021, 2050]);
    }
    if let Panel::Trajectory(chart) = &mut steep.panel {
        chart.lines[1].to = (2021.0, 2147e9);
        chart.lines[0].to = (2020.0, 1e-9);
    }
    if let Panel::Trajectory(chart) = &mut broken.panel {
        chart.lines[1].to = (2021.0, f64::NAN);
        chart.lines[0].from = (2017.0, f64::INFINITY);
        chart.points[0].value = f64::NAN;
    }
    let empty = |panel| Plan {
        label: String::new(),
        unit: None,
        same_scale: Vec::new(),
        panel,
    };
    let plans = [
        far,
        steep,
        broken,
        empty(Panel::Trajectory(Trajectory::default())),
        empty(Panel::Nested(Nested::default())),
        empty(Panel::Squares(Squares::default())),
        empty(Panel::Changes(Changes::default())),
        empty(Panel::Ranks(Ranks::default())),
        empty(Panel::Progress(Progress::default())),
        empty(Panel::Bars(Bars {
            labels: RowLabels::Beside,
            groups: Vec::new(),
            axis: Vec::new(),
        })),
    ];
    for plan in plans {
        for width in [0.0, 240.0, 320.0, 1100.0, 4000.0] {
            let placed = placed(&plan, width);
            assert!(placed.width.is_finite() && placed.height.is_finite());
            let texts: Vec<_> = placed.texts().collect();
            for (index, text) in texts.iter().enumerate() {
                for other in &texts[..index] {
                    let (one, other) = (text.area(), other.area());
                    assert!(!one.overlaps(&other), "{:?} at {width}", text.words());
                }
            }
            assert!(chart::still(&placed, &plan.label).ends_with("</svg>"));
        }
    }
}
