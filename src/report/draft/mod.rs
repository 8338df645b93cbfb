//! A first `report.toml` out of a source: its figures with ids and tokens, its sections, charts of
//! what may be compared, targets found in the outlook, and a TODO wherever a person must write.
//!
//! What a draft says of the source is read, not guessed; what it supposes (a goal's year, a pace)
//! stands among the assumptions under a TODO.

mod charts;
mod glossary;
mod goals;
mod label;
mod stated;
mod write;

use crate::report::draft::write::Draft;
use crate::text;

/// Writes a draft of the report called `id`. `traditional` turns Simplified Chinese into
/// Traditional, in which labels are written.
pub fn draft(raw: &str, id: &str, traditional: &dyn Fn(&str) -> String) -> String {
    let document = text::read(raw);
    let stated::Found { figures, left_out } = stated::figures(&document, traditional);
    let goals = goals::goals(&document, &figures);
    let draft = Draft {
        id: slug(id),
        sections: document
            .sections
            .iter()
            .map(|section| (section.sentences.len(), section.outlook))
            .collect(),
        charts: charts::charts(&figures),
        figures,
        left_out,
        goals,
    };
    write::write(&draft)
}

/// A name in small letters, digits and hyphens.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    match slug.trim_end_matches('-') {
        "" => "report".to_owned(),
        slug => slug.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::draft;
    use super::slug;
    use crate::report::cite::cite;
    use crate::report::problem::Level;
    use crate::report::resolve::read;

    const SOURCE: &str = "臨江(jiang)新區創建於1998年6月,面積40平方公里。\n\
        一是收入更高。2017年營業收入達800億元,增長12.5%,工業投資突破90億元,在全省28家中列第6位。\n\
        二是企業更多。高新技術企業由100家增加到150家,上市公司12家。\n\
        “十三五”目標是:力爭營業收入1200億元,高新技術企業300家,進入全省前3位。";

    fn same(text: &str) -> String {
        text.to_owned()
    }

    #[test]
    fn a_draft_passes_the_checks_but_for_its_todos() {
        for source in [
            SOURCE,
            "",
            "甲。",
            "一是收入5億元。\n二是支出3億元。",
            "\u{feff}(guo)1%",
        ] {
            let draft = draft(source, "Lin Jiang 2017", &same);
            let reading = read(&draft, &same);
            let errors: Vec<_> = reading
                .problems
                .iter()
                .chain(&cite(&draft, source).problems)
                .filter(|problem| problem.level == Level::Error)
                .map(|problem| format!("{} ({})", problem.message, &draft[problem.span.clone()]))
                .collect();
            assert!(errors.is_empty(), "{errors:#?}\n{draft}");
            assert!(reading.report.is_some());
            assert!(
                reading
                    .problems
                    .iter()
                    .any(|it| it.message.contains("TODO"))
            );
        }
    }

    #[test]
    fn figures_targets_and_charts_are_suggested() {
        let draft = draft(SOURCE, "x", &same);
        for line in [
            "id = \"operating-revenue\"",
            "token = \"達800億元\"",
            "id = \"goal-operating-revenue\"",
            "baseline = \"operating-revenue\"",
            "id = \"high-tech-firms-2\"",
            "direction = \"lower\"",
            "token = \"2020年\"",
            "period = \"2017\"",
        ] {
            assert!(draft.contains(line), "{line}\n{draft}");
        }
    }

    #[test]
    fn the_same_source_gives_the_same_draft() {
        assert_eq!(draft(SOURCE, "x", &same), draft(SOURCE, "x", &same));
    }

    #[test]
    fn names_become_ids() {
        for (name, expected) in [
            ("Lin Jiang 2017", "lin-jiang-2017"),
            ("臨江", "report"),
            ("a--b_", "a-b"),
        ] {
            assert_eq!(slug(name), expected);
        }
    }
}
