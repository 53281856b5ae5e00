import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { tinyBank } from "./fixtures/tiny.js";
import { optionsOf } from "./observations.js";
import { sheets } from "./sheets.js";

const folder = fileURLToPath(new URL("fixtures/tiny", import.meta.url));

test("the same seed gives the same sheets, another seed others", () => {
  assert.deepEqual(sheets(tinyBank, 80, 7), sheets(tinyBank, 80, 7));
  assert.notDeepEqual(sheets(tinyBank, 80, 7), sheets(tinyBank, 80, 8));
});

test("more sheets begin with the fewer", () => {
  assert.deepEqual(sheets(tinyBank, 80, 7).slice(0, 30), sheets(tinyBank, 30, 7));
});

test("every answer is an option of its item, or null", () => {
  const options = new Map(tinyBank.items.map((item) => [item.id, optionsOf(tinyBank, item).map(({ id }) => id)]));
  for (const { answers } of sheets(tinyBank, 200, 7))
    for (const [item, chosen] of Object.entries(answers)) assert.ok(chosen === null || options.get(item)?.includes(chosen));
});

test("among the first are no answers, one answer, all skipped and each rating step throughout", () => {
  const [empty, one, skipped, ...others] = sheets(tinyBank, 30, 7).map(({ answers }) => answers);
  assert.deepEqual(empty, {});
  assert.equal(Object.values(one).filter((chosen) => chosen !== null).length, 1);
  assert.deepEqual(
    Object.values(skipped),
    tinyBank.items.map(() => null),
  );
  const ratings = tinyBank.items.filter(({ type }) => type === "rating");
  for (const { id } of tinyBank.types.rating.options) {
    const constant = others.filter((answers) => ratings.every((item) => answers[item.id] === id));
    assert.deepEqual(
      constant.map((answers) => Object.keys(answers).length),
      [ratings.length, tinyBank.items.length],
    );
  }
});

test("the keys of a sheet stand in no fixed order", () => {
  const orders = sheets(tinyBank, 60, 7).map(({ answers }) => Object.keys(answers).join());
  assert.ok(new Set(orders).size > 40);
});

test("the command line prints one sheet a line", () => {
  const script = fileURLToPath(new URL("sheets.js", import.meta.url));
  const printed = execFileSync(process.execPath, [script, folder, "25", "7"], { encoding: "utf8" });
  assert.deepEqual(
    printed
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
    sheets(tinyBank, 25, 7),
  );
});
