// All figures as a table that is searched as one types, filtered, sorted, walked by keyboard and taken along.
import { appendix } from "./appendix.js";
import { columns, filterSheet, findField, nameOf, orderChoice, words } from "./controls.js";
import { button, clicked, icon } from "./drawings.js";
import { filled, made } from "./elements.js";
import { filters, folded, found, haystack, read, sorted } from "./index.js";
import { detail, markHits, rowOf } from "./rows.js";
import { sentenceOf } from "./sentence.js";
import { take } from "./take.js";

// Rows that are shown at first, and by a press of the button below them; with more than `most` hits only those that
// are shown are there at all.
const first = 20;
const further = 100;
const most = 500;

// What the address has of it. The calculator has a key `unit` as well, for a target of the reader's own.
const keys = ["find", ...filters, "sort"];
const isTaken = (query, key) => key === "unit" && query.get("target") === "custom";

const asked = Object.fromEntries(keys.map((key) => [key, ""]));
const nothingAsked = Object.fromEntries(["find", ...filters].map((key) => [key, ""]));

const readAddress = () => {
  const query = new URLSearchParams(location.search);
  for (const key of keys) asked[key] = (!isTaken(query, key) && query.get(key)) || "";
};

// The address follows once the reader pauses: browsers count how often it changes.
let writing;
const writeAddress = () => {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const query = new URLSearchParams(location.search);
    for (const key of keys.filter((key) => !isTaken(query, key))) {
      if (asked[key]) query.set(key, asked[key]);
      else query.delete(key);
    }
    const text = query.toString();
    history.replaceState(history.state, "", location.pathname + (text ? `?${text}` : "") + location.hash);
  }, 150);
};

let all = [];
let searched;
let hits = [];
// All figures in the order that is asked for.
let ordered = [];
let shown = first;

let controls;
let sheet;
let parts;

// The row that is open.
let open;
const shut = () => {
  if (!open) return;
  const { row } = open;
  if (row.nextElementSibling?.matches(".more")) row.nextElementSibling.remove();
  row.classList.remove("open");
  row.querySelector(".opens").ariaExpanded = false;
  open = null;
};
const unfold = (figure, row) => {
  const was = open?.row;
  shut();
  if (was === row) return;
  open = { figure, row };
  row.classList.add("open");
  row.querySelector(".opens").ariaExpanded = true;
  row.after(detail(figure));
};

const showRows = () => {
  const looked = folded(asked.find).split(/\s+/).filter(Boolean);
  const kept = open?.figure;
  shut();
  const there = hits.length > most ? hits.slice(0, shown) : hits;
  const elements = there.map((figure, index) => {
    const row = rowOf(figure);
    row.hidden = index >= shown;
    if (!row.hidden) markHits(row, figure, looked);
    // One stop for all rows.
    row.lastChild.firstChild.tabIndex = index ? -1 : 0;
    return row;
  });
  parts.body.replaceChildren(...elements);
  const again = there.indexOf(kept);
  if (again >= 0 && again < shown) unfold(kept, elements[again]);
  const left = Math.max(hits.length - shown, 0);
  parts.more.hidden = !left;
  parts.more.textContent = filled(words.more, { count: Math.min(left, further) });
};

const pill = (name) => {
  const said = nameOf(name, asked[name]);
  const element = button("pill", said, icon("close"));
  element.ariaLabel = `${words.clear}: ${words[name]} ${said}`;
  return clicked(element, () => {
    ask({ [name]: "" });
    controls.find.focus();
  });
};

// Nothing is found: whether the filters are why, and the way out.
const explain = (names) => {
  const without = names.length ? found(all, searched, { find: asked.find }).length : 0;
  const said = asked.find ? filled(words.nothing, { find: asked.find }) : words.nothing_chosen;
  const why = !names.length ? "" : without ? filled(words.without, { count: without }) : words.without_either;
  const way = clicked(button("", words.clear_query), clear);
  parts.nothing.replaceChildren(made("p", {}, made("b", { textContent: said })), made("p", {}, why, " ", way));
};

const showState = () => {
  const names = filters.filter((name) => asked[name]);
  const isAsked = names.length > 0 || asked.find !== "";
  const count = filled(words.hits, { found: hits.length, all: all.length });
  if (parts.count.textContent !== count) parts.count.textContent = count;
  parts.pills.replaceChildren(...names.map(pill));
  parts.clear.hidden = !isAsked;
  controls.clear.hidden = !asked.find;
  for (const name of filters) sheet.selects[name].parentElement.classList.toggle("chosen", asked[name] !== "");
  controls.opener.textContent = names.length ? filled(words.filters_some, { count: names.length }) : words.filters;
  sheet.these.textContent = filled(words.these, { count: hits.length });
  for (const [index, head] of parts.heads.entries()) {
    const way = { [columns[index]]: "ascending", [`-${columns[index]}`]: "descending" }[asked.sort];
    head.ariaSort = way || (columns[index] === "place" && !asked.sort ? "ascending" : "none");
  }
  parts.list.hidden = !hits.length;
  parts.nothing.hidden = hits.length > 0;
  if (!hits.length) explain(names);
  if (parts.isAsked === isAsked) return;
  parts.isAsked = isAsked;
  take(parts.takes, isAsked && (() => hits));
};

// Changes what is asked for, and shows what is found.
const ask = (change) => {
  const { sort } = asked;
  Object.assign(asked, change);
  if (sort !== asked.sort || !ordered.length) ordered = sorted(all, all, asked.sort, document.documentElement.lang);
  for (const [name, select] of Object.entries(sheet.selects)) select.value = asked[name];
  if (controls.find.value.trim() !== asked.find) controls.find.value = asked.find;
  hits = found(ordered, searched, asked);
  shown = first;
  showRows();
  showState();
  writeAddress();
};
const clear = () => {
  ask(nothingAsked);
  controls.find.focus();
};

// The next order by a column: from the least, from the most, that of the text.
const nextOrder = (column) => {
  if (asked.sort === `-${column}`) return "";
  return asked.sort === column || column === "place" ? `-${column}` : column;
};

const head = (column) => {
  const way = clicked(button("", words[column], icon("down")), () => ask({ sort: nextOrder(column) }));
  return made("th", { scope: "col", className: column }, way);
};

const build = () => {
  const count = made("output");
  const pills = made("span", { className: "pills" });
  const clearAll = clicked(button("tool clear-all", words.clear_all), clear);
  const takes = made("span", { className: "taking take" });
  const heads = columns.map(head);
  const last = made("th", { scope: "col" }, made("span", { className: "visually-hidden", textContent: words.open }));
  const { textContent } = document.querySelector("#figures h2");
  const caption = made("caption", { className: "visually-hidden", textContent });
  const body = made("tbody");
  const rows = made("thead", {}, made("tr", {}, ...heads, last));
  const list = made("table", { className: "figures live" }, caption, rows, body);
  const nothing = made("div", { className: "nothing", hidden: true });
  return { count, pills, clear: clearAll, takes, heads, body, list, nothing, more: button("button more-figures") };
};

const openers = () => [...parts.body.querySelectorAll("tr[data-figure]:not([hidden]) .opens")];
const focusOn = (opener) => {
  if (!opener) return;
  for (const other of parts.body.querySelectorAll(".opens[tabindex='0']")) other.tabIndex = -1;
  opener.tabIndex = 0;
  opener.focus();
};

const walk = (target, step) => {
  if (target === controls.find) {
    if (step > 0) focusOn(openers()[0]);
    return true;
  }
  const row = target.closest("tr");
  if (!row || !parts.body.contains(row)) return false;
  const all = openers();
  const here = all.indexOf((row.matches(".more") ? row.previousElementSibling : row).querySelector(".opens"));
  if (here + step < 0) controls.find.focus();
  else focusOn(all[here + step]);
  return true;
};

// Escape closes the row that is open, then clears the search.
const leave = (target) => {
  if (open) {
    const { row } = open;
    shut();
    if (parts.body.contains(target)) focusOn(row.querySelector(".opens"));
    return true;
  }
  if (!asked.find) return false;
  ask({ find: "" });
  return true;
};

const steps = { ArrowDown: 1, ArrowUp: -1 };
const pressed = (event) => {
  const { key, target } = event;
  if (target.matches("select") || sheet.element.contains(target)) return;
  const done = key === "Escape" ? leave(target) : steps[key] && walk(target, steps[key]);
  if (done) event.preventDefault();
};

// `/` goes to the search from anywhere but where one writes.
const sought = (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, select, textarea, [contenteditable], dialog")) return;
  event.preventDefault();
  controls.find.focus();
};

// The figures of a section, where a link asks for them.
const followed = (event) => {
  const link = event.target.closest?.("a[data-figures]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask({ ...nothingAsked, section: link.dataset.figures });
  location.hash = "figures";
  controls.find.focus({ preventScroll: true });
};

const listen = (holder) => {
  const { find } = controls;
  find.addEventListener("input", () => ask({ find: find.value.trim() }));
  clicked(controls.clear, () => {
    ask({ find: "" });
    find.focus();
  });
  for (const [name, select] of Object.entries(sheet.selects)) {
    select.addEventListener("change", () => ask({ [name]: select.value }));
  }
  clicked(sheet.clear, clear);
  clicked(parts.more, () => {
    const before = openers().length;
    shown += further;
    showRows();
    focusOn(openers()[before]);
  });
  clicked(parts.body, ({ target }) => {
    const row = target.closest("tr[data-figure]");
    if (!row) return;
    unfold(
      hits.find(({ id }) => id === row.dataset.figure),
      row,
    );
    focusOn(row.querySelector(".opens"));
  });
  holder.addEventListener("keydown", pressed);
  addEventListener("keydown", sought);
  addEventListener("click", followed);
};

export const start = () => {
  const holder = document.querySelector(".all-figures");
  if (!holder || holder.firstChild) return;
  const rows = [...appendix().querySelectorAll("tr[data-figure]")];
  all = rows.map((row, index) => read(row, index, sentenceOf));
  searched = haystack(all);
  readAddress();
  controls = findField();
  sheet = filterSheet(all);
  parts = build();
  const order = orderChoice();
  sheet.selects.sort = order.lastChild;
  const { count, pills, takes, list, nothing, more } = parts;
  const state = made("div", { className: "found" }, count, pills, parts.clear, order, takes);
  const hint = made("p", { className: "hint", textContent: words.hint });
  holder.append(controls.element, sheet.element, state, list, nothing, more, hint);
  listen(holder);
  ask({});
};
