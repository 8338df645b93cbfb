//! The series of the chart.

use crate::samples;
use crate::samples::chinese;
use zone_report::calculator::FormInput;
use zone_report::calculator::Scenario;
use zone_report::calculator::Scenarios;
use zone_report::calculator::arithmetic::Field;
use zone_report::calculator::charted_series;

#[test]
fn a_series_needs_sound_fields() {
    let options = [samples::revenue(), samples::firms()];
    let mut scenarios = Scenarios::of(FormInput::of(0, &options[0], chinese()), chinese());
    assert!(charted_series(&scenarios, &options, chinese()).is_some());
    let mut faulty = scenarios.input().clone();
    faulty.set(Field::GoalYear, "2017".to_owned());
    scenarios.set_input(faulty);
    assert_eq!(charted_series(&scenarios, &options, chinese()), None);
}

#[test]
fn only_sound_scenarios_of_the_same_target_stand_beside() {
    let options = [samples::revenue(), samples::firms()];
    let alone = Scenarios::of(FormInput::of(0, &options[0], chinese()), chinese());
    let beside = |edit: &dyn Fn(&mut FormInput)| {
        let mut scenarios = alone.clone();
        let mut other = scenarios.input().clone();
        edit(&mut other);
        scenarios.all.push(Scenario {
            name: "乙".to_owned(),
            input: other,
        });
        charted_series(&scenarios, &options, chinese())
    };
    let charted = charted_series(&alone, &options, chinese());
    assert_ne!(beside(&|input| input.set_pace(20.0)), charted);
    let faulty = |input: &mut FormInput| input.set(Field::Goal, "x".to_owned());
    assert_eq!(beside(&faulty), charted);
    assert_eq!(
        beside(&|input| *input = FormInput::of(1, &options[1], chinese())),
        charted
    );
}
