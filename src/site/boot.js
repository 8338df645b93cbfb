const root = document.documentElement;
const language = new URLSearchParams(location.search).get("lang");
const other = language && language !== root.lang && document.querySelector(`.lang a[hreflang="${CSS.escape(language)}"]`);
if (other) {
  location.replace(other.href.split("?")[0] + location.search + location.hash);
} else {
  try {
    const module = await import("SCRIPT");
    await module.default({ module_or_path: new URL("WASM", document.baseURI) });
    for (const island of document.querySelectorAll("leptos-island")) {
      module[island.dataset.component](island);
    }
    root.dataset.state = "interactive";
  } catch (error) {
    root.dataset.state = "failed";
    console.error(error);
  }
}
