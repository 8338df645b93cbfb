//! Equal lengths mean equal values: within a chart, whatever its panels, and one unit.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use zone_report::chart;
use zone_report::chart::DisplayUnit;
use zone_report::chart::Hit;
use zone_report::figure::Unit;
use zone_report::language::Language;
use zone_report::report;
use zone_report::report::Panel;
use zone_report::report::PanelKind;
use zone_report::report::Report;

use crate::placed;

const WIDTHS: [f64; 7] = [280.0, 350.0, 430.0, 560.0, 620.0, 752.0, 1056.0];

/// By how much two lengths may be off, in pixels: cells are cut by gaps, and parts by one.
const OFF: f64 = 2.0;

/// A value as it is drawn.
struct Drawn {
    figure: String,
    /// What it is drawn as: lengths, cells and areas are compared among themselves.
    kind: &'static str,
    value: f64,
    unit: Unit,
    /// In pixels; of an area the side.
    length: f64,
}

/// What a panel draws of its figures; nothing where an axis says how much they are.
fn drawn(report: &Report, panel: &Panel, hits: &[Hit]) -> Vec<Drawn> {
    let kind = match panel.kind {
        PanelKind::Trajectory { .. }
        | PanelKind::Changes { .. }
        | PanelKind::Rank { .. }
        | PanelKind::Progress { .. } => {
            return Vec::new();
        }
        PanelKind::Nested { .. } | PanelKind::Bars { ticks: true, .. } => "cells",
        PanelKind::Squares { .. } => "area",
        _ => "length",
    };
    let of = |hit: &Hit| {
        let id = report.figures.find(&hit.figure).unwrap();
        let quantity = &report.figures.get(id).quantity;
        let value = quantity.number().unwrap();
        let whole = matches!(panel.kind, PanelKind::Parts { whole, .. } if whole == id);
        let length = match panel.kind {
            PanelKind::Bars { .. } | PanelKind::Ledger { .. } => hit.x - hit.area.x,
            _ if whole => hit.x,
            _ => hit.area.width,
        };
        Drawn {
            figure: hit.figure.clone(),
            kind,
            value: if kind == "area" { value.sqrt() } else { value },
            unit: quantity.unit.clone(),
            length,
        }
    };
    hits.iter().map(of).collect()
}

/// Every report of the repository, and one whose panels count one dimension in two units.
fn reports() -> Vec<Report> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in ["public/reports", "tests/fixtures"] {
        let entries = fs::read_dir(top.join(folder)).unwrap();
        files.extend(entries.map(|entry| entry.unwrap().path().join("report.toml")));
    }
    let mut texts: Vec<String> = files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap())
        .collect();
    let mixed = texts.iter().find_map(|text| {
        let mixed = text.replace("token = \"260畝\"", "token = \"40公頃\"");
        (mixed != *text).then_some(mixed)
    });
    texts.extend(mixed);
    assert!(texts.len() > 4);
    texts
        .iter()
        .map(|text| report::read(text, &str::to_owned).report.unwrap())
        .collect()
}

#[test]
fn equal_lengths_mean_equal_values_in_every_chart() {
    let mut found = Vec::new();
    let mut pairs = 0;
    for report in reports() {
        for chart in &report.charts {
            for language in Language::ALL {
                for telling in 0..3 {
                    for width in WIDTHS {
                        let values: Vec<Drawn> = chart
                            .panels
                            .iter()
                            .flat_map(|panel| {
                                let mut plan = chart::plan_panel(&report, chart, panel, language);
                                let unit = plan.unit.clone();
                                let units =
                                    unit.map_or(&[][..], |unit| DisplayUnit::of(&unit, language));
                                if let Some(unit) = units.get(telling) {
                                    plan = plan.with_display_unit(*unit, language);
                                }
                                drawn(&report, panel, &placed(&plan, width).hits)
                            })
                            .collect();
                        for (index, one) in values.iter().enumerate() {
                            for other in &values[..index] {
                                if one.kind != other.kind || !one.unit.is_comparable(&other.unit) {
                                    continue;
                                }
                                pairs += 1;
                                let factor = other.unit.factor_to(&one.unit).unwrap_or(1.0);
                                let factor = if one.kind == "area" {
                                    factor.sqrt()
                                } else {
                                    factor
                                };
                                let value = other.value * factor;
                                let expected = one.length * value / one.value;
                                let (expected, found_length, most) = if value < one.value {
                                    (expected, other.length, OFF)
                                } else {
                                    (other.length * one.value / value, one.length, OFF)
                                };
                                if (expected - found_length).abs() > most {
                                    found.push(format!(
                                        "{}/{} at {width} in {}: {} and {} are {:.0} and {:.0} px for {} and {value}",
                                        report.id, chart.id, language.tag(), one.figure, other.figure,
                                        one.length, other.length, one.value
                                    ));
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(pairs > 1000, "{pairs}");
    found.dedup();
    assert!(
        found.is_empty(),
        "{} faults\n{}",
        found.len(),
        found[..found.len().min(40)].join("\n")
    );
}
