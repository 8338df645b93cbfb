//! What the calculator's islands share: the state, and the view that follows from it.

use std::sync::Arc;
use std::sync::OnceLock;

use leptos::prelude::*;

use crate::calculator::CalculatorState;
use crate::calculator::CalculatorView;
use crate::calculator::CalculatorWords;
use crate::calculator::ChartedSeries;
use crate::calculator::Edit;
use crate::calculator::FormInput;
use crate::calculator::Scenarios;
use crate::calculator::TargetOption;
use crate::calculator::charted_series;
use crate::calculator::link_query;
use crate::calculator::restore;
use crate::calculator::table;
use crate::figure::Bound;
use crate::figure::decimal;
use crate::figure::round_at;
use crate::language::Language;
use crate::view::islands::page::effect;
use crate::view::props::CalculatorProps;
use crate::view::props::decode_props;

/// The page's one calculator, as a context of its islands: the prerender sets it, and in the browser the first
/// island makes it of the props in the page.
#[derive(Clone, Default)]
pub struct PageCalculator(Arc<OnceLock<Calculator>>);

impl PageCalculator {
    /// The page's calculator for the islands of a prerender.
    pub fn of(calculator: Calculator) -> PageCalculator {
        PageCalculator(Arc::new(OnceLock::from(calculator)))
    }
}

/// The calculator of an island's page.
pub fn use_calculator() -> Calculator {
    let page: PageCalculator = expect_context();
    *page.0.get_or_init(|| {
        let (props, language) = page_props().expect("a page with the calculator carries its props");
        let words = CalculatorWords::from_list(language, props.words);
        Calculator::new(props.options, words)
    })
}

/// Whether an island shows what was served. Hydration takes the page as it is, so an island of the second part
/// shows first what was served, and then the state as the reader, or a link, has set it meanwhile.
pub fn as_served() -> ReadSignal<bool> {
    let (served, set_served) = signal(true);
    effect(Box::new(move || set_served.set(false)));
    served
}

/// The props that the calculator's frame carries, and the page's language.
fn page_props() -> Option<(CalculatorProps, Language)> {
    let root = document().document_element()?;
    let language = Language::from_tag(&root.get_attribute("lang")?)?;
    let frame = document().query_selector("[data-props]").ok()??;
    let props = decode_props(&frame.get_attribute("data-props")?)?;
    Some((props, language))
}

/// What is read of the view. Boxed, so that the module holds the code around it once for each type.
pub type ViewPart<T> = Box<dyn Fn(&CalculatorView) -> T + Send + Sync>;

/// The state of the calculator, and what it is made of.
#[derive(Clone, Copy)]
pub struct Calculator {
    pub state: RwSignal<CalculatorState>,
    pub view: Memo<CalculatorView>,
    pub words: &'static CalculatorWords,
    options: StoredValue<Vec<TargetOption>>,
    /// Whether the reader has changed anything.
    touched: Memo<bool>,
}

impl Calculator {
    /// The calculator before the reader has touched it.
    ///
    /// # Panics
    /// Without options.
    pub fn new(options: Vec<TargetOption>, words: &'static CalculatorWords) -> Calculator {
        let state = RwSignal::new(CalculatorState::new(&options, words));
        let options = StoredValue::new(options);
        let make_view = move |_: Option<&CalculatorView>| {
            state.with(|state| {
                options.with_value(|options| {
                    CalculatorView::of(state.input(), &state.option(options, words), words)
                })
            })
        };
        // To compare two views would cost more than to show what is the same once more.
        let view = Memo::new_with_compare(make_view, |_, _| true);
        let touched = Memo::new(move |_| state.with(|state| state.edits + state.actions > 0));
        Calculator {
            state,
            view,
            words,
            options,
            touched,
        }
    }

    /// The options to choose from, but for the reader's own.
    pub fn options(self) -> Vec<TargetOption> {
        self.options.get_value()
    }

    /// Changes what stands in the fields.
    pub fn edit(self, what: Edit, change: impl FnOnce(&mut FormInput)) {
        self.state.update(|state| state.edit(what, change));
    }

    /// Does what stands for itself in the history of the page.
    pub fn act(self, change: impl FnOnce(&mut Scenarios)) {
        self.state.update(|state| state.act(change));
    }

    /// Chooses a target by its place among the options; behind the last one, the reader's own.
    pub fn choose_target(self, index: usize) {
        self.options.with_value(|options| {
            self.state
                .update(|state| state.choose_target(index, options, self.words));
        });
    }

    /// A part of the view. What shows it runs when it changes alone, so that a property is not set anew with
    /// each input.
    pub fn show<T: PartialEq + Send + Sync + 'static>(self, part: ViewPart<T>) -> Signal<T> {
        Memo::new(move |_| self.view.with(&part)).into()
    }

    /// A text of the view. It costs less to compare it with the text in the page than to keep it once more.
    pub fn text(self, part: fn(&CalculatorView) -> &str) -> Signal<String> {
        Signal::derive(move || self.view.with(|view| part(view).to_owned()))
    }

    /// A text that costs more to write than all the rest: it is there as served, and then while it stands open.
    pub fn text_while_open(self, open: RwSignal<bool>, part: ViewPart<String>) -> Signal<String> {
        Signal::derive(move || {
            if open.get() || !self.touched.get() {
                self.view.with(&part)
            } else {
                String::new()
            }
        })
    }

    /// The series of the chart; none while a field is at fault.
    pub fn charted_series(self) -> Option<ChartedSeries> {
        self.with_scenarios(|scenarios, options| charted_series(scenarios, options, self.words))
    }

    /// Scenarios as keys of the address.
    pub fn query_of(self, scenarios: &Scenarios) -> Vec<(&'static str, Option<String>)> {
        self.options
            .with_value(|options| link_query(scenarios, options, self.words))
    }

    /// Takes over what the keys of the address say.
    pub fn follow_link(self, query: &dyn Fn(&str) -> Option<String>) {
        let restored = self
            .options
            .with_value(|options| restore(options, self.words, query));
        self.state.update(|state| state.follow_link(restored));
    }

    /// Every scenario's path as comma-separated values.
    pub fn table(self) -> String {
        self.with_scenarios(|scenarios, options| table(scenarios, options, self.words))
    }

    /// Reads scenarios and options, and follows the scenarios.
    pub fn with_scenarios<T>(self, read: impl FnOnce(&Scenarios, &[TargetOption]) -> T) -> T {
        self.state.with(|state| {
            self.options
                .with_value(|options| read(&state.scenarios, options))
        })
    }
}

/// A button. All have one type, so that the module holds its code once.
pub fn button(
    label: Signal<String>,
    disabled: Signal<bool>,
    act: Box<dyn Fn() + Send + Sync>,
) -> impl IntoView {
    view! {
        <button type="button" class="button" disabled=disabled on:click=move |_| act()>
            {label}
        </button>
    }
}

/// A custom property for a style, to four decimals. As served it stands in `data-style`, for which the page has
/// a rule; then it is set as a property. A style attribute would be refused by a strict policy.
pub fn property(name: &str, value: f64, unit: &str) -> String {
    let value = if value.is_finite() { value } else { 0.0 };
    [name, ":", &decimal(round_at(value, -4, Bound::Exact)), unit].concat()
}
