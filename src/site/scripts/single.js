const root = document.documentElement;
const query = new URLSearchParams(location.search);
const editions = [...document.querySelectorAll(".edition")];
const anchor = decodeURIComponent(location.hash.slice(1)).split("--");
const wanted = [query.get("lang"), anchor[0]].map((tag) => editions.find((edition) => edition.lang === tag)).find(Boolean);
const edition = wanted || editions[0];
// Ids that stood beside those of another language get their own names back.
if (edition !== editions[0]) {
  const mark = edition.lang + "--";
  for (const element of edition.querySelectorAll("*"))
    for (const attribute of [...element.attributes])
      if (attribute.value.startsWith(mark) || attribute.value.startsWith("#" + mark))
        element.setAttribute(attribute.name, attribute.value.replace(mark, ""));
  for (const source of edition.querySelectorAll(".evidence-source")) source.textContent = source.textContent.replaceAll(mark, "");
}
for (const other of editions) if (other !== edition) other.remove();
edition.replaceWith(...edition.childNodes);
root.lang = edition.lang;
document.title = document.querySelector("h1")?.textContent || document.title;
addEventListener("click", (event) => {
  const link = event.target.closest?.(".lang a[hreflang]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const next = new URLSearchParams(location.search);
  next.set("lang", link.hreflang);
  location.assign("?" + next);
});
const fail = (error) => {
  console.error(error);
  root.dataset.state = "failed";
  delete root.dataset.coming;
  for (const source of document.querySelectorAll(".evidence-source")) source.outerHTML = source.textContent;
};
COMMON
ISLANDS
ORIGINAL
const start = async () => {
  const module = { NAMES };
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  await __wbg_init({ module_or_path: bytes("MODULE") });
  await enliven(module, secondPart(module, bytes("SECOND")));
  root.dataset.state = "interactive";
  lay();
};
// The page is painted before the module is read.
requestAnimationFrame(() => setTimeout(() => start().catch(fail)));
setTimeout(() => root.dataset.state === "static" && document.hidden && start().catch(fail), 500);
