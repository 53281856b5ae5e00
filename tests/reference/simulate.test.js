// What `simulate` prints, and the same figures from people drawn, answering and counted here.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quickSheets } from "./core_module.js";
import { optionsOf } from "./observations.js";
import { correlationOf, people, reliabilityOf, shareOf } from "./people.js";
import { run } from "./program.js";
import { randomFrom, shuffled } from "./random.js";
import { agree, bank, clearOnes, covers, folder, halfWidth, inRegion, meanOf, roles, scored, truthOf } from "./simulated.js";

/** @param {number} count @param {number} seed */
const simulate = (count, seed, where = folder) => run("simulate", where, [], ["--people", String(count), "--seed", String(seed)]);
/** Choice: 3,000 people on either side leave an error of .006 in the reliability and the coverage of the axis. */
const count = 3000;
const printed = JSON.parse(simulate(count, 1).stdout);

describe("what simulate prints", () => {
  test("has the documented keys", () => {
    /** @param {object} object */
    const keys = (object) => Object.keys(object).join(" ");
    assert.equal(
      keys(printed),
      "people seed axis skills skillsCoverage90 falseNoPattern settings quick random unchanged incumbents outcomes",
    );
    const clear = "clearShare correctWhenClear statedWhenClear oppositeWhenClear";
    assert.equal(keys(printed.axis), `reliability coverage90 ${clear}`);
    const short = `meanItems axisCorrelation truthCorrelation agreement leadingRoles reversals clearReversals ${clear}`;
    assert.equal(keys(printed.quick), `${short} limitShare left`);
    assert.equal(keys(printed.quick.left), "within meanError highestRise");
    assert.equal(keys(printed.random), short);
    assert.equal(keys(printed.incumbents), "each top1 top3 worstTop3 worstRole notOpposite quickTop3 quickKeepsFirst");
    assert.equal(keys(printed.outcomes), "front back crossTrained tooLittle");
    assert.deepEqual(
      printed.skills.map(keys),
      bank.skills.map(() => "id reliability coverage90"),
    );
    assert.deepEqual(
      printed.skills.map((/** @type {{ id: string }} */ { id }) => id),
      bank.skills.map((/** @type {{ id: string }} */ { id }) => id),
    );
    const settings = [
      ["tooConfident", 0.8],
      ["asStated", 1],
      ["tooModest", 1.2],
      ["wide", 1],
      ["unevenItems", 1],
      ["praising", 1],
      ["allThree", 1],
    ];
    assert.deepEqual(
      printed.settings.map((/** @type {any} */ one) => [one.setting, one.trueLoadings]),
      settings,
    );
    const coverage = "axisCoverage90 skillsCoverage90 widestCoverage90";
    for (const one of printed.settings)
      assert.equal(keys(one), `setting trueLoadings ${coverage} correctWhenClear falseNoPattern falseInconsistent`);
    assert.deepEqual([printed.people, printed.seed], [count, 1]);
  });

  test("is the same bytes for the same seed, and other figures for another", () => {
    const { stdout } = simulate(40, 5);
    assert.equal(simulate(40, 5).stdout, stdout);
    assert.notDeepEqual({ ...JSON.parse(simulate(40, 6).stdout), seed: 5 }, JSON.parse(stdout));
  });

  test("is shares from 0 to 1, outcomes that sum to 1, for one person too and for a small bank", () => {
    const counts = new Set([
      "people",
      "seed",
      "meanItems",
      "reversals",
      "clearReversals",
      "meanError",
      "highestRise",
      "each",
      "trueLoadings",
    ]);
    /** @param {string} key @param {unknown} value */
    const check = (key, value) => {
      if (typeof value === "number" && !counts.has(key))
        assert.ok(value >= (/Correlation$/.test(key) ? -1 : 0) && value <= 1, `${key} ${value}`);
      if (typeof value === "object" && value !== null) for (const [inner, one] of Object.entries(value)) check(inner, one);
    };
    const tiny = "tests/reference/fixtures/tiny";
    for (const one of [printed, JSON.parse(simulate(1, 3).stdout), JSON.parse(simulate(200, 3, tiny).stdout)]) {
      check("", one);
      const { front, back, crossTrained, tooLittle } = one.outcomes;
      assert.ok(Math.abs(front + back + crossTrained + tooLittle - 1) < 1e-12);
      assert.ok(one.quick.left.highestRise <= 2);
    }
  });
});

describe("people drawn and counted a second time", () => {
  const random = randomFrom(20);
  /** @param {number} strength @param {import("./people.js").Habits} habits */
  const crowdOf = (strength, habits = {}) => {
    const own = people(bank, strength, habits);
    const thetas = Array.from({ length: count }, () => own.draw(random));
    const answers = thetas.map((theta) => own.answer(theta, random));
    return { thetas, answers, results: scored(answers) };
  };
  const settings = [0.8, 1, 1.2].map((strength) => crowdOf(strength));
  const { thetas, answers, results } = settings[1];
  const truths = thetas.map(truthOf);

  test("have the same share of each option as the bank expects", () => {
    for (const item of bank.items) {
      for (const { id, score: points, expected } of optionsOf(bank, item)) {
        if (item.type === "task" && points === 0) continue; // guessed alike, whatever the bank expects of each
        const found = shareOf(answers.map((sheet) => sheet[item.id] === id));
        assert.ok(
          Math.abs(found.value - expected) < 5 * Math.sqrt((expected * (1 - expected)) / count),
          `${item.id} ${id}: ${found.value}`,
        );
      }
    }
  });

  test("give the axis the same reliability, coverage and correctness of clear leads", () => {
    agree(
      "reliability",
      printed.axis.reliability,
      reliabilityOf(
        results.map(({ path }) => path.axis.mean),
        truths,
      ),
    );
    agree("coverage90", printed.axis.coverage90, shareOf(results.map(({ path }, at) => covers(truths[at], path.axis))));
    const clear = clearOnes(results, truths);
    agree("clearShare", printed.axis.clearShare, shareOf(results.map(({ path }) => path.certainty === "clear")));
    agree("correctWhenClear", printed.axis.correctWhenClear, shareOf(clear.map(({ lead, truth }) => inRegion(lead, truth))));
    agree(
      "oppositeWhenClear",
      printed.axis.oppositeWhenClear,
      shareOf(clear.map(({ lead, truth }) => lead !== "crossTrained" && inRegion(lead, -truth))),
    );
  });

  test("give every skill the same reliability and coverage", () => {
    printed.skills.forEach((/** @type {any} */ { id, reliability, coverage90 }, /** @type {number} */ at) => {
      const skill = thetas.map((theta) => theta[at]);
      agree(
        `${id} reliability`,
        reliability,
        reliabilityOf(
          results.map(({ skills }) => skills[at].mean),
          skill,
        ),
      );
      agree(`${id} coverage90`, coverage90, shareOf(results.map(({ skills }, person) => covers(skill[person], skills[at]))));
    });
    const all = results.map(
      ({ skills }, person) => skills.filter((skill, at) => covers(thetas[person][at], skill)).length / skills.length,
    );
    const mean = all.reduce((sum, share) => sum + share, 0) / count;
    const variance = all.reduce((sum, share) => sum + (share - mean) ** 2, 0) / count;
    agree("skillsCoverage90", printed.skillsCoverage90, { value: mean, error: Math.sqrt(variance / count) });
  });

  test("end at the same paths", () => {
    for (const [lead, share] of Object.entries(printed.outcomes))
      agree(lead, share, shareOf(results.map(({ path }) => path.lead === lead)));
    agree("falseNoPattern", printed.falseNoPattern, shareOf(results.map(({ path }) => path.why === "noPattern")));
  });

  test("are covered less by a bank too confident and more by one too modest", () => {
    settings.forEach(({ thetas: own, results: list }, at) => {
      const { setting, axisCoverage90, correctWhenClear } = printed.settings[at];
      const true_ = own.map(truthOf);
      agree(
        `${setting} axisCoverage90`,
        axisCoverage90,
        shareOf(list.map(({ path }, person) => covers(true_[person], path.axis))),
      );
      agree(
        `${setting} correctWhenClear`,
        correctWhenClear,
        shareOf(clearOnes(list, true_).map(({ lead, truth }) => inRegion(lead, truth))),
      );
    });
  });

  test("are covered as often, and met by as many false alarms, when they answer wide or praise themselves", () => {
    for (const [name, habits] of /** @type {const} */ ([
      ["wide", { wide: 10 }],
      ["praising", { praise: 0.27 }],
    ])) {
      const reported = printed.settings.find((/** @type {any} */ one) => one.setting === name);
      const { thetas: own, results: list } = crowdOf(1, habits);
      agree(
        `${name} axisCoverage90`,
        reported.axisCoverage90,
        shareOf(list.map(({ path }, at) => covers(truthOf(own[at]), path.axis))),
      );
      const each = list.map(({ skills, quality }, person) => ({
        scale: quality.scale,
        share: skills.filter((skill, at) => covers(own[person][at], skill)).length / skills.length,
      }));
      agree(`${name} skillsCoverage90`, reported.skillsCoverage90, meanOf(each));
      agree(
        `${name} widestCoverage90`,
        reported.widestCoverage90,
        meanOf([...each].sort((a, b) => b.scale - a.scale).slice(0, count / 10)),
      );
      agree(`${name} falseNoPattern`, reported.falseNoPattern, shareOf(list.map(({ path }) => path.why === "noPattern")));
      agree(
        `${name} falseInconsistent`,
        reported.falseInconsistent,
        shareOf(list.map(({ quality }) => quality.notes.includes("inconsistent"))),
      );
    }
  });

  test("take as many questions in the quick plan, which says as much, and more than random items do", () => {
    const some = 250;
    const quick = quickSheets(bank, roles, answers.slice(0, some));
    const chance = quick.map((sheet, at) => {
      const items = shuffled(Object.entries(answers[at]), random).slice(0, Object.keys(sheet).length);
      return Object.fromEntries(items);
    });
    const lengths = quick.map((sheet) => Object.keys(sheet).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / some;
    const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / some;
    agree("meanItems", printed.quick.meanItems, { value: mean, error: Math.sqrt(variance / some) }, count / some);
    const full = results.slice(0, some).map(({ path }) => path);
    const leaders = (/** @type {import("./formats.js").Result} */ { roles: ranked }) => ranked.slice(0, 3).map(({ id }) => id);
    for (const [plan, sheets] of /** @type {const} */ ([
      ["quick", quick],
      ["random", chance],
    ])) {
      const found = scored([...sheets]);
      const paths = found.map(({ path }) => path);
      const means = paths.map((path) => path.axis.mean);
      agree(
        `${plan} axisCorrelation`,
        printed[plan].axisCorrelation,
        correlationOf(
          means,
          full.map((path) => path.axis.mean),
        ),
        count / some,
      );
      agree(
        `${plan} truthCorrelation`,
        printed[plan].truthCorrelation,
        correlationOf(means, truths.slice(0, some)),
        count / some,
      );
      agree(
        `${plan} agreement`,
        printed[plan].agreement,
        shareOf(paths.map(({ lead }, at) => lead === full[at].lead)),
        count / some,
      );
      const shared = found.map((one, at) => ({
        share: leaders(one).filter((id) => leaders(results[at]).includes(id)).length / 3,
      }));
      agree(`${plan} leadingRoles`, printed[plan].leadingRoles, meanOf(shared), count / some);
    }
  });

  test("have their own role, and that which leads the full plan, among the first three as often", () => {
    const own = people(bank, 1);
    const [each, some] = [100, 20];
    /** @type {{ own: boolean, first: boolean }[]} */
    const quick = [];
    /** @type {{ top1: boolean, top3: boolean, counted: boolean, opposite: boolean }[]} */
    const all = roles.roles.flatMap((/** @type {any} */ role) => {
      const sheets = Array.from({ length: each }, () => own.answer(own.incumbent(role.figures, random), random));
      const list = scored(sheets);
      scored(quickSheets(bank, roles, sheets.slice(0, some))).forEach(({ roles: ranked }, at) => {
        const three = ranked.slice(0, 3).map(({ id }) => id);
        quick.push({ own: three.includes(role.id), first: three.includes(list[at].roles[0].id) });
      });
      const side = truthOf(bank.skills.map((/** @type {{ id: string }} */ { id }) => role.figures[id]));
      return list.map(({ path, roles: ranked }) => {
        const place = ranked.findIndex(({ id }) => id === role.id);
        const opposite = (path.lead === "front" && side < -halfWidth) || (path.lead === "back" && side > halfWidth);
        return { top1: place === 0, top3: place < 3, counted: Math.abs(side) > halfWidth, opposite };
      });
    });
    const times = printed.incumbents.each / each;
    agree("top1", printed.incumbents.top1, shareOf(all.map(({ top1 }) => top1)), times);
    agree("top3", printed.incumbents.top3, shareOf(all.map(({ top3 }) => top3)), times);
    const quickTimes = printed.incumbents.each / 10 / some; // every tenth
    agree("quickTop3", printed.incumbents.quickTop3, shareOf(quick.map(({ own: one }) => one)), quickTimes);
    agree("quickKeepsFirst", printed.incumbents.quickKeepsFirst, shareOf(quick.map(({ first }) => first)), quickTimes);
    agree(
      "notOpposite",
      printed.incumbents.notOpposite,
      shareOf(all.filter(({ counted }) => counted).map(({ opposite }) => !opposite)),
      times,
    );
  });
});
