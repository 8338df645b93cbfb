//! How each result comes about, with its numbers.

use crate::samples;
use zone_report::calculator::CalculatorView;
use zone_report::calculator::FormInput;
use zone_report::calculator::ResultKind;
use zone_report::calculator::TargetOption;
use zone_report::calculator::calculator_words;
use zone_report::language::Language;

fn all(option: &TargetOption, language: Language) -> Vec<String> {
    let words = calculator_words(language);
    let view = CalculatorView::of(&FormInput::of(0, option, words), option, words);
    ResultKind::ALL.map(|kind| view.formula(kind)).to_vec()
}

#[test]
fn formulas_are_told_with_their_numbers() {
    assert_eq!(
        all(&samples::revenue(), Language::TraditionalChinese),
        [
            "2147億元 ÷ 3000億元 = 71.6%",
            "3000億元 − 2147億元 = 853億元",
            "(3000億元 ÷ 2147億元)^(1/3) − 1 = 11.8%",
            "(3000億元 − 2147億元) ÷ 3 = 284億元",
            "ln(3000億元 ÷ 2147億元) ÷ ln(1 + 18.9%) = 1.93年；2017年底 + 1.93年 = 2019年12月",
            "(3000億元 − 2147億元) ÷ (2147億元 × 18.9%) = 2.1年；2017年底 + 2.1年 = 2020年2月",
            "2147億元 × (1 + 18.9%)^3 = 3611億元",
        ]
    );
    let rank = all(&samples::rank(), Language::TraditionalChinese);
    assert_eq!(rank[0], "(第49位 − 第40位) ÷ (第49位 − 第30位) = 47.4%");
    assert_eq!(rank[6], "第40位 − 9位 × 3 = 第13位");
    assert_eq!(rank[2], "");
    assert!(
        all(&samples::unknown(), Language::English)
            .iter()
            .all(String::is_empty)
    );
    assert!(all(&samples::firms(), Language::English)[0].starts_with("≥200 ÷ 500 = ≥40%"));
}
