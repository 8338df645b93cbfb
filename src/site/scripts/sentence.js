// The sentence of the source in which a figure stands, where the page has the source's own sentences.
import { made } from "./elements.js";

// Where a sentence ends; a full stop only before a space, as numbers have them, too.
const ending = /[。！？!?；;][”」』"’]?|\.(?=\s)/g;
const breaks = /[，,：:](?!\d)/g;

// Where each figure stands for the first time: its paragraph's text and the ends of its sentences, and the figure's
// start and end in it.
let places;
const place = (id) => {
  if (places) return places.get(id);
  places = new Map();
  for (const paragraph of document.querySelectorAll("[data-wording] .section-text > p")) {
    const text = paragraph.textContent;
    const ends = [...text.matchAll(ending)].map((found) => found.index + found[0].length);
    let start = 0;
    for (const node of paragraph.childNodes) {
      const end = start + node.textContent.length;
      const figure = node.dataset?.figure;
      if (figure && !places.has(figure)) places.set(figure, { id: node.id, text, ends, start, end });
      start = end;
    }
  }
  return places.get(id);
};

const clause = (text, start, end) => {
  let from = 0;
  for (const { index } of text.matchAll(breaks)) {
    if (index < start) from = index + 1;
    else if (index >= end) return [from, index];
  }
  return [from, text.length];
};

// The sentence as words before its clause, those of the clause before the figure, the figure, and those behind it;
// with the id of its place on the page. Nothing where the page has other words.
export const sentenceOf = (figure) => {
  const found = place(figure);
  if (!found) return null;
  const { id, text, ends, start, end } = found;
  const next = ends.findIndex((it) => it >= end);
  const before = next < 0 ? ends.length : next;
  const words = text.slice(ends[before - 1] || 0, next < 0 ? text.length : ends[next]);
  const sentence = words.trim();
  const from = (ends[before - 1] || 0) + words.length - words.trimStart().length;
  const [first, last] = clause(sentence, start - from, end - from);
  const cuts = [0, first, start - from, end - from, last, sentence.length];
  const parts = cuts.slice(1).map((cut, index) => sentence.slice(cuts[index], cut));
  return { place: id, text: sentence, clause: sentence.slice(first, last).trim(), parts };
};

// A sentence as it is set: the figure marked, its clause before the others.
export const setSentence = ({ parts: [before, clause, figure, rest, behind] }) =>
  made("p", { className: "said" }, before, made("b", {}, clause, made("mark", { textContent: figure }), rest), behind);
