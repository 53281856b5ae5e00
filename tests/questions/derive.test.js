// The derived axis, found a second time by another road; and what derive says of wrong files.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { axis, deal, level, predictWithout, sample, skillCorrelation } from "./axis.js";

/** @param {string} path from the top of the project */
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const office = inProject("questions/office");
const program = process.env.WHICHDESK ?? inProject("build/native/whichdesk");

/** @param {string} folder @param {string[]} options */
function derive(folder, ...options) {
  const { status, stdout, stderr } = spawnSync(program, ["derive", folder, ...options], { encoding: "utf8" });
  return { status, stdout, problems: stderr.split("\n").slice(0, -1) };
}

/** @typedef {(text: string) => string} Edit */

/** Lets `look` see a copy of the office bank with some files edited. @param {Record<string, Edit>} edits @param {(folder: string) => void} look */
function withCopy(edits, look) {
  const folder = mkdtempSync(join(tmpdir(), "derive-"));
  try {
    for (const name of ["bank.json", "roles.json", "figures.csv", "columns.json", "derive.json"]) {
      cpSync(join(office, name), join(folder, name));
      const edit = edits[name];
      if (!edit) continue;
      const text = readFileSync(join(folder, name), "utf8");
      assert.notEqual(edit(text), text, `the edit of ${name} changes nothing`);
      writeFileSync(join(folder, name), edit(text));
    }
    look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {number} found @param {number} expected @param {number} tolerance @param {string} what */
const near = (found, expected, tolerance, what) =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${what}: ${found} is not ${expected}`);

const printed = derive(office).stdout;
const report = JSON.parse(printed);

test("the same files give the same bytes", () => assert.equal(derive(office).stdout, printed));

test("the axis is the minimum that another algorithm finds", () => {
  const { skills, cases } = sample(office);
  const expected = axis(skills, cases, report.axis.shrinkage);
  skills.forEach(({ id }, k) => near(report.axis.weights[id], expected[k] ?? NaN, 1e-6, id));
});

test("bank.json carries the axis that is printed", () => {
  const { axis: written } = JSON.parse(readFileSync(join(office, "bank.json"), "utf8"));
  for (const [id, weight] of Object.entries(report.axis.weights)) near(written.weights[id], weight, 1e-9, id);
});

test("the axis separates the outer thirds in occupations left out, whoever deals the folds", () => {
  assert.ok(report.constrainedRidge.auc >= 0.93);
  assert.ok(report.constrainedRidge.nested.auc >= 0.93);
  assert.ok(report.equalWeights.auc < report.constrainedRidge.auc);
  const { skills, cases } = sample(office);
  // Another deal moves the area by .003 (standard deviation), so a mean of three by less than .01.
  const areas = [1, 2, 3].map((seed) => predictWithout(skills, cases, report.axis.shrinkage, deal(cases.length, 10, seed)));
  near(report.constrainedRidge.auc, areas.reduce((a, b) => a + b) / areas.length, 0.01, "auc");
});

test("the chosen shrinkage has the least error of all that were tried", () => {
  for (const name of ["constrainedRidge", "unconstrainedRidge"]) {
    const { shrinkage, error, tried } = report[name];
    assert.equal(error, Math.min(...tried.map((/** @type {{error: number}} */ one) => one.error)));
    assert.equal(tried.find((/** @type {{error: number}} */ one) => one.error === error).shrinkage, shrinkage);
  }
});

test("each skill's correlation is that of what level leaves of skill and contact", () => {
  const { cases } = sample(office);
  assert.equal(report.whole, cases.length);
  report.skills.forEach((/** @type {{id: string, correlation: number}} */ skill, /** @type {number} */ k) =>
    near(skill.correlation, skillCorrelation(cases, k), 1e-9, skill.id));
  near(report.levelShare, level(cases), 1e-9, "levelShare");
});

test("a role's place on the axis is the weighted sum of its figures", () => {
  const { roles } = JSON.parse(readFileSync(join(office, "roles.json"), "utf8"));
  for (const { id, axis: place } of report.roles) {
    const { figures } = roles.find((/** @type {{id: string}} */ role) => role.id === id);
    const sum = Object.entries(report.axis.weights).reduce((total, [skill, weight]) => total + weight * figures[skill], 0);
    near(place, sum, 0.0015, id); // figures are rounded to .0005, weights sum to 2.6
  }
});

test("the repository's files say what the figures say", () => {
  const { status, stdout, problems } = derive(office, "--check");
  assert.deepEqual(problems, []);
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).different, 0);
});

/** @type {[string, string, Edit, string, string][]} what is wrong, file, edit, place told, code */
const planted = [
  ["a weight", "bank.json", (text) => text.replace(/("patience":)0\.1975/, "$10.1976"), "bank /axis/weights/patience", "differs-from-figures"],
  ["a sign", "bank.json", (text) => text.replace('"analysis":-', '"analysis":'), "bank /axis/weights/analysis", "differs-from-figures"],
  ["a weight left out", "bank.json", (text) => text.replace(/"finance":0,/, ""), "bank /axis/weights", "missing-key"],
  ["a figure", "roles.json", (text) => text.replace('"rapport": -0.423', '"rapport": -0.424'), "roles /roles/0/figures/rapport", "differs-from-figures"],
  ["an importance", "roles.json", (text) => text.replace('"numeracy": 2.25', '"numeracy": 2.26'), "roles /roles/0/importance/numeracy", "differs-from-figures"],
  ["a pay band", "roles.json", (text) => text.replace('"pay": "middle"', '"pay": "upper"'), "roles /roles/2/pay", "differs-from-figures"],
  ["another occupation's code", "roles.json", (text) => text.replace("43-4171.00", "43-4051.00"), "roles /roles/0/figures/rapport", "differs-from-figures"],
  ["an unknown code", "roles.json", (text) => text.replace("43-4171.00", "43-4171.99"), "roles /roles/0/soc", "unknown-occupation"],
  ["a source figure", "figures.csv", (text) => text.replace(/^(43-4171\.00,.*,)(\d\.\d+)$/m, "$14.99"), "roles /roles/0/figures/problem-solving", "differs-from-figures"],
  ["a source figure out of range", "figures.csv", (text) => text.replace(/^(11-1011\.03,.*,)4\.0$/m, "$140"), "figures /2/sk_complex_problem_solving", "out-of-range"],
  ["a word for a figure", "figures.csv", (text) => text.replace(/^(11-1011\.03,.*,)4\.0$/m, "$1four"), "figures /2/sk_complex_problem_solving", "not-a-number"],
  ["an infinite figure", "figures.csv", (text) => text.replace(/^(11-1011\.03,.*,)4\.0$/m, "$1inf"), "figures /2/sk_complex_problem_solving", "not-a-number"],
  ["a figure of a role left out", "figures.csv", (text) => text.replace(/^(43-4171\.00,.*,)(\d\.\d+)$/m, "$1"), "roles /roles/0/figures/problem-solving", "missing-figure"],
  ["a row with a cell too few", "figures.csv", (text) => text.replace(/^(11-1011\.03,.*),4\.0$/m, "$1"), "figures /2", "row-length"],
  ["a comma outside quotes", "figures.csv", (text) => text.replace('"High School Diploma - or the equivalent (for example, GED)"', "High School Diploma - or the equivalent (for example, GED)"), "figures /3", "row-length"],
  ["a quote left open", "figures.csv", (text) => text.replace("Chief Sustainability Officers", '"Chief Sustainability Officers'), "figures /2", "row-length"],
  ["a last quote left open", "figures.csv", (text) => `${text.trimEnd()}\n"11-0000.00,`, "figures /142", "open-quote"],
  ["an occupation twice", "figures.csv", (text) => text.replace("11-1021.00", "11-1011.03"), "figures /3/soc", "repeated-id"],
  ["a column twice", "figures.csv", (text) => text.replace("sk_negotiation", "sk_writing"), "figures /1/sk_writing", "repeated-key"],
  ["no column of codes", "figures.csv", (text) => text.replace("soc,", "code,"), "figures /1", "unknown-column"],
  ["semicolons", "figures.csv", (text) => text.replaceAll(",", ";"), "figures /1", "unknown-column"],
  ["no rows", "figures.csv", (text) => `${text.split("\n")[0]}\n`, "figures", "empty-input"],
  ["too few occupations", "figures.csv", (text) => text.split("\n").slice(0, 25).join("\n"), "figures", "too-few-occupations"],
  ["a skill without columns", "columns.json", (text) => text.replace('["ws_self_control"]', "[]"), "columns /patience", "no-columns"],
  ["a misspelled column", "columns.json", (text) => text.replace("ws_self_control", "ws_selfcontrol"), "columns /patience/0", "unknown-column"],
  ["a skill left out", "columns.json", (text) => text.replace('"patience": ["ws_self_control"],', ""), "columns", "missing-key"],
  ["a skill unknown to the bank", "columns.json", (text) => text.replace('"patience"', '"stamina"'), "columns /stamina", "unknown-skill"],
  ["columns as a text", "columns.json", (text) => text.replace('["ws_self_control"]', '"ws_self_control"'), "columns /patience", "wrong-type"],
  ["a column of words", "columns.json", (text) => text.replace("ws_self_control", "title"), "figures /2/title", "not-a-number"],
  ["no criterion", "derive.json", (text) => text.replace(/"criterion": \[.*\],/, ""), "derive", "missing-key"],
  ["a misspelled wage", "derive.json", (text) => text.replace("us_wage_median_2024", "wage"), "derive /wage", "unknown-column"],
  ["an unknown key", "derive.json", (text) => text.replace('"wage"', '"wages"'), "derive /wages", "unknown-key"],
  ["a bank of front skills only", "bank.json", (text) => text.replaceAll('"side":"back"', '"side":"both"'), "bank /skills", "one-sided"],
  ["a bank that is not JSON", "bank.json", (text) => text.slice(0, -3), "bank", "not-json"],
];

for (const [what, file, edit, place, code] of planted) {
  test(`a check tells ${what} in ${file}, with its place`, () =>
    withCopy({ [file]: edit }, (folder) => {
      const { status, stdout, problems } = derive(folder, "--check");
      assert.equal(status, 1);
      assert.equal(stdout, "");
      assert.ok(problems.some((one) => one.startsWith(`${place}: `) && one.endsWith(`[${code}]`)), problems.join("\n"));
    }));
}

test("a missing file is told, and a folder that is none is wrong usage", () => {
  withCopy({}, (folder) => {
    rmSync(join(folder, "figures.csv"));
    const { status, problems } = derive(folder);
    assert.equal(status, 1);
    assert.match(problems.join(), /^figures: .*\[unreadable-file\]$/);
  });
  assert.equal(derive(join(office, "none")).status, 2);
  assert.equal(derive(office, "--check", "--write").status, 2);
});

test("--write mends numbers and pay, and changes no other byte", () => {
  const spoil = {
    "bank.json": (/** @type {string} */ text) => text.replace(/"(patience|rapport|analysis)":-?0\.\d+(,?\n)/g, '"$1":5$2'),
    "roles.json": (/** @type {string} */ text) =>
      text.replace('"rapport": -0.423', '"rapport": 1e-2').replace('"pay": "middle"', '"pay": "upper"').replace('"numeracy": 2.25', '"numeracy": 1'),
  };
  withCopy(spoil, (folder) => {
    const { status, stdout, problems } = derive(folder, "--write");
    assert.deepEqual(problems, []);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout).changed, { bank: 3, roles: 3 });
    for (const name of Object.keys(spoil)) assert.equal(readFileSync(join(folder, name), "utf8"), readFileSync(join(office, name), "utf8"));
    assert.equal(derive(folder, "--check").status, 0);
  });
});

test("--write writes nothing where a value is missing", () => {
  const edits = {
    "bank.json": (/** @type {string} */ text) => text.replace('"analysis":-', '"analysis":'),
    "roles.json": (/** @type {string} */ text) => text.replace('"rapport": -0.423,', ""),
  };
  withCopy(edits, (folder) => {
    const before = readFileSync(join(folder, "bank.json"), "utf8");
    const { status, problems } = derive(folder, "--write");
    assert.equal(status, 1);
    assert.match(problems.join(), /^roles \/roles\/0\/figures: .*"rapport".*\[missing-key\]$/);
    assert.equal(readFileSync(join(folder, "bank.json"), "utf8"), before);
  });
});

test("a byte order mark, carriage returns and empty lines do not change the figures", () =>
  withCopy({ "figures.csv": (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}\r\n\r\n` }, (folder) =>
    assert.equal(derive(folder).stdout, printed)));

test("a further column, with quotes, commas and line breaks in its cells, does not matter", () =>
  withCopy({ "figures.csv": (text) =>
    text.trim().split("\n").map((line, i) => `${i === 0 ? "note" : '"a ""note"", on two\nlines"'},${line}`).join("\n") }, (folder) =>
    assert.equal(derive(folder).stdout, printed)));
