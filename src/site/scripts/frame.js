// A part of the page in a frame: how it looks there, its height, and its islands.
import { enliven, load, secondPart } from "./islands.js";
import { address, options } from "./options.js";
import { live, parsed, root } from "./state.js";

const query = new URLSearchParams(location.search);
const theme = query.get("theme");
if (/^(light|dark|auto)$/.test(theme)) root.dataset.theme = theme;
const fixed = query.get("height") === "fixed";
if (fixed) root.dataset.height = "fixed";

// The page posts its height to the page that frames it, in each protocol that host scripts listen to.
const id = query.get("id") || options.id;
let resizer;
let told;
let wait;

// Beside a host that follows, a scroll bar would come and go with each change, narrow the page and change
// its height again, without end. A host that follows no more gives it back.
const follow = () => {
  const followed = () => Math.abs(innerHeight - told) <= 1;
  if (followed()) root.dataset.followed = "";
  clearTimeout(wait);
  wait = setTimeout(() => followed() || delete root.dataset.followed, 1000);
};
addEventListener("resize", follow);

const tell = (again) => {
  const height = document.body ? Math.ceil(document.body.getBoundingClientRect().height) : 0;
  if (fixed || parent === window || !height || (height === told && again !== true)) return;
  told = height;
  follow();
  const say = (message) => parent.postMessage(message, "*");
  say({ type: "zone-report:height", id, height });
  say({ "datawrapper-height": { [id]: height } });
  const pym = query.get("childId");
  if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (resizer) say(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${again === true ? "init:5" : "resize"}`);
};

const greet = () => {
  if (!fixed && !resizer && parent !== window) parent.postMessage("[iFrameResizerChild]Ready", "*");
  tell(true);
};

addEventListener("message", ({ data, source }) => {
  if (source !== parent) return;
  if (data?.type === "zone-report:ask") tell(true);
  if (typeof data !== "string") return;
  if (data.startsWith("[iFrameSizer]")) {
    const [name, ...rest] = data.slice(13).split(":");
    // The first message is a list of settings; later ones ask or tell something.
    if (rest.length > 5) resizer = name;
    if (resizer) tell(true);
  } else if (data.startsWith("pymxPYMx")) tell(true);
});

parsed.then(() => {
  // A frame without a place of its own may open no window.
  if (origin === "null") for (const link of document.querySelectorAll("a[target]")) link.removeAttribute("target");
  // A frame out of sight is not laid out until it is seen; a table opened by script is heard at once.
  addEventListener("toggle", tell, true);
  const sort = async ({ target }) => {
    if (target.open && target.matches("details.data-table")) (await import(address(options.asked))).sortable(target);
  };
  if (options.asked) addEventListener("toggle", sort, true);
  new ResizeObserver(tell).observe(document.body);
  // The host's script may begin to listen long after the frame is there.
  for (const delay of [0, 500, 2000, 5000]) setTimeout(greet, delay);
});

if (!options.glue) {
  // There is nothing to bring to life.
  root.dataset.state = "interactive";
} else if (query.get("live") !== "no") {
  live(async () => {
    const module = await load();
    await parsed;
    await enliven(module, secondPart(module), import(address(options.ways)));
  }).then(tell);
}
