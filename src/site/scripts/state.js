// The page's state, as style sheets and hosts read it: `static` as served, then `interactive` or `failed`.
export const root = document.documentElement;

export const parsed = new Promise((resolve) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", resolve);
  else resolve();
});

// When a frame has been painted; a page out of sight has none.
export const framed = () =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 2000);
  });

// Without the module the page is what it is without script, appendix and all.
const fail = async (error) => {
  console.error(error);
  await parsed;
  root.dataset.state = "failed";
  delete root.dataset.coming;
  for (const source of document.querySelectorAll(".evidence-source")) source.outerHTML = source.textContent;
};

// Runs what starts the module and its islands.
export const live = (start) => {
  // Until the module is there or has failed, what it brings has its place.
  root.dataset.coming = "";
  // A module that dies later must not pass for a living one.
  addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && fail(error));
  return start().catch(fail);
};
