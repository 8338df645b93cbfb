// The table of all figures, which the page carries as text: parsed once, for whoever asks first.
const source = document.querySelector(".evidence-source");

export const appendix = () => {
  // Bundles share no module, but they share the page.
  if (source) source.parsed ??= new DOMParser().parseFromString(source.textContent, "text/html");
  return source?.parsed || document;
};

// A row of it: what its figure is, and what it is read from.
export const rowOf = (id) => appendix().getElementById(`e-${id}`);
