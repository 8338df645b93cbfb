// Icons and buttons of what scripts make, drawn as those of the page are.
import { made } from "./elements.js";

const drawings = {
  search: "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.5 12.5 17 17",
  close: "M5 5l10 10M15 5 5 15",
  down: "M4.5 7.5 10 13l5.5-5.5",
  take: "M10 2.5V13M6 9.5l4 4 4-4M3.5 17h13",
  chart: "M3 3v14h14M7 13.5v-3M11 13.5v-7M15 13.5v-5",
  list: "M3 5h14M3 10h14M3 15h14",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-.8.8M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l.8-.8",
};

export const icon = (name) => {
  const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", drawings[name]);
  svg.append(path);
  return svg;
};

export const button = (className, ...inside) => made("button", { type: "button", className }, ...inside);

export const clicked = (element, action) => {
  element.addEventListener("click", action);
  return element;
};
