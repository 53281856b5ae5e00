// derive on other occupations than the office bank's: fewer, renamed, with gaps; and roles that these do not have.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { axis, sample, sideBound } from "./axis.js";

/** @param {string} path from the top of the project */
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const office = inProject("questions/office");
const program = process.env.WHICHDESK ?? inProject("build/native/whichdesk");

/** @typedef {{soc: string, cells: string[]}} Row   cells: all but soc and title */
/** @typedef {{id: string, soc?: string, side: string, pay?: string, figures: Record<string, number>, importance: Record<string, number>}} Role */

const [head = "", ...lines] = readFileSync(join(office, "figures.csv"), "utf8").trim().split("\n");
const names = head.split(",").slice(2);
/** The occupations of the office bank; their titles hold commas, so that cells are counted from the end. @type {Row[]} */
const rows = lines.map((line) => ({ soc: line.slice(0, 10), cells: line.split(",").slice(-names.length + 2) }));
// what precedes the wages may be quoted, and nothing is derived of it
const kept = ["soc", ...names.slice(2)];
const text = (/** @type {Row[]} */ some) => `${kept}\n${some.map(({ soc, cells }) => [soc, ...cells]).join("\n")}\n`;
/** @type {Role[]} */
const roles = JSON.parse(readFileSync(join(office, "roles.json"), "utf8")).roles;

/** Lets `look` see the bank with another table, and other roles.
 * @param {Row[]} table @param {Role[]} ofRoles @param {(folder: string) => void} look */
function withTable(table, ofRoles, look) {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  try {
    for (const name of ["bank.json", "columns.json", "derive.json"]) cpSync(join(office, name), join(folder, name));
    writeFileSync(join(folder, "figures.csv"), text(table));
    writeFileSync(join(folder, "roles.json"), JSON.stringify({ id: "some-roles", version: 1, roles: ofRoles }));
    look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder @param {string[]} options */
function derive(folder, ...options) {
  const { status, stdout, stderr } = spawnSync(program, ["derive", folder, ...options], { encoding: "utf8" });
  return { status, report: stdout && JSON.parse(stdout), problems: stderr.split("\n").slice(0, -1) };
}

/** The axis and the bound of sides are what the other method finds in the same folder. @param {string} folder @param {any} report */
function agrees(folder, report) {
  const { skills, cases } = sample(folder);
  const expected = axis(skills, cases, report.axis.shrinkage);
  assert.equal(report.whole, cases.length);
  skills.forEach(({ id }, k) => {
    const [found, wanted] = [report.axis.weights[id], expected[k] ?? NaN];
    assert.ok(Math.abs(found - wanted) < 1e-5, `${id}: ${found} is not ${wanted}`); // short of cases, the valley is flat
  });
  assert.ok(Math.abs(report.sideFrom - sideBound(cases, expected)) < 1e-5);
}

/** Every third occupation is left out. */
const fewer = rows.filter((_, i) => i % 3 !== 0);
const has = (/** @type {Row[]} */ table) => (/** @type {Role} */ role) => table.some(({ soc }) => soc === role.soc);
/** @param {Row} row @param {string} column @param {string} cell @returns {Row} */
const put = (row, column, cell) => ({ ...row, cells: row.cells.map((old, at) => (kept[at + 1] === column ? cell : old)) });

test("fewer occupations give an axis, sides and roles of their own, which --write keeps and --check finds", () =>
  withTable(fewer, roles.filter(has(fewer)), (folder) => {
    const { status, report, problems } = derive(folder);
    assert.deepEqual([status, problems], [0, []]);
    assert.equal(report.occupations, fewer.length);
    agrees(folder, report);
    assert.equal(derive(folder, "--check").status, 1); // the roles still have the figures of all 140
    assert.equal(derive(folder, "--write").status, 0);
    assert.deepEqual([derive(folder, "--check").status, derive(folder, "--check").report.different], [0, 0]);
  }));

test("occupations of other codes and in another order give the same axis", () =>
  withTable(
    rows.map((row, i) => ({ ...row, soc: `99-${1000 + i}.00` })).reverse(),
    [{ ...roles[0], soc: "99-1000.00" }],
    (folder) => {
      const { status, report, problems } = derive(folder);
      assert.deepEqual([status, problems], [0, []]);
      agrees(folder, report);
      assert.deepEqual(
        report.roles.map((/** @type {Role} */ { soc }) => soc),
        ["99-1000.00"],
      );
    },
  ));

test("an occupation with a missing cell is left out of the axis, and only of the columns where it is missing", () => {
  const gaps = rows.map((row, i) =>
    row.soc === roles[0]?.soc ? put(row, "wc_external_customers", "") : i % 5 === 0 ? put(row, "sk_writing", "") : row,
  );
  withTable(gaps, [{ ...(roles[0] ?? assert.fail()) }], (folder) => {
    const { status, report, problems } = derive(folder);
    assert.deepEqual([status, problems], [0, []]);
    assert.equal(report.occupations, 140);
    agrees(folder, report);
    assert.equal(report.roles[0].contact, null, "a role without contact has figures and a place all the same");
  });
});

test("a table without any wage says nothing of pay", () =>
  withTable(
    rows.map((row) => put(row, "us_wage_median_2024", "")),
    [{ ...roles[0], pay: "upper" }],
    (folder) => {
      assert.deepEqual(derive(folder, "--write").problems, []);
      assert.equal(JSON.parse(readFileSync(join(folder, "roles.json"), "utf8")).roles[0].pay, "upper");
    },
  ));

test("a role whose occupation is not in the table is reported, and the report goes on without it", () => {
  const lost = roles.filter((role) => !has(fewer)(role));
  assert.ok(lost.length > 0);
  withTable(fewer, roles, (folder) => {
    const { status, report, problems } = derive(folder);
    assert.equal(status, 1);
    assert.deepEqual(
      problems.map((one) => one.replace(/: .*\[/, " [")),
      lost.map((role) => `roles /roles/${roles.indexOf(role)}/soc [unknown-occupation]`),
    );
    assert.deepEqual(
      report.roles.map((/** @type {Role} */ { id }) => id),
      roles.filter(has(fewer)).map(({ id }) => id),
    );
    agrees(folder, report);
    const before = readFileSync(join(folder, "roles.json"), "utf8");
    assert.deepEqual([derive(folder, "--write").status, derive(folder, "--write").report], [1, ""]);
    assert.equal(readFileSync(join(folder, "roles.json"), "utf8"), before);
  });
});

test("a role that lacks one figure is reported with the skill, and the report goes on without it", () =>
  withTable(
    rows.map((row) => (row.soc === roles[0]?.soc ? put(row, "sk_writing", "") : row)),
    roles.slice(0, 2),
    (folder) => {
      const { status, report, problems } = derive(folder);
      assert.equal(status, 1);
      assert.match(problems.join(), /^roles \/roles\/0\/figures\/written-communication: .*\[missing-figure\]$/);
      assert.deepEqual(
        report.roles.map((/** @type {Role} */ { id }) => id),
        [roles[1]?.id],
      );
    },
  ));

test("a role that names no occupation is listed, and nothing is claimed of it", () => {
  const { soc: _, ...own } = roles[0] ?? assert.fail();
  withTable(rows, [own], (folder) => {
    const { status, report, problems } = derive(folder);
    assert.deepEqual([status, problems, report.roles], [0, [], []]);
    assert.deepEqual(report.withoutOccupation, [own.id]);
    assert.equal(derive(folder, "--check").report.compared, 20); // the weights of the axis
  });
});

for (const [what, wrong] of Object.entries({ "no roles": {}, "a list": [], "a text for roles": { roles: "none" } }))
  test(`a role file that holds ${what} is reported`, () =>
    withTable(rows, [], (folder) => {
      writeFileSync(join(folder, "roles.json"), JSON.stringify(wrong));
      const { status, problems } = derive(folder);
      assert.equal(status, 1);
      assert.match(problems.join(), /^roles.*\[(missing-key|wrong-type)\]$/);
    }));

test("29 whole occupations are too few, 30 are enough", () => {
  const whole = rows.filter(({ cells }) => !cells.includes(""));
  withTable(whole.slice(0, 29), [], (folder) => assert.match(derive(folder).problems.join(), /\[too-few-occupations\]$/));
  withTable(whole.slice(0, 30), [], (folder) => {
    const { status, report } = derive(folder);
    assert.equal(status, 0);
    agrees(folder, report);
  });
});
