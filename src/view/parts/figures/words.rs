//! Words of the table of all figures.

use serde::Serialize;

use crate::language::words;

words! {
    /// Words that stand in the page. `{}` is filled in, from left to right.
    FiguresWords, figures_words;
    name: "全部數字", "全部数字", "All figures";
    finding_one: "一個，通往出處", "一个，通往出处", "One, with its evidence";
    finding: "{}個，每個都通往出處", "{}个，每个都通往出处", "{}, each with its evidence";
    title: "{}個數字，一個不少", "{}个数字，一个不少", "{} figures, none left out";
    title_one: "一個數字，就是全部", "一个数字，就是全部", "One figure, and that is all";
    lead: "{}個在頁上，{}個只在這裡。每行通往頁上的位置與出處。", "{}个在页上，{}个只在这里。每行通往页上的位置与出处。", "{} stand on the page, {} only here. Each row leads to its place on the page and to its evidence.";
    lead_but_one: "{}個在頁上，1個只在這裡。每行通往頁上的位置與出處。", "{}个在页上，1个只在这里。每行通往页上的位置与出处。", "{} stand on the page, one only here. Each row leads to its place on the page and to its evidence.";
    lead_all: "都在頁上。每行通往頁上的位置與出處。", "都在页上。每行通往页上的位置与出处。", "All stand on the page. Each row leads to its place there and to its evidence.";
    indicator: "指標", "指标", "Indicator";
    period: "時期", "时期", "Period";
    no_label: "指標未定", "指标未定", "No label";
    of_section: "本節全部數字", "本节全部数字", "All figures of this section";
    sentence: "原句", "原句", "Sentence";
    to_page: "到頁上的位置", "到页上的位置", "To its place on the page";
    not_reprinted: "本頁不轉載全句。", "本页不转载全句。", "The sentence is not reprinted here.";
}

words! {
    /// Words of the table that is searched (`site/scripts/figures.js`). `{name}` stands for what a script fills in.
    #[derive(Serialize)]
    FindWords, find_words;
    find: "查數字、指標或原文", "查数字、指标或原文", "Find a number, an indicator or words of the source";
    clear: "清除", "清除", "Clear";
    clear_all: "全部清除", "全部清除", "Clear all";
    any: "不限", "不限", "Any";
    section: "章節", "章节", "Section";
    topic: "主題", "主题", "Topic";
    unit: "單位", "单位", "Unit";
    origin: "性質", "性质", "Origin";
    kind: "事實或目標", "事实或目标", "Fact or target";
    sure: "把握", "把握", "Certainty";
    introduction: "概況", "概况", "Introduction";
    stated: "報告所載", "报告所载", "Stated";
    at_least: "下限", "下限", "At least";
    at_most: "上限", "上限", "At most";
    derived: "推算", "推算", "Derived";
    assumed: "報告以外", "报告以外", "Outside the report";
    fact: "事實", "事实", "Fact";
    target: "目標與所需", "目标与所需", "Target or required";
    yes: "確定", "确定", "Sure";
    doubt: "存疑", "存疑", "In doubt";
    no_label: "指標未定", "指标未定", "No label";
    economy: "經濟", "经济", "Economy";
    industry: "產業與項目", "产业与项目", "Industry and projects";
    investment: "投資與貿易", "投资与贸易", "Investment and trade";
    land: "土地與建設", "土地与建设", "Land and construction";
    innovation: "創新", "创新", "Innovation";
    people: "人民生活", "人民生活", "People";
    governance: "治理與位次", "治理与位次", "Governance and rank";
    percent: "%", "%", "%";
    pp: "百分點", "百分点", "Percentage points";
    mu: "畝", "亩", "mu";
    ha: "公頃", "公顷", "ha";
    m2: "m²", "m²", "m²";
    km2: "km²", "km²", "km²";
    m3: "m³", "m³", "m³";
    ton: "噸", "吨", "t";
    year: "年", "年", "Years";
    month: "月", "月", "Months";
    day: "日", "日", "Days";
    yuan: "元", "元", "CNY";
    date: "日期", "日期", "Date";
    rank: "名次", "名次", "Rank";
    multiple: "倍", "倍", "Times";
    ratio: "份額", "份额", "Fraction";
    none: "無單位", "无单位", "No unit";
    hits: "{found} / {all}個", "{found} / {all}个", "{found} of {all}";
    filters: "篩選", "筛选", "Filter";
    filters_some: "篩選・{count}", "筛选・{count}", "Filter · {count}";
    these: "看這{count}個", "看这{count}个", "Show these {count}";
    close: "關閉", "关闭", "Close";
    sort: "排序", "排序", "Sort by";
    order: "原文順序", "原文顺序", "Order of the text";
    label: "指標", "指标", "Indicator";
    value: "數值", "数值", "Value";
    period: "時期", "时期", "Period";
    nature: "性質", "性质", "Provenance";
    place: "出處", "出处", "Source";
    open: "打開", "打开", "Open";
    more: "再看{count}個", "再看{count}个", "Show {count} more";
    to_page: "到頁上的位置", "到页上的位置", "To its place";
    to_evidence: "看出處", "看出处", "Evidence";
    only_here: "只在這張表裡", "只在这张表里", "Only in this table";
    nothing: "沒有含「{find}」的數字。", "没有含“{find}”的数字。", "No figure has “{find}”.";
    nothing_chosen: "沒有這樣的數字。", "没有这样的数字。", "There is no such figure.";
    without: "去掉篩選有{count}個。", "去掉筛选有{count}个。", "Without the filters there are {count}.";
    without_either: "去掉篩選，也沒有。", "去掉筛选，也没有。", "Nor without the filters.";
    clear_query: "清除查詢", "清除查询", "Clear the search";
    link: "此查詢的連結", "此查询的链接", "Link to this search";
    copied: "已複製", "已复制", "Copied";
    whole: "{name}（全部）", "{name}（全部）", "{name} (all)";
    hint: "↑↓換行，Enter打開，/去查詢，Esc收起。數值按單位分組排序。", "↑↓换行，Enter打开，/去查询，Esc收起。数值按单位分组排序。", "↑ ↓ go through the rows, Enter opens one, / goes to the search, Esc closes. Values are sorted within their units.";
}
