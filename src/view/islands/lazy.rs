//! Islands that come to life with the module's second part.
//!
//! What hydrates an `#[island]` is an export, and all that exports lead to is in the first part; of each
//! `#[island(lazy)]` Leptos makes a part, and a request, of its own. Islands of one part are components, each in
//! a [`Lazy`] element under its name, and `view::second_part` hydrates them all.

use leptos::prelude::*;
use leptos::tachys::html::islands::Island;
use leptos::tachys::html::islands::IslandChildren;
use leptos::tachys::reactive_graph::OwnedView;

/// The islands of the second part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LazyIsland {
    CalculatorChart,
    CalculatorScenarios,
    CalculatorStatus,
    CalculatorTools,
    EvidenceDrawer,
    LiveCharts,
    SectionState,
    ThemeSwitch,
}

impl LazyIsland {
    const ALL: [LazyIsland; 8] = [
        LazyIsland::CalculatorChart,
        LazyIsland::CalculatorScenarios,
        LazyIsland::CalculatorStatus,
        LazyIsland::CalculatorTools,
        LazyIsland::EvidenceDrawer,
        LazyIsland::LiveCharts,
        LazyIsland::SectionState,
        LazyIsland::ThemeSwitch,
    ];

    /// The island of a name.
    pub fn named(name: &str) -> Option<LazyIsland> {
        LazyIsland::ALL
            .into_iter()
            .find(|island| island.name() == name)
    }

    /// The name by which the page's script knows it.
    fn name(self) -> &'static str {
        match self {
            LazyIsland::CalculatorChart => "CalculatorChart",
            LazyIsland::CalculatorScenarios => "CalculatorScenarios",
            LazyIsland::CalculatorStatus => "CalculatorStatus",
            LazyIsland::CalculatorTools => "CalculatorTools",
            LazyIsland::EvidenceDrawer => "EvidenceDrawer",
            LazyIsland::LiveCharts => "LiveCharts",
            LazyIsland::SectionState => "SectionState",
            LazyIsland::ThemeSwitch => "ThemeSwitch",
        }
    }
}

/// An island of the second part, around its component. As Leptos does for `#[island]`, what it holds has an owner
/// of its own. The type of its children is kept: erased, it brings what builds them anew, which no page does.
#[component]
pub fn Lazy<V>(island: LazyIsland, children: TypedChildren<V>) -> impl IntoView
where
    V: IntoView + 'static,
{
    let children = children.into_inner();
    let view = move || Owner::with_hydration(move || OwnedView::new(children()));
    Island::new(island.name(), untrack(|| Owner::new().with(view)))
}

/// What an island has from the page, which is left as it is when the island is hydrated.
pub fn island_children(children: Children) -> impl IntoView {
    let view = move || OwnedView::new(IslandChildren::new(children()));
    Owner::new().with(|| Owner::with_no_hydration(view))
}
