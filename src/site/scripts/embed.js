// For pages that hold a frame of ours: gives each frame the height of what is in it.

// The page's frames, those in shadow trees too.
const frames = (tree) =>
  [...tree.querySelectorAll("*")].flatMap((element) =>
    element.localName === "iframe" ? element : element.shadowRoot ? frames(element.shadowRoot) : [],
  );

// What a host's box adds to the height that is asked for.
const around = (frame) => {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  const sides = [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth];
  return sides.reduce((sum, side) => sum + (Number.parseFloat(side) || 0), 0);
};

addEventListener("message", (event) => {
  const data = event.data;
  if (data?.type !== "zone-report:height" || !(data.height > 0 && data.height < 1e5)) return;
  for (const frame of frames(document)) {
    if (frame.contentWindow === event.source) frame.style.height = `${data.height + around(frame)}px`;
  }
});
// A frame that was there before this script has told its height to nobody.
for (const { contentWindow } of frames(document)) contentWindow?.postMessage({ type: "zone-report:ask" }, "*");
