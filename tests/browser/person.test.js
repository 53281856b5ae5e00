// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { engineOfTheDay } from "./person.js";
import { visit } from "./quiz.js";

const wishes = /** @type {const} */ ({ languages: "vi", width: 320, height: 600, scheme: "dark" });
test("a person's browser has their language, size and colors, also after a reload", () =>
  visit(wishes, async (person) => {
    for (const visits of [1, 2]) {
      const found = await person.looks(`return [navigator.language, innerWidth, innerHeight,
      matchMedia("(prefers-color-scheme: dark)").matches, matchMedia("(forced-colors: active)").matches]`);
      assert.deepEqual(found, ["vi", 320, 600, true, false], `visit ${visits}`);
      await person.reloads();
    }
  }));

test("colors can be forced, or that is refused in one sentence", () =>
  visit({}, async (person) => {
    if (engineOfTheDay === "webkit")
      return assert.rejects(person.forcesColors(), { message: /^WebKit cannot force colors; .+$/ });
    await person.forcesColors();
    assert.equal(await person.looks(`return matchMedia("(forced-colors: active)").matches`), true);
  }));
