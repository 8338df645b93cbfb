//! The calculator's state, and the parts of the page that are bound to it.
//!
//! Everything that changes is a part of one [`Scene`]; the view binds text nodes and attributes to
//! its parts. A change of the scene wakes only the bindings whose part has changed, and all bindings
//! share their code.

use leptos::prelude::*;

use crate::text::Language;
use crate::text::fill;
use crate::view::islands::Offer;
use crate::view::islands::address::restored;
use crate::view::islands::address::state as state_of;
use crate::view::islands::board::board;
use crate::view::islands::browser;
use crate::view::islands::cases::Case;
use crate::view::islands::cases::Cases;
use crate::view::islands::cases::History;
use crate::view::islands::cases::MOST;
use crate::view::islands::draft::Draft;
use crate::view::islands::scene::ALL;
use crate::view::islands::scene::Scene;
use crate::view::islands::scene::scene;
use crate::view::islands::share;
use crate::view::islands::words::LiveWords;
use crate::view::islands::words::live_words;

/// What lives behind the page.
struct State {
    scene: Scene,
    cases: Cases,
    history: History,
    /// A bit for each formula that stands open.
    open: u32,
    offers: Vec<Offer>,
    bindings: Vec<Binding>,
}

/// The state of the island.
#[derive(Clone, Copy)]
pub struct Live {
    state: StoredValue<State>,
    pub language: Language,
    pub words: &'static LiveWords,
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
            scene: scene(draft, &offers[0], language, ALL, &[]),
            cases,
            history: History::default(),
            open: 0,
            offers,
            bindings: Vec::new(),
        };
        Live {
            state: StoredValue::new(state),
            language,
            words: live_words(language),
        }
    }

    /// Follows the address, now and when the reader goes back and forth.
    pub fn follow_the_address(self) {
        if browser::is_asked() {
            self.restore();
        } else {
            // The page stands as it was served, but for the chart.
            browser::draw_course(self.now(|scene| scene.plan.clone()));
        }
        browser::on_return(move || self.restore());
        browser::on_act(move |what, place, typed| self.do_as_told(what, place, typed));
    }

    /// Does what a button or a field says by its `data-act`.
    fn do_as_told(self, what: &str, place: usize, typed: &str) {
        match what {
            "use" => self.act(|cases, _| cases.choose(place)),
            "new" => self.act(|cases, language| cases.duplicate(cases.now, language)),
            "copy" => self.act(|cases, language| cases.duplicate(place, language)),
            "remove" => self.act(|cases, _| cases.remove(place)),
            "name" => self.act(|cases, language| cases.rename(place, typed, language)),
            "undo" => self.undo(),
            "how" => self.open(place),
            "link" => browser::copy(&self.link()),
            "sentence" => browser::copy(&self.sentence()),
            "csv" => browser::save_table(&self.table()),
            "png" => browser::save_course(),
            _ => {
                let mut draft = self.draft();
                match what {
                    "label" => draft.own.label = typed.replace('*', ""),
                    "unit" => draft.own.unit = typed.replace('*', ""),
                    _ => draft.own.falls = !draft.own.falls,
                }
                self.change(draft, 5 + what.len());
            }
        }
    }

    fn restore(self) {
        let unread = self.update(|state, language| {
            let (cases, unread) = restored(&state.offers, language, &|key| browser::query(key));
            state.cases = cases;
            unread
        });
        let unread = match unread.is_empty() {
            true => String::new(),
            false => fill(self.words.unread, &[&unread.join(" ")]),
        };
        self.show(unread);
        self.show_board();
    }

    fn update<T>(self, change: impl FnOnce(&mut State, Language) -> T) -> T {
        let mut result = None;
        self.state
            .update_value(|state| result = Some(change(state, self.language)));
        result.expect("a stored value lives as long as its island")
    }

    /// Shows what follows from the fields: what has changed of the scene at once, the chart in this frame.
    fn show(self, unread: String) {
        self.update(|state, language| {
            let cases = &state.cases;
            let draft = cases.draft().clone();
            let beside: Vec<&Case> = cases
                .all
                .iter()
                .enumerate()
                .filter(|(place, case)| {
                    let same = case.draft.target == draft.target
                        && (draft.target < state.offers.len() || case.draft.own == draft.own);
                    *place != cases.now && same
                })
                .map(|(_, case)| case)
                .collect();
            let chosen = draft.own.offer(draft.target, &state.offers, language);
            let mut scene = scene(draft.clone(), &chosen, language, state.open, &beside);
            scene.unread = unread;
            browser::set_tools(
                (draft.target >= state.offers.len()).then_some(&draft.own),
                !state.history.is_empty(),
                state.cases.all.len() >= MOST,
            );
            state.scene = scene;
        });
        // Bindings wake the page, which may ask for the state again.
        self.state.with_value(|state| {
            for binding in &state.bindings {
                binding.refresh(&state.scene);
            }
            browser::draw_course(state.scene.plan.clone());
        });
    }

    /// Shows a draft that the reader has changed in the field `what`, and keeps it in the address once
    /// the reader rests.
    pub fn change(self, draft: Draft, what: usize) {
        let several = self.update(|state, _| {
            state.history.keep(&state.cases, Some(what));
            state.cases.set_draft(draft);
            state.cases.all.len() > 1
        });
        self.show(String::new());
        if several {
            self.show_board();
        }
        browser::settle(move || {
            self.keep_address();
            self.announce();
        });
    }

    /// Does what stands for itself in the history of the page: another target, another scenario.
    pub fn act(self, change: impl FnOnce(&mut Cases, Language)) {
        self.keep_address();
        self.update(|state, language| {
            state.history.keep(&state.cases, None);
            change(&mut state.cases, language);
        });
        self.show_anew();
    }

    /// Takes the last change back.
    pub fn undo(self) {
        self.keep_address();
        let before = self.update(|state, _| state.history.undo());
        if let Some(before) = before {
            self.update(|state, _| state.cases = before);
            self.show_anew();
        }
    }

    fn show_anew(self) {
        self.show(String::new());
        self.show_board();
        browser::push_query(&self.told());
        self.announce();
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

    /// Tells a formula while it stands open.
    fn open(self, index: usize) {
        self.update(|state, _| state.open ^= 1 << index);
        self.show(String::new());
    }

    fn told(self) -> Vec<(&'static str, Option<String>)> {
        self.state
            .with_value(|state| state_of(&state.cases, &state.offers, self.language))
    }

    fn keep_address(self) {
        browser::write_query(&self.told());
    }

    /// Says the outcome once, for those who do not see it.
    fn announce(self) {
        self.state.with_value(|state| {
            let Scene { answer, judged, .. } = &state.scene;
            browser::announce(&[&answer.concat(), self.words.between, &judged.line].concat());
        });
    }

    fn show_board(self) {
        let html = self
            .state
            .with_value(|state| board(&state.cases, &state.offers, self.language));
        browser::show_board(&html);
    }

    /// The page's address with the whole state.
    pub fn link(self) -> String {
        self.keep_address();
        browser::address()
    }

    /// The outcome in a sentence, with the link.
    pub fn sentence(self) -> String {
        let sentence = self.state.with_value(|state| {
            let draft = &state.scene.draft;
            let chosen = draft.own.offer(draft.target, &state.offers, self.language);
            share::sentence(&state.scene, &chosen, self.language)
        });
        [&sentence, "\n", &self.link()].concat()
    }

    /// Every scenario's path as a table.
    pub fn table(self) -> String {
        self.state
            .with_value(|state| share::table(&state.cases, &state.offers, self.language))
    }

    /// The draft as it stands.
    pub fn draft(self) -> Draft {
        self.state.with_value(|state| state.cases.draft().clone())
    }

    pub fn offers<T>(self, read: impl FnOnce(&[Offer]) -> T) -> T {
        self.state.with_value(|state| read(&state.offers))
    }

    /// A part of the scene as it stands.
    pub fn now<T>(self, part: impl FnOnce(&Scene) -> T) -> T {
        self.state.with_value(|state| part(&state.scene))
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
