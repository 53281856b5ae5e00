import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { differences, reasonDifferences, tolerance } from "./compare.js";
import { inProject, score } from "./program.js";
import { reference } from "./reference.js";
import { sheets } from "./sheets.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {import("./formats.js").Result} Result
 * @typedef {import("./formats.js").Effect} Effect
 */

/** Choice: enough for every edge and about fifty of each usual kind; the golden test has other sheets. */
const count = 300;
const seed = 11;

/** @param {string} folder @param {string} file */
const read = (folder, file) => JSON.parse(readFileSync(inProject(`${folder}/${file}`), "utf8"));

/** @param {Effect[]} effects */
const sum = (effects) => effects.reduce((total, { effect }) => total + effect, 0);

/** Fails with the first few of many. @param {string[]} problems */
const none = (problems) => assert.equal(problems.slice(0, 10).join("\n"), "", `${problems.length} differences`);

for (const folder of ["questions/office", "tests/reference/fixtures/tiny"])
  describe(`the program and the reference on ${folder}`, () => {
    /** @type {{ id: string, expected: ReturnType<typeof reference> }[]} */
    let computed = [];
    /** @type {{ id: string, ok: boolean, result: Result }[]} */
    let replies = [];

    before(() => {
      /** @type {Bank} */
      const bank = read(folder, "bank.json");
      /** @type {Roles} */
      const roles = read(folder, "roles.json");
      const tried = sheets(bank, count, seed);
      computed = tried.map(({ id, answers }) => ({ id, expected: reference(bank, roles, answers) }));
      replies = score(folder, tried, ["--reasons"]).map((line) => JSON.parse(line));
    });

    test("every sheet has its reply, in order", () => {
      assert.deepEqual(
        replies.map(({ id, ok }) => ({ id, ok })),
        computed.map(({ id }) => ({ id, ok: true })),
      );
    });

    test("every number agrees to 1e-9 and every word exactly", () => {
      none(
        computed.flatMap(({ id, expected }, at) => {
          const { reasons, posterior, contributions, ...rest } = expected;
          const { reasons: listed, ...replied } = replies[at].result;
          return differences(rest, replied, id);
        }),
      );
    });

    test("the reasons for the path are its strongest answers, and zero is no reason", () => {
      none(
        computed.flatMap(({ id, expected: { reasons, contributions } }, at) =>
          reasonDifferences(reasons.path, replies[at].result.reasons.path, contributions.path, `${id}/path`),
        ),
      );
    });

    test("the reasons for each leading role are its strongest answers", () => {
      none(
        computed.flatMap(({ id, expected: { reasons, contributions } }, at) => {
          const replied = replies[at].result.reasons.roles;
          const wrong = differences(Object.keys(reasons.roles), Object.keys(replied), `${id}/roles`);
          if (wrong.length > 0) return wrong;
          return Object.entries(reasons.roles).flatMap(([role, expected]) =>
            reasonDifferences(expected, replied[role], contributions.roles[role], `${id}/roles/${role}`),
          );
        }),
      );
    });

    test("the listed reasons and the rest sum to what they explain", () => {
      for (const { result } of replies) {
        const { path, roles, reasons } = result;
        const mean = sum(reasons.path.for) + sum(reasons.path.against) + reasons.path.rest;
        assert.ok(Math.abs(mean - path.axis.mean) <= tolerance);
        for (const { id, match } of roles.filter(({ place }) => place === 1)) {
          const { for: supporting, against, rest, offset = NaN } = reasons.roles[id];
          assert.ok(Math.abs(sum(supporting) + sum(against) + rest + offset - match) <= tolerance, id);
        }
      }
    });

    test("the contributions of all answers sum to the mean of the axis and of every skill", () => {
      computed.forEach(({ expected: { contributions } }, at) => {
        const { path, skills } = replies[at].result;
        assert.ok(Math.abs(sum(contributions.path) - path.axis.mean) <= tolerance);
        for (const { id, mean } of skills) assert.ok(Math.abs(sum(contributions.skills[id]) - mean) <= tolerance, id);
      });
    });

    test("the sheets reach every kind of path", () => {
      const seen = new Set(computed.map(({ expected: { path } }) => `${path.lead} ${path.why}`));
      const all = ["front none", "crossTrained none", "back none", "tooLittle few", "tooLittle noPattern"];
      assert.deepEqual(
        all.filter((kind) => !seen.has(kind)),
        [],
      );
    });
  });
