//! Flattened tables, and what a text has lost.

use zone_report::figure::figures;
use zone_report::text::read;

#[test]
fn lost_words_are_found() {
    for (sentence, expected) in [
        ("在157家國家高新區中40位，邁進40強。", &["40位"][..]),
        ("升至49位，列第3位，前30位。", &[]),
        ("提供就業崗位個，新增項目5個。", &["就業崗位個"]),
        ("增長%，投資達億元。", &["增長%", "投資達億元"]),
        ("新增63家，創歷年。", &["創歷年"]),
        ("突破1萬件，在全省保持；", &["在全省保持"]),
        ("同比增長，多個項目，每個，超億元。", &["同比增長"]),
    ] {
        let document = read(sentence);
        let (_, gaps) = figures(&document);
        let found: Vec<&str> = gaps
            .iter()
            .map(|gap| &document.cleaned.text[gap.range.clone()])
            .collect();
        assert_eq!(found, expected, "{sentence}");
    }
}

#[test]
fn rows_behind_rows_come_apart() {
    for (line, expected) in [
        (
            "指標單位2016年2017年增長%產值億元2 3 50.0用電億千瓦時1.5 1.8 20.0",
            "200000000 CNY, 300000000 CNY, 50 percent, 150000000 kWh, 180000000 kWh, 20 percent",
        ),
        // One row may be anything, and rows of different lengths are no table.
        ("指標單位2016年2017年產值2 3", "2 count, 3 count"),
    ] {
        let document = read(line);
        let (figures, _) = figures(&document);
        let found: Vec<String> = figures
            .iter()
            .map(|it| &it.reading.quantity)
            .filter(|it| it.date().is_none())
            .map(|it| format!("{} {}", it.value, it.unit.code()))
            .collect();
        assert_eq!(found.join(", "), expected, "{line}");
    }
}
