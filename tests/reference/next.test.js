// What to ask next, when to stop, and what one changed answer would do: the core beside the reference.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { differences } from "./compare.js";
import { opened, quickInterview } from "./core_module.js";
import { foreseen } from "./foreseen.js";
import { nextItem } from "./next_item.js";
import { inProject } from "./program.js";
import { quickStop, tieBreakStop } from "./quick_stop.js";
import { oneOf, randomFrom } from "./random.js";
import { ready } from "./ready.js";
import { reference } from "./reference.js";
import { skillReadiness } from "./roles.js";
import { fullSheets, sheets } from "./sheets.js";
import { whatIfs } from "./what_if.js";

/**
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./what_if.js").WhatIf} WhatIf
 * @typedef {{ item: string, option: string, effect: number, lead?: string, role?: string, band?: string }} Reported
 */

/** Fails with the first few of many. @param {string[]} problems */
const none = (problems) => assert.equal(problems.slice(0, 10).join("\n"), "", `${problems.length} differences`);

/** @param {string} folder @param {string} file */
const read = (folder, file) => JSON.parse(readFileSync(inProject(`${folder}/${file}`), "utf8"));

/** Choice: beside sheets of every kind, people half-way, some of whom skip; in the long run (./test.sh --long) twice as many. */
const many = process.env.WHICHDESK_LONG === "yes" ? 2 : 1;
const counts = { sheets: 100 * many, interviews: 10 * many, whatIfs: 16 };

for (const folder of ["questions/office", "tests/reference/fixtures/tiny"])
  describe(`the module and the reference on ${folder}`, () => {
    const [bank, roles] = [read(folder, "bank.json"), read(folder, "roles.json")];
    const desk = ready(bank, roles);
    const core = opened(bank, roles);
    after(() => core.close());

    /** @type {{ id: string, answers: Answers }[]} */
    let tried = [];

    before(() => {
      const random = randomFrom(5);
      const halfWay = fullSheets(bank, counts.interviews, 6).flatMap(({ id, answers }, at) => {
        const skips = at % 3 === 0 ? 0.15 : 0;
        const some = Object.fromEntries(
          Object.entries(answers).map(([item, chosen]) => [item, random() < skips ? null : chosen]),
        );
        const steps = quickInterview(core, some);
        const [stopped, ...asking] = [...steps].reverse();
        const settling = asking.filter(({ before }) => Object.keys(before).length >= 15);
        return [stopped, ...settling, oneOf(asking, random)].map(({ before }, step) => ({
          id: `${id}-${step}`,
          answers: before,
        }));
      });
      tried = [...sheets(bank, counts.sheets, 21), ...halfWay];
    });

    test("the next item of every plan is the one that the reference asks", () => {
      none(
        tried.flatMap(({ id, answers }) => {
          const stops = { quick: quickStop(desk, answers), tieBreak: tieBreakStop(desk, answers), full: "no" };
          return /** @type {const} */ (["quick", "full", "tieBreak"]).flatMap((plan) => {
            const next = core.next(answers, plan);
            const item = stops[plan] === "no" ? nextItem(desk, answers, plan) : null;
            return differences(item, next.item, `${id} ${plan} after ${Object.keys(answers).length}`);
          });
        }),
      );
    });

    test("the quick plan and the tie break stop where the reference does, for the same reason", () => {
      const seen = new Set();
      none(
        tried.flatMap(({ id, answers }) => {
          const stop = quickStop(desk, answers);
          seen.add(stop);
          return [
            ...differences(stop, core.next(answers, "quick").stop, `${id} quick`),
            ...differences(tieBreakStop(desk, answers), core.next(answers, "tieBreak").stop, `${id} tieBreak`),
          ];
        }),
      );
      const possible = bank.items.length > 25 ? ["clear", "exhausted", "limit", "no"] : ["clear", "exhausted", "no"];
      assert.deepEqual([...seen].sort(), possible);
    });

    test("the numbers of questions foreseen to be left are those of the reference", () => {
      const asking = tried.filter(({ answers }) => quickStop(desk, answers) === "no");
      assert.ok(asking.length > 20, `only ${asking.length} forecasts were compared`);
      none(
        asking
          .filter((_, at) => at % 2 === 0)
          .flatMap(({ id, answers }) =>
            differences(foreseen(desk, answers), core.next(answers, "quick").left, `${id} after ${Object.keys(answers).length}`),
          ),
      );
    });

    test("a role's readiness is given skill by skill, and sums to its readiness in the ranking", () => {
      none(
        tried
          .filter((_, at) => at % 10 === 0)
          .flatMap(({ id, answers }) => {
            const { posterior, roles: ranked, quality } = reference(bank, roles, answers);
            return roles.roles.flatMap((/** @type {import("./formats.js").Role} */ role) => {
              const expected = skillReadiness(bank, role, posterior, quality.scale);
              const all = expected.reduce((sum, { ready, weight }) => sum + ready * weight, 0);
              const { readiness } = ranked.find((other) => other.id === role.id) ?? assert.fail();
              return [
                ...differences(expected, core.explain(answers, { role: role.id }).readiness, `${id} ${role.id}`),
                ...differences(readiness, all, `${id} ${role.id}`),
              ];
            });
          }),
      );
    });

    describe("what if", () => {
      const asked = sheets(bank, 22 + 2 * counts.whatIfs, 31).slice(-2 * counts.whatIfs);
      /** @type {{ id: string, answers: Answers, expected: import("./what_if.js").WhatIfs }[]} */
      let computed = [];
      before(() => {
        const clean = asked.filter(({ answers }) => Object.values(answers).some((chosen) => chosen !== null));
        computed = clean.slice(0, counts.whatIfs).map(({ id, answers }) => ({ id, answers, expected: whatIfs(desk, answers) }));
      });

      /** @param {Reported[]} reported */
      const asWhatIfs = (reported) =>
        reported.map(({ item, option, effect, lead, role, band }) => ({
          item,
          option,
          effect,
          then: lead ?? role ?? band ?? "",
        }));
      /** @param {WhatIf[]} list */
      const byItem = (list) => [...list].sort((a, b) => (`${a.item} ${a.option}` < `${b.item} ${b.option}` ? -1 : 1));

      /** @param {(expected: import("./what_if.js").WhatIfs) => [object, WhatIf[]][]} targets */
      function agrees(targets) {
        let changes = 0;
        none(
          computed.flatMap(({ id, answers, expected }) =>
            targets(expected).flatMap(([target, list]) => {
              const reported = asWhatIfs(core.explain(answers, target).whatIf);
              changes += list.length;
              const rising = reported.filter(
                ({ effect }, at) => at > 0 && Math.abs(effect) > Math.abs(reported[at - 1].effect) + 1e-9,
              );
              const where = `${id} ${JSON.stringify(target)}`;
              return [
                ...differences(byItem(list), byItem(reported), where),
                ...rising.map(({ item }) => `${where}: ${item} stands too late`),
              ];
            }),
          ),
        );
        assert.ok(changes > 20, `only ${changes} changes were compared`);
      }

      test("enough sheets are compared", () => assert.equal(computed.length, counts.whatIfs));

      test("lists exactly the single answers that would change the path, the strongest first", () =>
        agrees(({ path }) => [[{ path: true }, path]]));

      test("lists exactly the single answers that would change which role leads", () =>
        agrees(({ roles: all }) => Object.entries(all).map(([role, list]) => [{ role }, list])));

      test("lists exactly the single answers that would change a skill's band", () =>
        agrees(({ skills }) => Object.entries(skills).map(([skill, list]) => [{ skill }, list])));

      // The reference keeps the covariance while it changes an answer; here nothing is kept.
      test("is what assessing the changed answers says", () => {
        const { answers, expected } = computed.find(({ expected: { path } }) => path.length > 0) ?? assert.fail();
        for (const { item, option, then } of expected.path)
          assert.equal(reference(bank, roles, { ...answers, [item]: option }).path.lead, then);
      });
    });
  });
