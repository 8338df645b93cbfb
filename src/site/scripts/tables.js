// Tables that a reader has opened tell amounts as their chart does, and are sorted by the heads of their columns:
// downwards, upwards, as the report has it.
import { made } from "./elements.js";

// A figure by its value in base units, else by the words.
const keyOf = (row, column) => {
  const cell = row.cells[column];
  const value = cell?.querySelector("data")?.value;
  return value === undefined || Number.isNaN(+value) ? cell?.textContent.trim() || "" : +value;
};

const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
const compare = (one, other) =>
  typeof one === "number" && typeof other === "number" ? one - other : words.compare(`${one}`, `${other}`);

const orders = { none: "descending", descending: "ascending", ascending: "none" };

const sort = (table, head) => {
  const order = orders[head.ariaSort || "none"];
  const column = head.cellIndex;
  for (const other of table.tHead.rows[0].cells) other.ariaSort = other === head ? order : "none";
  for (const body of table.tBodies) {
    body.served ??= [...body.rows];
    // The row that names a group stays above it.
    const rows = body.served.filter((row) => row.cells.length > column);
    const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
    if (order !== "none") rows.sort((one, other) => compare(keys.get(one), keys.get(other)));
    if (order === "descending") rows.reverse();
    body.append(...rows);
  }
};

// A step on the way to a target opens the growth that it needs, and is not that growth.
const tell = (figure) => {
  if (!figure?.querySelector(".chart-controls [data-key^=unit]")) return;
  for (const { dataset } of figure.querySelectorAll(".chart-mark[data-amount]")) {
    const cell = figure.querySelector(`.data-table [data-figure="${dataset.figure}"]:not([data-unit=percent]) > a`);
    // Beside the words may stand what a check of the source has added.
    if (cell) cell.firstChild.nodeValue = dataset.amount;
  }
};
addEventListener("click", ({ target }) => {
  const figure = target.closest?.(".chart-controls [data-key]")?.closest("figure");
  // Marks have their words with the chart's next frame.
  if (figure) setTimeout(() => tell(figure), 100);
});

export const sortable = (details) => {
  tell(details.closest("figure"));
  const table = details.querySelector("table");
  if (!table?.tHead || table.dataset.sortable) return;
  table.dataset.sortable = "";
  for (const head of table.tHead.rows[0].cells) {
    head.ariaSort = "none";
    const button = made("button", { type: "button" }, ...head.childNodes);
    button.addEventListener("click", () => sort(table, head));
    head.append(button);
  }
};
