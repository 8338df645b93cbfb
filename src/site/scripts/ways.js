// What every page loads once its islands live: the rows below its charts, and its bar of chapters, its drawer.
import { gather } from "./actions.js";
import { explain } from "./evidence.js";
import { follow } from "./way.js";

export const start = () => {
  gather();
  follow();
  explain();
};
