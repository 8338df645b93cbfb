// What the page's own JSON says: addresses relative to the page, what a frame shows.
export const options = JSON.parse(document.getElementById("zone-report").textContent);

export const address = (path) => new URL(path, document.baseURI).href;
