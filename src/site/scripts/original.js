// Holds a document of the reader's against the figures: each is ticked that stands where it is cited, and the document
// is shown with them.
import { appendix } from "./appendix.js";
import { annotated } from "./coverage.js";
import { filled, made } from "./elements.js";
import { options } from "./options.js";
import { wayTo } from "./places.js";
import { original as table } from "./table.js";

const told = table[document.documentElement.lang];
const panel = document.getElementById("original");
const status = panel.querySelector("[role=status]");
const input = document.getElementById("original-file");
const button = (text) => made("button", { className: "button", type: "button", textContent: text });

// The figures that cite the source.
const cited = () =>
  [...appendix().querySelectorAll("tr[data-figure]")].flatMap((row) => {
    const place = row.querySelector(".where[data-sentence]");
    if (!place) return [];
    const { section, sentence } = place.dataset;
    const { textContent: token, lang } = row.querySelector(".quote");
    return [
      {
        id: row.dataset.figure,
        label: row.querySelector("th").textContent,
        place: place.textContent,
        token,
        lang,
        section: +section,
        sentence: +sentence,
      },
    ];
  });
const mark = (found) => {
  const element = made("span", { className: "held", role: "img", ariaLabel: found ? told.yes : told.no });
  element.toggleAttribute("data-found", found);
  return element;
};

// What was found of each figure, by its id.
let byId = new Map();
const findingOf = ([line, ...places]) => {
  // A place found is where it starts and ends; one that is not, where else the words stand.
  if (line) return filled(told.line, { line });
  const other = [];
  for (let index = 0; index < places.length; index += 2) {
    other.push(filled(told.place, { section: places[index], sentence: places[index + 1] }));
  }
  return other.length ? filled(told.elsewhere, { places: other.join(told.and) }) : told.nowhere;
};
const showEvidence = () => {
  for (const place of document.querySelectorAll(".evidence-entry .where[data-sentence]")) {
    const known = byId.get(place.closest("dialog")?.dataset.shown.slice(3));
    if (!known || place.nextElementSibling?.matches(".finding")) continue;
    const [line] = known.found;
    const quote = line ? made("q", { lang: known.lang, textContent: known.words }) : "";
    const said = findingOf(known.found);
    const finding = line ? made("a", { href: `#o-${known.id}`, textContent: said }) : said;
    place.after(made("p", { className: "finding" }, mark(line > 0), finding, quote));
  }
};
const drawer = document.querySelector("dialog.evidence .entry");
if (drawer) new MutationObserver(showEvidence).observe(drawer, { childList: true });

const clear = () => {
  byId = new Map();
  for (const shown of document.querySelectorAll(".held, .finding, #original .results")) shown.remove();
  status.textContent = "";
  input.value = "";
};

const missing = (figure) => {
  const token = made("q", { lang: figure.lang, textContent: figure.token });
  const link = wayTo(figure.id, { textContent: figure.label });
  return made("li", {}, mark(false), link, " ", token, ` ${figure.place}${told.then}${findingOf(figure.found)}`);
};

const show = (figures, { count, text, numbers }) => {
  byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const data of document.querySelectorAll("data.figure")) {
    const figure = byId.get(data.dataset.figure);
    // Titles stay as they are: the same figures stand below them.
    if (figure && !data.closest("h1, h2, h3")) (data.querySelector("a") || data).append(mark(figure.found[0] > 0));
  }
  showEvidence();
  const lost = figures.filter(({ found }) => !found[0]);
  const again = button(told.clear);
  again.addEventListener("click", () => {
    clear();
    input.focus();
  });
  const list = lost.length ? [made("h3", { textContent: told.missing }), made("ul", {}, ...lost.map(missing))] : [];
  const annotations = count ? annotated(figures, text, numbers, told) : [];
  panel.append(made("div", { className: "results" }, ...list, ...annotations, again));
  status.textContent = filled(count ? told.result : told.none, { found: count, all: figures.length });
};

let worker;
const held = (reader, file, figures) =>
  new Promise((resolve) => {
    worker?.terminate();
    let module;
    [worker, module] = reader(options.reader);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve({ fault: "start" });
    };
    worker.postMessage({ module, file, figures });
  });

const paste = (reader) => {
  const area = panel.querySelector("textarea");
  if (area) return area.focus();
  const text = made("textarea", { rows: 6, spellcheck: false, ariaLabel: told.paste });
  const check = button(told.check);
  check.addEventListener("click", () => original(reader, new Blob([text.value])));
  status.before(made("div", { className: "pasted" }, text, check));
  text.focus();
};

// Checks a file; without one, lets the reader paste its text. `reader` starts a worker and names the module that
// it reads with.
export const original = async (reader, file) => {
  if (!file) return paste(reader);
  clear();
  status.textContent = told.reading;
  panel.scrollIntoView({ block: "nearest" });
  const figures = cited();
  const asked = figures.map(({ token, section, sentence }) => ({ token, section, sentence }));
  const answer = await held(reader, file, asked);
  worker.terminate();
  if (answer.fault) {
    status.textContent = told[answer.fault];
    return;
  }
  const found = (figure, index) => {
    const words = answer.sentences[`${figure.section}.${figure.sentence}`];
    return { ...figure, found: answer.found[index], words };
  };
  show(figures.map(found), answer);
};
