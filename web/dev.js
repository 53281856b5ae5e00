// @ts-check
// Builds the page, serves it without an offline copy, and builds again what changes: npm run dev. PORT=8090 takes another port.
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveOnWantedPort } from "./serve.js";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const vite = join(top, "node_modules/vite/bin/vite.js");

/** @param {string} program @param {string[]} args @returns {Promise<boolean>} whether it ended well */
function run(program, args) {
  return new Promise((done) => {
    spawn(program, args, { cwd: top, stdio: ["ignore", "ignore", "inherit"] })
      .on("error", () => done(false))
      .on("exit", (code) => done(code === 0));
  });
}

const buildCore = () => run("cmake", ["--build", "--preset", "wasm", "--target", "whichdesk-wasm"]);
const buildPage = () => run(process.execPath, [vite, "build", "--mode", "development", "--logLevel", "error"]);

/** Folders that are watched, and the steps after a change in them. */
const steps = { core: [buildCore, buildPage], web: [buildPage], questions: [buildPage] };

/** What is still to be done, in order. @type {Set<() => Promise<boolean>>} */
const waiting = new Set();
let working = false;

async function work() {
  if (working) return;
  working = true;
  while (waiting.size > 0) {
    const start = Date.now();
    const [step] = [buildCore, buildPage].filter((one) => waiting.has(one));
    waiting.delete(step);
    const good = await step();
    const what = step === buildCore ? "the core" : "the page";
    console.log(
      good
        ? `Built ${what} in ${((Date.now() - start) / 1000).toFixed(1)} s.`
        : `Could not build ${what}; the last good one is served.`,
    );
    if (!good) waiting.clear();
  }
  working = false;
}

/** @type {NodeJS.Timeout | undefined} */
let soon;
for (const [folder, wanted] of Object.entries(steps))
  watch(join(top, folder), { recursive: true }, () => {
    for (const step of wanted) waiting.add(step);
    clearTimeout(soon);
    soon = setTimeout(work, 100); // an editor writes a file in several steps
  });

if (!existsSync(join(top, "build/wasm/whichdesk.wasm"))) waiting.add(buildCore);
waiting.add(buildPage);
await work();
const address = await serveOnWantedPort({ folder: join(top, "build/dev"), changing: true });
console.log(`Whichdesk is at ${address} and follows what you change; reload to see it. Ctrl-C stops it.`);
