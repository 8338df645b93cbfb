//! The target calculator: a sentence with blanks, a slider, and what follows from them.

mod ask;
mod follow;
mod live;
mod outcome;

pub use follow::follow;

use leptos::prelude::*;

use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::browser;
use crate::view::islands::calculator::live::Live;

/// What the page hands to the calculator: by a context at the prerender, in the HTML for the browser.
#[derive(Clone)]
pub struct Handed {
    pub language: Language,
    pub offers: Vec<Offer>,
    /// Heights of the chart's stills, widest first, in CSS pixels.
    pub heights: [u32; 3],
    /// The stills themselves, which are in the HTML alone: hydration leaves them as they are.
    pub stills: String,
    /// What is shown as it is served, and spoken to by its names alone: the fields of one's own target,
    /// the buttons below the results, those of the scenarios. In the HTML alone, as the stills.
    pub tools: [String; 3],
}

/// The calculator.
#[island]
pub fn Calculator() -> impl IntoView {
    let handed = browser::handed();
    let live = Live::new(handed.offers, handed.language);
    let words = live.words;
    let [own, along, cases] = handed.tools;
    view! {
        <form class="calc" id="calculator" on:submit=move |event| event.prevent_default()>
            <div class="cg">
                <div class="colL">
                    <fieldset class="pick">
                        <legend class="cl">{words.choose}</legend>
                        {ask::options(live)}
                        <div class="own" hidden inner_html=own></div>
                    </fieldset>
                    {outcome::results(live, along)}
                </div>
                <div class="colR">
                    <div class="ask">
                        <p class="caveat" role="status" hidden=live.is(|scene| scene.unread.is_empty())>
                            {live.text(|scene| &scene.unread)}
                        </p>
                        {ask::solve_switch(live)}
                        {ask::sentence(live)}
                        {ask::faults(live)}
                        <p class="caveat" hidden=live.is(|scene| scene.missing.is_empty())>
                            {live.text(|scene| &scene.missing)}
                        </p>
                        {ask::slider(live)}
                    </div>
                    <div class="outp">
                        {outcome::verdict(live)} {outcome::grounds(live)}
                        {outcome::chart(live, handed.heights, handed.stills)}
                    </div>
                </div>
            </div>
            <div class="cases live-only" inner_html=cases></div>
            <p class="vh" role="status" id="calculator-says"></p>
        </form>
    }
}
