import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainBank, plainRoles, yesOrNo } from "./fixtures/plain.js";
import { tinyBank } from "./fixtures/tiny.js";
import { near } from "./near.js";
import { observe } from "./observations.js";
import { skillCorrelation, withStyle } from "./posterior.js";
import { reference } from "./reference.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 */

describe("one item and one skill, by hand", () => {
  // Loading .8: sigma^2 = 1 - .64 = .36. "yes" is y = 1.
  // Lambda = 1 + .64/.36 = 1/.36, so P = .36 and sd = .6; h = .8/.36, m = .36 h = .8.
  const bank = plainBank([{ id: "queue", type: "scenario", loadings: { calm: 0.8 }, options: yesOrNo }]);
  const { path, skills, roles: ranked, reasons, quality, contributions } = reference(bank, plainRoles, { queue: "yes" });

  test("the posterior is normal about .8 with sd .6, and the other skill keeps its prior", () => {
    near(skills[0].mean, 0.8);
    near(skills[0].sd, 0.6);
    near(skills[1].mean, 0);
    near(skills[1].sd, 1);
  });

  test("the path's chances are the posterior's areas beyond the half-width", () => {
    // front: Phi((.8 - .2)/.6) = Phi(1); back: Phi((-.2 - .8)/.6) = Phi(-5/3). 1 - .36 = .64 >= .5: enough.
    near(path.probability.front, 0.84134474606854295);
    near(path.probability.back, 0.047790352272814708);
    near(path.probability.crossTrained, 1 - 0.84134474606854295 - 0.047790352272814708);
    assert.deepEqual([path.lead, path.why, path.certainty], ["front", "none", "leaning"]);
  });

  test("a skill surely above average is strong, one not asked about is unknown", () => {
    assert.deepEqual(
      skills.map(({ band }) => band),
      ["strong", "unknown"],
    );
  });

  test("a role's match weighs what was learned against what was to be expected", () => {
    // R = I, the mean of z is 0: w = z~ = .8 (1, -1). R - P = diag(.64, 0).
    // usher: w'm = .64, offset = -.64 .64 / 2 = -.2048, match .4352: fair. clerk: -.64 - .2048 = -.8448: low.
    // They are 1.28 apart, more than ln 3 = 1.0986: the clerk has the second place.
    near(ranked[0].match, 0.4352);
    near(ranked[1].match, -0.8448);
    assert.deepEqual(
      ranked.map(({ id, side, place, fit }) => [id, side, place, fit]),
      [
        ["usher", "front", 1, "fair"],
        ["clerk", "back", 2, "low"],
      ],
    );
  });

  test("readiness weighs the chance of reaching half of each figure by importance", () => {
    // usher: needed (.5, -.5). calm: Phi((.8 - .5)/.6) = Phi(.5). care: Phi(.5/1) = Phi(.5).
    // clerk: needed (-.5, .5). calm: Phi(1.3/.6). care: Phi(-.5). Weights 3/4 and 1/4.
    near(ranked[0].readiness, 0.6914624612740131);
    near(ranked[1].readiness, 0.75 * 0.98486985998976418 + 0.25 * 0.3085375387259869);
  });

  test("the only answer is the whole reason", () => {
    near(contributions.path[0].effect, 0.8);
    near(contributions.skills.calm[0].effect, 0.8);
    near(contributions.skills.care[0].effect, 0);
    near(contributions.roles.usher[0].effect, 0.64);
    assert.deepEqual(
      reasons.path.for.map(({ item }) => item),
      ["queue"],
    );
    assert.deepEqual(reasons.path.against, []);
    near(reasons.path.rest, 0);
    near(reasons.roles.usher.offset ?? NaN, -0.2048);
    assert.deepEqual(Object.keys(reasons.roles), ["usher"]);
  });

  test("the person fit of one answer is its own square", () => {
    // y^2/sigma^2 - h m = 1/.36 - .64/.36 = 1; p = Phi(sqrt 1 - sqrt 2).
    near(quality.personFit.chi2, 1);
    assert.equal(quality.personFit.df, 1);
    near(quality.personFit.p, 0.33935885509469403);
  });
});

describe("what an answer says, by hand", () => {
  /** @param {Item} item @param {Bank["types"]["rating"]["options"]} options @param {string} chosen */
  const observed = (item, options, chosen) => {
    const bank = plainBank([item]);
    bank.types.rating.options = options;
    return observe(bank, withStyle(skillCorrelation(bank)), { [item.id]: chosen })[0];
  };
  // "yes" is common: .8. Plain: mean .8, sd .4, so "yes" is y = .5 and "no" -2.
  const mostlyYes = [
    { id: "no", score: 0, expected: 0.2 },
    { id: "yes", score: 1, expected: 0.8 },
  ];

  test("a rating loads its skill and the habit of agreeing", () => {
    const { loading, y, noise } = observed({ id: "a", type: "rating", loadings: { care: 0.6 } }, mostlyYes, "yes");
    assert.deepEqual(loading, [0, 0.6, 0.6]);
    near(y, 0.5);
    near(noise, 1 - 0.36 - 0.36);
  });

  test("a reversed rating has its shares mirrored, and agreeing with it is still agreeing", () => {
    // Mirrored: "yes" .2, mean .2, sd .4, so "yes" is y = 2 and "no" -.5.
    const item = { id: "a", type: /** @type {const} */ ("rating"), loadings: { care: -0.6 } };
    assert.deepEqual(observed(item, mostlyYes, "yes").loading, [0, -0.6, 0.6]);
    near(observed(item, mostlyYes, "yes").y, 2);
    near(observed(item, mostlyYes, "no").y, -0.5);
  });

  test("a rating's yes is shared out between the skill and the habit of agreeing", () => {
    // One plain rating with y = 1, loading (.6, .6): E theta = E s = .6, Var = 1 - .36 each, covariance -.36.
    const bank = plainBank([{ id: "a", type: "rating", loadings: { calm: 0.6 } }]);
    const { posterior: known } = reference(bank, plainRoles, { a: "yes" });
    [0.6, 0, 0.6].forEach((mean, at) => near(known.mean[at], mean));
    near(known.covariance[0][0], 0.64);
    near(known.covariance[0][2], -0.36);
    near(known.covariance[2][2], 0.64);
  });

  test("a skipped item is no observation", () => {
    const bank = plainBank([{ id: "a", type: "preference", loadings: { calm: 0.6 } }]);
    assert.deepEqual(reference(bank, plainRoles, { a: null }), reference(bank, plainRoles, {}));
    assert.equal(reference(bank, plainRoles, { a: null }).answered, 0);
  });

  test("skills go together by their sides", () => {
    const across = 0.15;
    assert.deepEqual(skillCorrelation(tinyBank), [
      [1, 0.35, across, across, across],
      [0.35, 1, across, across, across],
      [across, across, 1, 0.35, across],
      [across, across, 0.35, 1, across],
      [across, across, across, across, 1],
    ]);
  });
});
