// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { PNG } from "pngjs";
import { findsNothing } from "./axe.js";
import { visit } from "./quiz.js";
import { putOn } from "./seed.js";

test("in the system's few colors the bar shows how full it is, and axe finds nothing", () =>
  visit({}, async (person) => {
    await person.forcesColors();
    assert.equal(await person.looks(`return matchMedia("(forced-colors: active)").matches`), true);
    /** The color in the middle of the bar. @returns {Promise<string>} */
    const middle = async () => {
      const bar = await person.looks(`return all("progress")[0]`);
      const { width, height, data } = PNG.sync.read(Buffer.from(await bar.takeScreenshot(), "base64"));
      const at = 4 * (Math.floor(height / 2) * width + Math.floor(width / 2));
      return [...data.subarray(at, at + 3)].join();
    };
    await putOn(person, { screen: "question", at: 0 });
    const empty = await middle();
    await findsNothing(person, "question");
    await putOn(person, { screen: "result" });
    assert.notEqual(await middle(), empty, "the full bar looks as the empty one");
    await findsNothing(person, "result");
  }));
