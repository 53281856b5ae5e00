// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { rankWithoutGaps, smallestChanges, strength, strongest, toLearn } from "../../web/result/ranking.js";

/** Roles of these places, named a, b, c ... @param {number[]} places @returns {any[]} */
const ranked = (places) => places.map((place, at) => ({ id: "abcdefgh"[at], place }));
/** @param {any[]} roles */
const written = (roles) => roles.map(({ id, place }) => `${id}${place}`).join(" ");

test("without a hidden role every place is as the engine gave it", () => {
  assert.equal(written(rankWithoutGaps(ranked([1, 1, 2, 3, 3]), [])), "a1 b1 c2 d3 e3");
});

test("a hidden role that had its place to itself leaves no gap", () => {
  assert.equal(written(rankWithoutGaps(ranked([1, 2, 2, 3]), ["a"])), "b1 c1 d2");
  assert.equal(written(rankWithoutGaps(ranked([1, 1, 2, 3]), ["c"])), "a1 b1 d2");
});

test("a hidden role that shared its place changes no other place", () => {
  assert.equal(written(rankWithoutGaps(ranked([1, 1, 2, 3]), ["b"])), "a1 c2 d3");
});

test("the order is the engine's, and what it gave is not changed", () => {
  const roles = ranked([1, 2, 3]);
  rankWithoutGaps(roles, ["a"]);
  assert.equal(written(roles), "a1 b2 c3");
  assert.deepEqual(rankWithoutGaps(roles, ["a", "b", "c"]), []);
});

// weight * (1 - ready): .5 * .3 = .15, .2 * .8 = .16, .2 * .9 = .18, .1 * .7 = .07
test("to learn next are the three skills in which most of the readiness is missing, most first", () => {
  assert.deepEqual(toLearn([{ skill: "a", weight: .5, ready: .7 }, { skill: "b", weight: .2, ready: .2 },
    { skill: "c", weight: .2, ready: .1 }, { skill: "d", weight: .1, ready: .3 }]), ["c", "b", "a"]);
});

test("a skill that is there with a probability of .8 needs not be learned, however much it weighs", () => {
  assert.deepEqual(toLearn([{ skill: "a", weight: .9, ready: .8 }, { skill: "b", weight: .1, ready: .79 }]), ["b"]);
});

test("an answer's effect is slight from .01, some from .05 and strong from .15, to both sides", () => {
  const bounds = /** @type {const} */ ([[0, "none"], [.0099, "none"], [.01, "slight"], [.0499, "slight"], [.05, "some"], [.1499, "some"], [.15, "strong"]]);
  for (const [effect, word] of bounds) {
    assert.equal(strength(effect), word);
    assert.equal(strength(-effect), word);
  }
});

test("reasons are the five strongest each way, and what moves nothing is none", () => {
  const contributions = [.1, -.3, 1e-12, .2, 0, .4, .6, .3, .5].map((effect, at) => ({ item: `i${at}`, effect }));
  const { for: supporting, against } = strongest(contributions);
  assert.deepEqual(supporting.map(({ effect }) => effect), [.6, .5, .4, .3, .2]);
  assert.deepEqual(against.map(({ item }) => item), ["i1"]);
});

test("equal reasons stay in the bank's order, whatever rounding did to them", () => {
  const contributions = [{ item: "first", effect: .1 }, { item: "second", effect: .1 + 1e-13 }];
  assert.deepEqual(strongest(contributions).for.map(({ item }) => item), ["first", "second"]);
});

test("of each question the smallest change is shown, at most three, the smallest first", () => {
  const change = (/** @type {string} */ item, /** @type {string} */ option, /** @type {number} */ effect) => ({ item, option, effect });
  const told = smallestChanges([change("a", "5", .4), change("a", "4", -.2), change("b", "1", -.3), change("c", "2", .1), change("d", "3", .5)]);
  assert.deepEqual(told.map(({ item, option }) => item + option), ["c2", "a4", "b1"]);
});
