// What a reader searches and filters all figures by, as elements; and what values are called.
import { button, icon } from "./drawings.js";
import { made } from "./elements.js";
import { counts, filters } from "./index.js";
import { figures as table } from "./table.js";

export const words = table[document.documentElement.lang];

export const columns = ["label", "value", "period", "nature", "place"];

// Where a name is none of the table's words.
const named = {
  section: (value) => {
    const part = document.querySelector(value === "0" ? "#introduction" : `#section-${value}`);
    const heading = part || document.querySelector("#outlook");
    const number = value !== "0" && part?.querySelector("summary .section-number");
    const title = heading?.querySelector("h3")?.textContent || words.introduction;
    return number ? `${number.textContent} ${title}` : title;
  },
  unit: (code) => {
    const [kind, thing] = code.split(":");
    return thing || { count: words.none, CNY: words.yuan }[kind] || words[kind] || code;
  },
  sure: (value) => words[value.replace("-", "_")],
};

// What a value of a filter is called.
export const nameOf = (name, value) => named[name]?.(value) ?? (words[value.replace("-", "_")] || value);

const option = (value, textContent) => made("option", { value, textContent });
const choice = (name, title, values) => {
  const any = option("", name === "sort" ? words.order : words.any);
  const select = made("select", { name }, any, ...values);
  return made("label", { className: "filter" }, made("span", { textContent: title }), select);
};

// The field, with what clears it, and what opens the sheet of filters on a small screen.
export const findField = () => {
  const find = made("input", { type: "search", name: "find", autocomplete: "off", spellcheck: false });
  find.placeholder = words.find;
  const clear = button("clear-find", icon("close"));
  clear.ariaLabel = words.clear;
  const name = made("span", { className: "visually-hidden", textContent: words.find });
  const field = made("div", { className: "find-field" }, made("label", {}, icon("search"), name, find), clear);
  const opener = button("button filter-opener");
  opener.setAttribute("popovertarget", "figure-filters");
  return { find, clear, opener, element: made("div", { className: "find" }, field, opener) };
};

// Values that occur; a floor is stated or derived, and a floor.
const valuesOf = (all, name) => {
  const values = [...counts(all, name).keys()];
  if (name === "section") return values.sort((one, other) => one - other);
  if (name !== "origin") return values;
  return [...values, ...["at-least", "at-most"].filter((bound) => all.some((row) => row.bound === bound))];
};

// The filters, each a choice by its name; on a small screen in a sheet with a head and a foot.
export const filterSheet = (all) => {
  const element = made("div", { className: "filters", id: "figure-filters" });
  element.setAttribute("popover", "");
  const close = button("close-button", icon("close"));
  close.ariaLabel = words.close;
  element.append(made("div", { className: "sheet-head" }, made("b", { textContent: words.filters }), close));
  const selects = {};
  for (const name of filters) {
    const values = valuesOf(all, name);
    const named = values.map((value) => option(value, nameOf(name, value)));
    const label = choice(name, words[name], named);
    selects[name] = label.lastChild;
    // What all figures share is no choice.
    label.hidden = values.length < 2;
    element.append(label);
  }
  const [these, clear] = [button("button primary"), button("button", words.clear_all)];
  element.append(made("div", { className: "sheet-foot" }, these, clear));
  for (const leaves of [close, these]) leaves.addEventListener("click", () => element.hidePopover?.());
  return { element, selects, these, clear };
};

// The order, where the heads of columns are not to be seen.
export const orderChoice = () => {
  const ways = columns.filter((column) => column !== "place").flatMap((column) => [column, `-${column}`]);
  const nameOf = (way) => words[way.replace("-", "")] + (way.startsWith("-") ? " ↓" : " ↑");
  const label = choice(
    "sort",
    words.sort,
    ways.map((way) => option(way, nameOf(way))),
  );
  label.classList.add("order");
  return label;
};
