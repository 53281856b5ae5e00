// @ts-check
import { limits } from "./limits.js";

/**
 * What is read: a pasted text, or a file.
 * @typedef {{name?: string, text: string} | {name?: string, file: Blob}} Source
 *
 * What is wrong with a line, or with a whole source (line 0).
 * @typedef {object} Trouble
 * @property {string} source - the name of the file; empty for what was pasted
 * @property {number} line - from 1; 0 for the whole source
 * @property {string} code - a problem code of questions/README.md, or one of this folder's README.md
 * @property {Record<string, string | number>} args - what its sentence needs
 * @property {string} text - the start of what is wrong, to be shown and mended; empty for a whole source
 */

const begins = (/** @type {Uint8Array} */ bytes, /** @type {number[]} */ ...first) =>
  first.every((byte, at) => bytes[at] === byte);

/** How a spreadsheet writes a file that is not UTF-8, by the language of its user. @type {Record<string, string>} */
const oldEncodings = { cs: "windows-1250", vi: "windows-1258" };

/** What a file that holds no text is. @param {Uint8Array} bytes */
function formOf(bytes) {
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "spreadsheet-file";
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf-file";
  return bytes.subarray(0, 8192).includes(0) ? "binary-file" : null;
}

/** @param {Uint8Array} bytes @param {string} language @returns {{text: string, guessed?: string}} */
function decoded(bytes, language) {
  if (begins(bytes, 0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (begins(bytes, 0xfe, 0xff)) return { text: new TextDecoder("utf-16be").decode(bytes) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const guessed = oldEncodings[language] ?? "windows-1252";
    return { text: new TextDecoder(guessed).decode(bytes), guessed };
  }
}

/**
 * The text of a source.
 * @param {Source} source @param {string} language - of the page, to guess an old encoding by
 * @returns {Promise<{text: string, troubles: Trouble[]}>} an encoding that was guessed is a trouble beside the text
 */
export async function textOf(source, language) {
  const name = source.name ?? "";
  const trouble = (/** @type {string} */ code, /** @type {Trouble["args"]} */ args = {}) => ({
    source: name,
    line: 0,
    code,
    args,
    text: "",
  });
  const size = "file" in source ? source.file.size : source.text.length;
  const most = limits.bytes / 1024 / 1024;
  if (size > limits.bytes)
    return { text: "", troubles: [trouble("file-too-large", { megabytes: Math.ceil(size / 1024 / 1024), most })] };
  if (!("file" in source)) return { text: source.text.replace(/^\uFEFF/, ""), troubles: [] };
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  const wide = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);
  const form = wide ? null : formOf(bytes);
  if (form) return { text: "", troubles: [trouble(form)] };
  const { text, guessed } = decoded(bytes, language);
  return { text, troubles: guessed ? [trouble("guessed-encoding", { encoding: guessed })] : [] };
}
