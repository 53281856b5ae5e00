// Whether a person has changed: `compare` against an independent computation, and how often it is wrong.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { loadModule } from "../../web/engine/module.js";
import { changeOf } from "./change.js";
import { differences } from "./compare.js";
import { opened, quickInterview } from "./core_module.js";
import { people, shareOf } from "./people.js";
import { inProject, run } from "./program.js";
import { randomFrom } from "./random.js";
import { sheets } from "./sheets.js";
import { axis, bank, folder, roles } from "./simulated.js";

/** @typedef {import("./formats.js").Answers} Answers */

const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk-counselor.wasm")));
/** @param {string} reply */
const resultOf = (reply) => JSON.parse(reply).result;
const { handle } = resultOf(module.open(JSON.stringify(bank), JSON.stringify(roles)));
/** @param {Answers} answers @param {"answers" | "summary"} kind */
const codeOf = (answers, kind = "answers") =>
  resultOf(module.encode(handle, JSON.stringify({ bank: bank.id, version: bank.version, answers }), kind)).code;
/** @param {string} before @param {string} after */
const compared = (before, after) => resultOf(module.compare(handle, before, after));

const tried = sheets(bank, 120, 41).map(({ answers }) => answers);
const assessed = tried.map((answers) =>
  resultOf(module.assess(handle, JSON.stringify({ bank: bank.id, version: bank.version, answers }), "standard")),
);

describe("compare", () => {
  test("agrees with the formula computed from whole matrices", () => {
    let numbers = 0;
    for (const [at, before] of tried.entries()) {
      const after = tried[(at + 7) % tried.length];
      const { path, skills } = compared(codeOf(before), codeOf(after));
      if (path.changed === "unknown") continue;
      numbers += 1;
      const expected = changeOf(bank, before, after);
      const { difference, sd, p, changed } = path;
      assert.deepEqual(differences(expected.axis, { difference, sd, p, changed }, `${at}/axis`), []);
      const figures = skills.map((/** @type {any} */ one) => ({
        difference: one.difference,
        sd: one.sd,
        p: one.p,
        changed: one.changed,
      }));
      assert.deepEqual(differences(expected.skills, figures, `${at}/skills`), []);
    }
    assert.ok(numbers > 30, `${numbers}`);
  });

  test("names both leads, certainties and bands, and knows no change without a pattern or answers", () => {
    for (const [at, before] of tried.entries()) {
      const after = (at + 7) % tried.length;
      for (const kinds of /** @type {const} */ ([
        ["answers", "answers"],
        ["summary", "answers"],
        ["answers", "summary"],
      ])) {
        const { path, skills } = compared(codeOf(before, kinds[0]), codeOf(tried[after], kinds[1]));
        const [one, two] = [assessed[at], assessed[after]];
        assert.deepEqual(path.lead, { before: one.path.lead, after: two.path.lead });
        assert.deepEqual(path.certainty, { before: one.path.certainty, after: two.path.certainty });
        for (const [k, skill] of skills.entries())
          assert.deepEqual(skill.band, { before: one.skills[k].band, after: two.skills[k].band });
        const words = kinds.some((kind) => kind === "summary") || [one, two].some((result) => result.path.why === "noPattern");
        for (const { changed, difference } of [path, ...skills])
          assert.deepEqual([changed === "unknown", difference === undefined], [words, words]);
      }
    }
  });

  test("the same answers twice have not changed, and the reverse order changes only signs", () => {
    for (const [at, answers] of tried.slice(0, 40).entries()) {
      const [code, other] = [codeOf(answers), codeOf(tried[at + 1])];
      const { path, skills } = compared(code, code);
      if (path.changed !== "unknown")
        for (const one of [path, ...skills]) assert.deepEqual([one.difference, one.p, one.changed], [0, 1, "none"]);
      const [there, back] = [compared(code, other), compared(other, code)];
      if (there.path.changed === "unknown") continue;
      assert.ok(Math.abs(there.path.difference + back.path.difference) < 1e-12);
      assert.equal(there.path.changed, back.path.changed);
    }
  });

  test("a damaged code is refused by name", () => {
    const code = codeOf(tried[0]);
    assert.equal(JSON.parse(module.compare(handle, code.slice(0, -9), code)).problems[0].code, "truncated-code");
  });
});

describe("people who answer twice", () => {
  const count = 1500;
  const made = people(bank, 1);
  const core = opened(bank, roles);
  /** @param {string} how @param {(theta: number[], random: () => number) => [Answers, Answers]} twice @param {number} size */
  const rates = (how, twice, size) => {
    const random = randomFrom(5);
    const found = Array.from({ length: size }, () => {
      const [before, after] = twice(made.draw(random), random);
      return compared(codeOf(before), codeOf(after));
    }).filter(({ path }) => path.changed !== "unknown");
    const axisRate = shareOf(found.map(({ path }) => path.changed === "clear"));
    const anySkill = shareOf(found.map(({ skills }) => skills.some((/** @type {any} */ { changed }) => changed === "clear")));
    const eachSkill = shareOf(found.flatMap(({ skills }) => skills.map((/** @type {any} */ { changed }) => changed !== "none")));
    const say = (/** @type {{value: number}} */ { value }) => value.toFixed(3);
    console.log(
      `# ${how}: axis clear ${say(axisRate)}, any skill clear ${say(anySkill)}, a skill possible or clear ${say(eachSkill)}`,
    );
    return { axisRate, anySkill, eachSkill };
  };
  /** False alarms are no more often than the level, three standard errors allowed. @param {{value: number, error: number}} rate */
  const keeps = ({ value, error }) => assert.ok(value <= 0.05 + 3 * error, `${value} +- ${error}`);

  test("without having changed, the whole quiz both times: false alarms keep the level", () => {
    const found = rates("whole, whole", (theta, random) => [made.answer(theta, random), made.answer(theta, random)], count);
    for (const rate of Object.values(found)) keeps(rate);
    assert.ok(found.axisRate.value > 0.01 && found.eachSkill.value > 0.01, "the rule is not so strict that it never speaks");
    const { unchanged } = JSON.parse(run("simulate", folder, [], ["--people", "1000", "--seed", "1"]).stdout);
    for (const [name, { value, error }] of /** @type {const} */ ([
      ["axis", found.axisRate],
      ["anySkill", found.anySkill],
      ["skill", found.eachSkill],
    ])) {
      const printed = unchanged.full[name];
      assert.ok(Math.abs(printed - value) < 4 * error * Math.sqrt(1 + count / 1000), `${name}: simulate prints ${printed}`);
      assert.ok(unchanged.quick[name] <= 0.05 + 3 * Math.sqrt((0.05 * 0.95) / 100), `${name}: ${unchanged.quick[name]}, quick`);
    }
  });

  test("without having changed, the quick quiz and then the whole one: they do, too", () => {
    const quick = (/** @type {Answers} */ all) => quickInterview(core, all).at(-1)?.before ?? {};
    const found = rates("quick, whole", (theta, random) => [quick(made.answer(theta, random)), made.answer(theta, random)], 200);
    for (const rate of Object.values(found)) keeps(rate);
  });

  test("who has moved by two on the axis is mostly found", () => {
    const norm = axis.reduce((sum, weight) => sum + weight * weight, 0);
    const found = rates(
      "moved by 2",
      (theta, random) => {
        const later = theta.map((value, at) => value + (2 * (axis[at] ?? 0)) / norm);
        return [made.answer(theta, random), made.answer(later, random)];
      },
      300,
    );
    assert.ok(found.axisRate.value > 0.8, `${found.axisRate.value}`);
  });
});
