// What a page loads when a reader first asks for one of these.
export { download } from "./download.js";
export { embed } from "./embedding.js";
export { link, share } from "./share.js";
export { sortable } from "./tables.js";
