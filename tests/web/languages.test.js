// @ts-check
// web/i18n/languages.js is the only list of languages; each test names a place where a language of it is missing.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../../web/i18n/languages.js";

const top = new URL("../../", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, top), "utf8");
const ids = languages.map(({ id }) => id);
/** The files of a language's messages: the first screens, the result, the guide, the skills in the guide. */
const parts = ["", ".result", ".guide", ".skills", ".counselor", ".prepared", ".embed"];
const inEnglish = new Intl.DisplayNames("en", { type: "language" });

/** The languages of every table of a document with a column per language: one list per table. @param {string} path */
const columns = (path) =>
  [...read(path).matchAll(/^\|(.*\| en \|.*)\|$/gm)].map(([, row = ""]) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .filter((cell) => /^[a-z]{2}$/.test(cell)),
  );

for (const { id, name } of languages) {
  for (const path of [...parts.map((part) => `web/i18n/${id}${part}.ftl`), `questions/office/text.${id}.json`])
    test(`${name}: ${path} is there`, () => assert.ok(existsSync(new URL(path, top)), `write ${path}`));

  test(`${name}: README.md names it among the languages`, () => {
    const english = inEnglish.of(id) ?? id;
    assert.ok(read("README.md").includes(english), `write "${english}" into README.md`);
  });

  test(`${name}: questions/office/terms.json has its terms`, () =>
    assert.ok(JSON.parse(read("questions/office/terms.json"))[id]?.length > 0, `add "${id}" to questions/office/terms.json`));
}

test("the office bank has the languages of the page: /languages of questions/office/bank.json", () => {
  assert.deepEqual(JSON.parse(read("questions/office/bank.json")).languages.toSorted(), ids.toSorted());
});

for (const path of ["questions/README.md", "questions/office/TERMS.md"])
  test(`${path} has a column for each language in each of its tables of languages`, () => {
    assert.ok(columns(path).length > 0);
    for (const table of columns(path)) assert.deepEqual(table.toSorted(), ids.toSorted(), `the columns of a table of ${path}`);
  });

test("no messages are there for a language that is not in the list: add it to web/i18n/languages.js", () => {
  const files = readdirSync(new URL("web/i18n", top)).filter((name) => name.endsWith(".ftl"));
  assert.deepEqual(files.sort(), ids.flatMap((id) => parts.map((part) => `${id}${part}.ftl`)).sort());
});
