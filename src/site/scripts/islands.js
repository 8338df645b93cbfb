// How the module and its islands come to life, in pages, frames and the one file.
import { address, options } from "./options.js";
import { root, showAppendix } from "./state.js";
import { heal, restore } from "./touched.js";

// The module of a page that has it beside it.
export const load = async () => {
  const wasm = fetch(address(options.module));
  wasm.catch(() => {});
  const module = await import(address(options.glue));
  await module.default({ module_or_path: wasm });
  return module;
};

// The module's second part; sent for once.
export const secondPart = (module) => {
  let more;
  return () => {
    more ??= new Promise((resolve, reject) => {
      module.load_second_part((loaded) => (loaded ? resolve() : reject(new Error("a part of the page is missing"))));
    });
    more.catch(() => {});
    return more;
  };
};

// The islands by which the calculator answers are in the first part; all else follows with the second. A link
// that sets the calculator waits for both. Between islands the script yields to the event loop.
const answers = (island) => /^Calculator(Targets|Inputs|Verdict|Results)_/.test(island.dataset.component);

// An island that cannot start says so in its place and leaves the others alive.
const unstarted = (island, error) => {
  console.warn(error);
  const name = island.dataset.component;
  if (name.startsWith("Calculator")) {
    document.getElementById("calculator").inert = true;
    document.querySelector(".not-started").hidden = false;
  } else if (name.startsWith("Evidence")) showAppendix();
  else if (name.startsWith("Theme")) island.hidden = true;
};

const start = (module, island) => {
  const { component } = island.dataset;
  try {
    restore(island);
    if (module[component]) module[component](island);
    else module.hydrate_lazy(component, island);
    heal(island);
  } catch (error) {
    unstarted(island, error);
  }
};

// `ways` is the module of what else every page does, on its way meanwhile.
export const enliven = async (module, more, ways) => {
  const islands = [...document.querySelectorAll("leptos-island")];
  const first = islands.filter(answers);
  const touched = new Promise((resolve) => {
    addEventListener("input", ({ target }) => target.closest("#calculator") && resolve());
  });
  if (location.search) await more();
  for (const island of first) start(module, island);
  await new Promise((resolve) => setTimeout(resolve));
  await more().catch((error) => {
    // The calculator answers on, but nobody draws what it answers: the chart of its first answer goes.
    if (first.length) for (const line of document.querySelectorAll(".static-only")) line.hidden = true;
    touched.then(() => document.querySelector("#calculator .drawn").setAttribute("hidden", ""));
    throw error;
  });
  // Where a chart lives its still gives way by a rule of theirs.
  const { start: startWays } = await ways;
  for (const island of islands.filter((island) => !answers(island))) {
    await new Promise((resolve) => setTimeout(resolve));
    start(module, island);
  }
  startWays();
  root.dataset.state = "interactive";
};
