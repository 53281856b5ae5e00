// What must hold for every bank and every sheet, tried on seeded ones.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { anyBank, anyRole } from "./banks.js";
import { opened, quickInterview } from "./core_module.js";
import { optionsOf } from "./observations.js";
import { inProject, score } from "./program.js";
import { oneOf, randomFrom, shuffled } from "./random.js";
import { reference } from "./reference.js";
import { differences } from "./compare.js";
import { fullSheets, sheets } from "./sheets.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./formats.js").Sheet} Sheet
 * @typedef {ReturnType<typeof opened>} Core
 * @typedef {{ name: string, bank: Bank, roles: Roles, core: Core, tried: Sheet[] }} Case
 */

/** Choice: banks of every make in a few seconds; `PROPERTIES` asks for more. */
const many = Number(process.env.PROPERTIES ?? 40);
/** What two sums of the same in another order may differ by. */
const rounding = 1e-12;

/** @param {string} name @param {Bank} bank @param {Roles} roles @param {number} seed @returns {Case} */
function caseOf(name, bank, roles, seed) {
  return { name, bank, roles, core: opened(bank, roles), tried: [...sheets(bank, 35, seed), ...fullSheets(bank, 5, seed)] };
}

/** @type {Case[]} */
const generated = Array.from({ length: many }, (_, at) => {
  const { bank, roles } = anyBank(randomFrom(1000 + at));
  return caseOf(`bank ${1000 + at}`, bank, roles, at);
});
/** @param {string} folder */
const published = (folder) => {
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(inProject(`${folder}/${file}`), "utf8"));
  return caseOf(folder, read("bank.json"), read("roles.json"), 3);
};
const office = published("questions/office");
const tiny = published("tests/reference/fixtures/tiny");
const all = [...generated, tiny, office];
after(() => all.forEach(({ core }) => core.close()));

/** Every sheet of every bank. @param {(one: Case, sheet: Sheet, random: () => number) => void} check @param {Case[]} cases */
function forEvery(check, cases = all) {
  for (const one of cases) {
    const random = randomFrom(9);
    for (const sheet of one.tried)
      try {
        check(one, sheet, random);
      } catch (error) {
        throw new Error(`${one.name}, ${JSON.stringify(sheet)}`, { cause: error });
      }
  }
}

/** @param {Case} one @param {() => number} random */
const targetsOf = ({ bank, roles }, random) => [
  { path: true },
  { skill: oneOf(bank.skills, random).id },
  { role: oneOf(roles.roles, random).id },
];

/** @param {Answers} answers @param {() => number} random @returns {Answers} */
const mixed = (answers, random) => Object.fromEntries(shuffled(Object.entries(answers), random));

test("a generated bank is scored as the reference scores it", () =>
  forEvery(({ bank, roles, core }, { answers }) => {
    const { reasons, posterior, contributions, ...expected } = reference(bank, roles, answers);
    const { reasons: listed, ...replied } = core.assess(answers);
    assert.deepEqual(differences(expected, replied, ""), []);
  }, generated));

test("the order of the answers changes no byte of assess, explain and encode", () =>
  forEvery((one, { answers }, random) => {
    const { core } = one;
    const other = mixed(answers, random);
    assert.equal(core.assessText(other), core.assessText(answers));
    assert.equal(core.encode(other, "answers"), core.encode(answers, "answers"));
    for (const target of targetsOf(one, random)) assert.equal(core.explainText(other, target), core.explainText(answers, target));
  }));

test("the three probabilities are none below 0 and sum to 1", () =>
  forEvery(({ core }, { answers }) => {
    const { front, crossTrained, back } = core.assess(answers).path.probability;
    assert.ok(Math.min(front, crossTrained, back) >= 0);
    assert.ok(Math.abs(front + crossTrained + back - 1) <= 1e-15);
  }));

test("a role's match and readiness do not change when another role is added", () => {
  for (const { name, bank, roles, core, tried } of all) {
    const random = randomFrom(8);
    const more = { ...roles, roles: shuffled([...roles.roles, anyRole("another", bank, random)], random) };
    const wider = opened(bank, more);
    for (const { id, answers } of tried) {
      const found = new Map(wider.assess(answers).roles.map((role) => [role.id, role]));
      for (const { place, ...role } of core.assess(answers).roles) {
        const { place: other, ...same } = found.get(role.id) ?? assert.fail();
        assert.deepEqual(same, role, `${name} ${id}`);
      }
    }
    wider.close();
  }
});

// Shown standard deviations also grow with how widely the person answers; after sheets of the usual width only by that.
test("one more answer raises no skill's, no axis's and no style's variance, but by the person's width", () =>
  forEvery(({ bank, core }, { answers }, random) => {
    const unseen = bank.items.filter(({ id }) => (answers[id] ?? null) === null);
    if (unseen.length === 0) return;
    const item = oneOf(unseen, random);
    const before = core.assess(answers);
    const then = core.assess({ ...answers, [item.id]: oneOf(optionsOf(bank, item), random).id });
    if (before.quality.scale === 1) {
      const { scale } = then.quality;
      before.skills.forEach(({ sd }, at) => assert.ok(then.skills[at].sd <= sd * scale + rounding));
      assert.ok(then.path.axis.sd <= before.path.axis.sd * scale + rounding);
    }
    assert.ok(then.quality.style.sd <= before.quality.style.sd + rounding);
  }));

// Without correlations, style and items of several skills, an answer speaks of its own skill alone. How widely the person
// answers counts too, so only pairs of sheets of the usual width are compared.
test("readiness for every role rises with every answer that speaks for one skill and for nothing else", () => {
  let raised = 0;
  for (let seed = 0; seed < many; seed++) {
    const random = randomFrom(5000 + seed);
    const { bank, roles } = anyBank(random);
    const items = bank.items
      .filter(({ loadings }) => Object.keys(loadings).length === 1)
      .map((item) => (item.type === "rating" && "style" in item ? { ...item, style: 0 } : item));
    const rating = { ...bank.types.rating, style: 0 };
    const apart = { ...bank, correlation: { within: 0, across: 0 }, types: { ...bank.types, rating }, items };
    apart.axis = { ...bank.axis, weights: evenAxis(apart) };
    const core = opened(apart, roles);
    for (const { answers } of fullSheets(apart, 3, seed))
      for (const item of items) {
        const sign = Math.sign(Object.values(item.loadings)[0]);
        const now = optionsOf(apart, item).find(({ id }) => id === answers[item.id]) ?? assert.fail();
        const better = optionsOf(apart, item).find(({ score: other }) => sign * (other - now.score) > 0);
        if (!better) continue;
        const [before, after] = [core.assess(answers), core.assess({ ...answers, [item.id]: better.id })];
        if (before.quality.scale > 1 || after.quality.scale > 1) continue;
        const readiness = new Map(before.roles.map((role) => [role.id, role.readiness]));
        for (const { id, readiness: then } of after.roles)
          assert.ok(then > (readiness.get(id) ?? NaN), `bank ${5000 + seed}: ${item.id} lowers ${id}`);
        raised++;
      }
    core.close();
  }
  assert.ok(raised > 10 * many, `only ${raised} answers were raised`);
});

/** The axis of a bank without correlations: each side's skills alike. @param {Bank} bank */
function evenAxis({ skills }) {
  const [front, back] = ["front", "back"].map((side) => skills.filter((skill) => skill.side === side).length);
  const scale = Math.sqrt(1 / front + 1 / back);
  const weights = { front: 1 / front / scale, back: -1 / back / scale, both: 0 };
  return Object.fromEntries(skills.map(({ id, side }) => [id, weights[side]]));
}

test("a code of answers gives the same answers back", () =>
  forEvery(({ bank, core }, { answers }) => {
    const decoded = core.decode(core.encode(answers, "answers"));
    assert.deepEqual({ ...decoded.answers }, { ...answers });
    assert.deepEqual([decoded.kind, decoded.version, decoded.sameRoles], ["answers", bank.version, true]);
    assert.equal(core.encode(decoded.answers, "answers"), core.encode(answers, "answers"));
  }));

test("a code of a summary gives the words and the whole per cents of the result back", () =>
  forEvery(({ core }, { answers }) => {
    const { path, skills, roles } = core.assess(answers);
    const shared = core.decode(core.encode(answers, "summary"));
    const { lead, why, certainty, kind, percent } = path;
    assert.deepEqual(shared.path, { lead, why, certainty, kind, percent });
    assert.deepEqual(
      shared.skills,
      skills.map(({ id, band }) => ({ id, band })),
    );
    assert.deepEqual(
      shared.roles,
      roles.slice(0, 5).map(({ id, place }) => ({ id, place })),
    );
  }));

test("the native program's lines are the module's replies, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "whichdesk-"));
  after(() => rmSync(folder, { recursive: true }));
  for (const { name, bank, roles, core, tried } of generated) {
    writeFileSync(join(folder, "bank.json"), JSON.stringify(bank));
    writeFileSync(join(folder, "roles.json"), JSON.stringify(roles));
    const replies = tried.map(({ id, answers }) => `{"id":"${id}",${core.assessText(answers).slice(1)}`);
    assert.deepEqual(score(folder, tried, ["--reasons"]), replies, name);
  }
});

/** A preference between two sets of activities. @param {Item} item */
const isBundle = ({ type, loadings }) => type === "preference" && Object.keys(loadings).length > 2;

/** Whether the rules of types, bundles and keys treat two items alike. @param {Bank} bank @param {Item} one @param {Item} other */
function isLike(bank, one, other) {
  if (one.type !== other.type || isBundle(one) !== isBundle(other)) return false;
  if (one.type !== "rating") return true;
  const [a, b] = [one, other].map(({ loadings }) => {
    const [[skill, loading]] = Object.entries(loadings);
    return `${bank.skills.find(({ id }) => id === skill)?.side} ${Math.sign(loading)}`;
  });
  return a === b;
}

describe("a quick interview", () => {
  const interviews = all.flatMap(({ name, bank, core }, at) => {
    const random = randomFrom(at);
    return fullSheets(bank, name === office.name ? 60 : 8, 100 + at).map(({ id, answers }, person) => {
      const skips = person % 4 === 3 ? 0.2 : 0;
      const some = Object.fromEntries(Object.entries(answers).map(([item, chosen]) => [item, random() < skips ? null : chosen]));
      return { name: `${name} ${id}`, bank, steps: quickInterview(core, some) };
    });
  });
  /** @param {Answers} answers */
  const answered = (answers) => Object.values(answers).filter((chosen) => chosen !== null).length;

  test("ends after 25 answers at the latest, and before 18 only for want of items", () => {
    for (const { name, bank, steps } of interviews) {
      const { before, next } = steps[steps.length - 1];
      assert.ok(answered(before) <= 25, name);
      if (answered(before) < 18) assert.equal(next.stop, "exhausted", name);
      if (next.stop === "exhausted") assert.equal(Object.keys(before).length, bank.items.length, name);
      assert.equal(next.stop === "limit", answered(before) === 25 && next.stop !== "exhausted", name);
    }
  });

  test("foresees no fewer at least than probably, no more than at most, and nothing at its end", () => {
    for (const { name, steps } of interviews)
      for (const { next } of steps) {
        const { least, likely, most } = next.left;
        assert.ok(least <= likely && likely <= most && least >= (next.item === null ? 0 : 1), name);
        if (next.item === null) assert.equal(most, 0, name);
      }
  });

  test("never says that more than 2 more are left than it said before", () => {
    for (const { name, steps } of interviews)
      steps.slice(1).forEach(({ next }, at) => {
        for (const part of /** @type {const} */ (["least", "likely", "most"]))
          assert.ok(next.left[part] <= steps[at].next.left[part] + 2, `${name}: ${part} at ${at + 1}`);
      });
  });

  for (const [type, every] of /** @type {const} */ ([
    ["task", 12],
    ["scenario", 8],
  ]))
    test(`asks a ${type} in every ${every} questions from the start on, while there is one`, () => {
      const late = interviews.flatMap(({ name, bank, steps }) => {
        const there = bank.items.filter((item) => item.type === type).length;
        return steps.flatMap(({ before }) => {
          const asked = Object.keys(before);
          const found = asked.filter((id) => bank.items.find((item) => item.id === id)?.type === type).length;
          return found < Math.min(there, Math.floor(asked.length / every)) ? `${name}: ${found} of ${asked.length}` : [];
        });
      });
      assert.deepEqual(late, []);
    });

  test("asks no skill three times running while the content rule allows another", () => {
    for (const { name, bank, steps } of interviews) {
      const asked = Object.keys(steps[steps.length - 1].before).map(
        (id) => bank.items.find((item) => item.id === id) ?? assert.fail(),
      );
      asked.slice(2).forEach((item, at) => {
        if ([item, asked[at], asked[at + 1]].some(isBundle)) return;
        const running = Object.keys(item.loadings).filter(
          (skill) => skill in asked[at].loadings && skill in asked[at + 1].loadings,
        );
        if (running.length === 0) return;
        const seen = new Set(asked.slice(0, at + 2));
        const fresh = bank.items
          .filter((other) => !seen.has(other) && isLike(bank, other, item))
          .filter(
            ({ loadings }) =>
              !Object.keys(loadings).some((skill) => skill in asked[at].loadings && skill in asked[at + 1].loadings),
          );
        assert.deepEqual(
          fresh.map(({ id }) => id),
          [],
          `${name}: ${item.id} as number ${at + 3}`,
        );
      });
    }
  });
});
