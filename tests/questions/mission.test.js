// The quiz says what its mission requires: every place that the tables name exists in every language.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** @param {string} path from the top of the project */
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** @param {string} path */
const read = (path) => readFileSync(inProject(path), "utf8");

const mission =
  read("questions/office/README.md")
    .split(/^## Mission$/m)[1]
    ?.split(/^## /m)[0] ?? "";
const rows = [...mission.matchAll(/^\| (.+?) \| (`.+`) \|$/gm)].map(([, claim = "", where = ""]) => ({
  claim,
  places: [...where.matchAll(/`([^`]+)`/g)].map(([, place = ""]) => place),
}));
const places = [...new Set(rows.flatMap((row) => row.places))];
const bank = JSON.parse(read("questions/office/bank.json"));
const roles = JSON.parse(read("questions/office/roles.json")).roles.map((/** @type {{id: string}} */ { id }) => id);
const fields = ["title", "summary", "day", "surroundings", "for", "against", "progress", "crossTraining", "search"];

/** The ids of a language's messages, in however many files. @param {string} language */
function messages(language) {
  const files = readdirSync(inProject("web/i18n")).filter((name) => name.startsWith(`${language}.`) && name.endsWith(".ftl"));
  return new Set(files.flatMap((name) => [...read(`web/i18n/${name}`).matchAll(/^([a-z][\w-]*) *=/gm)].map(([, id]) => id)));
}

/** Whether there is something at this path of a language's texts. @param {any} texts @param {string} place */
const exists = (texts, place) => place.split("/").reduce((at, key) => at?.[key], texts) !== undefined;

test("the mission has a table for each of its subjects, and every row names where it shows", () => {
  assert.equal(mission.match(/^\| claim \| where \|$/gm)?.length, 6);
  const all = mission.match(/^\| (?!claim|---).*$/gm)?.length;
  assert.equal(rows.length, all);
  for (const { claim, places: named } of rows) assert.ok(named.length > 0, claim);
});

test("every skill of the bank is in the mission", () => {
  for (const { id } of bank.skills) assert.ok(places.includes(`skills/${id}`), id);
});

for (const place of places.filter((one) => !one.startsWith("ui/")))
  test(`${place} is a thing of the bank, or a file`, () => {
    const [what = "", id = "", field = ""] = place.split("/");
    if (what === "items" || what === "skills") assert.ok(bank[what].some((/** @type {{id: string}} */ one) => one.id === id));
    else if (what === "roles") assert.ok(roles.includes(id) && fields.includes(field));
    else assert.ok(existsSync(inProject(place)));
  });

for (const language of bank.languages) {
  test(`all of it is said in ${language}`, () => {
    const texts = JSON.parse(read(`questions/office/text.${language}.json`)),
      ids = messages(language);
    const missing = places.filter((place) =>
      place.startsWith("ui/") ? !ids.has(place.slice(3)) : /^(items|skills|roles)\//.test(place) && !exists(texts, place),
    );
    assert.deepEqual(missing, []);
  });
}
