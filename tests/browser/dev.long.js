// @ts-check
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../web/serve.js";
import { until } from "./engines/belongings.js";
import { Person } from "./person.js";
import { dist, speak } from "./quiz.js";

const top = fileURLToPath(new URL("../..", import.meta.url));
const start = speak("en").t("welcome-start");

/** The project in a folder of its own, as far as `npm run dev` needs it. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), "whichdesk-"));
  for (const path of [
    "core",
    "web",
    "questions",
    "vite.config.js",
    "package.json",
    "build/wasm/whichdesk.wasm",
    "build/wasm/whichdesk-packs.wasm",
    "build/wasm/whichdesk-counselor.wasm",
  ])
    cpSync(join(top, path), join(folder, path), { recursive: true });
  symlinkSync(join(top, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

test("npm run dev shows a change after a reload, also where an offline copy of an older page is kept", async () => {
  const folder = copyProject();
  const port = await freePort();
  const person = await Person.arrive();
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let dev;
  try {
    const older = await serve({ folder: dist, port });
    await person.opens(older.address);
    await person.waitsUntilReady();
    await person.sees(start);
    older.close();

    const words = join(folder, "web/i18n/en.ftl");
    const source = readFileSync(words, "utf8");
    const say = (/** @type {string} */ text) =>
      writeFileSync(words, source.replace(/^welcome-start = .*$/m, `welcome-start = ${text}`));
    say("First change");
    let said = "";
    dev = spawn(process.execPath, ["web/dev.js"], {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    dev.stdout?.on("data", (bytes) => {
      said += bytes;
    });
    await until("address", () => said.includes(older.address), dev);

    await person.opens(older.address);
    await person.sees("First change");
    await person.waitsUntilReady();
    const kept = await person.looks(
      `return (async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])()`,
    );
    assert.deepEqual(kept, [0, 0]);

    said = "";
    say("Second change");
    await until("second build", () => said.includes("Built the page"), dev);
    await person.reloads();
    await person.sees("Second change");
  } finally {
    dev?.kill();
    await person.leaves();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
});
