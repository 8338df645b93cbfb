(async () => {
  const root = document.documentElement;
  // Over a slow line the module is sent for at once, as it will be long on the way. Otherwise reading
  // comes first, and the module waits for the first paint, which a hidden page never has.
  const [visit] = performance.getEntriesByType("navigation");
  const far = visit?.responseStart > 120 || navigator.connection?.rtt > 100;
  const painted = new Promise((resolve) => {
    if (far || document.hidden || !window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) resolve();
    else new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    setTimeout(resolve, 2000);
  });
  const parsed = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  // Without the module the page is what it is without script, appendix and all.
  const fail = async (error) => {
    console.error(error);
    await parsed;
    root.dataset.state = "failed";
    delete root.dataset.coming;
    for (const source of document.querySelectorAll(".evidence-source")) source.outerHTML = source.textContent;
  };
  COMMON
  ISLANDS
  addEventListener("click", ({ target }) => {
    const opener = target.closest?.("[data-embed]");
    if (opener) import("SHARE").then(({ share }) => share(opener.dataset.embed));
  });
  ORIGINAL
  // The first frame is the masthead's; the chapters below it follow in the next. A page out of sight has no frames.
  const framed = new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 2000);
  });
  if (!location.hash && !document.hidden) {
    root.classList.add("opening");
    framed.then(() => root.classList.remove("opening"));
  }
  try {
    const load = () => fetch(new URL("WASM", document.baseURI));
    const early = far && load();
    if (far) {
      early.catch(() => {});
      // The glue is there before the module in any case.
      await framed;
    }
    const script = import("SCRIPT");
    script.catch(() => {});
    if (!far) await painted;
    const wasm = early || load();
    const module = await script;
    await module.default({ module_or_path: wasm });
    const more = secondPart(module);
    // Over a slow line at once, else when the calculator answers.
    if (far) more();
    await parsed;
    const language = new URLSearchParams(location.search).get("lang");
    const other = language && language !== root.lang && document.querySelector(`.lang a[hreflang="${CSS.escape(language)}"]`);
    if (other) {
      location.replace(other.href.split("?")[0] + location.search + location.hash);
    } else {
      await enliven(module, more);
      root.dataset.state = "interactive";
      lay();
    }
  } catch (error) {
    fail(error);
  }
})();
