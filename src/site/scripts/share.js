// The dialog that gives the code by which others show a chart.
import { filled, made } from "./elements.js";
import { options, words } from "./options.js";

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

export const share = (id) => {
  const { share: told } = words();
  const figure = document.getElementById(`chart-${id}`);
  const name = figure?.querySelector("figcaption h3")?.firstChild?.textContent.trim() || id;
  const height = Math.ceil(figure?.getBoundingClientRect().height || 480) + 48;
  const code = made("textarea", { readOnly: true, rows: 5, spellcheck: false, ariaLabel: "HTML" });
  const copy = button(told.copy);
  const close = button(told.close);
  const form = made(
    "form",
    { method: "dialog" },
    choice(told.form, "form", [told.live, told.still]),
    choice(told.height, "size", [told.fitting, told.fixed]),
    code,
    made("p", {}, copy, " ", close),
  );
  const title = made("h2", { textContent: filled(told.title, { name }) });
  const dialog = made("dialog", { className: "share" }, title, form);
  const still = (fixed) => {
    const size = fixed ? 'width="768"' : 'style="width:100%;height:auto"';
    const image = `<img src="${at(`charts/${id}.svg`)}" alt="${quoted(name)}" ${size} loading="lazy">`;
    return `<a href="${at(`#chart-${id}`)}">${image}</a>`;
  };
  const frame = (fixed) => {
    const source = at(`embed/${id}.html${fixed ? "?height=fixed" : ""}`);
    const size = `width="100%" height="${height}" style="border:0"`;
    const frame = `<iframe src="${source}" title="${quoted(name)}" ${size} loading="lazy"></iframe>`;
    return fixed ? frame : `${frame}\n<script src="${at(options.host)}" async></script>`;
  };
  const write = () => {
    const { form: kind, size } = form.elements;
    code.value = (kind.value === "1" ? still : frame)(size.value === "1");
    copy.textContent = told.copy;
  };
  form.addEventListener("change", write);
  copy.addEventListener("click", async () => {
    code.select();
    try {
      await navigator.clipboard.writeText(code.value);
    } catch {
      document.execCommand("copy");
    }
    copy.textContent = told.copied;
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  write();
  dialog.showModal();
};
