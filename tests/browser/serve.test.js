// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { get } from "node:http";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { policy, serve } from "../../web/serve.js";
import { dist } from "./quiz.js";
import { budgets } from "../../web/build/compress.js";
import { firstBytes } from "./wire.js";

const script = fileURLToPath(new URL("../../web/serve.js", import.meta.url));

/** @param {string} address @returns {Promise<{status: number | undefined, headers: import("node:http").IncomingHttpHeaders}>} */
const head = (address) =>
  new Promise((done, failed) => {
    get(address, { headers: { "accept-encoding": "gzip, deflate, br" } }, (response) => {
      response.resume();
      done({ status: response.statusCode, headers: response.headers });
    }).on("error", failed);
  });

test("pages and worker carry the strict policy, which all else obeys with them; text and core come as brotli, with their types", async () => {
  const { address, close } = await serve({ folder: dist, port: 0 });
  try {
    for (const [path, type] of [
      ["/", "text/html"],
      ["/careers.html", "text/html"],
      ["/careers", "text/html"],
      ["/guide/en/index.html", "text/html"],
      ["/mark.svg", "image/svg+xml"],
      ["/worker.js", "text/javascript"],
      ["/manifest.webmanifest", "application/manifest+json"],
      ["/which-desk.js", "text/javascript"],
      ["/whichdesk.wasm", "application/wasm"],
      ["/questions/office/bank.json", "application/json"],
    ]) {
      const { status, headers } = await head(address + path);
      assert.equal(status, 200, path);
      const isDocument = ["/", "/careers.html", "/careers", "/guide/en/index.html", "/worker.js", "/mark.svg"].includes(path);
      assert.equal(headers["content-security-policy"], isDocument ? policy : undefined, path);
      assert.equal(headers["x-content-type-options"], "nosniff", path);
      assert.equal(headers["content-encoding"], "br", path);
      assert.ok(headers["content-type"]?.startsWith(type), `${path}: ${headers["content-type"]}`);
      assert.equal(headers["cache-control"], "no-cache", path);
    }
    assert.match((await head(`${address}/whichdesk.wasm?v=01234567`)).headers["cache-control"] ?? "", /immutable/);
    const missing = await head(`${address}/nowhere`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers["content-security-policy"], policy);
    assert.match(missing.headers["content-type"] ?? "", /^text\/html/);
    assert.equal((await head(`${address}/guide/fr/job/cashier.html`)).status, 404);
  } finally {
    close();
  }
});

test("a port that is in use, or is no port, is said in one sentence", async () => {
  const { address, close } = await serve({ folder: dist, port: 0 });
  try {
    const { port } = new URL(address);
    for (const [wanted, sentence] of [
      [port, `Port ${port} is in use. Choose another, as in PORT=8090.\n`],
      ["http", `PORT is "http"; it must be a number from 1 to 65535.\n`],
    ]) {
      const { status, stderr, stdout } = spawnSync(process.execPath, [script], {
        env: { ...process.env, PORT: wanted },
        encoding: "utf8",
      });
      assert.deepEqual([status, stderr, stdout], [1, sentence, ""]);
    }
  } finally {
    close();
  }
});

test("everything to the first answer is at most 85 KB, headers included, in every language", async () => {
  for (const [language, { answer }] of await firstBytes()) assert.ok(answer <= budgets.first, `${language}: ${answer}`);
});
