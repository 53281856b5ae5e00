// The adaptive quiz from the command line: the same questions as in the browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { opened, quickInterview } from "../reference/core_module.js";
import { inProject, run } from "../reference/program.js";
import { fullSheets } from "../reference/sheets.js";

const folder = "questions/office";
/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(inProject(`${folder}/${file}`), "utf8"));
const bank = read("bank.json");

describe("whichdesk next", () => {
  const core = opened(bank, read("roles.json"));
  const [{ answers }] = fullSheets(bank, 1, 3);
  const sheets = quickInterview(core, answers).map(({ before }, at) => ({ id: `p${at}`, answers: before }));

  for (const plan of ["quick", "full", "tieBreak"])
    test(`says for each sheet what the browser asks next in the plan ${plan}`, () => {
      const { status, lines } = run("next", folder, sheets, ["--plan", plan]);
      assert.equal(status, 0);
      const expected = sheets.map(({ id, answers: before }) => ({ id, ok: true, result: core.next(before, plan) }));
      assert.deepEqual(
        lines.map((line) => JSON.parse(line)),
        expected,
      );
    });

  test("takes the quick plan when none is named", () =>
    assert.equal(run("next", folder, sheets).stdout, run("next", folder, sheets, ["--plan", "quick"]).stdout));

  test("answers a bad line in its place, and goes on", () => {
    const { status, lines } = run("next", folder, [sheets[0], { id: "x", answers: { nothing: "1" } }, sheets[1]]);
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).ok),
      [true, false, true],
    );
    assert.equal(JSON.parse(lines[1]).problems[0].code, "unknown-item");
  });

  test("knows no other plan", () => assert.equal(run("next", folder, [], ["--plan", "slow"]).status, 2));
});
