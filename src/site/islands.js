// How islands come to life, in pages, frames and the one file.
// The module's second part, if it has one; sent for once.
const secondPart = (module, source) => {
  let more;
  return () => {
    more ??= Promise.resolve(module.more?.(source));
    more.catch(() => {});
    return more;
  };
};
// The calculator answers by the first part, unless a link sets it; all else follows with the second. A breath
// between them: what the reader does meanwhile is answered.
const enliven = async (module, more) => {
  const breath = () => new Promise((resolve) => setTimeout(resolve));
  const [first, rest] = [true, false].map((calculates) =>
    [...document.querySelectorAll("leptos-island")].filter((island) => !!island.querySelector("#calculator") === calculates));
  const touched = new Promise((resolve) => addEventListener("input", ({ target }) => target.closest("#calculator") && resolve()));
  if (location.search) await more();
  for (const island of first) {
    module[island.dataset.component](island);
    await breath();
  }
  await more().catch((error) => {
    // The calculator answers on, but nobody draws what it answers: the chart of its first answer goes.
    if (first.length) for (const line of document.querySelectorAll(".static-only")) line.hidden = true;
    touched.then(() => document.querySelector("#calculator .drawn").setAttribute("hidden", ""));
    throw error;
  });
  module.follow();
  for (const island of rest) {
    await breath();
    module[island.dataset.component](island);
  }
};
