// What the rows below charts do beside saving, and how the keyboard goes through groups of links.

// One stop for each group: its paragraph, list or row. Arrow keys go to the others in it.
const groups = ".section-text > p, .chapter-lead, .aside, .ledger ul, .chart-actions, .chart-controls";
const members = (group) => [...group.querySelectorAll("a, button")];

// Gives each chart its row, each control of it the chart's name, and each group its one stop.
export const gather = () => {
  const row = document.getElementById("chart-actions");
  for (const figure of row ? document.querySelectorAll("figure.chart") : []) {
    const actions = row.content.firstElementChild.cloneNode(true);
    const name = figure.querySelector(".chart-title").firstChild.textContent.trim();
    actions.ariaLabel = name;
    for (const button of members(actions)) button.ariaLabel = `${button.textContent.trim()}, ${name}`;
    for (const button of actions.querySelectorAll("[data-embed]")) button.dataset.embed = figure.id.slice(6);
    for (const button of actions.querySelectorAll("[data-link]")) button.dataset.link = figure.id;
    figure.querySelector(".source").append(actions);
    for (const button of figure.querySelectorAll(".table-actions button"))
      button.ariaLabel = `${button.textContent.trim()}, ${name}`;
    for (const group of figure.querySelectorAll(".chart-controls > [role=group]")) group.ariaLabel += `, ${name}`;
  }
  for (const group of document.querySelectorAll(groups)) {
    for (const [index, member] of members(group).entries()) if (index) member.tabIndex = -1;
  }
};

const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
addEventListener("keydown", (event) => {
  const step = steps[event.key];
  const group = step && !event.defaultPrevented && event.target.closest?.(groups);
  if (!group) return;
  const all = members(group);
  const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
  if (!next || next === event.target) return;
  event.preventDefault();
  for (const member of all) member.tabIndex = member === next ? 0 : -1;
  next.setAttribute("aria-describedby", "arrows");
  next.focus();
});

// A finger on a slider may begin a pan of the page: what it sets is kept back until it moves along the slider or is
// lifted, and forgotten once the browser takes the pan over.
let held;
const settle = () => {
  const target = held?.target;
  held = null;
  target?.dispatchEvent(new Event("input", { bubbles: true }));
};
addEventListener("pointerdown", ({ target, pointerType, clientX }) => {
  if (pointerType === "touch" && target.type === "range") held = { target, value: target.value, from: clientX };
});
addEventListener("pointermove", ({ clientX }) => held && Math.abs(clientX - held.from) > 6 && settle());
addEventListener("pointerup", settle);
addEventListener("pointercancel", () => {
  if (held) held.target.value = held.value;
  held = null;
});
addEventListener("input", (event) => event.target === held?.target && event.stopImmediatePropagation(), true);

// Stills are hidden by a sheet that no saved copy of the page has: there they stand where canvases are empty.
const sheet = new CSSStyleSheet();
sheet.replaceSync("@media screen { .plot.live > .stills { display: none } }");
document.adoptedStyleSheets.push(sheet);

// A link puts a target into the calculator without loading the page anew.
addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-target]");
  const choice = link && document.querySelector(`#calculator [name=target][value="${link.dataset.target}"]`);
  if (!choice) return;
  event.preventDefault();
  choice.click();
  location.hash = "targets";
});
