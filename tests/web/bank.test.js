// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Failure, missingTexts, optionsOf, parse, questionTexts, resultTexts } from "../../web/data/bank.js";
import { createItemWords } from "../../web/data/item-words.js";
import { languages } from "../../web/i18n/languages.js";
import { openFluent } from "../../web/build/fluent.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const bank = JSON.parse(read("questions/office/bank.json"));
const catalogue = JSON.parse(read("questions/office/roles.json"));

for (const { id: language } of languages) {
  const text = JSON.parse(read(`questions/office/text.${language}.json`));
  const t = openFluent(language, ["", ".result"]);

  test(`${language}: every question, skill and job has its words`, () => {
    assert.deepEqual(missingTexts([...questionTexts(bank), ...resultTexts(bank, catalogue)], text, `text.${language}.json`), []);
  });

  test(`${language}: every option of every question has its own label`, () => {
    const itemWords = createItemWords(bank, text, t.translate);
    for (const item of bank.items) {
      const labels = optionsOf(bank, item).map((option) => itemWords.labels(item.id)[option]);
      assert.equal(new Set(labels).size, labels.length, item.id);
    }
    assert.deepEqual([...t.missed], []);
  });

  test(`${language}: every education and pay of a role has its message`, () => {
    for (const { education, pay } of catalogue.roles) {
      if (education) t.translate(`education-${education}`);
      if (pay) t.translate(`pay-${pay}`);
    }
    assert.deepEqual([...t.missed], []);
  });
}

test("a text that lacks words names each of them", () => {
  const text = { items: { a: { prompt: "?" } }, skills: {}, roles: {} };
  const small = {
    items: [
      { id: "a", type: "task", options: [{ id: "x" }] },
      { id: "b", type: "preference" },
    ],
    skills: [{ id: "s" }],
  };
  const needed = [
    ...questionTexts(/** @type {any} */ (small)),
    ...resultTexts(/** @type {any} */ (small), /** @type {any} */ ({ roles: [{ id: "r" }] })),
  ];
  const problems = missingTexts(needed, text, "text.de.json");
  assert.deepEqual(
    problems.map(({ where }) => where),
    ["/items/a/options/x", "/items/b/a", "/items/b/b", "/skills/s/name", "/roles/r/title", "/roles/r/summary"],
  );
  assert.deepEqual([...new Set(problems.map(({ code, file }) => `${code} ${file}`))], ["missing-text text.de.json"]);
});

test("a file that is not JSON is a problem with its name, and no other error", () => {
  assert.throws(
    () => parse("bank.json", "{"),
    (error) => error instanceof Failure && error.kind === "data" && error.problems[0].file === "bank.json",
  );
});
