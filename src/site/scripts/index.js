// All figures as data: what each says, what a search and filters leave of them, and in which order.

// Letters as a search compares them: of one case, of one width.
export const folded = (text) => text.normalize("NFKC").toLowerCase();

const bounds = { "≥": "at-least", "≤": "at-most" };

// A row of the appendix as data. `sentence` gives the source's words for an id, where the page has them.
export const read = (row, order, sentence) => {
  const cell = (selector) => row.querySelector(selector);
  const { figure: id, unit, topic = "", doubt = "yes" } = row.dataset;
  const [value, period, nature, place] = [".evidence-value", ".period", ".nature", ".where[data-sentence]"].map(cell);
  const label = cell("th").textContent;
  const token = cell(".quote")?.textContent || "";
  const shown = value.textContent.trim();
  const bound = bounds[shown[0]];
  const formula = cell(".formula");
  const origin = token ? "stated" : formula ? "derived" : "assumed";
  const said = sentence(id);
  const numeral = row.dataset.value || cell("dd")?.textContent.replaceAll(",", "") || "";
  return {
    id,
    order,
    label,
    token,
    said,
    unit,
    topic,
    bound,
    origin,
    sure: doubt,
    section: place?.dataset.section || "",
    kind: value.matches(".target") ? "target" : "fact",
    value,
    // A date is a number, too, by which it is sorted.
    number: Number(numeral) || Date.parse(numeral) || 0,
    period: period.textContent,
    nature,
    place: place ? place.textContent : "",
    formula,
    text: folded([label, shown, token, period.textContent, place?.textContent, said?.text, numeral].join("\n")),
  };
};

export const filters = ["section", "topic", "unit", "origin", "kind", "sure"];

const holds = {
  // A floor is stated or derived, and a floor.
  origin: (row, value) => row.origin === value || row.bound === value,
};

// The words of all rows as one text, in which a search is one pass, and where each row starts in it.
const between = "\0";
export const haystack = (rows) => {
  const starts = new Uint32Array(rows.length + 1);
  for (const [index, { text }] of rows.entries()) starts[index + 1] = starts[index] + text.length + between.length;
  return { text: rows.map(({ text }) => text).join(between), starts };
};

// Which rows have a word: a flag for each.
const having = ({ text, starts }, word) => {
  const flags = new Uint8Array(starts.length - 1);
  let row = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[row])) {
    while (starts[row + 1] <= at) row += 1;
    flags[row] = 1;
    row += 1;
  }
  return flags;
};

// The rows that have all words of a search and are as the filters want them, in the order of `rows`; `words` are the
// haystack of all, in the order of the text.
export const found = (rows, words, { find, ...chosen }) => {
  const looked = folded(find || "")
    .split(/\s+/)
    .filter(Boolean);
  const flags = looked.map((word) => having(words, word));
  const wanted = filters.filter((name) => chosen[name]);
  return rows.filter(
    (row) =>
      flags.every((flags) => flags[row.order]) &&
      wanted.every((name) => holds[name]?.(row, chosen[name]) ?? row[name] === chosen[name]),
  );
};

// How often each value of a filter occurs, in the order of the text.
export const counts = (rows, name) => {
  const all = new Map();
  for (const row of rows) if (row[name]) all.set(row[name], (all.get(row[name]) || 0) + 1);
  return all;
};

const collators = new Map();
const collator = (language) => {
  if (!collators.has(language)) collators.set(language, new Intl.Collator(language, { numeric: true }));
  return collators.get(language);
};

// Sorts by a column, `-` before its name from the end; values within their units, the most frequent unit first.
export const sorted = (all, rows, sort, language) => {
  const column = sort.replace("-", "");
  const way = sort.startsWith("-") ? -1 : 1;
  const { compare } = collator(language);
  const units = column === "value" ? counts(all, "unit") : null;
  const order = {
    label: (one, other) => way * compare(one.label, other.label),
    value: (one, other) =>
      units.get(other.unit) - units.get(one.unit) || compare(one.unit, other.unit) || way * (one.number - other.number),
    period: (one, other) => way * compare(one.period, other.period),
    nature: (one, other) => way * compare(one.nature.textContent, other.nature.textContent),
    place: (one, other) => way * (one.order - other.order),
  }[column];
  return order ? [...rows].sort((one, other) => order(one, other) || one.order - other.order) : rows;
};
