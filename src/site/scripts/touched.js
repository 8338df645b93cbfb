// What others change on the page: translators, extensions, minifiers.

// The content of each island as it was parsed, which is what the module expects. An island around parts that it
// does not write is left out.
const served = new Map();
const keep = () => {
  for (const island of document.querySelectorAll("leptos-island")) {
    if (!island.querySelector("leptos-children")) served.set(island, island.innerHTML);
  }
};
// This is told before anybody hears of `DOMContentLoaded`.
if (document.readyState === "loading") document.addEventListener("readystatechange", keep, { once: true });
else keep();

// Takes back what was changed in an island before it comes alive.
export const restore = (island) => {
  const content = served.get(island);
  if (content !== undefined && island.innerHTML !== content) island.innerHTML = content;
};

// A translator puts elements of its own in the place of texts, which the module goes on to write. A text that
// is written again takes its place back.
const taken = new WeakMap();
const rewritten = new MutationObserver((records) => {
  for (const { target } of records) {
    const stranger = taken.get(target);
    if (stranger?.isConnected && !target.isConnected) stranger.replaceWith(target);
  }
});
const replaced = (records) => {
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const stranger = [...addedNodes, previousSibling, nextSibling].find((node) => node?.localName === "font");
    for (const text of removedNodes) {
      if (!stranger || text.nodeType !== Node.TEXT_NODE) continue;
      taken.set(text, stranger);
      rewritten.observe(text, { characterData: true });
    }
  }
};
export const heal = (island) => new MutationObserver(replaced).observe(island, { childList: true, subtree: true });
