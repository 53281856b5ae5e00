// What an explanation shows beside its numbers: the core beside the reference.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { differences, reasonDifferences } from "./compare.js";
import { opened } from "./core_module.js";
import { inProject } from "./program.js";
import { reference } from "./reference.js";
import { skillReadiness } from "./roles.js";
import { sheets } from "./sheets.js";
import { strengthOf, toLearn } from "./shown.js";

/** Fails with the first few of many. @param {string[]} problems */
const none = (problems) => assert.equal(problems.slice(0, 10).join("\n"), "", `${problems.length} differences`);

/** @param {string} folder @param {string} file */
const read = (folder, file) => JSON.parse(readFileSync(inProject(`${folder}/${file}`), "utf8"));

for (const folder of ["questions/office", "tests/reference/fixtures/tiny"])
  describe(`explanations of ${folder}`, () => {
    const [bank, roles] = [read(folder, "bank.json"), read(folder, "roles.json")];
    const core = opened(bank, roles);
    after(() => core.close());
    const tried = sheets(bank, 80, 43).map(({ id, answers }) => ({ id, answers, expected: reference(bank, roles, answers) }));

    test("each answer's effect on the path is said in a word", () => {
      none(
        tried.flatMap(({ id, answers, expected }) => {
          const { contributions } = core.explain(answers, { path: true, parts: ["contributions"] });
          const worded = expected.contributions.path.map((one) => ({ ...one, strength: strengthOf(one.effect) }));
          return differences(worded, contributions, id);
        }),
      );
    });

    test("the reasons for a path, a role and a skill are the strongest answers", () => {
      none(
        tried.flatMap(({ id, answers, expected: { reasons, contributions } }) => {
          const path = core.explain(answers, { path: true, parts: ["reasons"] }).reasons;
          return [
            ...reasonDifferences(reasons.path, path, contributions.path, `${id} path`),
            ...Object.entries(reasons.roles).flatMap(([role, { offset, ...own }]) =>
              reasonDifferences(
                own,
                core.explain(answers, { role, parts: ["reasons"] }).reasons,
                contributions.roles[role],
                `${id} ${role}`,
              ),
            ),
          ];
        }),
      );
    });

    test("what to learn for a role are the skills in which most of its readiness is missing", () => {
      none(
        tried.flatMap(({ id, answers, expected }) =>
          roles.roles.flatMap((/** @type {import("./formats.js").Role} */ role) => {
            const { learn } = core.explain(answers, { role: role.id, parts: ["learn"] });
            return differences(
              toLearn(skillReadiness(bank, role, expected.posterior, expected.quality.scale)),
              learn,
              `${id} ${role.id}`,
            );
          }),
        ),
      );
    });

    test("the changes shown are the smallest of each question, the smallest first, at most three", () => {
      let shown = 0;
      for (const { id, answers } of tried) {
        const { whatIf, changes } = core.explain(answers, { path: true, parts: ["whatIf", "changes"] });
        const size = (/** @type {{ effect: number }} */ { effect }) => Math.abs(effect);
        const items = new Set(whatIf.map((/** @type {{ item: string }} */ { item }) => item));
        assert.equal(changes.length, Math.min(3, items.size), id);
        assert.equal(new Set(changes.map((/** @type {{ item: string }} */ { item }) => item)).size, changes.length, id);
        for (const change of changes) {
          const own = whatIf.filter((/** @type {{ item: string }} */ { item }) => item === change.item).map(size);
          assert.ok(size(change) <= Math.min(...own) + 1e-9, `${id} ${change.item}`);
        }
        const sizes = changes.map(size);
        const billionths = sizes.map((/** @type {number} */ one) => Math.round(one * 1e9)); // what is equal on paper keeps the bank's order
        assert.deepEqual(
          billionths,
          [...billionths].sort((a, b) => a - b),
          id,
        );
        const left = [...items].filter((item) => !changes.some((/** @type {{ item: string }} */ change) => change.item === item));
        for (const item of left)
          for (const one of whatIf.filter((/** @type {{ item: string }} */ other) => other.item === item))
            assert.ok(size(one) >= Math.max(...sizes) - 1e-9, `${id} ${item}`);
        shown += changes.length;
      }
      assert.ok(shown > 20, `only ${shown} changes`);
    });
  });
