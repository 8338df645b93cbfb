// Holds a document of the reader's against the figures: each is ticked that stands where it is cited.
const WORDS = {
  "zh-Hant": {
    reading: "讀取中…", told: (found, all) => `${all}個數字，${found}個在所引之處找到。`, other: "是不是另一份文件？", missing: "沒有在所引之處找到",
    yes: "在文件中找到", no: "沒有在所引之處找到", line: (line) => `文件第${line}行：`, nowhere: "文件中沒有這個字樣", instead: "另見於", place: (section, sentence) => `第${section}節第${sentence}句`,
    and: "、", then: "；", paste: "原文文字", check: "核對", clear: "清除",
    empty: "檔案是空的。", long: "檔案太大，請分成幾份。", binary: "這不是文字檔（PDF、Word或圖片須先另存為純文字或網頁）。", encoding: "編碼讀不出來，請另存為UTF-8。", read: "檔案沒能讀出。", start: "核對程式沒能啟動。",
  },
  "zh-Hans": {
    reading: "读取中…", told: (found, all) => `${all}个数字，${found}个在所引之处找到。`, other: "是不是另一份文件？", missing: "没有在所引之处找到",
    yes: "在文件中找到", no: "没有在所引之处找到", line: (line) => `文件第${line}行：`, nowhere: "文件中没有这个字样", instead: "另见于", place: (section, sentence) => `第${section}节第${sentence}句`,
    and: "、", then: "；", paste: "原文文字", check: "核对", clear: "清除",
    empty: "文件是空的。", long: "文件太大，请分成几份。", binary: "这不是文本文件（PDF、Word或图片须先另存为纯文本或网页）。", encoding: "编码读不出来，请另存为UTF-8。", read: "文件没能读出。", start: "核对程序没能启动。",
  },
  en: {
    reading: "Reading…", told: (found, all) => `${found} of ${all} figures stand where cited.`, other: "Is this another document?", missing: "Not found where cited",
    yes: "found in the document", no: "not found where cited", line: (line) => `Line ${line} of the document: `, nowhere: "these words stand nowhere in the document", instead: "they stand in", place: (section, sentence) => `section ${section}, sentence ${sentence}`,
    and: "; ", then: "; ", paste: "Text of the source", check: "Check", clear: "Clear",
    empty: "The file is empty.", long: "The file is too large; split it into parts.", binary: "This is not text. Save a PDF, a Word file or a picture as plain text or as a web page first.", encoding: "Its encoding cannot be read; save it as UTF-8.", read: "The file could not be read.", start: "The checker could not start.",
  },
};
// Its sheet comes with it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(SHEET);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const words = WORDS[document.documentElement.lang] || WORDS.en;
const panel = document.getElementById("original");
const status = panel.querySelector("[role=status]");
const input = document.getElementById("original-file");
const made = (name, properties, ...inside) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
};

// The figures that cite the source, out of the appendix: text until the module has failed.
const cited = () => {
  const source = document.querySelector(".evidence-source");
  const appendix = source ? new DOMParser().parseFromString(source.textContent, "text/html") : document;
  return [...appendix.querySelectorAll(".evidence-entry[id]")].flatMap((entry) => {
    const place = entry.querySelector(".where[data-sentence]");
    if (!place) return [];
    const { section, sentence } = place.dataset;
    const { textContent: token, lang } = entry.querySelector(".quote");
    return [{ id: entry.id.slice(2), label: entry.querySelector("h3").textContent, place: place.textContent, token, lang, section: +section, sentence: +sentence }];
  });
};
const mark = (found) => {
  const element = made("span", { className: "held" });
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", found ? words.yes : words.no);
  element.toggleAttribute("data-found", found);
  return element;
};

// What was found of each figure: by its id for the prose, by what it cites for its evidence, whose
// entries are shown as copies without ids.
let byId = new Map();
let byCitation = new Map();
const citation = ({ section, sentence, token }) => `${section}.${sentence}.${token}`;
const findingOf = ([line, ...places]) => {
  if (line) return words.line(line);
  const other = [];
  for (let index = 0; index < places.length; index += 2) other.push(words.place(places[index], places[index + 1]));
  return other.length ? `${words.instead} ${other.join(words.and)}` : words.nowhere;
};
const showEvidence = () => {
  for (const place of document.querySelectorAll(".evidence-entry .where[data-sentence]")) {
    const { section, sentence } = place.dataset;
    const { textContent: token, lang } = place.closest(".evidence-entry").querySelector(".quote");
    const known = byCitation.get(citation({ section, sentence, token }));
    if (!known || place.nextElementSibling?.matches(".finding")) continue;
    const [line] = known.found;
    const quote = line ? made("q", { lang, textContent: known.words }) : "";
    place.after(made("p", { className: "finding" }, mark(line > 0), findingOf(known.found), quote));
  }
};
const drawer = document.querySelector("dialog.evidence .entry");
if (drawer) new MutationObserver(showEvidence).observe(drawer, { childList: true });

const clear = () => {
  byId = new Map();
  byCitation = new Map();
  for (const shown of document.querySelectorAll(".held, .finding, #original .results")) shown.remove();
  status.textContent = "";
  input.value = "";
};
const missing = (figures) =>
  made("ul", {}, ...figures.map((figure) => {
    // A figure that no prose names is led to by its evidence.
    const inProse = document.getElementById(`f-${figure.id}`);
    const link = made("a", { href: inProse ? `#f-${figure.id}` : `#e-${figure.id}`, textContent: figure.label });
    link.addEventListener("click", () => inProse?.closest("details")?.setAttribute("open", ""));
    const token = made("q", { lang: figure.lang, textContent: figure.token });
    return made("li", {}, mark(false), link, " ", token, ` ${figure.place}${words.then}${findingOf(figure.found)}`);
  }));
const show = (figures, count) => {
  byId = new Map(figures.map((figure) => [figure.id, figure]));
  byCitation = new Map(figures.map((figure) => [citation(figure), figure]));
  for (const data of document.querySelectorAll("data.figure")) {
    const figure = byId.get(data.dataset.figure);
    // Titles stay as they are: the same figures stand below them.
    if (figure && !data.closest("h1, h2, h3")) (data.querySelector("a") || data).append(mark(figure.found[0] > 0));
  }
  showEvidence();
  const lost = figures.filter(({ found }) => !found[0]);
  const again = made("button", { className: "button", type: "button", textContent: words.clear });
  again.addEventListener("click", () => {
    clear();
    input.focus();
  });
  const list = lost.length ? [made("h3", { textContent: words.missing }), missing(lost)] : [];
  panel.append(made("div", { className: "results" }, ...list, again));
  status.textContent = words.told(count, figures.length) + (count ? "" : ` ${words.other}`);
};

let worker;
const held = (file, figures) =>
  new Promise((resolve) => {
    worker?.terminate();
    let module;
    [worker, module] = READER;
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve({ fault: "start" });
    };
    worker.postMessage({ module, file, figures });
  });
const paste = () => {
  const area = panel.querySelector("textarea");
  if (area) return area.focus();
  const text = made("textarea", { rows: 6, spellcheck: false });
  text.setAttribute("aria-label", words.paste);
  const check = made("button", { className: "button", type: "button", textContent: words.check });
  check.addEventListener("click", () => original(new Blob([text.value])));
  status.before(made("div", { className: "pasted" }, text, check));
  text.focus();
};

// Checks a file; without one, lets the reader paste its text.
export const original = async (file) => {
  if (!file) return paste();
  clear();
  status.textContent = words.reading;
  panel.scrollIntoView({ block: "nearest" });
  const figures = cited();
  const answer = await held(file, figures.map(({ token, section, sentence }) => ({ token, section, sentence })));
  worker.terminate();
  if (answer.fault) status.textContent = words[answer.fault];
  else show(figures.map((figure, index) => ({ ...figure, found: answer.found[index], words: answer.sentences[`${figure.section}.${figure.sentence}`] })), answer.count);
};
