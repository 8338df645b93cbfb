// A document of the reader's, dropped anywhere, chosen or pasted, is held against the figures.
const hold = (file) => LOAD.then(({ original }) => original(file)).catch((error) => {
  console.warn(error);
  const told = document.querySelector("#original [role=status]");
  told.textContent = told.dataset.fault;
});
const over = (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  document.getElementById("original")?.toggleAttribute("data-over", event.type === "dragover");
  const [file] = event.type === "drop" ? event.dataTransfer.files : [];
  if (file) hold(file);
};
for (const name of ["dragover", "dragleave", "drop"]) addEventListener(name, over);
addEventListener("change", ({ target }) => target.id === "original-file" && target.files[0] && hold(target.files[0]));
addEventListener("click", ({ target }) => target.closest?.("[data-original]") && hold());
