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
        pub fn $of(language: $crate::language::Language) -> &'static $table {
            static TABLES: [$table; 3] = [
                $table { $($name: $traditional,)* },
                $table { $($name: $simplified,)* },
                $table { $($name: $english,)* },
            ];
            match language {
                $crate::language::Language::TraditionalChinese => &TABLES[0],
                $crate::language::Language::SimplifiedChinese => &TABLES[1],
                $crate::language::Language::English => &TABLES[2],
            }
        }
    };
}
pub(crate) use words;

/// Declares a table of words as [`words`] does, which a page can also provide for its own language: a module
/// that only ever calls `from_list` holds none of the words.
macro_rules! page_provided_words {
    ($(#[$meta:meta])* $table:ident, $of:ident; $($name:ident: $traditional:literal, $simplified:literal, $english:literal;)*) => {
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $table {
            /// The language that the words are of.
            pub language: $crate::language::Language,
            $(pub $name: &'static str,)*
        }

        /// The words in a language.
        pub fn $of(language: $crate::language::Language) -> &'static $table {
            use $crate::language::Language;
            static TABLES: [$table; 3] = [
                $table { language: Language::TraditionalChinese, $($name: $traditional,)* },
                $table { language: Language::SimplifiedChinese, $($name: $simplified,)* },
                $table { language: Language::English, $($name: $english,)* },
            ];
            match language {
                Language::TraditionalChinese => &TABLES[0],
                Language::SimplifiedChinese => &TABLES[1],
                Language::English => &TABLES[2],
            }
        }

        impl $table {
            /// All words in their order.
            pub fn list(&self) -> Vec<String> {
                vec![$(self.$name.to_owned(),)*]
            }

            /// The words that [`list`](Self::list) gave, kept for as long as the page lives.
            pub fn from_list(language: $crate::language::Language, words: Vec<String>) -> &'static $table {
                let mut words = words.into_iter();
                let mut next = move || -> &'static str { words.next().unwrap_or_default().leak() };
                Box::leak(Box::new($table { language, $($name: next(),)* }))
            }
        }
    };
}
pub(crate) use page_provided_words;

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
        let (before, rest) = template.split_at(at);
        Some((before, rest.strip_prefix("{}")?))
    })
}
