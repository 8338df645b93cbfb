//! A report's templates, periods, places and citations.

use zone_report::language::Language;
use zone_report::language::fill;
use zone_report::report::Period;
use zone_report::report::Style;
use zone_report::report::TokenLocation;
use zone_report::report::document::template::TemplatePart;
use zone_report::report::document::template::parts;
use zone_report::report::find;
use zone_report::report::line_and_column;
use zone_report::text;

#[test]
fn templates_come_apart() {
    let cases: &[(&str, &[TemplatePart])] = &[
        ("", &[]),
        ("字", &[TemplatePart::Text("字")]),
        ("{a}", &[TemplatePart::Figure("a", Style::Full)]),
        (
            "從{a:number}到{b-2:words}。",
            &[
                TemplatePart::Text("從"),
                TemplatePart::Figure("a", Style::Number),
                TemplatePart::Text("到"),
                TemplatePart::Figure("b-2", Style::Words),
                TemplatePart::Text("。"),
            ],
        ),
    ];
    for (template, expected) in cases {
        let (found, errors) = parts(template);
        let found: Vec<TemplatePart> = found.into_iter().map(|(_, part)| part).collect();
        assert_eq!(&found, expected, "{template}");
        assert!(errors.is_empty(), "{template}");
    }
}

#[test]
fn what_cannot_be_read_is_placed() {
    let cases = [
        ("甲{a", 3..5),
        ("{}乙", 0..2),
        ("{a:big}", 0..7),
        ("丙}", 3..4),
        ("{A}", 0..3),
    ];
    for (template, range) in cases {
        let (_, errors) = parts(template);
        assert_eq!(errors.len(), 1, "{template}");
        assert_eq!(errors[0].range, range, "{template}");
    }
}

#[test]
fn periods_are_read() {
    let cases = [
        ("", Some(Period::Undated)),
        ("2017", Some(Period::During("2017".into()))),
        ("1991-03", Some(Period::During("1991-03".into()))),
        ("end-2017", Some(Period::EndOf("2017".into()))),
        ("to-2017", Some(Period::UpTo("2017".into()))),
        ("17", None),
        ("until-2017", None),
        ("2017-3", None),
    ];
    for (text, expected) in cases {
        assert_eq!(Period::read(text), expected, "{text}");
    }
}

#[test]
fn lines_and_columns_count_from_one_in_characters() {
    let text = "ab\n畝cd\n";
    let cases = [
        (0, (1, 1)),
        (2, (1, 3)),
        (3, (2, 1)),
        (6, (2, 2)),
        (8, (2, 4)),
        (99, (3, 1)),
    ];
    for (byte, expected) in cases {
        assert_eq!(line_and_column(text, byte), expected, "byte {byte}");
    }
}

#[test]
fn a_token_is_found_where_it_is_cited_or_elsewhere() {
    let source = "全區有<b>企業</b>20家。\n一是收入800億元。增長8%。\n二是投資60億元。\n";
    let source = text::read(source);
    for (token, section, sentence, finding) in [
        ("20家", 0, 1, None),
        ("8%", 1, 2, None),
        ("8%", 1, 1, Some(TokenLocation::Elsewhere(vec![(1, 2)]))),
        ("7%", 1, 2, Some(TokenLocation::Elsewhere(vec![]))),
        ("8%", 1, 0, Some(TokenLocation::NoSentence(2))),
        ("8%", 1, 3, Some(TokenLocation::NoSentence(2))),
        ("8%", 3, 1, Some(TokenLocation::NoSection(3))),
    ] {
        let found = find(&source, token, section, sentence);
        match (&found, finding) {
            (TokenLocation::Stands(at), None) => {
                assert_eq!(&source.cleaned.text[at.clone()], token);
            }
            (_, finding) => assert_eq!(Some(found), finding, "{token}"),
        }
    }
}

#[test]
fn templates_are_filled_from_left_to_right() {
    assert_eq!(fill("第{}節，第{}句", &["一", "3"]), "第一節，第3句");
    assert_eq!(fill("none", &["x"]), "none");
    assert_eq!(fill("{} left", &[]), " left");
    assert_eq!(fill("{a} {}", &["b"]), "{a} b");
}

#[test]
fn tags_lead_back_to_their_language() {
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    assert_eq!(Language::from_tag("zh"), None);
    assert_eq!(Language::from_tag("EN"), None);
}
