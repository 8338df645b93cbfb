//! Props that a page passes to its islands.

use zone_report::view::props::CalculatorProps;
use zone_report::view::props::decode_props;
use zone_report::view::props::encode_props;

#[test]
fn props_are_json_in_words() {
    let props = (vec!["目標 \u{a0}\"<&>".to_owned()], Some(3000e8));
    let text = encode_props(&props).unwrap();
    assert_eq!(text, "[[\"目標 \u{a0}\\\"<&>\"],300000000000.0]");
    assert_eq!(decode_props(&text), Some(props));
}

#[test]
fn encoded_props_come_back_whole() {
    let props = (vec!["目標".to_owned(), String::new()], Some(3000e8));
    let mut text = encode_props(&props).expect("such props can be encoded");
    assert_eq!(decode_props(&text), Some(props));
    text.remove(0);
    assert_eq!(decode_props::<CalculatorProps>(&text), None);
    assert_eq!(decode_props::<CalculatorProps>(""), None);
}
