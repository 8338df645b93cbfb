// The reader's document with its figures marked: those that the page cites, as links to it, and all others.
import { filled, made } from "./elements.js";
import { wayTo } from "./places.js";

// Places that overlap are one, with the figures of both.
const joined = (places) => {
  const all = [];
  for (const place of [...places].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = all.at(-1);
    if (last && place.start < last.end) {
      last.end = Math.max(last.end, place.end);
      last.figures.push(...place.figures);
    } else all.push({ ...place, figures: [...place.figures] });
  }
  return all;
};

// The places of cited figures, and those of other numbers, in the order of the text; `numbers` are starts and ends.
const places = (figures, numbers) => {
  const cited = joined(
    figures.flatMap(({ id, found: [line, start, end] }) => (line ? [{ start, end, figures: [id] }] : [])),
  );
  const others = [];
  let covered = 0;
  let at = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    const [start, end] = [numbers[index], numbers[index + 1]];
    while (at < cited.length && cited[at].end <= start) at += 1;
    if (at < cited.length && cited[at].start < end) covered += 1;
    else others.push({ start, end, figures: [] });
  }
  const all = joined([...cited, ...others]);
  return { all, covered, count: numbers.length / 2 };
};

// The document as elements: how much of it the page has, what the marks mean, the text.
export const annotated = (figures, text, numbers, told) => {
  const { all, covered, count } = places(figures, numbers);
  const labels = new Map(figures.map(({ id, label }) => [id, label]));
  const piece = ({ start, end, figures: ids }) => {
    const words = text.slice(start, end);
    if (!ids.length) return made("span", { className: "uncited", textContent: words });
    // Each figure has its place, and the link leads to the first.
    const [first, ...more] = ids;
    const name = ids.map((id) => labels.get(id)).join(told.and);
    const others = more.map((id) => made("span", { id: `o-${id}` }));
    return wayTo(first, { className: "cited", id: `o-${first}`, title: name }, ...others, words);
  };
  const lines = [];
  let next = 0;
  let from = 0;
  for (const words of text.split("\n")) {
    const end = from + words.length;
    const line = made("p", {});
    let at = from;
    // A place that began in the line before is written there.
    while (next < all.length && all[next].start < end) {
      const place = { ...all[next], end: Math.min(all[next].end, end) };
      if (place.start >= at) {
        line.append(text.slice(at, place.start), piece(place));
        at = place.end;
      }
      next += 1;
    }
    line.append(text.slice(at, end));
    if (words.trim()) lines.push(line);
    from = end + 1;
  }
  const source = made("div", { className: "source-text", tabIndex: 0, ariaLabel: told.document }, ...lines);
  source.setAttribute("role", "region");
  source.lang = figures[0]?.lang || "";
  const legend = made(
    "p",
    { className: "marks-key" },
    made("span", { className: "cited", textContent: told.cited }),
    " ",
    made("span", { className: "uncited", textContent: told.uncited }),
  );
  return [
    made("h3", { textContent: told.document }),
    made("p", { className: "coverage", textContent: filled(told.coverage, { covered, count }) }),
    legend,
    source,
  ];
};
