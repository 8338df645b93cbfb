//! The words that charts write beside their marks.

use crate::language::words;

words! {
    /// Words that charts write in the browser too.
    ChartWords, chart_words;
    goal: "{}年目標", "{}年目标", "{} target";
    goal_short: "目標", "目标", "target";
    in_year: "{}年", "{}年", "{}";
    unreported: "{}年：報告未列\n可能落在任何高度", "{}年：报告未列\n可能落在任何高度", "{}: not reported\ncould be at any height";
    rank: "{}", "{}", "rank {}";
    rank_unit: "位", "位", "";
    colon: "：", "：", ": ";
    comma: "，", "，", ", ";
}

words! {
    /// Words of plans, which the browser never makes and so does not carry.
    PlanWords, plan_words;
    to_target: "目標期", "目标期", "to target";
    not_reported_between: "{}至{}年報告未列", "{}至{}年报告未列", "{}–{} not reported";
    not_reported_short: "其間未列", "其间未列", "not reported";
    required: "年均須增{}", "年均须增{}", "needs {} a year";
    of_target: "達目標的{}", "达目标的{}", "{} of target";
    required_short: "年均須增\n{}", "年均须增\n{}", "needs\n{} a year";
    derived: "推算", "推算", "derived";
    reported: "{}年・報告原值", "{}年・报告原值", "{}, as reported";
    reported_short: "{}年", "{}年", "{}";
    past_pace: "照過去的年均{}", "照过去的年均{}", "at the past {} a year";
    past_pace_short: "照舊速", "照旧速", "past pace";
    over_last_year: "比上年 +{}", "比上年 +{}", "+{} on the year";
    times_last_year: "上年的{}", "上年的{}", "{} the year before";
    that_is: "即{}", "即{}", "= {}";
    reported_floor: "{}年・報告只給下限", "{}年・报告只给下限", "{}, reported as a floor";
    finding_required: "{}年為{}，{}年的目標是{}，年均須增{}", "{}年为{}，{}年的目标是{}，年均须增{}", "{}: {}; target for {}: {}, which needs {} a year";
    finding_goal: "{}年為{}，{}年的目標是{}", "{}年为{}，{}年的目标是{}", "{}: {}; target for {}: {}";
    finding_nested: "{}之中，{}達到{}", "{}之中，{}达到{}", "of {}, {} reach {}";
    finding_extremes: "以{}居首，{}居末", "以{}居首，{}居末", "the greatest is {}, the least {}";
    finding_share: "{}占{}的{}", "{}占{}的{}", "{} against {}: {}";
    fell: "下降", "下降", "fell";
    rose: "增長，%", "增长，%", "rose, %";
    rank_in: "{}年{}", "{}年{}", "{}: {}";
    rank_before: "先前{}", "先前{}", "before: {}";
    finding_ranks: "{}在{}中居{}", "{}在{}中居{}", "{}, among {}: {}";
    level_in: "{}年為{}", "{}年为{}", "{}: {}";
    level_now: "現為{}", "现为{}", "now {}";
    reached: "{}，是目標的{}", "{}，是目标的{}", "{}, {} of the target";
    rates: "{}；百分率不算進度", "{}；百分率不算进度", "{}; percentages make no meter";
    no_level: "報告沒有給出同一指標的現有水平，不算進度", "报告没有给出同一指标的现有水平，不算进度", "the report gives no level of the same indicator";
    stop: "。", "。", ". ";
}
