// The dialog that gives the code by which others show a chart.
import { filled, made } from "./elements.js";
import { options } from "./options.js";
import { table } from "./table.js";

const { share: told } = table[document.documentElement.lang];

const quoted = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const at = (path) => quoted(new URL(path, location.href.split(/[?#]/)[0]).href);

const choice = (title, key, options) => {
  const labels = options.map((text, index) => {
    const input = made("input", { type: "radio", name: key, value: index, checked: !index });
    return made("label", {}, input, ` ${text}`);
  });
  return made("fieldset", {}, made("legend", { textContent: title }), ...labels);
};

const button = (text) => made("button", { className: "button", type: "button", textContent: text });

// Whether a field's text could be copied; where the clipboard is out of reach it stands selected.
const copyText = async (field) => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
};

// A dialog that is gone once it is closed.
const dialog = (className, ...inside) => {
  const element = made("dialog", { className }, ...inside);
  element.addEventListener("close", () => element.remove());
  element.addEventListener("click", ({ target }) => target === element && element.close());
  document.body.append(element);
  return element;
};

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

// The menu of what can be shared, below its button; on a small screen a sheet.
export const share = (button) => {
  const chapter = document.querySelector(".chapter-bar [aria-current]");
  const page = location.href.split(/[?#]/)[0];
  const title = document.querySelector("h1").textContent;
  const row = (name, what, address) => {
    const said = made("em", { textContent: told.copy });
    const label = made("span", {}, name, made("small", { textContent: what }));
    const entry = made("button", { type: "button" }, label, said);
    entry.addEventListener("click", () => copyLink(entry, said, address));
    return made("li", {}, entry);
  };
  const rows = [row(told.page, title, page)];
  if (chapter) rows.unshift(row(told.chapter, chapter.textContent, page + chapter.hash));
  if (location.search) {
    const sentence = document.querySelector("#calculator .sentence")?.textContent.trim() || title;
    rows.push(row(told.assumptions, sentence, `${page}${location.search}#targets`));
  }
  if (navigator.share) {
    const other = made("button", { type: "button" }, made("span", { textContent: told.others }));
    other.addEventListener("click", () => navigator.share({ title, url: location.href }).catch(() => {}));
    rows.push(made("li", {}, other));
  }
  const close = made("button", { className: "close-button", ariaLabel: told.close, textContent: "×" });
  close.addEventListener("click", () => menu.close());
  const menu = dialog("menu", made("h2", { textContent: told.share }), close, made("ul", {}, ...rows));
  menu.ariaLabel = told.share;
  const { bottom, right } = button.getBoundingClientRect();
  menu.style.setProperty("--top", `${bottom + 4}px`);
  menu.style.setProperty("--right", `${Math.max(document.documentElement.clientWidth - right, 0)}px`);
  menu.showModal();
};

export const embed = (id) => {
  const figure = document.getElementById(`chart-${id}`);
  const name = figure?.querySelector(".chart-title")?.firstChild?.textContent.trim() || id;
  const height = Math.ceil(figure?.getBoundingClientRect().height || 480) + 48;
  const code = made("textarea", { readOnly: true, rows: 5, spellcheck: false, ariaLabel: "HTML" });
  const copy = button(told.copy);
  const close = button(told.close);
  const said = made("p", { role: "status" });
  const form = made(
    "form",
    { method: "dialog" },
    choice(told.form, "form", [told.live, told.still]),
    choice(told.height, "size", [told.fitting, told.fixed]),
    code,
    said,
    made("p", {}, copy, " ", close),
  );
  const title = made("h2", { textContent: filled(told.title, { name }) });
  const asked = dialog("share", title, form);
  const still = (fixed) => {
    const size = fixed ? 'width="768"' : 'style="width:100%;height:auto"';
    const image = `<img src="${at(`charts/${id}.svg`)}" alt="${quoted(name)}" ${size} loading="lazy">`;
    return `<a href="${at(`#chart-${id}`)}">${image}</a>`;
  };
  const frame = (fixed) => {
    const source = at(`embed/${id}.html${fixed ? "?height=fixed" : ""}`);
    const size = `width="100%" height="${height}" style="border:0"`;
    const frame = `<iframe src="${source}" title="${quoted(name)}" ${size} loading="lazy" allow="clipboard-write"></iframe>`;
    return fixed ? frame : `${frame}\n<script src="${at(options.host)}" async></script>`;
  };
  const write = () => {
    const { form: kind, size } = form.elements;
    code.value = (kind.value === "1" ? still : frame)(size.value === "1");
    copy.textContent = told.copy;
    said.textContent = "";
  };
  form.addEventListener("change", write);
  copy.addEventListener("click", async () => {
    const copied = await copyText(code);
    copy.textContent = copied ? told.copied : told.copy;
    said.textContent = copied ? "" : told.not_copied;
  });
  close.addEventListener("click", () => asked.close());
  write();
  asked.showModal();
};
