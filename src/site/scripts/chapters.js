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
  if (location.hash || document.hidden) return;
  root.classList.add("opening");
  framed().then(() => root.classList.remove("opening"));
};

// Paper has the appendix, too.
addEventListener("beforeprint", () => {
  const source = document.querySelector(".evidence-source");
  if (!source) return;
  source.insertAdjacentHTML("afterend", source.textContent);
  addEventListener("afterprint", () => source.nextElementSibling.remove(), { once: true });
});
