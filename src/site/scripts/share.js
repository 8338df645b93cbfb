// Links to the page, a chapter, a chart, and to what a reader has assumed.
import { copyText, icon, label, menu, told } from "./dialogs.js";
import { made } from "./elements.js";

// Copies a link for a button that says so; where it cannot, the link stands selected in the button's place.
const copyLink = async (button, said, address) => {
  const field = made("input", { readOnly: true, value: address, ariaLabel: told.link_not_copied });
  // What copies by selection needs the field in the page.
  button.after(field);
  const copied = await copyText(field);
  if (!copied) return field.after(made("small", { role: "status", textContent: told.link_not_copied }));
  field.remove();
  button.focus();
  const before = said.textContent;
  if (before === told.copied) return;
  said.textContent = told.copied;
  button.dataset.done = "";
  setTimeout(() => {
    said.textContent = before;
    delete button.dataset.done;
  }, 4000);
};

// The link of a part of the page.
export const link = (button) => {
  const address = new URL(`#${button.dataset.link}`, location.href).href;
  copyLink(button, button.querySelector("span"), address);
};

// Whether the address has more than what the table of all figures is searched by.
const searched = ["find", "section", "topic", "unit", "origin", "kind", "sure", "sort"];
const assumes = () => [...new URLSearchParams(location.search).keys()].some((key) => !searched.includes(key));

// The menu of what can be shared.
export const share = (button) => {
  const chapter = document.querySelector(".chapter-bar [aria-current]");
  const page = location.href.split(/[?#]/)[0];
  const title = document.querySelector("h1").textContent;
  const row = (name, what, address) => {
    const said = made("em", { textContent: told.copy });
    const entry = made("button", { type: "button" }, icon("[data-link]"), label(name, what), said);
    entry.addEventListener("click", () => copyLink(entry, said, address));
    return made("li", {}, entry);
  };
  const rows = [row(told.page, title, page)];
  if (chapter) rows.unshift(row(told.chapter, chapter.textContent, page + chapter.hash));
  if (assumes()) {
    const sentence = document.querySelector("#calculator .sentence")?.textContent.trim() || title;
    rows.push(row(told.assumptions, sentence, `${page}${location.search}#targets`));
  }
  if (navigator.share) {
    const name = made("span", { textContent: told.others });
    const other = made("button", { type: "button" }, icon("[data-share]"), name);
    other.addEventListener("click", () => navigator.share({ title, url: location.href }).catch(() => {}));
    rows.push(made("li", {}, other));
  }
  menu(told.share, button, rows);
};
