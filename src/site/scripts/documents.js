// A document of the reader's, dropped anywhere, chosen or pasted, is held against the figures.

// `load` promises the module that does it, `reader` starts a worker and names the module that it reads with.
export const listen = (load, reader) => {
  const hold = async (file) => {
    try {
      const { original } = await load();
      await original(reader, file);
    } catch (error) {
      console.warn(error);
      const status = document.querySelector("#original [role=status]");
      status.textContent = status.dataset.fault;
    }
  };
  const over = (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    document.getElementById("original")?.toggleAttribute("data-over", event.type === "dragover");
    if (event.type === "drop" && event.dataTransfer.files.length) hold(event.dataTransfer.files[0]);
  };
  for (const name of ["dragover", "dragleave", "drop"]) addEventListener(name, over);
  addEventListener("change", ({ target }) => target.id === "original-file" && target.files[0] && hold(target.files[0]));
  addEventListener("click", ({ target }) => target.closest?.("[data-original]") && hold());
};
