//! Whether a sentence speaks of what is planned: 力爭, 預計, 將達到, "is expected to".

use crate::figure::Kind;
use crate::figure::letters::Letters;
use crate::figure::script::first;
use crate::figure::script::strip;

/// Follows a text forward and knows whether a plan has been named in the sentence.
#[derive(Default)]
pub struct Forecast {
    planned: bool,
}

impl Forecast {
    /// Takes note of the character, folded, that `rest` starts with.
    pub fn pass(&mut self, folded: char, rest: &str) {
        if matches!(folded, '。' | '！' | '？' | '\n') {
            self.planned = false;
        } else if folded == '.' {
            self.planned &= !rest.starts_with(". ");
        } else if !self.planned && FIRSTS.may_have(folded) {
            self.planned = CUES.iter().any(|(cue, voids)| {
                let behind = strip(rest, cue);
                behind.is_some_and(|behind| !first(behind).is_some_and(|next| voids.contains(next)))
            });
        }
    }

    /// The kind of a figure that stands here.
    pub fn kind(&self, kind: Kind) -> Kind {
        match kind {
            Kind::Measure | Kind::Rank | Kind::Share if self.planned => Kind::Target,
            kind => kind,
        }
    }
}

/// Words that announce a goal or forecast, and what must not follow them (目標管理).
const CUES: &[(&str, &str)] = &[
    ("力爭", ""),
    ("爭取", "到了"),
    ("目標", "管責考"),
    ("預計", ""),
    ("預期", ""),
    ("計劃到", ""),
    ("計劃實現", ""),
    ("規劃到", ""),
    ("將達", ""),
    ("將實現", ""),
    ("將突破", ""),
    ("將超", ""),
    ("將增", ""),
    ("將新增", ""),
    ("將建成", ""),
    ("將形成", ""),
    ("aims to", ""),
    ("aim to", ""),
    ("target", ""),
    ("plans to", ""),
    ("expected to", ""),
    ("forecast", ""),
    (" will ", ""),
];

const FIRSTS: Letters = {
    let mut letters = Letters::none();
    let mut index = 0;
    while index < CUES.len() {
        letters = letters.with_firsts(&[CUES[index].0]);
        index += 1;
    }
    letters
};

#[cfg(test)]
mod tests {
    use crate::figure::Kind;
    use crate::figure::scan;

    #[test]
    fn plans_are_told_from_facts() {
        for (text, kinds) in [
            (
                "3年內將達到2億臺。已有5家",
                &[Kind::Measure, Kind::Target, Kind::Measure][..],
            ),
            (
                "力爭收入5000億元,增長8%,2020年進入前30位",
                &[Kind::Target, Kind::Change, Kind::Date, Kind::Target],
            ),
            ("目標管理覆蓋30家", &[Kind::Measure]),
            (
                "Revenue is expected to reach CNY 5 bn. It has 3 firms.",
                &[Kind::Target, Kind::Measure],
            ),
        ] {
            let found: Vec<_> = scan(text).into_iter().map(|reading| reading.kind).collect();
            assert_eq!(found, kinds, "{text}");
        }
    }
}
