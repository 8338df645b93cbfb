// The page: its module and islands, and what it brings on demand.
import { lay, open } from "./chapters.js";
import { listen } from "./documents.js";
import { enliven, load, secondPart } from "./islands.js";
import { address, options } from "./options.js";
import { live, parsed, root } from "./state.js";

addEventListener("click", async ({ target }) => {
  const opener = target.closest?.("[data-embed]");
  if (!opener) return;
  const { share } = await import(address(options.share));
  share(opener.dataset.embed);
});
listen(
  () => import(address(options.original)),
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
  await enliven(module, more);
  lay();
});
