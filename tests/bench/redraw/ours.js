// Our renderer in the form of a peer of the redraw benchmark.
import start, { Chart } from "./redraw.js";

await start();
window.make = (element, kind, xs, sets) => {
  const canvas = element.appendChild(document.createElement("canvas"));
  canvas.style.cssText = `width:${element.clientWidth}px;height:${element.clientHeight}px`;
  const chart = new Chart(canvas, element.clientWidth, element.clientHeight, devicePixelRatio, kind === "line");
  chart.redraw(sets[0]);
  return (index) => chart.redraw(sets[index]);
};
