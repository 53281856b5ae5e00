import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { top } from "./program.js";

/** @param {string} folder @param {RegExp} named @returns {string[]} */
const textsOf = (folder, named) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textsOf(path, named);
    return named.test(name) ? [readFileSync(path, "utf8")] : [];
  });

const sources = textsOf(join(top, "core"), /\.(cpp|h)$/);

/** The codes that the core reports: the first argument wherever a problem is made. */
const reported = new Set(
  sources.flatMap((text) => [...text.matchAll(/\b(?:report|makeProblem|refuse)\(\s*"([^"]*)"/g)].map(([, code]) => code)),
);

/** The rows of the table: code, what is wrong, how to fix it. */
const rows = readFileSync(join(top, "questions/README.md"), "utf8")
  .split("\n## Problems\n")[1]
  .split("\n## ")[0]
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const explained = rows.map(([code]) => code.replaceAll("`", ""));

test("the core reports dozens of codes, each a kebab-case word", () => {
  assert.ok(reported.size >= 40, `only ${reported.size}`);
  for (const code of reported) assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("every problem in the core is made where its code can be read", () => {
  // A call whose first argument is no literal would escape this table. Left out: declarations and definitions,
  // and the two functions that pass on the code they were called with.
  const calls = sources.flatMap((text) => [...text.matchAll(/\b(?:report|makeProblem|refuse)\(\s*([^\s,)]+)/g)]);
  const unread = calls.map(([, first]) => first).filter((first) => !/^("|std::string_view$|code$)/.test(first));
  assert.deepEqual(unread, []);
  const made = sources.flatMap((text) => [...text.matchAll(/\bProblem\s*\{\s*"/g)]);
  assert.deepEqual(made, []);
});

test("every code that the core reports has exactly one row in questions/README.md, and no other has", () => {
  assert.deepEqual(explained, [...reported].sort());
});

test("every row says what is wrong and how to fix it", () => {
  for (const cells of rows) {
    assert.equal(cells.length, 3, cells[0]);
    for (const cell of cells.slice(1)) assert.match(cell, /^[A-Z].*\.$/, cells[0]);
  }
});

/** Numbers that are never 1: limits, what is above a limit, and the last number of a sum that is above 1. */
const neverOne = [
  "{most} roles",
  "{fewest} people",
  "{fewest} sheets",
  "{parameters} parameters",
  "{people} people who answered",
  "{found} characters",
  "{found} letters",
  "{reversed} reversed ratings",
  "{b} preferences",
];

test("no sentence of the core has a plural after a number that can be 1", () => {
  const counted =
    /\{\w+\} (?:\w+ )?(?:cells|characters|columns|items|languages|letters|lines|occupations|options|parameters|people|preferences|ratings|roles|rows|sheets|skills|texts|words)\b(?: who answered)?/g;
  const found = sources.flatMap((text) => text.replace(/"\s*\n\s*"/g, "").match(counted) ?? []);
  assert.deepEqual([...new Set(found)].sort(), neverOne.sort());
});

test("every code that the core reports is provoked by a test", () => {
  const tests = textsOf(join(top, "tests"), /\.(test\.cpp|test\.js|json)$|^faults\.js$/).filter(
    (text) => !text.includes("provoked by a test"),
  );
  for (const code of reported) {
    // "code file where", or the code alone in a list of codes
    const named = new RegExp(`["'\` \\[]${code}( [a-z]|["'\\\\])`);
    assert.ok(
      tests.some((text) => named.test(text)),
      `no test names ${code}`,
    );
  }
});
