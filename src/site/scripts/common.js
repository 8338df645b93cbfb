// What a page does by script beside its module, in a folder and in one file; `fail` is its own.
const idle = window.requestIdleCallback || setTimeout;
// Until the module is there or has failed, what it brings has its place.
root.dataset.coming = "";
// Chapters are laid out one in each idle moment, once the page lives.
const lay = () => {
  const chapter = document.querySelector(".chapter:not(.laid)");
  if (!chapter) return;
  idle(() => {
    chapter.classList.add("laid");
    lay();
  });
};
// Paper has the appendix, too.
addEventListener("beforeprint", () => {
  const source = document.querySelector(".evidence-source");
  if (!source) return;
  source.insertAdjacentHTML("afterend", source.textContent);
  addEventListener("afterprint", () => source.nextElementSibling.remove(), { once: true });
});
// A module that dies later must not pass for a living one.
addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) fail(event.error);
});
