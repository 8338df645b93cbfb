// Rows of the table of all figures, as elements: closed, and open with the words of the source and the ways from them.
import { appendix } from "./appendix.js";
import { nameOf, words } from "./controls.js";
import { button, icon } from "./drawings.js";
import { made } from "./elements.js";
import { folded } from "./index.js";
import { wayTo } from "./places.js";
import { setSentence } from "./sentence.js";

const cell = (className, ...inside) => made("td", { className }, ...inside);

// What a figure is called: one of which the text does not say what it is, by its words.
const title = ({ sure, said, token, label }) => (sure === "no-label" && (said?.clause || token)) || label;

const row = (figure) => {
  const { id, value, nature, formula, sure, label } = figure;
  const tags = [...nature.querySelectorAll(".tag")].map((tag) => tag.cloneNode(true));
  if (sure !== "yes") tags.push(made("span", { className: "tag doubt", textContent: nameOf("sure", sure) }));
  const opens = button("opens", icon("down"));
  opens.ariaExpanded = false;
  opens.ariaLabel = `${words.open}: ${label} ${value.textContent.trim()}`;
  const name = made("th", { scope: "row", className: sure === "no-label" ? "label clause" : "label" });
  const element = made(
    "tr",
    {},
    name,
    cell(value.className, ...value.cloneNode(true).childNodes),
    cell("period", figure.period),
    cell("nature", ...tags),
    cell("place", formula ? formula.cloneNode(true) : figure.place.split(/[（(]/)[0]),
    cell("way", opens),
  );
  element.dataset.figure = id;
  return element;
};

// A row is made once.
const rows = new Map();
export const rowOf = (figure) => {
  if (!rows.has(figure)) rows.set(figure, row(figure));
  return rows.get(figure);
};

// A text with the words that a search has found marked.
const marked = (text, hits) => {
  const low = folded(text);
  // Where letters have become more or fewer, places are no longer those of the text.
  if (low.length !== text.length) return [text];
  const parts = [];
  let at = 0;
  while (at < text.length) {
    const starts = hits.map((hit) => [low.indexOf(hit, at), hit.length]).filter(([start]) => start >= 0);
    if (!starts.length) break;
    const [start, length] = starts.sort(([one], [other]) => one - other)[0];
    parts.push(text.slice(at, start), made("mark", { textContent: text.slice(start, start + length) }));
    at = start + length;
  }
  return [...parts, text.slice(at)];
};

export const markHits = (element, figure, hits) => {
  element.firstChild.replaceChildren(...marked(title(figure), hits));
};

const wordsOf = (figure) => {
  if (figure.said) return setSentence(figure.said);
  if (!figure.token) return figure.formula?.cloneNode(true) || "";
  const { lang } = appendix().querySelector(`#e-${figure.id} .quote`);
  return made("p", { className: "quote", lang, textContent: figure.token });
};

// What an open row has below it.
export const detail = (figure) => {
  const { id, said } = figure;
  const evidence = made("a", { className: "button", href: `#e-${id}` }, icon("list"), ` ${words.to_evidence}`);
  evidence.setAttribute("role", "button");
  const stands = said || document.getElementById(`f-${id}`);
  const place = stands
    ? wayTo(id, { className: "button" }, icon("chart"), ` ${words.to_page}`)
    : made("span", { className: "where", textContent: words.only_here });
  if (said) place.href = `#${said.place}`;
  const inside = made("div", {}, wordsOf(figure), made("p", { className: "links" }, place, evidence));
  return made("tr", { className: "more" }, made("td", { colSpan: 6 }, inside));
};
