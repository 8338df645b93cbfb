// How chapters come to be laid out, on screens and on paper.
import { framed, root } from "./state.js";

const idle = window.requestIdleCallback || setTimeout;

// One in each idle moment.
export const lay = () => {
  const chapter = document.querySelector(".chapter:not(.laid)");
  if (!chapter) return;
  idle(() => {
    chapter.classList.add("laid");
    lay();
  });
};

// The first frame is the masthead's; the chapters below it follow in the next.
export const open = () => {
  // Where the browser leads into the page, or back to where the reader was, nothing may change its height.
  const [{ type } = {}] = performance.getEntriesByType("navigation");
  if (location.hash || type === "reload" || type === "back_forward") root.classList.add("whole");
  if (location.hash || document.hidden) return;
  root.classList.add("opening");
  framed().then(() => root.classList.remove("opening"));
};

// What a reader may take of the page as a whole, or of one chart, and tables that are opened; `load` promises the
// module that does it.
export const offer = (load) => {
  addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-embed], [data-link], [data-share], [data-print], [data-download]");
    if (!button) return;
    if ("print" in button.dataset) return print();
    event.preventDefault();
    const { download, embed, link, share } = await load();
    if (button.dataset.embed) embed(button.dataset.embed);
    else if (button.dataset.link) link(button);
    else if ("download" in button.dataset) download(button);
    else share(button);
  });
  addEventListener(
    "toggle",
    async ({ target }) => {
      if (target.open && target.matches("details.data-table")) (await load()).sortable(target);
    },
    true,
  );
};

// Paper has the appendix, too.
addEventListener("beforeprint", () => {
  const source = document.querySelector(".evidence-source");
  if (!source) return;
  source.insertAdjacentHTML("afterend", source.textContent);
  addEventListener("afterprint", () => source.nextElementSibling.remove(), { once: true });
});
