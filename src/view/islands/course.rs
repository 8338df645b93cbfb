//! The calculator's chart: the course in hand, and beside it those of other scenarios of the same target.

use crate::chart::Course;
use crate::chart::Plan;
use crate::chart::plan_calculator;
use crate::target::answer;
use crate::text::Language;
use crate::view::islands::Offer;
use crate::view::islands::cases::Case;
use crate::view::islands::cases::Cases;

/// The plan of the case in hand; none while one of its fields is at fault. Others with faults are left out.
pub fn course(cases: &Cases, offers: &[Offer], language: Language) -> Option<Plan> {
    let draft = cases.draft();
    let offer = draft.own.offer(draft.target, offers, language);
    let question = draft.question(&offer);
    if !question.faults().is_empty() {
        return None;
    }
    let same = |case: &Case| {
        case.draft.target == draft.target
            && (draft.target < offers.len() || case.draft.own == draft.own)
    };
    let asked: Vec<_> = cases
        .all
        .iter()
        .enumerate()
        .filter(|(place, case)| *place != cases.now && same(case))
        .map(|(_, case)| (case, case.draft.question(&offer)))
        .filter(|(_, question)| question.faults().is_empty())
        .map(|(case, question)| (case, answer(&question), question))
        .collect();
    let others: Vec<Course> = asked
        .iter()
        .map(|(case, answers, question)| Course {
            question,
            answers,
            unit: &offer.unit,
            label: &case.name,
        })
        .collect();
    let course = Course {
        question: &question,
        answers: &answer(&question),
        unit: &offer.unit,
        label: &offer.label,
    };
    Some(plan_calculator(&course, &others, language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Field;
    use crate::view::islands::draft::Draft;
    use crate::view::islands::offer::samples;

    const CHINESE: Language = Language::TraditionalChinese;

    #[test]
    fn a_course_needs_sound_fields() {
        let offers = [samples::revenue(), samples::firms()];
        let mut cases = Cases::of(Draft::of(0, &offers[0], CHINESE), CHINESE);
        assert!(course(&cases, &offers, CHINESE).is_some());
        let mut faulty = cases.draft().clone();
        faulty.set(Field::GoalYear, "2017".to_owned());
        cases.set_draft(faulty);
        assert_eq!(course(&cases, &offers, CHINESE), None);
    }

    #[test]
    fn only_sound_cases_of_the_same_target_stand_beside() {
        let offers = [samples::revenue(), samples::firms()];
        let alone = Cases::of(Draft::of(0, &offers[0], CHINESE), CHINESE);
        let beside = |edit: &dyn Fn(&mut Draft)| {
            let mut cases = alone.clone();
            let mut other = cases.draft().clone();
            edit(&mut other);
            cases.all.push(Case {
                name: "乙".to_owned(),
                draft: other,
            });
            course(&cases, &offers, CHINESE)
        };
        let plan = course(&alone, &offers, CHINESE);
        assert_ne!(beside(&|draft| draft.set_pace(20.0)), plan);
        let faulty = |draft: &mut Draft| draft.set(Field::Goal, "x".to_owned());
        assert_eq!(beside(&faulty), plan);
        assert_eq!(
            beside(&|draft| *draft = Draft::of(1, &offers[1], CHINESE)),
            plan
        );
    }
}
