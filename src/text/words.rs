//! Tables of words: a row a name, a column a language.

/// Declares a struct of words and the function that gives it for a language.
///
/// ```text
/// words! {
///     /// Words of a greeting.
///     Greeting, greeting;
///     hello: "你好", "你好", "Hello";
/// }
/// ```
macro_rules! words {
    ($(#[$meta:meta])* $table:ident, $of:ident; $($name:ident: $traditional:literal, $simplified:literal, $english:literal;)*) => {
        $(#[$meta])*
        pub struct $table { $(pub $name: &'static str,)* }

        /// The words in a language.
        pub fn $of(language: $crate::text::Language) -> &'static $table {
            static TABLES: [$table; 3] = [
                $table { $($name: $traditional,)* },
                $table { $($name: $simplified,)* },
                $table { $($name: $english,)* },
            ];
            match language {
                $crate::text::Language::TraditionalChinese => &TABLES[0],
                $crate::text::Language::SimplifiedChinese => &TABLES[1],
                $crate::text::Language::English => &TABLES[2],
            }
        }
    };
}
pub(crate) use words;

/// Fills the `{}` of a template from left to right.
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{}") {
        filled.push_str(before);
        filled.push_str(values.next().copied().unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn templates_are_filled_from_left_to_right() {
        assert_eq!(fill("第{}節，第{}句", &["一", "3"]), "第一節，第3句");
        assert_eq!(fill("none", &["x"]), "none");
        assert_eq!(fill("{} left", &[]), " left");
    }
}
