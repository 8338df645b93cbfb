// The menu of what can be taken along: the files that the end of the page names; and paper, where the bar has no room.
import { icon, label, menu, told } from "./dialogs.js";
import { made } from "./elements.js";

export const download = (button) => {
  const files = [...document.querySelectorAll("#take li")].map((file) => {
    const { href, textContent: name } = file.querySelector("a");
    const what = file.querySelector("span")?.textContent.trim() || "";
    const verb = made("em", { textContent: button.textContent.trim() });
    const row = made("a", { href, download: name }, icon("[data-download]"), label(name, what), verb);
    return made("li", {}, row);
  });
  const print = document.querySelector(".tools [data-print]");
  const paper = made("button", { type: "button" }, icon("[data-print]"), label(print.textContent.trim(), ""));
  const element = menu(told.download, button, [...files, made("li", { className: "paper" }, paper)]);
  paper.addEventListener("click", () => {
    element.close();
    window.print();
  });
};
