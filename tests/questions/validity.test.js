// The validity report says what the commands print now, and its picture can be read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { files } from "./validity.js";

const made = files();
/** @param {string} name */
const kept = (name) => readFileSync(fileURLToPath(new URL(`../../questions/office/${name}`, import.meta.url)), "utf8");
const svg = made["validity.svg"] ?? "";

for (const [name, text] of Object.entries(made))
  test(`${name} is what npm run validity makes`, () =>
    assert.ok(kept(name) === text, `run npm run validity and look at ${name}`));

test("the picture has a dot for each whole occupation, and every role's name once", () => {
  const { roles } = JSON.parse(kept("roles.json"));
  const dots = svg.match(/<circle class="other"/g)?.length ?? 0,
    marks = svg.match(/<polygon/g)?.length ?? 0;
  assert.equal(marks, roles.length);
  assert.ok(made["VALIDITY.md"]?.includes(`\n${dots + marks} of 140 office occupations`));
  for (const { id } of roles) assert.equal(svg.split(`>${id.replaceAll("-", " ")}</text>`).length, 2, id);
});

test("the picture's letters are 11 px or more, and it has a title and a description", () => {
  const sizes = [...svg.matchAll(/(?:font-size: |font: )(\d+)px/g)].map(([, size]) => Number(size));
  assert.ok(sizes.length > 0 && sizes.every((size) => size >= 11));
  assert.match(svg, /aria-labelledby="title desc">\n<title id="title">\w.*<\/title>\n<desc id="desc">\w.*<\/desc>/);
});

test("no label of a role covers another", () => {
  const boxes = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="middle">([a-z ]+)<\/text>/g)].map(
    ([, x, y, text = ""]) => ({ x: Number(x), y: Number(y), half: text.length * 3.2, text }),
  );
  for (const a of boxes)
    for (const b of boxes)
      assert.ok(a === b || Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 12, `${a.text} and ${b.text}`);
});

test("the report's tables have as many cells in every row as in the first", () => {
  const tables = [...(made["VALIDITY.md"] ?? "").matchAll(/(?:^\|.*\|\n)+/gm)].map(([text]) => text.trimEnd().split("\n"));
  assert.equal(tables.length, 7);
  for (const rows of tables) for (const row of rows) assert.equal(row.split("|").length, rows[0]?.split("|").length, row);
});
