//! What a chart shows of the selected mark: `.chart-tip` beside it. Screen readers hear the figure's
//! `[role=status]`, which is `aria-live=polite`.

use leptos::prelude::*;

use crate::chart::Hit;
use crate::chart::theme;
use crate::figure::decimal;
use crate::view::browser::chart::drawing::LiveChart;
use crate::view::browser::chart::registry::Charts;

/// The distance from a mark, in CSS pixels.
const GAP: f64 = 14.0;

/// How far above its mark a tip begins that must not cover it.
const ABOVE: f64 = 96.0;

/// The tip, and the crosshair through a point of a trajectory.
#[component]
pub fn ChartTip(charts: Charts, chart: LiveChart, place: usize) -> impl IntoView {
    move || {
        charts.selection.get().filter(|mark| mark.chart == place)?;
        let (_, hit) = charts.selected()?;
        let crossed = chart.is_trajectory();
        let (width, height, plot) = chart
            .placed
            .with(|placed| (placed.width, placed.height, placed.plot));
        let spot = spot(&hit, width, height, crossed);
        let cross = crossed.then(|| {
            view! {
                <i
                    class="crosshair"
                    prop:style=pixels(
                        &[("left", hit.x), ("top", plot.y), ("height", plot.height)],
                    )
                ></i>
            }
        });
        // The status announces what it says.
        Some(view! {
            {cross}
            <div
                class="chart-tip"
                aria-hidden="true"
                data-nature=hit.nature.code()
                prop:style=pixels(&spot)
            >
                <div class="tip-heading">{hit.label}</div>
                <b class="tip-value">{hit.amount}</b>
                <div class="tip-remark">{hit.remark}</div>
                <div class="tip-remark">{source_of(chart, &hit.figure)}</div>
            </div>
        })
    }
}

/// Where a figure stands in the report, as the chart's own table says it.
fn source_of(chart: LiveChart, figure: &str) -> Option<String> {
    let around = chart.plot().closest("figure").ok()??;
    let row = ["tr:has([data-figure='", figure, "']) > :last-child"].concat();
    around.query_selector(&row).ok()??.text_content()
}

/// Where the tip stands in its plot.
fn spot(hit: &Hit, width: f64, height: f64, crossed: bool) -> Vec<(&'static str, f64)> {
    if width < theme::NARROW {
        // On a small screen it lies across the sheet, under the chart.
        return vec![("left", 0.0), ("right", 0.0), ("top", height + 4.0)];
    }
    // Towards the middle, so that it never leaves the sheet.
    let (side, room) = if hit.x > width / 2.0 {
        ("right", width - hit.x)
    } else {
        ("left", hit.x)
    };
    // Above a point, below a bar: neither is covered.
    let top = if crossed {
        hit.y - ABOVE
    } else {
        hit.area.bottom() + 4.0
    };
    vec![(side, room + GAP), ("top", top)]
}

/// Lengths in CSS, none of them negative: for the property `style`, as the page's policy allows no attribute.
pub fn pixels(lengths: &[(&str, f64)]) -> String {
    let mut style = String::new();
    for (name, length) in lengths {
        style.push_str(&[name, ":", &decimal(length.max(0.0)), "px;"].concat());
    }
    style
}
