//! Numerals of the page: points are counted, sections and chapters numbered.

use crate::figure::Quantity;
use crate::figure::Unit;
use crate::figure::write_numeral;
use crate::language::Language;

/// A count before a measure word: 兩, 七, "seven".
pub fn cardinal(number: usize, language: Language) -> String {
    let count = Quantity::exact(number as f64, Unit::Count(String::new()));
    write_numeral(&count, language)
}

/// A number in a list: 二, 七, "7".
pub fn ordinal(number: usize, language: Language) -> String {
    match language.is_chinese() {
        true => cardinal(number, language).replace(['兩', '两'], "二"),
        false => number.to_string(),
    }
}

/// A number in a list, as on banknotes: 貳, 柒, "7".
pub fn financial(number: usize, language: Language) -> String {
    let numeral = |letter| match (letter, language) {
        ('一', _) => '壹',
        ('二', Language::SimplifiedChinese) => '贰',
        ('二', _) => '貳',
        ('三', Language::SimplifiedChinese) => '叁',
        ('三', _) => '參',
        ('四', _) => '肆',
        ('五', _) => '伍',
        ('六', Language::SimplifiedChinese) => '陆',
        ('六', _) => '陸',
        ('七', _) => '柒',
        ('八', _) => '捌',
        ('九', _) => '玖',
        ('十', _) => '拾',
        ('百', _) => '佰',
        (other, _) => other,
    };
    ordinal(number, language).chars().map(numeral).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_go_on_as_far_as_there_are_chapters() {
        use Language::English;
        use Language::SimplifiedChinese;
        use Language::TraditionalChinese;
        let cases = [
            (1, TraditionalChinese, "一", "一", "壹"),
            (2, TraditionalChinese, "兩", "二", "貳"),
            (2, SimplifiedChinese, "两", "二", "贰"),
            (2, English, "two", "2", "2"),
            (6, TraditionalChinese, "六", "六", "陸"),
            (6, SimplifiedChinese, "六", "六", "陆"),
            (7, TraditionalChinese, "七", "七", "柒"),
            (9, SimplifiedChinese, "九", "九", "玖"),
            (10, TraditionalChinese, "十", "十", "拾"),
            (12, TraditionalChinese, "十二", "十二", "拾貳"),
            (23, SimplifiedChinese, "二十三", "二十三", "贰拾叁"),
            (100, TraditionalChinese, "一百", "一百", "壹佰"),
            (101, TraditionalChinese, "101", "101", "101"),
        ];
        for (number, language, counted, numbered, set) in cases {
            assert_eq!(cardinal(number, language), counted, "{number} {language:?}");
            assert_eq!(ordinal(number, language), numbered, "{number} {language:?}");
            assert_eq!(financial(number, language), set, "{number} {language:?}");
        }
    }
}
