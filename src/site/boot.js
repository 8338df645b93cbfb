const root = document.documentElement;
const language = new URLSearchParams(location.search).get("lang");
const other = language && language !== root.lang && document.querySelector(`.lang a[hreflang="${CSS.escape(language)}"]`);
// A host that took long to answer is far: the module's bytes are sent for at once, as they will be long
// on the way. Otherwise reading comes first, and the module waits for the first paint.
const [visit] = performance.getEntriesByType("navigation");
const far = visit && visit.responseStart - visit.requestStart > 80;
const painted = new Promise((resolve) => {
  if (far || document.hidden || !window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) resolve();
  else new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  setTimeout(resolve, 2000);
});
// Without the module the page is what it is without script, appendix and all.
const fail = (error) => {
  root.dataset.state = "failed";
  console.error(error);
  for (const source of document.querySelectorAll(".evidence-source")) source.outerHTML = source.textContent;
};
// A module that dies later must not pass for a living one.
addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) fail(event.error);
});
if (other) {
  location.replace(other.href.split("?")[0] + location.search + location.hash);
} else {
  try {
    const glue = import("SCRIPT");
    await painted;
    const wasm = fetch(new URL("WASM", document.baseURI));
    const module = await glue;
    await module.default({ module_or_path: wasm });
    for (const island of document.querySelectorAll("leptos-island")) {
      module[island.dataset.component](island);
    }
    root.dataset.state = "interactive";
  } catch (error) {
    fail(error);
  }
}
