//! The calculator's words, in the page's three languages.

use crate::language::page_provided_words;

page_provided_words! {
    /// Words of the calculator. `{}` is filled in, from left to right.
    CalculatorWords, calculator_words;

    choose: "選擇目標", "选择目标", "Choose a target";
    solve: "要算的是", "要算的是", "Solve for";
    solve_growth: "增速", "增速", "Growth";
    solve_year: "年份", "年份", "Year";
    solve_goal: "數值", "数值", "Value";
    results: "算得", "算得", "Results";
    baseline_year: "基期年份", "基期年份", "Baseline year";
    baseline: "基期數值", "基期数值", "Baseline value";
    goal_year: "目標年份", "目标年份", "Target year";
    goal: "目標數值", "目标数值", "Target value";
    pace: "假設每年增速", "假设每年增速", "Assumed growth a year";
    pace_places: "假設每年前進位數", "假设每年前进位数", "Assumed places gained a year";

    from: "從", "从", "In ";
    at: "年的", "年的", " it stood at ";
    by: "起，要在", "起，要在", "; by ";
    reach: "年達到", "年达到", " it should reach ";
    then: "，", "，", ". ";
    answer_growth: "每年須增長{}", "每年须增长{}", "That takes {} a year";
    answer_places: "每年須前進{}", "每年须前进{}", "That takes {} a year";
    answer_year: "若每年增長{}，{}達標", "若每年增长{}，{}达标", "Growing {} a year, it gets there {}";
    answer_year_places: "若每年前進{}，{}達標", "若每年前进{}，{}达标", "Gaining {} a year, it gets there {}";
    answer_goal: "若每年增長{}，屆時是", "若每年增长{}，届时是", "Growing {} a year, it would then stand at ";
    answer_goal_places: "若每年前進{}，屆時是", "若每年前进{}，届时是", "Gaining {} a year, it would then stand at ";
    rank_before: "第", "第", "rank ";
    rank_after: "位", "位", "";
    goal_before: "前", "前", "the top ";
    places: "{}位", "{}位", "{} places";
    place: "{}位", "{}位", "{} place";
    percent: "{}%", "{}%", "{}%";
    in_year: "", "", "in ";
    answer_unknown: "算不出何時", "算不出何时", "at a time that cannot be worked out";
    end: "。", "。", ".";
    needed: "所需{}", "所需{}", "needs {}";
    none: "—", "—", "—";
    no_later_than: "最遲", "最迟", "no later than ";

    progress: "進度", "进度", "Progress";
    progress_by: "基期 ÷ 目標", "基期 ÷ 目标", "baseline ÷ target";
    progress_places: "已前進 ÷ 須前進", "已前进 ÷ 须前进", "places gained ÷ to gain";
    remaining: "還差", "还差", "Remaining";
    remaining_places: "基期名次 − 目標名次", "基期名次 − 目标名次", "rank − target rank";
    remaining_by: "目標 − 基期", "目标 − 基期", "target − baseline";
    required_growth: "所需年均增速", "所需年均增速", "Growth required";
    required_growth_by: "複利，自基期至目標年", "复利，自基期至目标年", "compound, baseline to target year";
    required_growth_rank: "名次不按百分比計", "名次不按百分比计", "ranks have no percentage";
    required_increment: "所需年均增量", "所需年均增量", "Increase required a year";
    required_increment_by: "每年平均多出", "每年平均多出", "on average, each year";
    arrival_compound: "到達年份（複利）", "到达年份（复利）", "Arrival, compound";
    arrival_linear: "到達年份（等量）", "到达年份（等量）", "Arrival, equal steps";
    arrival_by: "按假設每年{}", "按假设每年{}", "at {} a year";
    projection: "目標年數值", "目标年数值", "Value in the target year";
    verdict: "判斷", "判断", "Verdict";
    year: "{}年", "{}年", "{}";
    beyond: "{}年以後", "{}年以后", "after {}";
    never: "照此不會到達", "照此不会到达", "never, at this pace";
    missing: "缺基期值", "缺基期值", "no baseline";
    to_mend: "待更正", "待更正", "to be corrected";

    reached: "已經達到", "已经达到", "Already there";
    reached_by: "基期{}，目標{}。", "基期{}，目标{}。", "Baseline {}, target {}.";
    on_track_early: "趕得上，早{}", "赶得上，早{}", "On track, {} early";
    on_track: "趕得上，恰在目標年", "赶得上，恰在目标年", "On track, just in time";
    on_track_by: "照每年{}，{}年為{}，超出目標{}。", "照每年{}，{}年为{}，超出目标{}。", "At {} a year, {} would bring {}, {} beyond the target.";
    late_by_years: "趕不上，晚{}", "赶不上，晚{}", "Too late by {}";
    late: "趕不上", "赶不上", "Out of reach";
    late_by: "照每年{}，{}年為{}，短少{}。", "照每年{}，{}年为{}，短少{}。", "At {} a year, {} would bring {}, {} short.";
    years: "{}年", "{}年", "{} years";
    one_year: "1年", "1年", "one year";
    cannot_tell: "尚不能判定", "尚不能判定", "Cannot tell";
    cannot_tell_by: "照每年{}，只能肯定{}年為{}。基期是界限，實際可能更好。", "照每年{}，只能肯定{}年为{}。基期是界限，实际可能更好。", "At {} a year, all that is certain is that {} would bring {}. The baseline is a bound, so the truth may be better.";
    not_given: "不作判斷", "不作判断", "No verdict";
    not_given_by: "缺少{}年數值，無從比較。", "缺少{}年数值，无从比较。", "Without a value for {}, there is nothing to compare.";
    invalid: "先更正上面標出的欄位", "先更正上面标出的栏位", "Correct the marked field first";
    invalid_by: "更正後自動重算；靠它的結果已收起，以免誤讀。", "更正后自动重算；靠它的结果已收起，以免误读。", "Results follow at once; those that depend on it are withdrawn so as not to mislead.";
    no_chart: "暫不作圖", "暂不作图", "No chart for now";

    fault_number: "看不懂這個數。請填數字，例如1234、1,234或1234億。", "看不懂这个数。请填数字，例如1234、1,234或1234亿。", "This is not a number. Write digits, such as 123.4 or 1,234.";
    fault_ambiguous: "是{}還是{}？點後三位，兩種都說得通，請寫明。", "是{}还是{}？点后三位，两种都说得通，请写明。", "Is it {} or {}? Three digits after the point may mean either: write which.";
    fault_positive: "須大於零。", "须大于零。", "It must be greater than zero.";
    fault_large: "太大了，最多到10的18次方。", "太大了，最多到10的18次方。", "Too large: 10 to the 18th is the limit.";
    fault_year: "請填{}至{}之間的整年。", "请填{}至{}之间的整年。", "Write a whole year from {} to {}.";
    fault_order: "目標年份須晚於基期（{}年）。", "目标年份须晚于基期（{}年）。", "The target year must come after the baseline ({}).";
    fault_pace: "每年須在−100%與1000%之間。", "每年须在−100%与1000%之间。", "A year’s growth must lie between −100% and 1000%.";

    points: "{}個百分點", "{}个百分点", "{} points";
    point: "{}個百分點", "{}个百分点", "{} point";
    pace_points: "假設每年百分點", "假设每年百分点", "Assumed points gained a year";
    answer_points: "每年須進{}", "每年须进{}", "That takes {} a year";
    answer_year_points: "若每年進{}，{}達標", "若每年进{}，{}达标", "Gaining {} a year, it gets there {}";
    answer_goal_points: "若每年進{}，屆時是", "若每年进{}，届时是", "Gaining {} a year, it would then stand at ";
    remaining_falls: "基期 − 目標", "基期 − 目标", "baseline − target";
    progress_falls: "目標 ÷ 基期", "目标 ÷ 基期", "target ÷ baseline";
    no_growth: "按百分點計，不按增速", "按百分点计，不按增速", "moves by points, not by growth";
    colon: "：", "：", ": ";
    comma: "，", "，", ", ";
    between: "", "", " ";

    how: "怎樣判斷", "怎样判断", "How this is judged";
    wait: "{} = {}年；{}年底 + {}年 = {}", "{} = {}年；{}年底 + {}年 = {}", "{} = {} years; end of {} + {} years = {}";
    there_already: "{}年已經達到", "{}年已经达到", "Already there in {}";
    covered: "；自起點算：", "；自起点算：", "; from its start: ";
    from_floor: "。基期是下限，結果也只是界限。", "。基期是下限，结果也只是界限。", ". The baseline is a floor, so this is a bound too.";
    from_ceiling: "。基期是上限，結果也只是界限。", "。基期是上限，结果也只是界限。", ". The baseline is a ceiling, so this is a bound too.";
    from_about: "。基期是約數，結果也是。", "。基期是约数，结果也是。", ". The baseline is approximate, and so is this.";
    rounded_up: "（不足一個也算一個）", "（不足一个也算一个）", " (a part of one counts as one)";
    rounded_down: "（不足一個不算）", "（不足一个不算）", " (a part of one is none)";
    arrives: "{}到達", "{}到达", "arrives {}";
    then_also: "；", "；", "; ";
    effort: "要達標，{}（{}倍）", "要达标，{}（{}倍）", "Needed: {} ({} times the pace)";
    effort_no_more: "不必快於過去", "不必快于过去", "no faster than before";
    effort_more: "須比過去快", "须比过去快", "faster than before";
    effort_far_more: "須比過去快得多", "须比过去快得多", "far faster than before";
    effort_by: "所需{} ÷ 過去{} = {}倍：{}。1倍以內不必更快，1.5倍以內須快，再多須快得多。", "所需{} ÷ 过去{} = {}倍：{}。1倍以内不必更快，1.5倍以内须快，再多须快得多。", "Required {} ÷ past {} = {}: {}. Up to 1 is no faster, up to 1.5 faster, beyond it far faster.";
    no_past: "報告沒有給出過去的速度，無從相比。", "报告没有给出过去的速度，无从相比。", "The report gives no past pace to compare with.";
    open_sdg: "Open SDG：{}（{}），{}", "Open SDG：{}（{}），{}", "Open SDG: {} ({}), {}";
    open_sdg_by: "Open SDG分級：假設{} ÷ 所需{} = {}：{}。0.95以上為正軌，0.6以上為中等，0以上為有限，負數為背離。它只比速度，到0.95仍會錯過目標，所以旁邊寫明：{}。", "Open SDG分级：假设{} ÷ 所需{} = {}：{}。0.95以上为正轨，0.6以上为中等，0以上为有限，负数为背离。它只比速度，到0.95仍会错过目标，所以旁边写明：{}。", "Open SDG class: assumed {} ÷ required {} = {}: {}. From 0.95 on track, from 0.6 moderate, from 0 limited, below 0 away. It compares paces alone, and at 0.95 the goal is still missed; hence the arrival beside it: {}.";
    class_on_track: "正軌", "正轨", "on track";
    class_moderate: "中等", "中等", "moderate";
    class_limited: "有限", "有限", "limited";
    class_away: "背離", "背离", "away";

    custom: "自設指標", "自设指标", "Own target";
    custom_note: "自填名稱、單位和數值", "自填名称、单位和数值", "Your own name, unit and values";
    custom_missing: "在「？」處填入基期數值，結果即出。", "在“？”处填入基期数值，结果即出。", "Fill in the baseline at the “?” and the results follow.";

    scenario_names: "甲乙丙丁", "甲乙丙丁", "ABCD";
    scenarios: "情境", "情境", "Scenarios";
    scenarios_none: "還沒有情境。把現在的設定另存，便可並排比較。", "还没有情境。把现在的设定另存，便可并排比较。", "No scenario yet. Save what is set now, and compare it with others.";
    scenario_copy: "複製", "复制", "Duplicate";
    scenario_remove: "移除", "移除", "Remove";
    scenario_use: "選用", "选用", "Use";
    scenario_name: "情境名稱", "情境名称", "Scenario’s name";
    assumed: "假設", "假设", "Assumed";
    required: "所需", "所需", "Required";
    arrival: "到達", "到达", "Arrival";

    unread: "連結裡有看不懂的部分，已改用報告的數：{}", "链接里有看不懂的部分，已改用报告的数：{}", "Parts of the link could not be read and are as in the report: {}";
    fault_unit: "單位不合，此欄以{}計。", "单位不合，此栏以{}计。", "That is another unit; this field takes {}.";

    dot: "・", "・", " · ";
    past_growth: "過去的年均增速{}", "过去的年均增速{}", "past pace {} a year";
    past_places: "過去前進{}位", "过去前进{}位", "past gain of {}";
    attained: "{}，已走{}", "{}，已走{}", "{}, {} of the way";
    to_go: "{}，還差{}", "{}，还差{}", "{}, {} to go";
    baseline_not_given: "報告未列基期數值", "报告未列基期数值", "the report gives no baseline";

    custom_label: "名稱", "名称", "Name";
    custom_unit: "單位", "单位", "Unit";
    custom_unit_like: "億元、家、%、位", "亿元、家、%、位", "CNY bn, firms, %, rank";
    custom_falls: "越少越好", "越少越好", "Less is better";
    scenario_add: "另存為情境", "另存为情境", "Save as scenario";
    undo: "復原", "撤销", "Undo";
    copy_link: "複製連結", "复制链接", "Copy link";
    copied: "已複製", "已复制", "Copied";
    copy_sentence: "複製句子", "复制句子", "Copy sentence";
    save_table: "逐年CSV", "逐年CSV", "CSV by year";
    save_picture: "圖PNG", "图PNG", "Chart PNG";
}
