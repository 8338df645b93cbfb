// What the drawer adds to the entry that it shows: the sentence, its notes, its place in the text, where else its figure
// stands, and what a text needs to cite it.
import { appendix } from "./appendix.js";
import { made } from "./elements.js";
import { sentenceOf, setSentence } from "./sentence.js";

const holders = "figure.chart, details.section, details.part, .chapter, .strip-section, .masthead";

// What a part of the page is called; behind a chart's title stands of what it is.
const nameOf = (holder) => {
  const heading = holder.querySelector(".chapter-name, .chart-title, h1, h3");
  return holder.ariaLabel || (holder.matches(".chart") ? heading.firstChild : heading).textContent.trim();
};

const link = (name, id) => made("li", {}, made("a", { textContent: name, href: `#${id}` }));

export const explain = () => {
  const drawer = document.querySelector("dialog.evidence");
  const source = document.querySelector(".evidence-source");
  if (!drawer || !source) return;
  const entry = drawer.querySelector(".entry");
  const ribbon = drawer.querySelector(".ribbon");
  const used = drawer.querySelector(".used");
  const show = drawer.querySelector("[data-show]");
  const doubt = drawer.querySelector("[data-doubt]");
  const about = doubt?.href;

  // Notes stand once, beside the sections.
  const explainNotes = () => {
    for (const reference of entry.querySelectorAll("a[href^='#n-']")) {
      const note = document.querySelector(reference.hash)?.cloneNode(true);
      if (!note) continue;
      for (const named of [note, ...note.querySelectorAll("[id]")]) named.removeAttribute("id");
      reference.closest(".caveat").replaceWith(note);
    }
  };

  // The source's own sentence where the page has it; else a word on why it is not there.
  const say = (id) => {
    const quote = entry.querySelector(".quote");
    if (!quote) return;
    const sentence = sentenceOf(id);
    const { said, way, reprinted } = entry.dataset;
    if (sentence) {
      const heading = [...entry.querySelectorAll("h4")].find((it) => it.nextElementSibling?.dataset.sentence);
      heading.textContent = said;
      const set = setSentence(sentence);
      set.lang = quote.lang;
      quote.replaceWith(set);
      ribbon.after(made("p", { className: "where" }, made("a", { href: `#${sentence.place}`, textContent: way })));
    } else if (document.getElementById("original")) {
      const check = document.querySelector("#original h2").textContent;
      const link = made("a", { href: "#original", textContent: check });
      ribbon.after(made("p", { className: "where" }, reprinted, " ", link));
    }
  };

  const placeInText = () => {
    const place = entry.querySelector("[data-sentence]");
    ribbon.hidden = !place;
    if (!place) return;
    for (const block of ribbon.children) block.removeAttribute("data-here");
    const block = ribbon.children[place.dataset.section];
    block.dataset.here = "";
    block.style.setProperty("--at", `${((place.dataset.sentence - 0.5) / block.dataset.sentences) * 100}%`);
    entry.querySelector(".quote").after(ribbon);
  };

  const listUses = (id) => {
    const uses = new Map();
    for (const place of document.querySelectorAll(`main data[data-figure="${id}"]`)) {
      const holder = place.closest(holders);
      if (holder && !uses.has(holder)) uses.set(holder, holder.matches(".chart") ? holder.id : place.id);
    }
    const derived = [...appendix().querySelectorAll(`.inputs a[href="#e-${id}"]`)].map((operand) => {
      const other = operand.closest("tr");
      return link(used.dataset.derived + other.querySelector("th").textContent, other.id);
    });
    const places = [...uses].map(([holder, target]) => link(nameOf(holder), target));
    used.querySelector("ul").replaceChildren(...places, ...derived);
    used.hidden = !places.length && !derived.length;
    const chart = [...uses.keys()].find((holder) => holder.matches(".chart"));
    show.hidden = !chart;
    if (chart) show.href = `#${chart.id}`;
  };

  const explainEntry = () => {
    const id = drawer.dataset.shown?.slice(3);
    if (!id || !entry.firstChild) return;
    explainNotes();
    placeInText();
    say(id);
    listUses(id);
    if (doubt?.protocol === "mailto:") {
      const subject = `${entry.querySelector("h3").textContent} #e-${id}`;
      doubt.href = `${about}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(citation())}`;
    }
  };
  new MutationObserver(explainEntry).observe(entry, { childList: true });
  explainEntry();

  const citation = () => {
    const text = (selector) => entry.querySelector(selector)?.textContent.trim();
    const address = location.href.split("#")[0] + drawer.dataset.shown;
    const parts = [
      text("h3"),
      text(".evidence-value"),
      text(".quote, .said"),
      text(".where"),
      cite.dataset.cite,
      address,
    ];
    return parts.filter(Boolean).join(" | ");
  };
  const cite = drawer.querySelector("[data-cite]");
  const said = cite.querySelector("span");
  const before = said.textContent;
  cite.addEventListener("click", async () => {
    const field = made("textarea", { readOnly: true, rows: 4, value: citation(), ariaLabel: before });
    cite.after(field);
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      // Where it cannot be copied the text stays, selected.
      if (!document.execCommand("copy")) return;
    }
    field.remove();
    said.textContent = cite.dataset.copied;
    setTimeout(() => {
      said.textContent = before;
    }, 4000);
  });
};
