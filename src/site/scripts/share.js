// The dialog that gives the code by which others show a chart.
const WORDS = {
  "zh-Hant": ["嵌入這張圖", "形式", "互動", "靜態圖", "高度", "隨內容", "固定", "複製", "已複製", "關閉", "無法複製。代碼已選取，請按 Ctrl+C 或 ⌘C。"],
  "zh-Hans": ["嵌入这张图", "形式", "互动", "静态图", "高度", "随内容", "固定", "复制", "已复制", "关闭", "无法复制。代码已选取，请按 Ctrl+C 或 ⌘C。"],
  en: ["Embed this chart", "Form", "Live", "Still picture", "Height", "With its content", "Fixed", "Copy", "Copied", "Close", "This could not be copied. The code is selected: press Ctrl+C or ⌘C."],
};
const quoted = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const made = (name, properties, ...inside) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
};

export const share = (id) => {
  const words = WORDS[document.documentElement.lang] || WORDS.en;
  const figure = document.getElementById("chart-" + id);
  const here = location.href.split(/[?#]/)[0];
  const name = figure?.querySelector("figcaption h3")?.firstChild?.textContent.trim() || id;
  const height = Math.ceil(figure?.getBoundingClientRect().height || 480) + 48;
  const at = (path) => quoted(new URL(path, here).href);
  const choice = (title, key, options) =>
    made("fieldset", {}, made("legend", { textContent: title }), ...options.map((text, index) =>
      made("label", {}, made("input", { type: "radio", name: key, value: index, checked: !index }), " " + text)));
  const code = made("textarea", { readOnly: true, rows: 5, spellcheck: false });
  code.setAttribute("aria-label", "HTML");
  const copy = made("button", { className: "button", type: "button", textContent: words[7] });
  const close = made("button", { className: "button", type: "button", textContent: words[9] });
  const told = made("p", { role: "status" });
  const form = made("form", { method: "dialog" },
    choice(words[1], "form", [words[2], words[3]]), choice(words[4], "size", [words[5], words[6]]), code, told, made("p", {}, copy, " ", close));
  const dialog = made("dialog", { className: "share" }, made("h2", { textContent: `${words[0]}：${name}`.replace("chart：", "chart: ") }), form);
  const write = () => {
    const still = form.elements.form.value === "1";
    const fixed = form.elements.size.value === "1";
    code.value = still
      ? `<a href="${at("#chart-" + id)}"><img src="${at(`charts/${id}.svg`)}" alt="${quoted(name)}" ${fixed ? 'width="768"' : 'style="width:100%;height:auto"'} loading="lazy"></a>`
      : `<iframe src="${at(`embed/${id}.html${fixed ? "?height=fixed" : ""}`)}" title="${quoted(name)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>` +
        (fixed ? "" : `\n<script src="${quoted(new URL("embed.js", import.meta.url).href)}" async></script>`);
    copy.textContent = words[7];
    told.textContent = "";
  };
  form.addEventListener("change", write);
  copy.addEventListener("click", async () => {
    const text = code.value;
    const copied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(() => true, () => {
        code.select();
        return document.execCommand("copy");
      });
    copy.textContent = words[copied ? 8 : 7];
    told.textContent = copied ? "" : words[10];
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  write();
  dialog.showModal();
};
