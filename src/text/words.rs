//! Tables of words: a row a name, a column a language.

use crate::text::cut;

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

/// Declares a table of words as [`words`] does, of which the module holds none: the page hands over
/// those of its own language.
#[cfg(any(feature = "ssr", feature = "hydrate"))]
macro_rules! handed_words {
    ($(#[$meta:meta])* $table:ident, $of:ident; $($name:ident: $traditional:literal, $simplified:literal, $english:literal;)*) => {
        #[cfg(not(feature = "hydrate"))]
        $crate::text::words! {
            $(#[$meta])*
            $table, $of;
            $($name: $traditional, $simplified, $english;)*
        }

        #[cfg(feature = "hydrate")]
        $(#[$meta])*
        pub struct $table { $(pub $name: &'static str,)* }

        #[cfg(feature = "hydrate")]
        static HANDED: std::sync::OnceLock<$table> = std::sync::OnceLock::new();

        /// The words that the page has handed over.
        #[cfg(feature = "hydrate")]
        pub fn $of(_language: $crate::text::Language) -> &'static $table {
            HANDED.get().expect("the page hands its words over before they are asked for")
        }

        impl $table {
            /// All words in their order.
            #[cfg(not(feature = "hydrate"))]
            pub fn list(&self) -> Vec<String> {
                vec![$(self.$name.to_owned(),)*]
            }

            /// Takes the words that [`list`](Self::list) gave, for as long as the page lives.
            #[cfg(feature = "hydrate")]
            pub fn take(words: Vec<String>) {
                let mut words = words.into_iter();
                let mut next = move || -> &'static str { words.next().unwrap_or_default().leak() };
                let _ = HANDED.set($table { $($name: next(),)* });
            }
        }
    };
}
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub(crate) use handed_words;

/// Fills the `{}` of a template from left to right.
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = slot(rest) {
        filled.push_str(before);
        filled.push_str(values.next().copied().unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// What stands before and behind the first `{}` of a template.
pub fn slot(template: &str) -> Option<(&str, &str)> {
    template.match_indices('{').find_map(|(at, _)| {
        let (before, rest) = cut(template, at);
        Some((before, rest.strip_prefix("{}")?))
    })
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn templates_are_filled_from_left_to_right() {
        assert_eq!(fill("第{}節，第{}句", &["一", "3"]), "第一節，第3句");
        assert_eq!(fill("none", &["x"]), "none");
        assert_eq!(fill("{} left", &[]), " left");
        assert_eq!(fill("{a} {}", &["b"]), "{a} b");
    }
}
