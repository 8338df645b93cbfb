// Reads a document and looks for figures in it. What it is given goes nowhere but back.
import init, { binary, Original } from "../original.js";

// No report is so long; a browser may not have the room that the command line has.
const LONGEST = 2 ** 26;

const decoded = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

// The texts that bytes may be, as `check --source` takes them. It guesses between GB18030 and Big5 by
// their letters; here both are tried, and the figures decide.
const texts = (bytes) => {
  const mark = bytes[0] * 256 + bytes[1];
  if (mark === 0xfffe) return [decoded(bytes.subarray(2), "utf-16le")];
  if (mark === 0xfeff) return [decoded(bytes.subarray(2), "utf-16be")];
  if (binary(bytes)) throw "binary";
  const text = decoded(bytes, "utf-8");
  return text === null ? [decoded(bytes, "gb18030"), decoded(bytes, "big5")] : [text];
};

const findings = (text, figures) => {
  const original = new Original(text);
  const found = figures.map(({ token, section, sentence }) => [...original.find(token, section, sentence)]);
  const sentences = {};
  for (const { section, sentence } of figures) {
    sentences[`${section}.${sentence}`] ??= original.sentence(section, sentence);
  }
  const [words, numbers] = [original.text(), original.figures()];
  original.free();
  return { found, sentences, text: words, numbers, count: found.filter(([line]) => line).length };
};

const held = async (file, figures) => {
  if (!file.size) throw "empty";
  if (file.size > LONGEST) throw "long";
  const possible = texts(new Uint8Array(await file.arrayBuffer())).filter((text) => text !== null);
  if (!possible.length) throw "encoding";
  if (!possible[0].trim()) throw "empty";
  return possible
    .map((text) => findings(text, figures))
    .reduce((best, other) => (other.count > best.count ? other : best));
};

addEventListener("message", async ({ data: { module, file, figures } }) => {
  try {
    await init({ module_or_path: module }).catch(() => Promise.reject("start"));
    postMessage(await held(file, figures));
  } catch (fault) {
    postMessage({ fault: typeof fault === "string" ? fault : "read" });
  }
});
