//! Scales, ticks, widths of words and broken lines.

use zone_report::chart::Font;
use zone_report::chart::Measure;
use zone_report::chart::Scale;
use zone_report::chart::Typesetter;
use zone_report::chart::WidthTable;
use zone_report::chart::ticks;

#[test]
fn a_scale_is_proportional() {
    for (domain, range, value, place) in [
        ((0.0, 10.0), (0.0, 100.0), 5.0, 50.0),
        ((0.0, 10.0), (100.0, 0.0), 2.5, 75.0),
        ((50.0, 1.0), (100.0, 2.0), 50.0, 100.0),
        ((50.0, 1.0), (100.0, 2.0), 1.0, 2.0),
        ((3.0, 3.0), (7.0, 9.0), 3.0, 7.0),
    ] {
        assert_eq!(Scale::new(domain, range).at(value), place);
    }
}

#[test]
fn ticks_are_round_steps() {
    for (domain, count, expected) in [
        ((0.0, 4000.0), 4, vec![0.0, 1000.0, 2000.0, 3000.0, 4000.0]),
        ((0.0, 4650.0), 5, vec![0.0, 1000.0, 2000.0, 3000.0, 4000.0]),
        (
            (0.0, 5000.0),
            5,
            vec![0.0, 1000.0, 2000.0, 3000.0, 4000.0, 5000.0],
        ),
        ((0.0, 5100.0), 5, vec![0.0, 2000.0, 4000.0]),
        ((2.5, 2.75), 3, vec![2.5, 2.6, 2.7]),
        ((25.0, 52.0), 6, vec![25.0, 30.0, 35.0, 40.0, 45.0, 50.0]),
        ((1.0, 1.0), 5, vec![]),
        ((0.0, 10.0), 0, vec![]),
    ] {
        let given = ticks(domain, count);
        assert_eq!(given.len(), expected.len(), "{domain:?}: {given:?}");
        for (given, expected) in given.iter().zip(&expected) {
            assert!((given - expected).abs() < 1e-9, "{given}, not {expected}");
        }
    }
}

#[test]
fn widths_come_from_a_table() {
    let table = WidthTable;
    for (text, font, width) in [
        ("", Font::sans(12.0), 0.0),
        ("億元", Font::sans(12.5), 25.0),
        ("2147", Font::sans(10.0), 22.4),
        ("2147", Font::serif_bold(10.0), 23.6),
        ("2017年", Font::sans(10.0), 33.6),
        ("≥", Font::sans(10.0), 10.0),
    ] {
        let given = table.width(text, font);
        assert!((given - width).abs() < 1e-9, "{text}: {given}, not {width}");
    }
}

#[test]
fn words_wrap_at_spaces_and_between_full_width_letters() {
    let typesetter = Typesetter {
        measure: &WidthTable,
    };
    for (text, room, lines) in [
        ("四個數不能相加。", 100.0, vec!["四個數不能相加。"]),
        ("四個數不能相加。", 70.0, vec!["四個數不能相", "加。"]),
        ("四個數不能相加。", 80.0, vec!["四個數不能相加。"]),
        ("one tick each", 50.0, vec!["one tick", "each"]),
        ("a\nb", 50.0, vec!["a", "b"]),
    ] {
        assert_eq!(
            typesetter.wrap(text, Font::sans(10.0), room),
            lines,
            "{text} in {room}"
        );
    }
}
