ISLANDS
const start = async () => {
  const wasm = fetch(new URL("WASM", document.baseURI));
  wasm.catch(() => {});
  const module = await import("SCRIPT");
  await module.default({ module_or_path: wasm });
  await enliven(module, secondPart(module));
  root.dataset.state = "interactive";
};
if (query.get("live") !== "no") {
  // What the module brings has its place from the start.
  root.dataset.coming = "";
  WHEN.then(start).catch(fail);
}
