// @ts-check
/** Choice: a code broken into more pieces than this is not joined. */
const maxPieces = 60;
/** Choice: this many wrappings of a link, one inside the other, are undone. */
const maxWrappings = 4;
/** Choice: a longer code is not looked for, so that a large attachment in base64 takes no time. */
const maxLetters = 4000;
/** Without its `r=`, a code is looked for only in runs of letters that are longer than most words and begin as a code of
 * format 1 to 3 does. */
const bareStart = "A[Qgw][\\w-]{14,}";

/** Stands for a soft line break, so that lines can still be counted: a private character, which no text has. */
const softBreak = "\uE000";

/** What programs put between the letters of a text or in place of them: what is written, what is meant. */
const replacements = /** @type {const} */ ([
  [/=\r?\n/g, softBreak], // RFC 2045, section 6.7
  [/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, ""], // zero width characters, soft hyphen
  [/\u00A0/g, " "],
  [/\u2011/g, "-"],
  [/[\u2013\u2014]/g, "--"],
  [/\\/g, ""],
]);

/** What was percent-encoded. A line break among it breaks no line of the text, but may be a soft one, behind "=". @param {string} digits */
const character = (digits) => (/^0[ad]$/i.test(digits) ? " " : String.fromCharCode(Number.parseInt(digits, 16)));

/** A link within the link of a mail filter that writes `_` for `/` and `-` for `%`. @param {string} inner */
const undefended = (inner) => inner.replaceAll("_", "/").replace(/-(?=[0-9A-F]{2})/gi, "%");

/** @param {string} text */
function unwrapped(text) {
  let plain = text.replace(/(urldefense\.[\w.-]*\/v2\/url\?u=)([^&\s]*)/g, (_, start, inner) => start + undefended(inner));
  for (let i = 0; i < maxWrappings && plain.includes("%"); i += 1)
    plain = plain.replace(/=(?:%0d)?%0a/gi, softBreak).replace(/%([0-9a-f]{2})/gi, (_, digits) => character(digits));
  for (const [written, meant] of replacements) plain = plain.replace(written, meant);
  return plain;
}

const gapAndPiece = /(?:[ \t\r\n\uE000]|(?<=\n[\s>]*)>)*([\w-]+)/y;

/**
 * The whole code at a place of a text, joined over white space and the marks of quoted lines, and where it ends.
 * @param {string} text @param {number} at @param {(code: string) => boolean} isWhole
 */
function wholeCode(text, at, isWhole) {
  let code = "";
  gapAndPiece.lastIndex = at;
  for (let pieces = 0; pieces < maxPieces && code.length < maxLetters; pieces += 1) {
    const piece = gapAndPiece.exec(text)?.[1];
    if (piece === undefined) return null;
    const end = gapAndPiece.lastIndex;
    code += piece;
    for (let shorter = code; ; shorter = shorter.slice(0, -1)) {
      if (isWhole(shorter)) return { code: shorter, end };
      if (!/[_-]$/.test(shorter)) break;
    }
    gapAndPiece.lastIndex = end;
  }
  return null;
}

/**
 * @typedef {object} Found
 * @property {string} code - of a damaged one the letters that are left
 * @property {boolean} whole
 * @property {boolean} marked - whether it followed `r=`
 * @property {number} line - of the text, from 1
 * @property {string} before - what precedes it on its line, back to the code before
 */

/**
 * Every share code in a text: bare ones, and those behind `r=`, whole or damaged.
 * @param {string} text @param {(code: string) => boolean} isWhole - whether the checksum confirms a code
 * @returns {Generator<Found>}
 */
export function* codesIn(text, isWhole) {
  const plain = unwrapped(text);
  const start = new RegExp(`(?<![\\w-])r=(?:3D)?[ \\t\\r\\n\uE000]*|(?<![\\w-])${bareStart}`, "g");
  let line = 1;
  let counted = 0;
  let done = 0;
  for (let match = start.exec(plain); match; match = start.exec(plain)) {
    const marked = match[0].startsWith("r=");
    const at = marked ? start.lastIndex : match.index;
    const found = wholeCode(plain, at, isWhole);
    for (; counted < match.index; counted += 1) if (plain[counted] === "\n" || plain[counted] === softBreak) line += 1;
    const before = plain.slice(Math.max(done, plain.lastIndexOf("\n", match.index) + 1), match.index);
    const letters = found ? "" : /** @type {RegExpMatchArray} */ (plain.slice(at).match(/^[\w-]*/))[0];
    yield { code: found?.code ?? letters, whole: found !== null, marked, line, before };
    done = start.lastIndex = found?.end ?? at + letters.length;
  }
}

/**
 * The share code in what a person opened or pasted: a bare code, a link, or a message with a link in it.
 *
 * Links change on their way: mail programs add punctuation, break lines and write `=3D` for `=`; filters and trackers
 * percent-encode a link and put it into the query of another. `whichdesk decode` finds codes by the same rules
 * (core/study/files/find_code.h); tests/golden/links.json holds both to them.
 *
 * @param {string} text
 * @param {(code: string) => boolean} isWhole - whether the checksum confirms a code
 * @returns {string} of a damaged code its letters, else the text, so that the engine can say what is wrong
 */
export function findCode(text, isWhole) {
  const found = [...codesIn(text, isWhole)];
  const best = found.find(({ whole, marked }) => whole && marked) ?? found.find(({ marked }) => marked);
  if (best) return best.code;
  return found.find(({ whole }) => whole)?.code ?? text.trim();
}
