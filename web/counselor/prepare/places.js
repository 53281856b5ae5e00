// @ts-check
/** The parts of JSON that say where something is: texts, marks, everything else. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s[\]{},:"]+/g;

/** How deep the core reads: what is nested deeper is refused as a whole. */
const deepest = 32;

/** @param {string} key */
const escaped = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** @param {string} text */
function unquoted(text) {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/**
 * The line of a problem of a JSON text; none for what is wrong with the whole text.
 * @param {{where: string, args: Record<string, string | number>}} problem @param {Map<string, number>} lines - from `linesOf`
 */
export const lineOf = ({ where, args }, lines) => args.line ?? (where === "" ? undefined : lines.get(where));

/**
 * The line of each value of a JSON text, by JSON Pointer. A text that is not JSON is followed as far as it goes.
 * @param {string} text @returns {Map<string, number>}
 */
export function linesOf(text) {
  /** @type {Map<string, number>} */
  const lines = new Map();
  /** What is open: the pointer of each, and the place in an array or the last key. @type {{pointer: string, at: number, key: string | null, array: boolean}[]} */
  const open = [];
  let line = 1;
  let counted = 0;
  for (const { 0: part, index } of text.matchAll(token)) {
    for (; counted < index; counted += 1) if (text[counted] === "\n") line += 1;
    const here = open.at(-1);
    if (part === "}" || part === "]") {
      open.pop();
      continue;
    }
    if (part === ",") {
      if (here) Object.assign(here, { at: here.at + 1, key: null });
      continue;
    }
    if (here && !here.array && here.key === null && part.startsWith('"')) {
      here.key = unquoted(part);
      continue;
    }
    const pointer = here ? `${here.pointer}/${here.array ? here.at : escaped(here.key ?? "")}` : "";
    if (!lines.has(pointer)) lines.set(pointer, line);
    if (part === "{" || part === "[") open.push({ pointer, at: 0, key: null, array: part === "[" });
    if (open.length > deepest) break;
  }
  return lines;
}
