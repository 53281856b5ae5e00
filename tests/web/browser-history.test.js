// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { same } from "../../web/desk/browser-history.js";

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
