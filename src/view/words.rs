//! The interface's own words, in the page's three languages; the report's are in its data.

use crate::language::Language;
use crate::language::words;

words! {
    /// Words of the page that stand still. `{}` is filled in, from left to right.
    PageWords, page_words;
    brand: "數讀", "数读", "By the numbers";
    unit_switch: "單位", "单位", "Unit";
    scale_switch: "刻度", "刻度", "Scale";
    linear: "線性", "线性", "Linear";
    logarithmic: "對數", "对数", "Logarithmic";
    hundred_millions: "億元", "亿元", "億元";
    billions: "CNY bn", "CNY bn", "CNY bn";
    mu: "畝", "亩", "mu";
    hectares: "公頃", "公顷", "ha";
    square_kilometres: "km²", "km²", "km²";
    dot: "・", "・", " · ";
    skip: "跳到正文", "跳到正文", "Skip to the report";
    languages: "語言", "语言", "Language";
    theme: "深淺：", "深浅：", "Theme: ";
    theme_auto: "自動", "自动", "Auto";
    theme_light: "淺色", "浅色", "Light";
    theme_dark: "深色", "深色", "Dark";
    drawer: "這個數字的出處", "这个数字的出处", "Where this figure comes from";
    key: "讀圖記號", "读图记号", "How to read the charts";
    key_reported: "實點、實色", "实点、实色", "Solid";
    key_reported_means: "報告原值", "报告原值", "as reported";
    key_floor: "≥ 斜紋開口", "≥ 斜纹开口", "≥ Open hatching";
    key_floor_means: "下限，如「突破」「餘」", "下限，如“突破”“余”", "a floor, as in “over”";
    key_derived: "空心、點線", "空心、点线", "Hollow, dotted";
    key_derived_means: "由原值推算", "由原值推算", "worked out from reported values";
    key_target: "紅菱、紅虛線", "红菱、红虚线", "Red diamond, red dashes";
    key_target_means: "目標與所需", "目标与所需", "targets and what they require";
    headlines: "主要數字", "主要数字", "Headline figures";
    headline: "主要數字", "主要数字", "Headline figure";
    headlines_note: "只有報告同時給出前後兩值的項目，才畫走勢。", "只有报告同时给出前后两值的项目，才画走势。", "A trend is drawn only where the report gives both ends.";
    table: "數據表", "数据表", "Data table";
    copy_table: "複製數據", "复制数据", "Copy data";
    table_item: "項目", "项目", "Item";
    table_value: "數值", "数值", "Value";
    table_period: "時間", "时间", "Period";
    table_nature: "性質", "性质", "Provenance";
    table_source: "出處", "出处", "Source";
    source: "出處：", "出处：", "Source: ";
    sections_name: "{}節要點", "{}节要点", "The report";
    sections_title: "報告的{}節，一節不漏", "报告的{}节，一节不漏", "Every section of the report, nothing left out";
    report_name: "報告", "报告", "The report";
    report_title: "報告說了什麼", "报告说了什么", "What the report says";
    introduction: "概況", "概况", "Introduction";
    outlook: "展望", "展望", "Outlook";
    ledger: "本節主要數字（點按看出處）", "本节主要数字（点按看出处）", "Key figures (select for the source)";
    ledger_one: "本節主要數字（點按看出處）", "本节主要数字（点按看出处）", "Key figure (select for the source)";
    calculator_name: "算目標", "算目标", "Targets";
    calculator_title: "離目標年還有多遠？", "离目标年还有多远？", "How far is the target?";
    calculator_dek: "選一個目標，改任何一個數，其餘立刻重算。基期若是下限，結果也只給≥或≤。", "选一个目标，改任何一个数，其余立刻重算。基期若是下限，结果也只给≥或≤。", "Pick a target and change any number; the rest follows at once. Where the baseline is a floor, results are given as ≥ or ≤.";
    no_script: "要改數字重算，需開啟JavaScript；章末的表列出各目標按報告原值算得的結果。", "要改数字重算，需开启JavaScript；章末的表列出各目标按报告原值算得的结果。", "Changing the numbers needs JavaScript; the table at the end gives each target’s results from the reported values.";
    not_started: "試算沒能啟動：這個網頁在途中或在瀏覽器裡被改動過（翻譯、擴充功能或壓縮工具）。下面是按報告原值算得的結果。", "试算没能启动：这个网页在途中或在浏览器里被改动过（翻译、扩展程序或压缩工具）。下面是按报告原值算得的结果。", "The calculator could not start: this page was changed on its way or in the browser, by a translator, an extension or a minifier. What follows are the results from the reported values.";
    defaults_table: "各目標的預設結果", "各目标的默认结果", "Results for each target as the report stands";
    evidence_name: "出處", "出处", "Evidence";
    evidence_title: "每個數字的出處", "每个数字的出处", "Where each figure comes from";
    reported: "報告原值", "报告原值", "As reported";
    floor: "下限", "下限", "Floor";
    ceiling: "上限", "上限", "Ceiling";
    derived: "推算", "推算", "Derived";
    assumed: "報告以外", "报告以外", "Outside the report";
    target: "目標", "目标", "Target";
    token: "原文字樣", "原文字样", "The words of the source";
    place: "所在位置", "所在位置", "Where it stands";
    from_threshold: "{}（{}）", "{}（{}）", "{} ({})";
    section_place: "第{}節，第{}句", "第{}节，第{}句", "Section {}, sentence {}";
    section_place_short: "第{}節第{}句", "第{}节第{}句", "section {}, sentence {}";
    introduction_place: "概況，第{}句", "概况，第{}句", "Introduction, sentence {}";
    outlook_place: "展望，第{}句", "展望，第{}句", "Outlook, sentence {}";
    introduction_place_short: "概況第{}句", "概况第{}句", "introduction, sentence {}";
    outlook_place_short: "展望第{}句", "展望第{}句", "outlook, sentence {}";
    sentence_place: "第{}句", "第{}句", "Sentence {}";
    sentence_place_short: "第{}句", "第{}句", "sentence {}";
    of_sentences: "（該節共{}句）", "（该节共{}句）", " (of {})";
    of_all_sentences: "（全文共{}句）", "（全文共{}句）", " (of {})";
    how_read: "如何讀取", "如何读取", "How it was read";
    value: "數值", "数值", "Value";
    unit: "單位", "单位", "Unit";
    unit_rank: "名次", "名次", "rank";
    unit_multiple: "倍", "倍", "times";
    unit_date: "日期", "日期", "date";
    unit_ratio: "份額", "份额", "fraction";
    bound: "界限", "界限", "Bound";
    exact: "準確值", "准确值", "exact";
    at_least: "下限：只知不少於此數", "下限：只知不少于此数", "a floor: known to be no less";
    at_most: "上限：只知不多於此數", "上限：只知不多于此数", "a ceiling: known to be no more";
    about: "約數", "约数", "approximate";
    period: "時間", "时间", "Period";
    formula: "推算式", "推算式", "Formula";
    derived_note: "報告沒有直接寫出這個數，由以上數字算得。", "报告没有直接写出这个数，由以上数字算得。", "The report does not state this figure; it is worked out from those above.";
    basis: "依據", "依据", "Basis";
    note_lost: "編者按", "编者按", "Words lost";
    note_misfit: "數字對不上", "数字对不上", "Does not add up";
    note_scope: "口徑", "口径", "Scope";
    note_outside: "報告以外", "报告以外", "Outside the report";
    close: "關閉出處", "关闭出处", "Close";
    copy_citation: "複製引用", "复制引用", "Copy citation";
    in_year: "{}年", "{}年", "{}";
    in_month: "{}年{}月", "{}年{}月", "{}-{}";
    end_of: "{}年末", "{}年末", "end of {}";
    up_to: "至{}年累計", "至{}年累计", "total up to {}";
    undated: "未註明", "未注明", "not dated";
    failed: "互動沒能啟動。", "互动没能启动。", "The interactive parts could not start.";
    failed_rest: "文字、圖與數據都在，可照常閱讀。", "文字、图与数据都在，可照常阅读。", "Text, charts and data are all here to read.";
    failed_rest_plain: "文字與數據都在，可照常閱讀。", "文字与数据都在，可照常阅读。", "Text and data are all here to read.";
    embed: "嵌入", "嵌入", "Embed";
    whole_report: "看整份報告", "看整份报告", "See the whole report";
    share_of_whole: "/", "/", "/";
    take: "取用", "取用", "Take it along";
    take_means: "全部數字連同出處，可作資料取用：", "全部数字连同出处，可作资料取用：", "All figures with their sources, as data:";
    print_note: "列印版：計算器按當前狀態印出，各節全部展開；互動內容見線上版。", "打印版：计算器按当前状态印出，各节全部展开；互动内容见线上版。", "In print the calculator stands as it was, and every section is open; the page answers online.";
    print_note_plain: "列印版：互動內容見線上版。", "打印版：互动内容见线上版。", "This is the printed page; it answers online.";
    licence: "頁面程式以MIT或Apache-2.0授權。", "页面程序以MIT或Apache-2.0授权。", "The page’s program is licensed under MIT or Apache-2.0.";
    original: "對照原文", "对照原文", "Check against the original";
    original_means: "手上若有這份報告的原文（純文字或存下的網頁），可在這裡逐一核對每個數字是否在所引之處。文件只在瀏覽器裡讀，不會上傳。", "手上若有这份报告的原文（纯文本或存下的网页），可在这里逐一核对每个数字是否在所引之处。文件只在浏览器里读，不会上传。", "If you have the report’s own text (plain, or as a saved web page), each figure can be looked for where it is cited. The document is read in your browser and sent nowhere.";
    original_choose: "選擇檔案", "选择文件", "Choose a file";
    original_paste: "貼上文字", "粘贴文字", "Paste its text";
    original_drop: "也可以把檔案拖到頁面上。", "也可以把文件拖到页面上。", "or drop it anywhere on the page.";
    original_fault: "核對程式沒能載入，請重新整理後再試。", "核对程序没能载入，请刷新后再试。", "The checker could not be loaded; reload the page and try again.";
    made_by: "由zone-report製成", "由zone-report制成", "Made with zone-report";
}

/// The name of a language in itself.
pub fn language_name(language: Language) -> &'static str {
    match language {
        Language::TraditionalChinese => "繁體",
        Language::SimplifiedChinese => "简体",
        Language::English => "English",
    }
}
