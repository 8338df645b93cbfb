//! A document cleaned and parted into sections and sentences.

use zone_report::text::binary;
use zone_report::text::clean;
use zone_report::text::read;

fn starts(raw: &str) -> Vec<(usize, String, usize)> {
    let document = read(raw);
    let text = &document.cleaned.text;
    document
        .sections
        .iter()
        .map(|section| {
            let opening = text[section.range.clone()].chars().take(3).collect();
            (section.number, opening, section.sentences.len())
        })
        .collect()
}

#[test]
fn sections_follow_the_numbers_at_paragraph_starts() {
    for (raw, expected) in [
        ("", &[(0, "", 0)][..]),
        ("甲。乙。", &[(0, "甲。乙", 2)]),
        (
            "引言。特點是：\n一是甲。一是丙；二是丁。\n二(er)是(shi)乙。\n今後戊。\n“十三五”己。",
            &[
                (0, "引言。", 2),
                (1, "一是甲", 2),
                (2, "二是乙", 1),
                (3, "今後戊", 2),
            ],
        ),
        (
            "一、甲\n甲文。\n（一）子。\n（二）丑。\n二、乙\n乙文。\n下一步，丙。\n丁。",
            &[
                (0, "", 0),
                (1, "一、甲", 4),
                (2, "二、乙", 2),
                (3, "下一步", 2),
            ],
        ),
        (
            "一是甲。\n二是乙。",
            &[(0, "", 0), (1, "一是甲", 1), (2, "二是乙", 1)],
        ),
        ("一是甲。\n乙。", &[(0, "一是甲", 2)]),
        (
            "1. A is 2.5%. B.\n2. C.\nLooking ahead, D.",
            &[(0, "", 0), (1, "1. ", 2), (2, "2. ", 1), (3, "Loo", 1)],
        ),
    ] {
        let found = starts(raw);
        let found: Vec<_> = found.iter().map(|it| (it.0, it.1.as_str(), it.2)).collect();
        assert_eq!(found, expected, "{raw}");
    }
}

#[test]
fn sentences_are_cited_from_one() {
    let document = read("引言。\n一是甲。乙。\n二是丙。");
    assert_eq!(document.sentence(1, 2), Some("乙。"));
    assert_eq!(document.sentence(1, 0), None);
    assert_eq!(document.sentence(1, 3), None);
    assert_eq!(document.sentence(9, 1), None);
}

#[test]
fn no_text_is_too_strange() {
    let pieces = [
        "", "國", "(guo)", "(", ")", "&", "&amp;", "&#x5143;", ";", " ", "\n", "\r", "\u{a0}",
        "１", "，", "。", "”", "\"", ".", "一是", "二是", "\n一是", "\n二是", "1.", "\u{200b}",
        "\u{301}", "😀", "\u{0}",
    ];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                let raw = [first, second, third].concat();
                let document = read(&raw);
                let text = &document.cleaned.text;
                let mut end = 0;
                for sentence in document.sections.iter().flat_map(|it| &it.sentences) {
                    assert!(end <= sentence.start && text.get(sentence.clone()).is_some());
                    let origin = document.cleaned.raw_range(sentence.clone());
                    assert!(raw.get(origin).is_some(), "{raw:?}");
                    end = sentence.end;
                }
            }
        }
    }
}

#[test]
fn noise_goes_and_text_stays() {
    for (raw, text) in [
        ("國(guo)(guo)家", "國家"),
        ("超過(guo)1200億(yi)元(yuan)，", "超過1200億元，"),
        ("對(duì)縣區(qu)(qu)(開發區(qu))", "對縣區(開發區)"),
        ("原廠(ODM)與 LED(燈)", "原廠(ODM)與LED(燈)"),
        ("R(de)", "R(de)"),
        ("２０１７年，２，１４７億", "2017年，2,147億"),
        ("１．８萬、８４％", "1.8萬、84%"),
        ("5，100", "5，100"),
        ("投入&nbsp;80&nbsp;億元", "投入80億元"),
        ("R&amp;D and&#160;&#x4E00;", "R&D and一"),
        ("over CNY  60\u{a0}bn", "over CNY 60 bn"),
        ("布局, 3年內", "布局, 3年內"),
        ("全 省", "全省"),
        ("第一\u{200b}段\r\n\r\n　　第二段", "第一段\n第二段"),
        (
            "收入\u{202d}2\u{200b}147\u{202c}億\u{2069}元",
            "收入2147億元",
        ),
        ("甲\n(an)", "甲\n(an)"),
        ("增（zēng）長 (zhǎng)(zhǎng)34%", "增長34%"),
        ("總值&nbsp;(zhi)(zhi)1&#37;", "總值1%"),
        ("甲<b>乙</b><br>丙<td>1</td><td>2</td>", "甲乙\n丙\t1\t2"),
        ("甲\t億元\t2.5\n", "甲\t億元\t2.5"),
        ("PM2.5<35", "PM2.5<35"),
        ("達到1200\n億元", "達到1200億元"),
        ("a & b &; &amp;nbsp;c", "a & b &; c"),
        ("標題\n正文", "標題\n正文"),
        ("\n甲", "甲"),
        ("&#20803;&#x5143;", "元元"),
        ("&amp;|&amp;D", "&|&D"),
        ("6&amp;nbsp;bn, 6&amp;amp;nbsp;bn", "6 bn, 6 bn"),
        (
            "&D;|&;|&#xD800;|&#;|&億億億億|&nbsp",
            "&D;|&;|&#xD800;|&#;|&億億億億|&nbsp",
        ),
        ("<p>甲</td>乙<br/>丙", "甲\t乙\n丙"),
        ("甲<span class=\"a\">乙<!-- a -->丙<billion>丁", "甲乙丙丁"),
        ("國<rt>guo</rt>家", "國家"),
        ("<35|< p>|<國>|<a", "<35|< p>|<國>|<a"),
        ("", ""),
        (" \n ", ""),
    ] {
        assert_eq!(clean(raw).text, text, "{raw:?}");
    }
}

#[test]
fn every_byte_leads_back() {
    let raw = "　區(qu)(qu)域 １２億(yi)元(yuan)&amp;甲";
    let cleaned = clean(raw);
    assert_eq!(cleaned.text, "區域12億元&甲");
    for (part, origin) in [
        ("區域", "區(qu)(qu)域"),
        ("區", "區"),
        ("12億元", "１２億(yi)元"),
        ("2", "２"),
        ("&", "&amp;"),
        ("元&甲", "元(yuan)&amp;甲"),
        ("甲", "甲"),
    ] {
        let start = cleaned.text.find(part).expect("the part is in the text");
        assert_eq!(&raw[cleaned.raw_range(start..start + part.len())], origin);
    }
    let end = cleaned.text.len();
    assert_eq!(cleaned.raw_range(end..end), raw.len()..raw.len());
    assert_eq!(clean("").raw_range(0..0), 0..0);
}

#[test]
fn what_is_no_text_is_known_by_a_byte() {
    for (bytes, at) in [
        (&b"revenue\r\n\t800"[..], None),
        ("收入達800億元。".as_bytes(), None),
        (b"", None),
        (b"PK\x03\x04\x14\0", Some(5)),
        (b"\x01\x02\x03text", Some(0)),
        (b"%PDF-1.7 and so on", Some(0)),
        (b"see %PDF-1.7", None),
    ] {
        assert_eq!(binary(bytes), at, "{bytes:?}");
    }
}

#[test]
fn sentences_end_at_stops() {
    for (text, expected) in [
        ("甲；乙。丙！丁？", &["甲；乙。", "丙！", "丁？"][..]),
        ("他說：“甲。”乙。", &["他說：“甲。”", "乙。"]),
        ("（甲。）乙", &["（甲。）", "乙"]),
        ("\"甲。\"乙。\"丙\"", &["\"甲。\"", "乙。", "\"丙\""]),
        ("甲。。乙", &["甲。。", "乙"]),
        ("標題", &["標題"]),
        (
            "It rose 2.5%. No. 40 of 157. \"So.\" Up",
            &["It rose 2.5%.", "No. 40 of 157.", "\"So.\"", "Up"],
        ),
        ("1. One. Two", &["1. One.", "Two"]),
        ("The U.S. share, e.g. this", &["The U.S. share, e.g. this"]),
    ] {
        let document = read(text);
        let sentences = document.sections.iter().flat_map(|it| &it.sentences);
        let found: Vec<_> = sentences
            .map(|range| &document.cleaned.text[range.clone()])
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn syllables_are_glosses_and_words_are_not() {
    for gloss in [
        "(guo)", "(guo)(guo)", "(duì)", "(lü)", "(nǚ)", "(zhuāng)", "(er)", "(èr)", "(a)",
        "(xiong)", "( guo )", "(guo2)", "(du\u{300}i)", "(Nan)", "（guo）", "（zhǎng）",
    ] {
        assert_eq!(clean(&format!("國{gloss}")).text, "國");
        assert_eq!(clean(&format!("國{gloss}家")).text, "國家");
    }
    for words in [
        "(ODM)", "(LED)", "(A)", "(center)", "(kg)", "(km)", "(m)", "(guoguo)", "(開發區)",
        "（開發區）", "(1200)", "(2)", "()", "(", "(guo", "guo",
    ] {
        assert_eq!(clean(&format!("國{words}")).text, format!("國{words}"));
    }
    assert_eq!(clean("畝(ha)").text, "畝");
    assert_eq!(clean("頃(ha)").text, "頃(ha)");
}

#[test]
fn phrases_go_on_over_a_line_end_and_paragraphs_do_not() {
    for (last, length, next, goes_on) in [
        ("0", 5, "億元", true),
        ("億", 6, "元，", true),
        ("0", 5, "二是", false),
        ("，", 5, "同比", true),
        ("。", 60, "同比", false),
        ("資", 32, "產投資", true),
        ("資", 31, "產投資", false),
        ("資", 40, "二是", false),
        ("f", 70, "growth", true),
        ("f", 70, "Growth", false),
    ] {
        let line = last.repeat(length);
        let text = clean(&format!("{line}\n{next}")).text;
        assert_eq!(!text.contains('\n'), goes_on, "{line}|{next}");
    }
}
