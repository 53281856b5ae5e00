// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { documentation } from "../../web/build/manifest.js";

const made = documentation();

for (const [name, text] of Object.entries(made))
  test(`web/embed/${name} is what \`npm run manifest\` makes of the comments`, () => {
    assert.equal(readFileSync(new URL(`../../web/embed/${name}`, import.meta.url), "utf8"), text);
  });

test("every attribute that is read, and every event that is fired, is documented", () => {
  const [element, frame] = JSON.parse(made["custom-elements.json"]).modules.flatMap(
    (/** @type {any} */ { declarations }) => declarations,
  );
  const names = (/** @type {string} */ key) => element[key].map((/** @type {any} */ { name }) => name);
  assert.deepEqual(names("attributes").toSorted(), [
    "assets",
    "bank",
    "company",
    "data-ready",
    "lang",
    "name",
    "plan",
    "roles",
    "share-url",
    "start",
    "storage",
    "theme",
  ]);
  assert.deepEqual(names("events").toSorted(), ["finished", "problem", "progress", "ready", "shared", "started"]);
  assert.ok(names("cssProperties").length <= 10);

  const [, passedOn] =
    readFileSync(new URL("../../web/embed/frame.js", import.meta.url), "utf8").match(/passedOn = (\[.*\])/) ?? [];
  assert.deepEqual(
    frame.attributes.map((/** @type {any} */ { name }) => name).toSorted(),
    [...JSON.parse(passedOn), "src", "theme", "title"].toSorted(),
  );
});
