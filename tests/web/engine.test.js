// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { EngineUnavailable, InputError, loadModule, openEngine } from "../../web/engine/engine.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const wasm = read("build/wasm/whichdesk.wasm");
const bank = read("questions/office/bank.json").toString();
const roles = read("questions/office/roles.json").toString();

/**
 * Lets `use` fetch one file from a host.
 * @param {{type?: string, status?: number, body: Buffer | string}} file @param {(url: string) => Promise<void>} use
 */
async function withHost({ type = "application/wasm", status = 200, body }, use) {
  const server = createServer((_, response) => response.writeHead(status, { "Content-Type": type }).end(body));
  await new Promise((listening) => server.listen(0, () => listening(null)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  try {
    await use(`http://localhost:${port}/whichdesk.wasm`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

for (const type of ["application/wasm", "application/octet-stream", "text/html"])
  test(`a host that serves the core as ${type} is good enough`, () =>
    withHost({ type, body: wasm }, async (url) => {
      const engine = openEngine(await loadModule(url), bank, roles);
      assert.equal(engine.assess({ bank: "office", version: 1, answers: {} }).answered, 0);
    }));

for (const [what, file] of /** @type {const} */ ([
  ["a core that is not there", { status: 404, body: "Not found" }],
  ["a page in its place", { type: "text/html", body: "<!doctype html>" }],
  ["half of it", { body: wasm.subarray(0, wasm.length / 2) }],
  ["nothing", { body: "" }],
]))
  test(`${what} is an EngineUnavailable`, () => withHost(file, (url) => assert.rejects(loadModule(url), EngineUnavailable)));

test("a browser without WebAssembly is an EngineUnavailable", () =>
  withHost({ body: wasm }, async (url) => {
    const kept = globalThis.WebAssembly;
    Object.assign(globalThis, { WebAssembly: undefined });
    try {
      await assert.rejects(loadModule(url), EngineUnavailable);
    } finally {
      globalThis.WebAssembly = kept;
    }
  }));

test("wrong answers are an InputError that carries every problem", async () => {
  const engine = openEngine(await loadModule(wasm), bank, roles);
  assert.throws(
    () => engine.assess({ bank: "office", version: 1, answers: { "no-such": "1", "patience-1": "9" } }),
    (error) => {
      assert.ok(error instanceof InputError);
      assert.deepEqual(
        error.problems.map(({ code, where }) => [code, where]),
        [
          ["unknown-item", "/answers/no-such"],
          ["unknown-option", "/answers/patience-1"],
        ],
      );
      return true;
    },
  );
});

test("a closed engine says that it is closed", async () => {
  const engine = openEngine(await loadModule(wasm), bank, roles);
  engine.close();
  assert.throws(() => engine.next({ bank: "office", version: 1, answers: {} }, "quick"), InputError);
});

test("a thousand assessments leave the memory as it was", async () => {
  const module = await loadModule(wasm);
  const engine = openEngine(module, bank, roles);
  const answers = { bank: "office", version: 1, answers: { "patience-1": "4", "persuasion-3": "2" } };
  engine.assess(answers);
  const before = module.memoryBytes();
  for (let i = 0; i < 1000; i += 1) engine.assess(answers);
  assert.equal(module.memoryBytes(), before);
  assert.ok(before < 16 * 1024 * 1024);
});

test("when the memory is exhausted at the second text, the first one is released", async () => {
  const core = { lent: /** @type {number[]} */ ([]), released: /** @type {number[]} */ ([]) };
  const exports = {
    _initialize() {},
    memory: { buffer: new ArrayBuffer(64) },
    allocate: () => (core.lent.push(8) > 1 ? 0 : 8),
    release: (/** @type {number} */ at) => core.released.push(at),
    open: () => assert.fail("nothing may be opened"),
  };
  const { instantiate } = WebAssembly;
  Object.assign(WebAssembly, { instantiate: async () => ({ instance: { exports } }) });
  try {
    const module = await loadModule(new Uint8Array());
    assert.throws(() => module.open("bank", "roles"), EngineUnavailable);
  } finally {
    Object.assign(WebAssembly, { instantiate });
  }
  assert.deepEqual(core.released, [8]);
});
