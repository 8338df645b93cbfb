// What is taken along of the table: the site's own files, or of them what a search has left.
import { words } from "./controls.js";
import { icon } from "./drawings.js";
import { filled, made } from "./elements.js";
import { options } from "./options.js";

const save = (name, type, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

// Records of a table, those with line breaks in their fields too.
const records = (text) => text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) || [];

const parts = {
  csv: (text, ids) => {
    const [head, ...rows] = records(text);
    return [head, ...rows.filter((row) => ids.has(row.split(",")[0]))].map((row) => `${row}\r\n`).join("");
  },
  json: (text, ids) => {
    const report = JSON.parse(text);
    report.figures = report.figures.filter(({ id }) => ids.has(id));
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

const types = { csv: "text/csv", json: "application/json" };

// The part of a file that has these figures; where it cannot be had the link leads to the whole.
const takePart = async (event, file, hits) => {
  const kind = file.split(".")[1];
  const link = event.currentTarget;
  event.preventDefault();
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(response.status);
    save(file, types[kind], parts[kind](await response.text(), new Set(hits.map(({ id }) => id))));
  } catch (error) {
    console.warn(error);
    location.assign(link.href);
  }
};

// The links: for all figures, or where `hits` is given for those that it gives. A page that came as one file has
// nothing beside it.
export const take = (holder, hits) => {
  const root = options.host?.replace("embed.js", "");
  if (root === undefined) return;
  const link = (file, name) => {
    const link = made("a", { href: new URL(root + file, document.baseURI).href, download: file }, icon("take"), name);
    const kind = file.split(".")[1];
    if (hits && parts[kind]) link.addEventListener("click", (event) => takePart(event, file, hits()));
    return link;
  };
  const whole = hits ? filled(words.whole, { name: "XLSX" }) : "XLSX";
  const links = [link("figures.csv", "CSV"), link("figures.xlsx", whole), link("report.json", "JSON")];
  if (hits) {
    const said = made("span", { textContent: words.link });
    const copy = made("button", { type: "button", className: "tool" }, icon("link"), said);
    copy.addEventListener("click", () => copyLink(copy, said));
    links.push(copy);
  }
  holder.replaceChildren(...links);
};

// The address as it will be once it has followed; where it cannot be copied it stands selected.
const copyLink = async (button, said) => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  const address = `${location.href.split("#")[0]}#figures`;
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    const field = made("input", { readOnly: true, value: address, ariaLabel: words.link });
    button.after(field);
    field.select();
    if (!document.execCommand("copy")) return;
    field.remove();
  }
  said.textContent = words.copied;
  setTimeout(() => {
    said.textContent = words.link;
  }, 4000);
};
