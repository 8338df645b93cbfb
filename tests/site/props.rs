//! Props that a page passes to its islands.

use zone_report::view::props::CalculatorProps;
use zone_report::view::props::decode_props;
use zone_report::view::props::encode_props;

#[test]
fn bytes_survive_as_text() {
    let all: Vec<u8> = (0..=255).chain("億元 \u{a0}\u{85}\"<&>".bytes()).collect();
    let text = encode_props(&all).unwrap();
    assert!(!text.contains(['"', '<', '&', '\n', '\r', '\0']));
    assert!(text.contains("億元"), "words stay words");
    assert_eq!(decode_props(&text), Some(all));
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
