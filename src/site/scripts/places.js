// The way to a figure on the page.
import { made } from "./elements.js";

// A link to the first place of a figure in the page, opening what it lies in; to its evidence where no prose names it.
export const wayTo = (id, properties, ...inside) => {
  const href = document.getElementById(`f-${id}`) ? `#f-${id}` : `#e-${id}`;
  const link = made("a", { href, ...properties }, ...inside);
  link.addEventListener("click", () => {
    const place = document.querySelector(link.hash);
    for (let part = place?.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  });
  return link;
};
