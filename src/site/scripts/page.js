// The page: its module and islands, and what it brings on demand.
import { lay, offer, open } from "./chapters.js";
import { listen } from "./documents.js";
import { enliven, load, secondPart } from "./islands.js";
import { list } from "./listed.js";
import { address, options } from "./options.js";
import { live, parsed, root } from "./state.js";

// A page that has been open since before its site was published anew knows files that are there no more: the page
// as it is served now names those that are.
const bring = (name) =>
  import(address(options[name])).catch(async () => {
    const page = await (await fetch(location.href)).text();
    const served = new DOMParser().parseFromString(page, "text/html").getElementById("zone-report");
    return import(address(JSON.parse(served.textContent)[name]));
  });

offer(() => bring("asked"));
listen(
  () => bring("original"),
  ({ script, module }) => [new Worker(address(script), { type: "module" }), address(module)],
);
open();

// The page in the language that a link asks for, if it is another.
const sibling = () => {
  const language = new URLSearchParams(location.search).get("lang");
  if (!language || language === root.lang) return null;
  return document.querySelector(`.lang a[hreflang="${CSS.escape(language)}"]`);
};

live(async () => {
  const module = await load();
  const more = secondPart(module);
  more();
  await parsed;
  const other = sibling();
  if (other) return location.replace(other.href.split("?")[0] + location.search + location.hash);
  await enliven(module, more, import(address(options.ways)));
  lay();
  list(() => bring("figures"));
});
