// The whole site as one page: the language that the address names becomes the page, as if it had been served
// alone. Nothing is loaded; what a page has beside it stands in this one's JSON, bytes in base64.
import * as module from "../web.js";
import { lay, offer } from "./chapters.js";
import { listen } from "./documents.js";
import { enliven, secondPart } from "./islands.js";
import { list } from "./listed.js";
import { options } from "./options.js";
import { asModule, bringBy } from "./second.js";
import { framed, live, root } from "./state.js";
import * as ways from "./ways.js";

const editions = [...document.querySelectorAll(".edition")];
const anchor = location.hash.slice(1).split("--");
const asked = [new URLSearchParams(location.search).get("lang"), anchor[0]];
const wanted = asked.map((tag) => editions.find((edition) => edition.lang === tag));
const edition = wanted.find(Boolean) || editions[0];
// Ids that stood beside those of another language get their own names back.
if (edition !== editions[0]) {
  const mark = `${edition.lang}--`;
  for (const element of edition.querySelectorAll("*"))
    for (const attribute of [...element.attributes])
      if (attribute.value.startsWith(mark) || attribute.value.startsWith(`#${mark}`))
        element.setAttribute(attribute.name, attribute.value.replace(mark, ""));
  for (const source of edition.querySelectorAll(".evidence-source"))
    source.textContent = source.textContent.replaceAll(mark, "");
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
  location.assign(`?${next}`);
});

const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
// Of what a reader asks for, only tables stand in one file.
offer(() => import("./tables.js"));
listen(
  () => import("./original.js"),
  ({ script, module }) => [new Worker(URL.createObjectURL(new Blob([script]))), bytes(module)],
);
bringBy(async () => asModule(bytes(options.second)));
live(async () => {
  await framed();
  await module.default({ module_or_path: bytes(options.module) });
  await enliven(module, secondPart(module), ways);
  lay();
  list(() => import("./figures.js"));
});
