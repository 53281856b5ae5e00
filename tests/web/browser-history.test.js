// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { openedAfter, same } from "../../web/desk/browser-history.js";

test("two entries show the same when screen, item and code are equal and both, or neither, review an answer", () => {
  assert.equal(same({ screen: "question", item: "one" }, { screen: "question", item: "one", reviewing: false }), true);
  assert.equal(
    same({ screen: "question", item: "one", reviewing: true }, { screen: "question", item: "one", reviewing: true }),
    true,
  );
  assert.equal(same({ screen: "question", item: "one" }, { screen: "question", item: "two" }), false);
  assert.equal(same({ screen: "question", item: "one" }, { screen: "question", item: "one", reviewing: true }), false);
  assert.equal(same({ screen: "shared", code: "a" }, { screen: "shared", code: "b" }), false);
  assert.equal(same(undefined, { screen: "welcome" }), false);
});

test("Back closes what was opened last, and what was closed by hand stays closed", () => {
  assert.deepEqual(openedAfter(["jobs", "why"], 1, ["jobs"]), ["jobs"]);
  assert.deepEqual(openedAfter(["why"], 1, ["jobs"]), [], "jobs was closed by hand since");
  assert.deepEqual(openedAfter(["jobs", "why", "skills"], 2, ["jobs"]), ["jobs"]);
  assert.equal(openedAfter([], 1, ["jobs"]), null, "nothing is left to close: the step leads on");
});

test("Forward opens what its entry says", () => {
  assert.deepEqual(openedAfter([], -1, ["jobs"]), ["jobs"]);
  assert.deepEqual(openedAfter(["jobs"], 0, ["jobs", "why"]), ["jobs", "why"]);
});
