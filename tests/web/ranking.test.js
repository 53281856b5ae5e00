// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { rankWithoutGaps } from "../../web/result/ranking.js";

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
