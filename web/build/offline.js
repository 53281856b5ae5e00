// @ts-check
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync } from "vite";
import { filesIn } from "./compress.js";

const worker = new URL("../pages/worker.js", import.meta.url);
const retiringWorker = new URL("retiring-worker.js", import.meta.url);

/** What only the quiz with a company's own roles needs: it has no worker. */
const forPacks = /^whichdesk-packs\.wasm$|^assets\/pack-/;

/** How the page asks for a file. @param {string} file @param {string} version - of the data, as in `data.js` */
function addressOf(file, version) {
  if (file === "index.html") return "./";
  return file.endsWith(".wasm") || file.startsWith("questions/") ? `${file}?v=${version}` : file;
}

/** Choice: the guide is not kept: its hundreds of pages would cost every visitor of the quiz a megabyte. */
const notKept = /^(guide\/|embed\/|assets\/guide-|404\.html$|sitemap\.xml$|robots\.txt$|worker\.js$)|\.br$/;

/**
 * Writes `worker.js` beside a built page: it keeps every file that is there, for visits without a network.
 * @param {string} folder @param {string} version - of the data
 */
export function writeWorker(folder, version) {
  const source = readFileSync(worker, "utf8");
  const files = filesIn(folder)
    .filter((file) => !notKept.test(file) && !forPacks.test(file))
    .sort()
    .map((file) => [
      addressOf(file, version),
      `sha256-${createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("base64")}`,
    ]);
  const digest = createHash("sha256").update(source).update(JSON.stringify(files)).digest("hex").slice(0, 12);
  const whole = `const copy = ${JSON.stringify({ digest, files })};\n${source}`;
  writeFileSync(join(folder, "worker.js"), minifySync("worker.js", whole, { module: true }).code);
}

/** Writes a `worker.js` that removes the worker and the copy of an earlier visit, and keeps nothing. @param {string} folder */
export function writeRetiringWorker(folder) {
  copyFileSync(retiringWorker, join(folder, "worker.js"));
}
