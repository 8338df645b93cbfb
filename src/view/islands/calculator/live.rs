//! The calculator's state, and the parts of the page that are bound to it.
//!
//! Everything that changes is a part of one [`Scene`]; the view binds text nodes and attributes to
//! its parts. A change of the scene wakes only the bindings whose part has changed, and all bindings
//! share their code.

use std::cell::Cell;
use std::hint::black_box;

use leptos::prelude::*;

use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::cases::Cases;
use crate::view::islands::cases::History;
use crate::view::islands::draft::Draft;
use crate::view::islands::scene::ALL;
use crate::view::islands::scene::Scene;
use crate::view::islands::scene::scene;
use crate::view::islands::words::LiveWords;
use crate::view::islands::words::live_words;

/// What lives behind the page.
pub struct State {
    pub scene: Scene,
    pub cases: Cases,
    pub history: History,
    /// A bit for each formula that stands open.
    pub open: u32,
    pub offers: Vec<Offer>,
    bindings: Vec<Binding>,
}

/// The state of the island.
#[derive(Clone, Copy)]
pub struct Live {
    state: StoredValue<State>,
    pub language: Language,
    pub words: &'static LiveWords,
}

/// What the calculator has done or is about to do, for what follows it.
#[derive(Clone, Copy, PartialEq)]
pub enum Step {
    /// The scene has been shown.
    Shown,
    /// A field was changed, and the reader may go on.
    Changed,
    /// Something is about to be done that stands for itself.
    Leaving,
    /// It was done.
    Done,
}

/// What is told each step.
pub type Follower = fn(Live, Step);

thread_local! {
    static LIVE: Cell<Option<Live>> = const { Cell::new(None) };
    static FOLLOWER: Cell<Option<Follower>> = const { Cell::new(None) };
}

/// A part of the scene and the signal that carries it to the page.
enum Binding {
    Text(Part<String>, RwSignal<String>),
    Flag(Part<bool>, RwSignal<bool>),
}

/// Custom properties of an element. As served they are a `data-style`, for which the page has a rule;
/// then they are set by script. A style attribute would be refused by a strict policy.
pub struct Style<F> {
    pub first: String,
    pub now: F,
}

pub type Part<T> = Box<dyn Fn(&Scene) -> T + Send + Sync>;

impl Binding {
    /// Tells the page if the part has changed.
    fn refresh(&self, scene: &Scene) {
        match self {
            Binding::Text(part, signal) => tell(*signal, part(scene)),
            Binding::Flag(part, signal) => tell(*signal, part(scene)),
        }
    }
}

fn tell<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, now: T) {
    if signal.with_untracked(|before| *before != now) {
        signal.set(now);
    }
}

impl Live {
    /// The calculator before the reader has touched it: all formulas are told, for the page as served.
    pub fn new(offers: Vec<Offer>, language: Language) -> Live {
        let draft = Draft::of(0, &offers[0], language);
        let cases = Cases::of(draft.clone(), language);
        let state = State {
            scene: scene(draft, &offers[0], language, ALL),
            cases,
            history: History::default(),
            open: 0,
            offers,
            bindings: Vec::new(),
        };
        let live = Live {
            state: StoredValue::new(state),
            language,
            words: live_words(language),
        };
        LIVE.set(Some(live));
        live
    }

    /// The page's calculator, from now on followed: each step is told.
    pub fn followed_by(follower: Follower) -> Option<Live> {
        // Hidden from the optimiser, which would else call the only follower that it finds by its name and
        // so bring it into the first part of the module.
        FOLLOWER.set(Some(black_box(follower)));
        LIVE.get()
    }

    /// Tells what follows the calculator, once that is there.
    fn tell(self, step: Step) {
        if let Some(follower) = FOLLOWER.get() {
            follower(self, step);
        }
    }

    pub fn update<T>(self, change: impl FnOnce(&mut State, Language) -> T) -> T {
        let mut result = None;
        self.state
            .update_value(|state| result = Some(change(state, self.language)));
        result.expect("a stored value lives as long as its island")
    }

    /// Shows what follows from the fields.
    pub fn show(self, unread: String) {
        self.update(|state, language| {
            let draft = state.cases.draft().clone();
            let chosen = draft.own.offer(draft.target, &state.offers, language);
            let mut scene = scene(draft, &chosen, language, state.open);
            scene.unread = unread;
            state.scene = scene;
        });
        // Bindings wake the page, which may ask for the state again.
        self.state.with_value(|state| {
            for binding in &state.bindings {
                binding.refresh(&state.scene);
            }
        });
        self.tell(Step::Shown);
    }

    /// Shows a draft that the reader has changed in the field `what`.
    pub fn change(self, draft: Draft, what: usize) {
        self.update(|state, _| {
            state.history.keep(&state.cases, Some(what));
            state.cases.set_draft(draft);
        });
        self.show(String::new());
        self.tell(Step::Changed);
    }

    /// Does what stands for itself in the history of the page: another target, another scenario.
    pub fn act(self, change: impl FnOnce(&mut Cases, Language)) {
        self.tell(Step::Leaving);
        self.update(|state, language| {
            state.history.keep(&state.cases, None);
            change(&mut state.cases, language);
        });
        self.show(String::new());
        self.tell(Step::Done);
    }

    /// Chooses a target, with its own values in the fields.
    pub fn choose(self, index: usize) {
        let now = self.draft();
        let of_its_own = self.offers(|offers| {
            let chosen = now.own.offer(index, offers, self.language);
            Draft::of(index, &chosen, self.language)
        });
        let draft = Draft {
            solve: now.solve,
            own: now.own,
            ..of_its_own
        };
        self.act(|cases, _| cases.set_draft(draft));
    }

    /// The draft as it stands.
    pub fn draft(self) -> Draft {
        self.state.with_value(|state| state.cases.draft().clone())
    }

    pub fn offers<T>(self, read: impl FnOnce(&[Offer]) -> T) -> T {
        self.state.with_value(|state| read(&state.offers))
    }

    /// A part of what lives, as it stands.
    pub fn now_with<T>(self, part: impl FnOnce(&State) -> T) -> T {
        self.state.with_value(part)
    }

    /// A part of the scene as it stands.
    pub fn now<T>(self, part: impl FnOnce(&Scene) -> T) -> T {
        self.now_with(|state| part(&state.scene))
    }

    /// A text of the scene, bound to the page.
    pub fn text(self, part: fn(&Scene) -> &str) -> impl Fn() -> String + Copy + Send + Sync {
        self.bind(Box::new(move |scene| part(scene).to_owned()))
    }

    /// A text made from the scene, bound to the page.
    pub fn bind(self, part: Part<String>) -> impl Fn() -> String + Copy + Send + Sync {
        let signal = RwSignal::new(self.now(&part));
        self.update(|state, _| state.bindings.push(Binding::Text(part, signal)));
        move || signal.get()
    }

    /// Custom properties made from the scene, bound to the page.
    pub fn style(self, part: Part<String>) -> Style<impl Fn() -> String + Copy + Send + Sync> {
        Style {
            first: self.now(&part),
            now: self.bind(part),
        }
    }

    /// Whether something holds of the scene, bound to the page.
    pub fn is(
        self,
        part: impl Fn(&Scene) -> bool + Send + Sync + 'static,
    ) -> impl Fn() -> bool + Copy + Send + Sync {
        self.flag(Box::new(part))
    }

    fn flag(self, part: Part<bool>) -> impl Fn() -> bool + Copy + Send + Sync + use<> {
        let signal = RwSignal::new(self.now(&part));
        self.update(|state, _| state.bindings.push(Binding::Flag(part, signal)));
        move || signal.get()
    }
}
