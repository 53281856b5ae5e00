// Banks at the edge of what may be: one item, ten thousand, and figures that are no numbers.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { loadModule } from "../../web/engine/module.js";
import { optionsOf } from "../reference/observations.js";
import { inProject, run, score } from "../reference/program.js";

/**
 * @typedef {import("../reference/formats.js").Bank} Bank
 * @typedef {import("../reference/formats.js").Answers} Answers
 */

const office = readFileSync(inProject("questions/office/bank.json"), "utf8");
const roles = readFileSync(inProject("questions/office/roles.json"), "utf8");
const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk.wasm")));
/** @type {string} */
let folder;
before(() => void (folder = mkdtempSync(join(tmpdir(), "whichdesk-"))));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} bank @param {string} withRoles */
function write(bank, withRoles = roles) {
  writeFileSync(join(folder, "bank.json"), bank);
  writeFileSync(join(folder, "roles.json"), withRoles);
}

/** The office bank with this many items, its own repeated. @param {number} count @returns {Bank} */
function bankOf(count) {
  const bank = JSON.parse(office);
  const items = Array.from({ length: count }, (_, at) => ({ ...bank.items[at % bank.items.length], id: `item-${at}` }));
  return { ...bank, items };
}

for (const count of [1, 10_000])
  describe(`a bank of ${count} item${count === 1 ? "" : "s"}`, () => {
    const bank = bankOf(count);
    const text = JSON.stringify(bank);
    /** @type {Answers} */
    const answers = Object.fromEntries(
      bank.items.map((item, at) => {
        const options = optionsOf(bank, item);
        return [item.id, options[(7 * at) % options.length].id];
      }),
    );
    const file = JSON.stringify({ bank: bank.id, version: bank.version, answers });
    const none = JSON.stringify({ bank: bank.id, version: bank.version, answers: {} });
    let handle = 0;
    after(() => module.close(handle));

    // Choice: ten seconds, some twenty times what it takes; a square of ten thousand anywhere would take minutes.
    test("opens, asks, assesses and shares", { timeout: 10_000 }, (context) => {
      /** @param {string} what @param {() => string} call */
      const timed = (what, call) => {
        const start = performance.now();
        const reply = JSON.parse(call());
        context.diagnostic(`${what}: ${(performance.now() - start).toFixed(1)} ms`);
        assert.equal(reply.ok, true, JSON.stringify(reply).slice(0, 300));
        return reply.result;
      };
      handle = timed("open", () => module.open(text, roles)).handle;
      assert.notEqual(timed("next", () => module.next(handle, none, "quick")).item, null);
      assert.equal(timed("next, all answered", () => module.next(handle, file, "full")).stop, "exhausted");
      assert.equal(timed("assess", () => module.assess(handle, file)).answered, count);
      const { code } = timed("encode", () => module.encode(handle, file, "answers"));
      assert.deepEqual(timed("decode", () => module.decode(handle, code)).answers, answers);
    });

    test("is scored the same by the command line", () => {
      write(text);
      const [line] = score(folder, [{ id: "p", answers }], ["--reasons"]);
      assert.equal(line, `{"id":"p",${module.assess(handle, file).slice(1)}`);
    });

    test("has its items studied", () => {
      const { study } = { study: JSON.parse(run("items", folder, [{ id: "p", answers }]).stdout) };
      assert.equal(study.skills.flatMap((/** @type {any} */ { items }) => items).length + study.otherItems.length, count);
    });
  });

describe("figures that are no numbers are reported with their place", () => {
  /** @param {string} bank @param {string} withRoles */
  function reported(bank, withRoles = roles) {
    write(bank, withRoles);
    const { status, stderr } = run("lint", folder, []);
    const { problems } = JSON.parse(module.open(bank, withRoles));
    assert.equal(status, 1);
    assert.ok(stderr.includes(problems[0].detail), stderr);
    return problems[0];
  }
  const line = 1 + office.split('"within"')[0].split("\n").length - 1;
  /** @param {string} number */
  const within = (number) => office.replace(/"within":\s*[0-9.]+/, `"within": ${number}`);

  for (const number of ["1e999", "-1e999", "1e99999999"])
    test(`${number} in a bank`, () => {
      const { code, where, args } = reported(within(number));
      assert.deepEqual([code, where, args.line], ["number-too-large", "/correlation/within", String(line)]);
    });

  for (const word of ["NaN", "Infinity", "-Infinity", "nan(0)"])
    test(`${word} in a bank`, () => {
      const { code, args } = reported(within(word));
      assert.deepEqual([code, args.line], ["not-json", String(line)]);
    });

  test("the text NaN in a bank", () => {
    const { code, where } = reported(within('"NaN"'));
    assert.deepEqual([code, where], ["wrong-type", "/correlation/within"]);
  });

  test("1e999 in roles", () => {
    const { code, file, where } = reported(office, roles.replace(/"rapport":\s*-?[0-9.]+/, '"rapport": 1e999'));
    assert.deepEqual([code, file, where], ["number-too-large", "roles", "/roles/0/figures/rapport"]);
  });

  test("correlations that nobody can have", () => {
    const { code, where } = reported(within("-0.9"));
    assert.deepEqual([code, where], ["not-positive-definite", "/correlation"]);
  });

  test("a number too small for a double is 0, and reported as such", () => {
    const { code, where, args } = reported(office.replace(/"halfWidth":\s*[0-9.]+/, '"halfWidth": 1e-999'));
    assert.deepEqual([code, where, args.found], ["out-of-range", "/axis/halfWidth", "0"]);
  });
});
