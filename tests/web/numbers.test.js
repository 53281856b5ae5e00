// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { numbers, progress } from "../../web/data/numbers.js";

test("a path is never called impossible or certain", () => {
  assert.equal(numbers("en").likely(0), "< 1%");
  assert.equal(numbers("en").likely(100), "> 99%");
  assert.equal(numbers("en").likely(42), "42%");
});

test("numbers are written as the language writes them", () => {
  assert.equal(numbers("de").percent(63), "63\u00a0%");
  assert.equal(numbers("cs").decimal(-1.26), "−1,3");
  assert.equal(numbers("en").decimal(-0.04), "0.0");
});

test("progress counts the shown question and what is left after it", () => {
  assert.deepEqual(progress(4, 4, 78), { number: 5, left: 77, done: 4, of: 82 });
});

test("progress does not move when the shown question gets its answer", () => {
  assert.deepEqual(progress(4, 5, 77), progress(4, 4, 78));
});

test("going back counts the questions again that come after", () => {
  assert.equal(progress(2, 10, 20).left, 27);
});

test("an engine that expects nothing more leaves no negative rest", () => {
  assert.equal(progress(7, 7, 0).left, 0);
});
