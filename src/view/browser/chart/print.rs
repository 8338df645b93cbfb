//! Paper: before the page is printed, each chart is written as the reader has set it in place of its still. A
//! drawing of vectors in the page's own colours, it is light on paper and sharp, which a canvas is not.

use leptos::ev;
use leptos::prelude::*;

use crate::chart::Frame;
use crate::chart::WidthTable;
use crate::chart::place;
use crate::chart::still;
use crate::view::browser::chart::drawing::LiveChart;
use crate::view::browser::chart::registry::Charts;

/// The width of a drawing that has a row of the paper to itself, in CSS pixels, and of one that shares it.
const WIDE: f64 = 620.0;
const NARROW: f64 = 350.0;

/// Writes the charts each time the page is about to be printed.
pub fn write_stills_before_print() {
    let charts = Charts::current();
    window_event_listener(ev::beforeprint, move |_| {
        for chart in charts.all() {
            write_still(chart);
        }
    });
}

fn write_still(chart: LiveChart) -> Option<()> {
    let plan = chart.plan()?;
    let plot = chart.plot();
    let shares = plot
        .closest(".panel-pair, .small, .panel + .panel")
        .ok()?
        .is_some();
    let width = if shares { NARROW } else { WIDE };
    let measure = &WidthTable;
    let placed = place(&plan, &Frame { width, measure });
    let stills = plot.query_selector(".stills").ok()??;
    stills.set_inner_html(&still(&placed, &plan.label));
    Some(())
}
