// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { readFluent } from "../../web/build/fluent.js";
import { chooseLanguage, languages } from "../../web/i18n/languages.js";
import { openMessages } from "../../web/i18n/messages.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../web/${path}`, import.meta.url), "utf8");
/** All messages of a language: first screens, result, guide, counselor's desk, what only other pages show. @param {string} language */
const source = (language) =>
  ["", ".result", ".guide", ".skills", ".counselor", ".prepared", ".embed"]
    .map((part) => read(`i18n/${language}${part}.ftl`))
    .join("\n");

/** The names of all placeholders in a parsed pattern. @param {unknown} part @returns {string[]} */
function placeholders(part) {
  if (typeof part !== "object" || part === null) return [];
  const { type, name } = /** @type {{type?: string, name?: string}} */ (part);
  return [...(type === "var" && name ? [name] : []), ...Object.values(part).flatMap(placeholders)];
}

/** Whether a parsed pattern takes the text of another message. @param {unknown} part @returns {boolean} */
const refers = (part) =>
  typeof part === "object" &&
  part !== null &&
  (/^(mesg|term)$/.test(/** @type {any} */ (part).type) || Object.values(part).some(refers));

/** Each message's placeholders. @param {string} text */
const messages = (text) =>
  new Map([...new FluentResource(text).body].map(({ id, value }) => [id, [...new Set(placeholders(value))].sort()]));

/** Ids at the start of a line, as the file is written. @param {string} text */
const written = (text) => [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id);

/** Each message as it is written, with its id. @param {string} text @returns {Map<string, string>} */
const translations = (text) =>
  new Map(
    [...text.replace(/^#.*$/gm, "").matchAll(/^([a-zA-Z][\w-]*) *=((?:.*)(?:\n[ }].*)*)/gm)].map(([, id = "", words = ""]) => [
      id,
      words.trim(),
    ]),
  );

const english = messages(source("en"));

for (const { id: language } of languages) {
  test(`${language}: every message that is written can be read, and none is written twice`, () => {
    const ids = written(source(language));
    assert.deepEqual([...messages(source(language)).keys()], ids);
    assert.equal(new Set(ids).size, ids.length);
  });

  test(`${language}: no message refers to another, because the pages hold patterns and no bundle of messages`, () => {
    const all = [...new FluentResource(source(language)).body];
    assert.deepEqual(
      all.filter(refers).map(({ id }) => id),
      [],
    );
    assert.ok(refers([...new FluentResource("a = { b }").body]) && refers([...new FluentResource("a = { -b }").body]));
  });

  test(`${language}: the same messages as in English, with the same placeholders`, () => {
    const here = messages(source(language));
    assert.deepEqual([...here.keys()].sort(), [...english.keys()].sort());
    for (const [id, names] of english) assert.deepEqual(here.get(id), names, id);
  });

  test(`${language}: at most one message in twenty is letter by letter the English one`, { skip: language === "en" }, () => {
    const there = translations(source(language)),
      here = translations(source("en"));
    const same = [...here].filter(([id, text]) => there.get(id) === text).map(([id]) => id);
    assert.ok(same.length * 20 <= here.size, `${same.length} are not translated: ${same.slice(0, 10).join(", ")} ...`);
  });

  test(`${language}: every message is said without an error, for 0, 1, 2, 5 and 21 of something`, () => {
    const { translate, missed } = openMessages(language, readFluent(source(language)));
    for (const [id, names] of english)
      for (const number of [0, 1, 2, 5, 21]) translate(id, Object.fromEntries(names.map((name) => [name, number])));
    assert.deepEqual([...missed], []);
  });
}

test("what is shown before the result needs no message of the result", () => {
  const later = messages(read("i18n/en.result.ftl"));
  const names = [
    "desk/desk",
    "desk/screens",
    "desk/controller",
    "desk/browser-history",
    "data/loader",
    "screens/question",
    "screens/welcome",
  ];
  for (const name of names) {
    const source = read(`${name}.js`);
    for (const [, id] of source.matchAll(/"([a-z]+(?:-[a-zA-Z]+)+)"/g)) assert.ok(!later.has(id), `${name}.js: ${id}`);
    for (const [, beginning] of source.matchAll(/`([a-z]+-(?:[a-z]+-)*)\$\{/g))
      assert.deepEqual(
        [...later.keys()].filter((id) => id.startsWith(beginning)),
        [],
        `${name}.js: ${beginning}`,
      );
  }
});

test("a message that is missing comes from English, and is counted", () => {
  const { translate, missed } = openMessages("de", { here: "hier" }, { here: "here", there: "there" });
  assert.equal(translate("here"), "hier");
  assert.equal(translate("there"), "there");
  assert.deepEqual([...missed], [["there", 1]]);
});

test("a message that is missing everywhere shows its id", () => {
  assert.equal(openMessages("de", {}, {}).translate("nowhere"), "nowhere");
});

test("a message whose placeholder was not given falls back and does not throw", () => {
  assert.equal(openMessages("de", readFluent("a = { $name } hier"), { a: "somebody" }).translate("a"), "somebody");
});

test("the first wish that is in the list decides the language, whatever its region", () => {
  assert.equal(chooseLanguage([null, "de-AT", "cs"]), "de");
  assert.equal(chooseLanguage(["tlh", "vi-VN", "en"]), "vi");
});

test("where no wish is a language of the list, it is English", () => {
  assert.equal(chooseLanguage([]), "en");
  assert.equal(chooseLanguage(["tlh", "undefined", "%%", ""]), "en");
});

test("whole numbers are written as the language writes them, small ones as well as those with marks between thousands", () => {
  for (const { id } of languages) {
    const { translate } = openMessages(id, readFluent("count = { $count }"));
    const format = new Intl.NumberFormat(id);
    for (const count of [...Array(1001).keys(), 12345, 0.5, -5])
      assert.equal(translate("count", { count }), format.format(count), id);
  }
});
