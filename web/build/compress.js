// @ts-check
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const KB = 1024;
/** Choice: the page's two budgets, brotli bytes. */
export const budgets = { core: 48 * KB, first: 85 * KB };

/** Of the files that are named in the page, those of the first question. @param {string} language */
const named = (language) => [
  /^index\.html$/,
  /^assets\/index-.*\.css$/,
  /^assets\/index-.*\.js$/,
  /^assets\/mark-.*\.svg$/,
  /^which-desk\.js$/,
  /^questions\/office\/bank\.json$/,
  new RegExp(`^questions/office/text\\.${language}\\.first\\.json$`),
];

/** What takes in the first answer. */
const ofAnswers = /^(whichdesk\.wasm|questions\/office\/roles\.json)$/;

/** Every file below a folder. @param {string} folder @returns {string[]} */
export const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/**
 * What a reader's browser fetches in one language until the first question is shown (`question`: what the page names, and what the
 * quiz's script imports), and then until it can be answered (`answer`). A browser test compares the first with what is asked for.
 * @param {string} folder @param {string} language
 */
export function firstFiles(folder, language) {
  const script = readFileSync(join(folder, "which-desk.js"), "utf8");
  const imported = new Set([...script.matchAll(/from"\.\/([^"]+)"/g)].map(([, file]) => file));
  const all = filesIn(folder).filter((file) => !file.endsWith(".br"));
  return {
    question: all.filter((file) => imported.has(file) || named(language).some((pattern) => pattern.test(file))),
    answer: all.filter((file) => ofAnswers.test(file)),
  };
}

/**
 * Writes a `.br` beside each text and wasm file; the guide's hundreds of pages are compressed a little less, in a tenth of the time.
 * @param {string} folder @returns {Map<string, number>} brotli bytes by file
 */
export function compress(folder) {
  const sizes = new Map();
  for (const file of filesIn(folder)
    .filter((name) => /\.(html|css|js|svg|json|wasm|webmanifest|xml)$/.test(name))
    .sort()) {
    const plain = readFileSync(join(folder, file));
    const small = brotliCompressSync(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: file.startsWith("guide/") ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    });
    writeFileSync(join(folder, `${file}.br`), small);
    sizes.set(file, small.length);
  }
  return sizes;
}

/**
 * Prints what the page weighs and fails when it is over budget.
 * @param {string} folder @param {Map<string, number>} sizes @param {string[]} languages @param {number} loader - brotli bytes of the loader alone
 */
export function weigh(folder, sizes, languages, loader) {
  const wasm = sizes.get("whichdesk.wasm") ?? 0;
  const packs = sizes.get("whichdesk-packs.wasm") ?? 0;
  const totals = languages.map((language) => {
    const { question, answer } = firstFiles(folder, language);
    const files = [...sizes].filter(([file]) => [...question, ...answer].includes(file));
    const sum = (/** @type {string[]} */ some) => some.reduce((bytes, file) => bytes + (sizes.get(file) ?? 0), 0);
    return { language, files, shown: sum(question), total: sum(question) + sum(answer) };
  });
  const worst = totals.reduce((a, b) => (b.total > a.total ? b : a));
  const line = (/** @type {string} */ what, /** @type {number} */ size, of = 0) =>
    console.log(`${size.toLocaleString("en").padStart(9)}${of ? ` of ${of.toLocaleString("en")}` : ""}  ${what}`);

  console.log(`\nbrotli bytes to the first answer (${worst.language}, the heaviest language)`);
  for (const [file, size] of worst.files) line(file, size);
  line("wasm and loader", wasm + loader, budgets.core);
  line("the same with a company's own jobs", packs + loader, budgets.core);
  for (const { language, shown, total } of totals)
    line(`to the first answer, ${language}; to the first question ${shown.toLocaleString("en")}`, total, budgets.first);
  if (Math.max(wasm, packs) + loader > budgets.core || worst.total > budgets.first)
    throw new Error("over budget: see the table above.");
}
