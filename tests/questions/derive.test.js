// The derived axis, found a second time by another method; and what derive says of wrong files.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { axis, deal, level, predictWithout, sample, sideBound, skillCorrelation } from "./axis.js";

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

/** Lets `look` see a copy of the office bank with some files edited.
 * @param {Record<string, Edit>} edits @param {(folder: string) => void} look */
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
  const { skills, cases, seen } = sample(office);
  for (const [auc, shown] of [[report.constrainedRidge.auc], [report.aucThroughRatings, seen]]) {
    // Another deal moves the area by .003 (standard deviation), so a mean of three by less than .01.
    const deals = [1, 2, 3].map((seed) => deal(cases.length, 10, seed));
    const areas = deals.map((folds) => predictWithout(skills, cases, report.axis.shrinkage, folds, shown));
    near(auc, areas.reduce((a, b) => a + b) / areas.length, 0.01, "auc");
  }
});

test("the chosen shrinkage has the least error of all that were tried", () => {
  for (const name of ["constrainedRidge", "unconstrainedRidge"]) {
    const { shrinkage, error, tried } = report[name];
    for (const one of tried) assert.ok(one.shrinkage === shrinkage ? one.error === error : one.error > error);
  }
});

test("each skill's correlation is that of what level leaves of skill and contact", () => {
  const { cases } = sample(office);
  assert.equal(report.whole, cases.length);
  report.skills.forEach((/** @type {{id: string, correlation: number}} */ skill, /** @type {number} */ k) =>
    near(skill.correlation, skillCorrelation(cases, k), 1e-9, skill.id),
  );
  near(report.levelShare, level(cases), 1e-9, "levelShare");
});

test("a role's place on the axis is the weighted sum of its figures", () => {
  const { roles } = JSON.parse(readFileSync(join(office, "roles.json"), "utf8"));
  for (const { id, axis: place } of report.roles) {
    const { figures } = roles.find((/** @type {{id: string}} */ role) => role.id === id);
    const parts = Object.entries(report.axis.weights).map(([skill, weight]) => weight * figures[skill]);
    const expected = parts.reduce((a, b) => a + b);
    near(place, expected, 0.0015, id); // figures are rounded to .0005, weights sum to 2.6
  }
});

test("a side begins half a standard deviation of the occupations' places from the middle", () => {
  const { skills, cases } = sample(office);
  near(report.sideFrom, sideBound(cases, axis(skills, cases, report.axis.shrinkage)), 1e-6, "sideFrom");
});

test("every role is on the side of its place, from the bound on, and else mixed", () => {
  const { roles } = JSON.parse(readFileSync(join(office, "roles.json"), "utf8"));
  const sides = report.roles.map((/** @type {{axis: number}} */ role) =>
    role.axis >= report.sideFrom ? "front" : role.axis <= -report.sideFrom ? "back" : "mixed",
  );
  assert.deepEqual(
    roles.map((/** @type {{side: string}} */ role) => role.side),
    sides,
  );
});

test("each whole occupation's place and contact are reported, a role's the same", () => {
  const { cases } = sample(office);
  assert.equal(report.places.length, cases.length);
  const weights = Object.values(report.axis.weights);
  report.places.forEach((/** @type {{soc: string, axis: number, contact: number}} */ told, /** @type {number} */ i) => {
    const { z, rest } = cases[i] ?? assert.fail();
    near(
      told.axis,
      z.reduce((sum, figure, k) => sum + figure * weights[k], 0),
      1e-9,
      told.soc,
    );
    near(told.contact, rest, 1e-9, told.soc);
  });
  for (const { soc, axis: place, contact } of report.roles)
    assert.deepEqual(
      report.places.find((/** @type {{soc: string}} */ one) => one.soc === soc),
      { soc, axis: place, contact },
    );
});

test("the repository's files say what the figures say", () => {
  const { status, stdout, problems } = derive(office, "--check");
  assert.deepEqual(problems, []);
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).different, 0);
});

/** @param {string | RegExp} what @param {string} by @returns {Edit} */
const swap = (what, by) => (text) => text.replace(what, by);
const firstLast = /^(11-1011\.03,.*,)4\.0$/m; // the last figure of the first occupation
const receptionistLast = /^(43-4171\.00,.*,)\d\.\d+$/m;

/** What is wrong, and how it is brought about; the place told, with the file's name, and the code.
 * @type {Record<string, [string, Edit, string, string][]>} */
const planted = {
  "bank.json": [
    ["a weight", swap(/("patience":0\.\d)\d/, "$1"), "bank /axis/weights/patience", "differs-from-figures"],
    ["a sign", swap('"analysis":-', '"analysis":'), "bank /axis/weights/analysis", "differs-from-figures"],
    ["a weight left out", swap(/"finance":0,/, ""), "bank /axis/weights", "missing-key"],
    ["a bank of front skills only", (text) => text.replaceAll('"side":"back"', '"side":"both"'), "bank /skills", "one-sided"],
    ["a bank that is not JSON", (text) => text.slice(0, -3), "bank", "not-json"],
  ],
  "roles.json": [
    ["a figure", swap('"rapport": -0.423', '"rapport": -0.424'), "roles /roles/0/figures/rapport", "differs-from-figures"],
    ["an importance", swap('"numeracy": 2.25', '"numeracy": 2.26'), "roles /roles/0/importance/numeracy", "differs-from-figures"],
    ["a pay band", swap('"pay": "middle"', '"pay": "upper"'), "roles /roles/6/pay", "differs-from-figures"],
    ["a side", swap('"side": "mixed"', '"side": "front"'), "roles /roles/4/side", "differs-from-figures"],
    ["another occupation's code", swap("43-4171.00", "43-4051.00"), "roles /roles/0/figures/rapport", "differs-from-figures"],
    ["an unknown code", swap("43-4171.00", "43-4171.99"), "roles /roles/0/soc", "unknown-occupation"],
  ],
  "figures.csv": [
    ["a source figure", swap(receptionistLast, "$14.99"), "roles /roles/0/figures/problem-solving", "differs-from-figures"],
    ["a source figure out of range", swap(firstLast, "$140"), "figures /2/sk_complex_problem_solving", "out-of-range"],
    ["a word for a figure", swap(firstLast, "$1four"), "figures /2/sk_complex_problem_solving", "not-a-number"],
    ["an infinite figure", swap(firstLast, "$1inf"), "figures /2/sk_complex_problem_solving", "not-a-number"],
    ["a figure of a role left out", swap(receptionistLast, "$1"), "roles /roles/0/figures/problem-solving", "missing-figure"],
    ["a row with a cell too few", swap(/^(11-1011\.03,.*),4\.0$/m, "$1"), "figures /2", "row-length"],
    ["a comma outside quotes", swap(/"(High School Diploma[^"]*)"/, "$1"), "figures /3", "row-length"],
    ["a quote left open", swap("Chief Sustainability Officers", '"Chief Sustainability Officers'), "figures /2", "row-length"],
    ["a last quote left open", (text) => `${text.trimEnd()}\n"11-0000.00,`, "figures /142", "open-quote"],
    ["an occupation twice", swap("11-1021.00", "11-1011.03"), "figures /3/soc", "repeated-id"],
    ["a column without a name", swap("sk_negotiation", ""), "figures /1", "empty-name"],
    ["a column twice", swap("sk_negotiation", "sk_writing"), "figures /1/sk_writing", "repeated-key"],
    ["no column of codes", swap("soc,", "code,"), "figures /1", "unknown-column"],
    ["semicolons", (text) => text.replaceAll(",", ";"), "figures /1", "unknown-column"],
    ["no rows", (text) => `${text.split("\n")[0]}\n`, "figures", "empty-input"],
    [
      "the same figure in every row",
      (text) => text.replace(/,[^,\n]*$/gm, (cell) => (cell.startsWith(",sk_") ? cell : ",3.0")),
      "columns /problem-solving",
      "no-spread",
    ],
    ["too few occupations", (text) => text.split("\n").slice(0, 25).join("\n"), "figures", "too-few-occupations"],
  ],
  "columns.json": [
    ["a skill without columns", swap('["ws_self_control"]', "[]"), "columns /patience", "no-columns"],
    ["a misspelled column", swap("ws_self_control", "ws_selfcontrol"), "columns /patience/0", "unknown-column"],
    ["a skill left out", swap('"patience": ["ws_self_control"],', ""), "columns", "missing-key"],
    ["a skill unknown to the bank", swap('"patience"', '"stamina"'), "columns /stamina", "unknown-skill"],
    ["columns as a text", swap('["ws_self_control"]', '"ws_self_control"'), "columns /patience", "wrong-type"],
    ["a column of words", swap("ws_self_control", "title"), "figures /2/title", "not-a-number"],
  ],
  "derive.json": [
    ["no criterion", swap(/"criterion": \[.*\],/, ""), "derive", "missing-key"],
    ["a misspelled wage", swap("us_wage_median_2024", "wage"), "derive /wage", "unknown-column"],
    ["an unknown key", swap('"wage"', '"wages"'), "derive /wages", "unknown-key"],
  ],
};

for (const [file, rows] of Object.entries(planted))
  for (const [what, edit, place, code] of rows) {
    test(`a check reports ${what} in ${file}, with its place`, () =>
      withCopy({ [file]: edit }, (folder) => {
        const { status, stdout, problems } = derive(folder, "--check");
        assert.equal(status, 1);
        assert.equal(stdout, "");
        assert.ok(
          problems.some((one) => one.startsWith(`${place}: `) && one.endsWith(`[${code}]`)),
          problems.join("\n"),
        );
      }));
  }

test("a missing file is reported, and a folder that is none is wrong usage", () => {
  withCopy({}, (folder) => {
    rmSync(join(folder, "figures.csv"));
    const { status, problems } = derive(folder);
    assert.equal(status, 1);
    assert.match(problems.join(), /^figures: .*\[unreadable-file\]$/);
  });
  assert.equal(derive(join(office, "none")).status, 2);
  assert.equal(derive(office, "--check", "--write").status, 2);
});

test("--write mends numbers, pay and sides, and changes no other byte", () => {
  const spoil = {
    "bank.json": (/** @type {string} */ text) => text.replace(/"(patience|rapport|analysis)":-?0\.\d+(,?\n)/g, '"$1":5$2'),
    "roles.json": (/** @type {string} */ text) =>
      text
        .replace('"rapport": -0.423', '"rapport": 1e-2')
        .replace('"numeracy": 2.25', '"numeracy": 1')
        .replace('"pay": "middle"', '"pay": "upper"')
        .replace('"side": "mixed"', '"side": "back"'),
  };
  withCopy(spoil, (folder) => {
    const { status, stdout, problems } = derive(folder, "--write");
    assert.deepEqual(problems, []);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout).changed, { bank: 3, roles: 4 });
    for (const name of Object.keys(spoil))
      assert.equal(readFileSync(join(folder, name), "utf8"), readFileSync(join(office, name), "utf8"));
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
    assert.equal(derive(folder).stdout, printed),
  ));

test("a further column, with quotes, commas and line breaks in its cells, does not matter", () => {
  /** @type {Edit} */
  const noted = (text) =>
    text
      .trim()
      .split("\n")
      .map((line, i) => `${i === 0 ? "note" : '"a ""note"", on two\nlines"'},${line}`)
      .join("\n");
  withCopy({ "figures.csv": noted }, (folder) => assert.equal(derive(folder).stdout, printed));
});

test("a file that cannot be written is reported, and keeps what it held", () => {
  withCopy({ "bank.json": swap('"customer-service":0.2', '"customer-service":0.3') }, (folder) => {
    const before = readFileSync(join(folder, "bank.json"), "utf8");
    // no file of this shell may grow, as on a full disk
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", 'trap "" XFSZ; ulimit -f 0; exec "$0" derive "$1" --write', program, folder],
      { encoding: "utf8" },
    );
    assert.equal(status, 1);
    assert.match(stderr, /^bank: .* \[unwritable-file\]/);
    assert.equal(readFileSync(join(folder, "bank.json"), "utf8"), before);
  });
});
