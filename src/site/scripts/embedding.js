// The dialog that gives the code by which others show a chart, with the chart as they will show it.
import { button, copyText, dialog, told } from "./dialogs.js";
import { filled, made } from "./elements.js";
import { options } from "./options.js";

const quoted = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const at = (path) => new URL(path, location.href.split(/[?#]/)[0]).href;

const choice = (title, key, options) => {
  const labels = options.map((text, index) => {
    const input = made("input", { type: "radio", name: key, value: index, checked: !index });
    return made("label", {}, input, ` ${text}`);
  });
  return made("fieldset", {}, made("legend", { textContent: title }), ...labels);
};

// What the code shows. The frame stays as it was served: it need not load the module once more.
const preview = (id, name, still) => {
  const theme = document.documentElement.dataset.theme;
  return still
    ? made("img", { src: at(`charts/${id}.svg`), alt: name })
    : made("iframe", { src: at(`embed/${id}.html?live=no&height=fixed&theme=${theme}`), title: name });
};

export const embed = (id) => {
  const figure = document.getElementById(`chart-${id}`);
  const name = figure?.querySelector(".chart-title")?.firstChild?.textContent.trim() || id;
  const height = Math.ceil(figure?.getBoundingClientRect().height || 480) + 48;
  const code = made("textarea", { readOnly: true, rows: 5, spellcheck: false, ariaLabel: "HTML" });
  const copy = button(told.copy);
  const close = button(told.close);
  const said = made("p", { role: "status" });
  const shown = made("div", { className: "preview" });
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
  const heading = made("h3", { textContent: told.preview });
  const asked = dialog("share", title, form, heading, shown);
  const still = (fixed) => {
    const size = fixed ? 'width="768"' : 'style="width:100%;height:auto"';
    const image = `<img src="${quoted(at(`charts/${id}.svg`))}" alt="${quoted(name)}" ${size} loading="lazy">`;
    return `<a href="${quoted(at(`#chart-${id}`))}">${image}</a>`;
  };
  const frame = (fixed) => {
    const source = quoted(at(`embed/${id}.html${fixed ? "?height=fixed" : ""}`));
    const size = `width="100%" height="${height}" style="border:0"`;
    const frame = `<iframe src="${source}" title="${quoted(name)}" ${size} loading="lazy" allow="clipboard-write"></iframe>`;
    return fixed ? frame : `${frame}\n<script src="${quoted(at(options.host))}" async></script>`;
  };
  const write = () => {
    const { form: kind, size } = form.elements;
    const isStill = kind.value === "1";
    code.value = (isStill ? still : frame)(size.value === "1");
    copy.textContent = told.copy;
    said.textContent = "";
    if (isStill !== (shown.firstChild?.localName === "img")) shown.replaceChildren(preview(id, name, isStill));
    else if (!shown.firstChild) shown.append(preview(id, name, isStill));
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
