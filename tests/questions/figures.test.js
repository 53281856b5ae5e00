// roles.json says what figures.csv says: computed here again, from the table of the sources.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { run } from "../cli/program.js";

const folder = new URL("../../questions/office/", import.meta.url);
const { roles } = JSON.parse(readFileSync(new URL("roles.json", folder), "utf8"));
const columns = JSON.parse(readFileSync(new URL("columns.json", folder), "utf8"));

/** A table with quoted cells (RFC 4180), one object a row. @param {string} text */
function readTable(text) {
  const rows = text
    .trim()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map(([, cell = ""]) => cell.replace(/^"|"$/g, "").replaceAll('""', '"')),
    );
  const [head = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ""])));
}

const occupations = readTable(readFileSync(new URL("figures.csv", folder), "utf8"));

/** Importance of a skill in an occupation, 1 to 5: the mean of its columns, or none where one is missing. */
function importance(/** @type {Record<string, string>} */ occupation, /** @type {string} */ skill) {
  const cells = columns[skill].map((/** @type {string} */ name) => occupation[name]);
  if (cells.includes("")) return undefined;
  return cells.map(Number).reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0) / cells.length;
}

/** Mean and standard deviation over all occupations that have the figure. @param {string} skill */
function spread(skill) {
  const values = occupations.map((row) => importance(row, skill)).filter((value) => value !== undefined);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

/** @param {{soc: string}} role */
const occupationOf = ({ soc }) => occupations.find((row) => row.soc === soc) ?? assert.fail(`${soc} is not in figures.csv`);

test("the table holds the 140 office occupations", () => assert.equal(occupations.length, 140));

test("occupations.json is what figures.csv gives: every occupation that has all figures", () => {
  const { status, stdout } = run(["occupations", "questions/office"]);
  assert.equal(status, 0);
  assert.equal(stdout, readFileSync(new URL("occupations.json", folder), "utf8"));
  const whole = occupations.filter((row) => Object.keys(columns).every((skill) => importance(row, skill) !== undefined));
  assert.deepEqual(
    JSON.parse(stdout)
      .roles.map((/** @type {{soc: string}} */ { soc }) => soc)
      .sort(),
    whole.map(({ soc }) => soc).sort(),
  );
});

test("no two roles have one occupation: they could never be distinguished", () =>
  assert.equal(new Set(roles.map((/** @type {{soc: string}} */ { soc }) => soc)).size, roles.length));

test("a role is listed on another side only where it is another", () => {
  for (const { id, side, listed } of roles) assert.notEqual(listed, side, id);
});

/** The levels that occur, by how the source words them. @type {Record<string, string>} */
const levels = {
  "High School Diploma": "secondary",
  "Some College": "some-college",
  "Post-Secondary": "certificate",
  "Associate's": "associate",
  "Bachelor's": "bachelor",
  "Master's": "master",
  Doctoral: "doctorate",
};

for (const role of roles) {
  test(`${role.id}: education is the commonest required level`, () => {
    const { edu_mode = "" } = occupationOf(role);
    const level = Object.keys(levels).find((words) => edu_mode.startsWith(words));
    assert.equal(role.education, edu_mode === "" ? "bachelor" : levels[level ?? ""]); // none is published for accountants
  });

  test(`${role.id}: importance is the mean of its columns, figures are standardized over the occupations`, () => {
    const occupation = occupationOf(role);
    for (const skill of Object.keys(columns)) {
      const raw = importance(occupation, skill) ?? assert.fail(`${role.id} has no ${skill}`);
      const { mean, sd } = spread(skill);
      assert.ok(Math.abs(role.importance[skill] - raw) <= 0.00501, `${skill}: ${role.importance[skill]} is not ${raw}`);
      assert.ok(Math.abs(role.figures[skill] - (raw - mean) / sd) <= 0.000501, `${skill}: ${role.figures[skill]}`);
    }
  });

  test(`${role.id}: pay is its third of the occupations' median wages`, () => {
    const wages = occupations
      .map((row) => row.us_wage_median_2024)
      .filter((wage) => wage !== "")
      .map(Number)
      .sort((a, b) => a - b);
    const below = wages.filter((wage) => wage < Number(occupationOf(role).us_wage_median_2024)).length / wages.length;
    assert.equal(role.pay, below < 1 / 3 ? "lower" : below < 2 / 3 ? "middle" : "upper");
  });
}
