// The bar of chapters: there once the masthead has gone, with the chapter in view marked.
const bar = document.querySelector(".chapter-bar");

export const follow = () => {
  if (!bar) return;
  const links = new Map([...bar.querySelectorAll("ol a")].map((link) => [link.hash.slice(1), link]));
  const here = bar.querySelector(".here");
  const list = (open) => here.setAttribute("aria-expanded", open);
  const mark = (id) => {
    for (const [other, link] of links) link.toggleAttribute("aria-current", other === id);
    const link = links.get(id);
    link?.setAttribute("aria-current", "true");
    here.firstElementChild.replaceChildren(...(link || bar.querySelector(".brand")).cloneNode(true).childNodes);
  };
  const left = ([
    {
      isIntersecting,
      boundingClientRect: { bottom },
    },
  ]) => bar.toggleAttribute("data-shown", !isIntersecting && bottom < 60);
  new IntersectionObserver(left).observe(document.querySelector(".masthead"));
  const seen = new Set();
  const passed = (entries) => {
    for (const { target, isIntersecting } of entries) seen[isIntersecting ? "add" : "delete"](target.id);
    mark([...links.keys()].filter((id) => seen.has(id)).pop());
  };
  const chapters = new IntersectionObserver(passed, { rootMargin: "-80px 0px -60% 0px" });
  for (const id of links.keys()) {
    const chapter = document.getElementById(id);
    if (chapter) chapters.observe(chapter);
  }
  mark();
  here.addEventListener("click", () => list(here.getAttribute("aria-expanded") !== "true"));
  bar.addEventListener("keydown", ({ key }) => key === "Escape" && list(false));
  addEventListener("click", ({ target }) => target.closest?.(".here") || list(false));
};
