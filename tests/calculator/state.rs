//! What a reader does to the calculator, and takes back.

use crate::samples::chinese;
use crate::samples::options;
use zone_report::calculator::CalculatorState;
use zone_report::calculator::Edit;
use zone_report::calculator::SolveFor;
use zone_report::calculator::arithmetic::Field;

fn state() -> CalculatorState {
    CalculatorState::new(&options(), chinese())
}

#[test]
fn changes_to_one_field_are_taken_back_together() {
    let mut state = state();
    state.edit(Edit::Field(Field::Pace), |input| input.set_pace(1.0));
    state.edit(Edit::Field(Field::Pace), |input| input.set_pace(2.0));
    state.edit(Edit::Field(Field::Goal), |input| input.set_pace(3.0));
    state.act(|scenarios| scenarios.input_mut().set_pace(4.0));
    state.act(|scenarios| scenarios.input_mut().set_pace(5.0));
    let mut paces = Vec::new();
    while !state.history.is_empty() {
        state.undo();
        paces.push(state.input().text(Field::Pace).to_owned());
    }
    assert_eq!(paces, ["4", "3", "2", "18.9"]);
}

#[test]
fn each_thing_that_is_edited_is_a_step_of_its_own() {
    let edits = [
        Edit::CustomLabel,
        Edit::CustomFalls,
        Edit::CustomUnit,
        Edit::SolveFor(SolveFor::Growth),
        Edit::SolveFor(SolveFor::Goal),
        Edit::Field(Field::Baseline),
        Edit::Field(Field::Goal),
    ];
    for edit in edits {
        for other in edits {
            let mut state = state();
            state.edit(edit, |input| input.set_pace(1.0));
            state.edit(other, |input| input.set_pace(2.0));
            state.undo();
            let expected = if edit == other { "18.9" } else { "1" };
            assert_eq!(
                state.input().text(Field::Pace),
                expected,
                "{edit:?} {other:?}"
            );
        }
    }
}

#[test]
fn a_chosen_target_brings_its_own_values_and_keeps_what_is_solved_for() {
    let mut state = state();
    state.edit(Edit::SolveFor(SolveFor::Goal), |input| {
        input.solve = SolveFor::Goal
    });
    state.edit(Edit::CustomLabel, |input| input.custom.set_label("綠*地"));
    state.choose_target(1, &options(), chinese());
    let input = state.input();
    assert_eq!((input.target, input.solve), (1, SolveFor::Goal));
    assert_eq!(input.text(Field::Baseline), "200");
    assert_eq!(input.custom.label, "綠地");
    assert_eq!((state.edits, state.actions), (2, 1));
    state.choose_target(4, &options(), chinese());
    assert!(state.option(&options(), chinese()).is_custom());
    assert_eq!(state.option(&options(), chinese()).label, "綠地");
}

#[test]
fn a_link_is_nothing_to_take_back() {
    let mut state = state();
    let mut scenarios = state.scenarios.clone();
    scenarios.input_mut().set_pace(7.0);
    state.follow_link((scenarios, vec!["goal=x".to_owned()]));
    assert_eq!(state.unread, ["goal=x"]);
    assert!(state.history.is_empty());
    state.edit(Edit::Field(Field::Pace), |input| input.set_pace(8.0));
    assert!(state.unread.is_empty());
    state.undo();
    assert_eq!(state.input().text(Field::Pace), "7");
}
