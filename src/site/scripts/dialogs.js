// Dialogs as scripts make them: gone once they are closed; and texts that are copied out of them.
import { made } from "./elements.js";
import { share as table } from "./table.js";

export const told = table[document.documentElement.lang];

export const button = (text) => made("button", { className: "button", type: "button", textContent: text });

// A drawing of the page's own, as its buttons have it.
export const icon = (of) => {
  const drawn = document.querySelector(`.tools ${of} .icon`) || actions?.querySelector(`${of} .icon`);
  return drawn?.cloneNode(true) || "";
};
const actions = document.getElementById("chart-actions")?.content;

// Whether a field's text could be copied; where the clipboard is out of reach it stands selected.
export const copyText = async (field) => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
};

export const dialog = (className, ...inside) => {
  const element = made("dialog", { className }, ...inside);
  element.addEventListener("close", () => element.remove());
  element.addEventListener("click", ({ target }) => target === element && element.close());
  document.body.append(element);
  return element;
};

// A menu below its button; on a small screen a sheet.
export const menu = (name, button, rows) => {
  const close = made("button", { className: "close-button", type: "button", ariaLabel: told.close, textContent: "×" });
  const element = dialog("menu", made("h2", { textContent: name }), close, made("ul", {}, ...rows));
  close.addEventListener("click", () => element.close());
  element.ariaLabel = name;
  const { bottom, right } = button.getBoundingClientRect();
  element.style.setProperty("--top", `${bottom + 4}px`);
  element.style.setProperty("--right", `${Math.max(document.documentElement.clientWidth - right, 0)}px`);
  element.showModal();
  return element;
};

// What a row of a menu says: what it is of, and in small letters what exactly.
export const label = (name, what) => made("span", {}, name, made("small", { textContent: what }));
