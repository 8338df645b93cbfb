//! What follows the calculator's answers: its chart, the address, its scenarios and tools, what is spoken.
//!
//! All of it stands in the module's second part, which comes when the first answers already: nothing of the
//! first may name it, but by the function that [`Live::followed_by`] is given.

use crate::text::fill;
use crate::view::islands::address::restored;
use crate::view::islands::address::state as state_of;
use crate::view::islands::board::board;
use crate::view::islands::browser;
use crate::view::islands::calculator::live::Live;
use crate::view::islands::calculator::live::Step;
use crate::view::islands::cases::MOST;
use crate::view::islands::course::course;
use crate::view::islands::scene::Scene;
use crate::view::islands::share;

/// Follows the page's calculator, if it has one, from where it stands.
pub fn follow() {
    let Some(live) = Live::followed_by(follow_step) else {
        return;
    };
    if live.now_with(|state| !state.history.is_empty()) {
        // The reader was quicker than the second part.
        follow_step(live, Step::Shown);
        follow_step(live, Step::Changed);
    } else if browser::is_asked() {
        restore(live);
    } else {
        // The page stands as it was served, but for the chart.
        draw(live);
    }
    browser::on_return(move || restore(live));
    browser::on_act(move |what, place, typed| do_as_told(live, what, place, typed));
}

fn follow_step(live: Live, step: Step) {
    match step {
        Step::Shown => {
            live.now_with(|state| {
                let draft = state.cases.draft();
                browser::set_tools(
                    (draft.target >= state.offers.len()).then_some(&draft.own),
                    !state.history.is_empty(),
                    state.cases.all.len() >= MOST,
                );
            });
            draw(live);
        }
        Step::Changed => {
            if live.now_with(|state| state.cases.all.len() > 1) {
                show_board(live);
            }
            browser::settle(move || {
                keep_address(live);
                announce(live);
            });
        }
        Step::Leaving => keep_address(live),
        Step::Done => {
            show_board(live);
            browser::push_query(&told(live));
            announce(live);
        }
    }
}

/// Does what a button or a field says by its `data-act`.
fn do_as_told(live: Live, what: &str, place: usize, typed: &str) {
    match what {
        "use" => live.act(|cases, _| cases.choose(place)),
        "new" => live.act(|cases, language| cases.duplicate(cases.now, language)),
        "copy" => live.act(|cases, language| cases.duplicate(place, language)),
        "remove" => live.act(|cases, _| cases.remove(place)),
        "name" => live.act(|cases, language| cases.rename(place, typed, language)),
        "undo" => undo(live),
        "how" => open(live, place),
        "link" => browser::copy(&link(live)),
        "sentence" => browser::copy(&sentence(live)),
        "csv" => browser::save_table(&table(live)),
        "png" => browser::save_course(),
        _ => {
            let mut draft = live.draft();
            match what {
                "label" => draft.own.label = typed.replace('*', ""),
                "unit" => draft.own.unit = typed.replace('*', ""),
                _ => draft.own.falls = !draft.own.falls,
            }
            live.change(draft, 5 + what.len());
        }
    }
}

/// Sets the calculator as the address says.
fn restore(live: Live) {
    let unread = live.update(|state, language| {
        let (cases, unread) = restored(&state.offers, language, &|key| browser::query(key));
        state.cases = cases;
        unread
    });
    let unread = match unread.is_empty() {
        true => String::new(),
        false => fill(live.words.unread, &[&unread.join(" ")]),
    };
    live.show(unread);
    show_board(live);
}

/// Takes the last change back.
fn undo(live: Live) {
    keep_address(live);
    let before = live.update(|state, _| state.history.undo());
    if let Some(before) = before {
        live.update(|state, _| state.cases = before);
        live.show(String::new());
        follow_step(live, Step::Done);
    }
}

/// Tells a formula while it stands open.
fn open(live: Live, index: usize) {
    live.update(|state, _| state.open ^= 1 << index);
    live.show(String::new());
}

fn draw(live: Live) {
    browser::draw_course(live.now_with(|state| course(&state.cases, &state.offers, live.language)));
}

fn told(live: Live) -> Vec<(&'static str, Option<String>)> {
    live.now_with(|state| state_of(&state.cases, &state.offers, live.language))
}

fn keep_address(live: Live) {
    browser::write_query(&told(live));
}

/// Says the outcome once, for those who do not see it.
fn announce(live: Live) {
    live.now(|Scene { answer, judged, .. }| {
        browser::announce(&[&answer.concat(), live.words.between, &judged.line].concat());
    });
}

fn show_board(live: Live) {
    let html = live.now_with(|state| board(&state.cases, &state.offers, live.language));
    browser::show_board(&html);
}

/// The page's address with the whole state.
fn link(live: Live) -> String {
    keep_address(live);
    browser::address()
}

/// The outcome in a sentence, with the link.
fn sentence(live: Live) -> String {
    let sentence = live.now_with(|state| {
        let draft = &state.scene.draft;
        let chosen = draft.own.offer(draft.target, &state.offers, live.language);
        share::sentence(&state.scene, &chosen, live.language)
    });
    [&sentence, "\n", &link(live)].concat()
}

/// Every scenario's path as a table.
fn table(live: Live) -> String {
    live.now_with(|state| share::table(&state.cases, &state.offers, live.language))
}
