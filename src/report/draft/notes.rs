//! Notes on what does not add up in a source and on what it has lost.

use crate::observation::DoubtKind;
use crate::report::draft::stated::Found;
use crate::report::draft::tongue::Tongue;
use crate::report::draft::tongue::plain;
use crate::text::Document;

/// A note, not yet with an id.
pub struct Note {
    pub kind: &'static str,
    pub section: usize,
    /// Ids of figures
    pub figures: Vec<String>,
    pub text: String,
}

/// The notes of a source, in text order.
pub fn notes(document: &Document, found: &Found, tongue: &Tongue) -> Vec<Note> {
    let doubts = found.doubts.iter().filter_map(|doubt| {
        let figures: Vec<_> = doubt
            .figures
            .iter()
            .filter_map(|start| found.figures.iter().find(|it| it.start == *start))
            .collect();
        let first = figures.first()?;
        let named: Vec<String> = figures
            .iter()
            .map(|figure| format!("{}{}{{{}}}", figure.label, tongue.say("", " "), figure.id))
            .collect();
        let said = match doubt.kind {
            DoubtKind::Parts => tongue.say(
                "各部分相加不等於總數",
                "the parts do not add up to the whole",
            ),
            DoubtKind::MoreThanWhole => tongue.say("部分大於整體", "a part is more than its whole"),
            DoubtKind::Change | DoubtKind::Growth => tongue.say(
                "前後兩個數與所說的變化不合",
                "the two values do not give the stated change",
            ),
            DoubtKind::Direction => tongue.say(
                "增減的方向與用詞相反",
                "the change goes the other way than its verb says",
            ),
            DoubtKind::TwoValues => tongue.say(
                "同一指標出現不同的數",
                "the same indicator has different values",
            ),
            DoubtKind::Rank => {
                tongue.say("位次超出參加排序的數目", "the rank lies beyond its field")
            }
        };
        let (separator, colon, stop) = match tongue.is_english {
            true => (", ", ": ", "."),
            false => ("、", "：", "。"),
        };
        let mut ids: Vec<String> = figures.iter().map(|it| it.id.clone()).collect();
        ids.dedup();
        Some(Note {
            kind: "misfit",
            section: first.section,
            figures: ids,
            text: format!("{said}{colon}{}{stop}", named.join(separator)),
        })
    });
    let gaps = found.gaps.iter().map(|(gap, section)| {
        let words = document.cleaned.text.get(gap.range.clone()).unwrap_or("");
        let words = plain(&tongue.ours(words.trim()));
        Note {
            kind: "lost",
            section: *section,
            figures: Vec::new(),
            text: match tongue.is_english {
                true => format!("The text lacks a number or a word here: “{words}”."),
                false => format!("原文此處缺字或缺數：「{words}」。"),
            },
        }
    });
    doubts.chain(gaps).collect()
}
