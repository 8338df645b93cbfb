//! Scenarios side by side.

use crate::samples;
use crate::samples::chinese;
use crate::samples::options;
use zone_report::calculator::FormInput;
use zone_report::calculator::Scenarios;
use zone_report::calculator::scenario_rows;

fn names(scenarios: &Scenarios) -> Vec<&str> {
    scenarios
        .all
        .iter()
        .map(|scenario| scenario.name.as_str())
        .collect()
}

#[test]
fn scenarios_are_copied_named_and_taken_away() {
    let mut scenarios = Scenarios::of(FormInput::of(0, &samples::revenue(), chinese()), chinese());
    for _ in 0..5 {
        scenarios.duplicate(0, chinese());
    }
    assert_eq!(
        (names(&scenarios), scenarios.now),
        (vec!["甲", "乙", "丙", "丁"], 3)
    );
    scenarios.remove(1);
    assert_eq!(
        (names(&scenarios), scenarios.now),
        (vec!["甲", "丙", "丁"], 2)
    );
    scenarios.duplicate(0, chinese());
    assert_eq!(names(&scenarios), ["甲", "丙", "丁", "乙"]);
    scenarios.rename(0, " 樂觀 ", chinese());
    scenarios.rename(1, " ", chinese());
    assert_eq!(names(&scenarios), ["樂觀", "乙", "丁", "乙"]);
    scenarios.choose(9);
    assert_eq!(scenarios.now, 3);
    for _ in 0..9 {
        scenarios.remove(0);
    }
    assert_eq!((names(&scenarios), scenarios.now), (vec!["乙"], 0));
}

#[test]
fn scenarios_stand_side_by_side_once_there_are_two() {
    let options = options();
    let mut scenarios = Scenarios::of(FormInput::of(0, &options[0], chinese()), chinese());
    assert_eq!(scenario_rows(&scenarios, &options, chinese()), []);
    scenarios.duplicate(0, chinese());
    scenarios.set_input(FormInput::of(2, &options[2], chinese()));
    let rows = scenario_rows(&scenarios, &options, chinese());
    let cells: Vec<String> = rows.iter().map(|row| row.cells.join(" ")).collect();
    assert_eq!(
        cells,
        [
            "2147億元 3000億元 18.9% 11.8% 2019年 3611億元 趕得上，早1年",
            "第40位 第30位 9位 3.3位 2019年 第13位 趕得上，早1年",
        ]
    );
    let names: Vec<_> = rows
        .iter()
        .map(|row| (&*row.name, row.is_in_hand))
        .collect();
    assert_eq!(names, [("甲", false), ("乙", true)]);
}
