//! Words of what scripts bring on demand. `{name}` stands for what a script fills in.

use serde::Serialize;

use crate::language::words;

words! {
    /// Words of menus, and of the dialog that gives the code of an embed (`site/scripts/asked.js`).
    #[derive(Serialize)]
    ShareWords, share_words;
    title: "嵌入這張圖：{name}", "嵌入这张图：{name}", "Embed this chart: {name}";
    form: "形式", "形式", "Form";
    live: "互動", "互动", "Live";
    still: "靜態圖", "静态图", "Still picture";
    height: "高度", "高度", "Height";
    fitting: "隨內容", "随内容", "With its content";
    fixed: "固定", "固定", "Fixed";
    copy: "複製", "复制", "Copy";
    copied: "已複製", "已复制", "Copied";
    not_copied: "無法複製。代碼已選取，請按 Ctrl+C 或 ⌘C。", "无法复制。代码已选取，请按 Ctrl+C 或 ⌘C。", "This could not be copied. The code is selected: press Ctrl+C or ⌘C.";
    close: "關閉", "关闭", "Close";
    preview: "預覽", "预览", "Preview";
    share: "分享", "分享", "Share";
    download: "下載", "下载", "Download";
    chapter: "這一章", "这一章", "This chapter";
    page: "整頁", "整页", "Whole page";
    assumptions: "連同我的假設", "连同我的假设", "With my assumptions";
    others: "傳到其他程式……", "传到其他程序……", "Other apps…";
    link_not_copied: "無法複製。連結已選取，請按 Ctrl+C 或 ⌘C。", "无法复制。链接已选取，请按 Ctrl+C 或 ⌘C。", "This could not be copied. The link is selected: press Ctrl+C or ⌘C.";
}

words! {
    /// Words of the check of a reader's document against the figures (`site/scripts/original.js`).
    #[derive(Serialize)]
    OriginalWords, original_words;
    reading: "讀取中…", "读取中…", "Reading…";
    result: "{all}個數字，{found}個在所引之處找到。", "{all}个数字，{found}个在所引之处找到。", "{found} of {all} figures stand where cited.";
    none: "{all}個數字，0個在所引之處找到。是不是另一份檔案？", "{all}个数字，0个在所引之处找到。是不是另一份文件？", "0 of {all} figures stand where cited. Is this another document?";
    missing: "沒有在所引之處找到", "没有在所引之处找到", "Not found where cited";
    yes: "在檔案中找到", "在文件中找到", "found in the document";
    no: "沒有在所引之處找到", "没有在所引之处找到", "not found where cited";
    line: "檔案第{line}行：", "文件第{line}行：", "Line {line} of the document: ";
    nowhere: "檔案中沒有這個字樣", "文件中没有这个字样", "these words stand nowhere in the document";
    elsewhere: "另見於{places}", "另见于{places}", "they stand in {places}";
    place: "第{section}節第{sentence}句", "第{section}节第{sentence}句", "section {section}, sentence {sentence}";
    and: "、", "、", "; ";
    then: "；", "；", "; ";
    paste: "原文文字", "原文文字", "Text of the source";
    check: "核對", "核对", "Check";
    clear: "清除", "清除", "Clear";
    document: "檔案全文", "文件全文", "The document";
    coverage: "檔案裡{count}個數字，{covered}個在這一頁上。", "文件里{count}个数字，{covered}个在这一页上。", "{covered} of {count} figures are on this page.";
    cited: "在這一頁上，點了就到", "在这一页上，点了就到", "On this page: follow it there";
    uncited: "這一頁沒有採用", "这一页没有采用", "Not on this page";
    empty: "檔案是空的。", "文件是空的。", "The file is empty.";
    long: "檔案太大，請分成幾份。", "文件太大，请分成几份。", "The file is too large; split it into parts.";
    binary: "這不是文字檔（PDF、Word或圖片須先另存為純文字或網頁）。", "这不是文本文件（PDF、Word或图片须先另存为纯文本或网页）。", "This is not text. Save a PDF, a Word file or a picture as plain text or as a web page first.";
    encoding: "編碼讀不出來，請另存為UTF-8。", "编码读不出来，请另存为UTF-8。", "Its encoding cannot be read; save it as UTF-8.";
    read: "檔案沒能讀出。", "文件没能读出。", "The file could not be read.";
    start: "核對程式沒能啟動。", "核对程序没能启动。", "The checker could not start.";
}

words! {
    /// Words of a page that is previewed (`command/open/live.js`).
    #[derive(Serialize)]
    PreviewWords, preview_words;
    title: "預覽", "预览", "Preview";
    sound: "沒有問題。", "没有问题。", "Nothing is wrong.";
    count: "{errors}處錯誤，{warnings}處提醒。", "{errors}处错误，{warnings}处提醒。", "Errors: {errors}. Warnings: {warnings}.";
    stale: "有錯未改，頁面停在上一次完好的樣子。", "有错未改，页面停在上一次完好的样子。", "The page stands as it was when last sound.";
    error: "錯誤", "错误", "Error";
    warning: "提醒", "提醒", "Warning";
    note: "說明", "说明", "Note";
    show: "看頁上的位置", "看页上的位置", "Show on the page";
    more: "另有{more}處", "另有{more}处", "and {more} more";
    ended: "zone-report open 已結束，頁面不再更新。", "zone-report open 已结束，页面不再更新。", "zone-report open has ended; the page is followed no more.";
    none: "還沒有頁面：先改好下面所說的，頁面就會出現。", "还没有页面：先改好下面所说的，页面就会出现。", "There is no page yet: it comes once what is told below is mended.";
}
