// @ts-check
/** Choice: a code broken into more pieces than this is not joined. */
const maxPieces = 60;
/** Choice: this many wrappings of a link, one inside the other, are undone. */
const maxWrappings = 4;

/** What programs put between the letters of a text or in place of them: what is written, what is meant. */
const replacements = /** @type {const} */ ([
  [/=\r?\n/g, ""], // soft line break, RFC 2045, section 6.7
  [/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, ""], // zero width characters, soft hyphen
  [/\u00A0/g, " "],
  [/\u2011/g, "-"],
  [/[\u2013\u2014]/g, "--"],
  [/\\/g, ""],
]);

/** @param {string} text */
function unwrapped(text) {
  let plain = text;
  for (let i = 0; i < maxWrappings && plain.includes("%"); i += 1)
    plain = plain.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  for (const [written, meant] of replacements) plain = plain.replace(written, meant);
  return plain;
}

/**
 * The whole code at the start of a text, joined over white space and the marks of quoted lines.
 * @param {string} text @param {(code: string) => boolean} isWhole
 */
function wholeCode(text, isWhole) {
  let code = "";
  let rest = text;
  for (let pieces = 0; pieces < maxPieces; pieces += 1) {
    const [gap, piece] = rest.match(/^(?:[ \t\r\n]|(?<=\n[\s>]*)>)*([\w-]+)/) ?? [];
    if (gap === undefined) return null;
    code += piece;
    for (let shorter = code; ; shorter = shorter.slice(0, -1)) {
      if (isWhole(shorter)) return shorter;
      if (!/[_-]$/.test(shorter)) break;
    }
    rest = rest.slice(gap.length);
  }
  return null;
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
  const plain = unwrapped(text);
  const starts = [...plain.matchAll(/(?<![\w-])r=(?:3D)?[ \t\r\n]*/g)].map(({ index, 0: found }) => index + found.length);
  for (const start of starts) {
    const code = wholeCode(plain.slice(start), isWhole);
    if (code) return code;
  }
  if (starts.length > 0) return plain.slice(starts[0]).match(/^[\w-]*/)?.[0] ?? "";
  for (const { index } of plain.matchAll(/[\w-]{16,}/g)) {
    const code = wholeCode(plain.slice(index), isWhole);
    if (code) return code;
  }
  return text.trim();
}
