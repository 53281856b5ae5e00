// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { createItemWords } from "../../web/data/item-words.js";

test("a question of several lines is quoted in one, with a mark between them unless a line has one at its end", () => {
  const bank = /** @type {any} */ ({ items: [{ id: "order", type: "task" }] });
  const text = /** @type {any} */ ({
    items: { order: { prompt: "You ordered:\n18 chairs\n6 tables\nWhich one is right?\n316" } },
  });
  assert.equal(createItemWords(bank, text, String).quote("order"), "You ordered: 18 chairs · 6 tables · Which one is right? 316");
});
