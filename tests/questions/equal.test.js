// An axis without figures of occupations, and advice on keys.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { axisFrom } from "../reference/praise.js";
import { inProject, run } from "../reference/program.js";

const folder = mkdtempSync(join(tmpdir(), "equal-"));
after(() => rmSync(folder, { recursive: true }));
cpSync(inProject("tests/questions/library"), folder, { recursive: true });
const path = join(folder, "bank.json");
const text = readFileSync(path, "utf8");
const bank = JSON.parse(text);

/** @param {any} changed */
const write = (changed) => writeFileSync(path, JSON.stringify(changed));

describe("derive --equal", () => {
  const correlation = bank.skills.map((/** @type {unknown} */ _, /** @type {number} */ row) =>
    bank.skills.map((/** @type {unknown} */ __, /** @type {number} */ column) =>
      row === column ? 1 : 0.1 + 0.05 * ((row + column) % 3),
    ),
  );
  const matrix = { ...bank, correlation };
  const expected = axisFrom(
    matrix,
    Object.fromEntries(bank.skills.map((/** @type {any} */ { id, side }) => [id, side === "back" ? -1 : 1])),
  );

  /** @param {Record<string, number>} weights */
  const isExpected = (weights) => {
    for (const { id } of bank.skills)
      assert.ok(Math.abs(weights[id] - expected[id]) < 1e-9, `${id}: ${weights[id]}, not ${expected[id]}`);
  };

  test("weighs the skills of a side alike, so that praise moves nothing and the variance is 1", () => {
    write(matrix);
    assert.match(run("lint", folder, []).stderr, /axis-(level|variance)/);
    isExpected(JSON.parse(run("derive", folder, [], ["--equal"]).stdout).weights);
  });

  test("writes them into a bank that lint then finds good", () => {
    write(matrix);
    const { status, stdout } = run("derive", folder, [], ["--equal", "--write"]);
    assert.equal(status, 0);
    assert.ok(JSON.parse(stdout).changed > 0);
    isExpected(JSON.parse(readFileSync(path, "utf8")).axis.weights);
    assert.equal(run("lint", folder, []).status, 0);
    assert.equal(run("derive", folder, [], ["--equal", "--check"]).status, 0);
  });

  test("refuses a bank of one side", () => {
    write({ ...bank, skills: bank.skills.map((/** @type {any} */ skill) => ({ ...skill, side: "front" })) });
    const { status, stderr } = run("derive", folder, [], ["--equal"]);
    assert.equal(status, 1);
    assert.match(stderr, /\[one-sided\]/);
  });
});

describe("lint's advice", () => {
  /** @param {any[]} more @returns {{ code: string, where: string, detail: string }[]} */
  const adviceWith = (more) => {
    const items = [...bank.items, ...more];
    write({ ...bank, items });
    const texts = JSON.parse(readFileSync(inProject("tests/questions/library/text.en.json"), "utf8"));
    for (const { id, type } of more) texts.items[id] = texts.items[type === "rating" ? "first-hello" : "talk-or-list"];
    writeFileSync(join(folder, "text.en.json"), JSON.stringify(texts));
    return JSON.parse(run("lint", folder, []).stdout).advice ?? [];
  };
  const again = { id: "again", type: "rating", loadings: { welcoming: 0.57 } };
  const third = { id: "third", type: "preference", loadings: { recommending: -0.368, planning: 0.368 } };

  test("names a skill with more plain than reversed ratings", () => {
    const [{ code, where, detail }, ...others] = adviceWith([again]);
    assert.deepEqual([code, where, others], ["unbalanced-ratings", "/skills/0", []]);
    assert.match(detail, /"welcoming" has 2 plain and 0 reversed/);
  });

  test("names a skill that is more often A than B", () => {
    const [{ code, where }, ...others] = adviceWith([third]);
    assert.deepEqual([code, where, others], ["unbalanced-preferences", "/skills/1", []]);
  });

  test("leaves out a skill with one item, and one with as many of each", () => {
    assert.deepEqual(adviceWith([{ ...again, loadings: { welcoming: -0.57 } }]), []);
  });
});
