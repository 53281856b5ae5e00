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

test("the next visitor finds nothing of the one before in the browser or its tab", async () => {
  const traces = `return [window.name, matchMedia("(forced-colors: active)").matches, window.script ?? "none",
    matchMedia("(prefers-color-scheme: dark)").matches, localStorage.a ?? "none", innerWidth]`;
  const clean = ["", false, "none", false, "none", 360];
  /** @param {boolean} marked - something lasts in the tab, so that it is not only emptied */
  const leavesTraces = (marked) =>
    visit({ width: 500 }, async (person) => {
      await person.looks(`window.name = "somebody"; localStorage.a = "b"; history.pushState({}, "", "#there")`);
      if (!marked) return;
      if (engineOfTheDay !== "webkit") await person.forcesColors();
      if (engineOfTheDay === "chromium")
        await person.devTools("Page.addScriptToEvaluateOnNewDocument", { source: "window.script = 'still there'" });
    });
  for (const marked of [false, true]) {
    await visit({}, async () => {}); // so that the tab is one that was emptied
    await leavesTraces(marked);
    await visit({}, async (person) => {
      assert.deepEqual(await person.looks(traces), clean, marked ? "marked" : "emptied");
      if (engineOfTheDay !== "webkit") assert.ok((await person.looks("return history.length")) <= 2);
    });
  }
});
