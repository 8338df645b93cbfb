// How the module and its islands come to life, in pages, frames and the one file.
import { address, options } from "./options.js";
import { root } from "./state.js";

// The module of a page that has it beside it.
export const load = async () => {
  const wasm = fetch(address(options.module));
  wasm.catch(() => {});
  const module = await import(address(options.glue));
  await module.default({ module_or_path: wasm });
  return module;
};

// The module's second part, if it has one; sent for once.
export const secondPart = (module, source) => {
  let more;
  return () => {
    more ??= Promise.resolve(module.more?.(source));
    more.catch(() => {});
    return more;
  };
};

// The islands by which the calculator answers are in the first part; all else follows with the second. A link
// that sets the calculator waits for both. Between islands the script yields to the event loop.
const answers = (island) => /^Calculator(Targets|Inputs|Verdict|Results)_/.test(island.dataset.component);

export const enliven = async (module, more) => {
  const islands = [...document.querySelectorAll("leptos-island")];
  const first = islands.filter(answers);
  const touched = new Promise((resolve) => {
    addEventListener("input", ({ target }) => target.closest("#calculator") && resolve());
  });
  if (location.search) await more();
  for (const island of first) module[island.dataset.component](island);
  await new Promise((resolve) => setTimeout(resolve));
  await more().catch((error) => {
    // The calculator answers on, but nobody draws what it answers: the chart of its first answer goes.
    if (first.length) for (const line of document.querySelectorAll(".static-only")) line.hidden = true;
    touched.then(() => document.querySelector("#calculator .drawn").setAttribute("hidden", ""));
    throw error;
  });
  module.provide_page();
  for (const island of islands.filter((island) => !answers(island))) {
    await new Promise((resolve) => setTimeout(resolve));
    module[island.dataset.component](island);
  }
  root.dataset.state = "interactive";
};
