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
 * @property {Pick<import("./lines.js").Entry, "label" | "date" | "note">} [about] - what else the line says
 * @property {string} text - the start of what is wrong, to be shown and mended; empty for a whole source
 */

const begins = (/** @type {Uint8Array} */ bytes, /** @type {number[]} */ ...first) =>
  first.every((byte, at) => bytes[at] === byte);

/** How a spreadsheet writes a file that is not UTF-8, by the language of its user. @type {Record<string, string>} */
const oldEncodings = { cs: "windows-1250", vi: "windows-1258" };

/** How files begin that hold no text. @type {[string, RegExp][]} */
const beginnings = [
  ["pdf-file", /^%PDF/],
  ["image-file", /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|.{4}ftyp(heic|heix|mif1|avif))/s],
];

/** Choice: bytes at either end of an archive that are looked at; the names of what is in it are there. */
const named = 65_536;

/** What is in a ZIP archive, or in an older file of an office program, by the names in it. @param {Uint8Array} bytes @param {string} other */
function contentOf(bytes, other) {
  const names = letters(bytes.subarray(0, named)) + letters(bytes.subarray(-named));
  if (/opendocument\.text|word\/document|W\0o\0r\0d\0D\0o\0c\0u/.test(names)) return "document-file";
  if (/opendocument\.spreadsheet|xl\/work|W\0o\0r\0k\0b\0o\0o\0k/.test(names)) return "spreadsheet-file";
  return other;
}

/** @param {Uint8Array} bytes */
const letters = (bytes) =>
  String.fromCharCode(...bytes.subarray(0, named / 2)) + String.fromCharCode(...bytes.subarray(named / 2));

/** What a file that holds no text is, by its bytes: its name may be wrong. @param {Uint8Array} bytes */
function formOf(bytes) {
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return contentOf(bytes, "archive-file");
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return contentOf(bytes, "binary-file");
  const start = letters(bytes.subarray(0, 16));
  const known = beginnings.find(([, beginning]) => beginning.test(start));
  if (known) return known[0];
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
