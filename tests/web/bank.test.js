// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Failure, missingTexts, optionsOf, parse, questionTexts, resultTexts } from "../../web/data/bank.js";
import { createItemWords } from "../../web/data/item-words.js";
import { languages } from "../../web/i18n/languages.js";
import { openFluent } from "../../web/build/fluent.js";
import { prompts } from "../../web/counselor/one/prompts.js";

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

  test(`${language}: a counselor has something to ask about every answer to every kind of question but a task`, () => {
    const desk = openFluent(language, ["", ".result", ".counselor"]);
    const words = { t: desk.translate, text, itemWords: createItemWords(bank, text, desk.translate) };
    const shown = /** @type {Map<string, any>} */ (new Map(bank.items.map((/** @type {any} */ item) => [item.type, item])));
    for (const [type, item] of shown)
      for (const option of optionsOf(bank, item)) {
        const assessment = { path: { lead: "front" }, roles: [], reasons: { path: { for: [{ item: item.id }], against: [] } } };
        const runner = { assessment, state: { answers: { [item.id]: option } } };
        const asked = prompts(/** @type {any} */ (words), /** @type {any} */ ({ runner }));
        const nothingToTell = type === "task" || (type === "preference" && option === "3");
        assert.equal(asked.length, nothingToTell ? 1 : 2, `${type} ${option}`);
      }
    assert.deepEqual([...desk.missed], []);
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
