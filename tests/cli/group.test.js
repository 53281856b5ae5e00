// Share codes on the command line: `decode`, `score` and `group` take every form, and the example of the manual runs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sheets } from "../reference/sheets.js";
import { linesOf, program, run, top } from "./program.js";

const folder = "questions/office";
const bank = JSON.parse(readFileSync(join(top, folder, "bank.json"), "utf8"));
const people = sheets(bank, 12, 9);
const input = people.map((sheet) => `${JSON.stringify(sheet)}\n`).join("");
/** @param {string[]} flags @returns {string[]} */
const codesOf = (...flags) =>
  linesOf(run(["encode", folder, ...flags], input).stdout).map((line) => JSON.parse(line).result.code);
const [codes, summaries] = [codesOf(), codesOf("--summary")];
const scored = linesOf(run(["score", folder], input).stdout).map((line) => JSON.parse(line).result);

describe("codes on the command line", () => {
  const forms = {
    codes: codes,
    links: codes.map((code) => `See <https://example.org/quiz/#r=${code}>.`),
    "wrapped links": codes.map((code) => `https://safe.example/?url=https%3A%2F%2Fexample.org%2F%23r%3D${code}&data=05`),
    objects: codes.map((code) => JSON.stringify({ code })),
    "a table": ["note,label,code", ...codes.map((code, at) => `"a, b",p${at},${code}`)],
    "a table of codes alone, with semicolons": ["Code;date", ...codes.map((code) => `${code};`)],
  };
  for (const [form, lines] of Object.entries(forms)) {
    const text = `${lines.join("\n")}\n`;
    test(`score reads ${form} as it reads the sheets`, () => {
      const { status, stdout, stderr } = run(["score", folder], text);
      assert.deepEqual([status, stderr], [0, ""]);
      assert.deepEqual(
        linesOf(stdout).map((line) => JSON.parse(line).result),
        scored,
      );
    });

    test(`decode reads ${form}`, () => {
      const { status, stdout } = run(["decode", folder], text);
      assert.equal(status, 0);
      for (const [at, line] of linesOf(stdout).entries())
        assert.deepEqual(Object.keys(JSON.parse(line).result.answers).sort(), Object.keys(people[at].answers).sort());
    });
  }

  test("a line has the label of its table, the id of its object, or its number", () => {
    const ids = (/** @type {string} */ text) =>
      linesOf(run(["score", "--brief", folder], text).stdout).map((line) => JSON.parse(line).id);
    assert.deepEqual(ids(`label,code\nAnna,${codes[0]}\n,${codes[1]}\n`), ["Anna", "3"]);
    assert.deepEqual(ids(`{"id":"x","code":"${codes[0]}"}\n${codes[1]}\n`), ["x", "2"]);
  });

  test("a code without answers is not scored, by name, and counts for the group", () => {
    const { status, stdout } = run(["score", folder], `${summaries[0]}\n${codes[1]}\n`);
    assert.equal(status, 1);
    const [first, second] = linesOf(stdout).map((line) => JSON.parse(line));
    assert.deepEqual([first.ok, first.problems[0].code, first.problems[0].file], [false, "no-answers", "code"]);
    assert.equal(second.ok, true);
    const group = JSON.parse(run(["group", folder], `${summaries[0]}\n${codes[1]}\n`).stdout);
    assert.deepEqual([group.people, group.withAnswers], [2, 1]);
  });

  test("group reports a bad line with its number and leaves it out", () => {
    const { status, stdout, stderr } = run(["group", folder], `${codes[0]}\n${codes[1].slice(0, 30)}\nhello\n${codes[2]}\n`);
    assert.equal(status, 1);
    assert.match(stderr, /^line 2: .* \[truncated-code\]$/m);
    assert.match(stderr, /^line 3.* \[not-json\]$/m);
    assert.match(stderr, /2 of 4 lines/);
    assert.equal(JSON.parse(stdout).people, 2);
  });

  test("group of nothing says that there is nothing", () => {
    const { status, stderr } = run(["group", folder], "");
    assert.equal(status, 1);
    assert.match(stderr, /no sheets or codes/);
  });

  test("group takes sheets and codes together", () => {
    const { status, stdout } = run(["group", folder], `${JSON.stringify(people[0])}\n${codes[1]}\n${summaries[2]}\n`);
    assert.deepEqual([status, JSON.parse(stdout).people, JSON.parse(stdout).withAnswers], [0, 3, 2]);
  });
});

test("the example of COMMAND_LINE.md runs and gives what it says", () => {
  const manual = readFileSync(join(top, "core/COMMAND_LINE.md"), "utf8");
  const [, example] = manual.split("## Share codes and groups")[1].split("```");
  const scratch = mkdtempSync(join(tmpdir(), "whichdesk-"));
  try {
    symlinkSync(join(top, "questions"), join(scratch, "questions"));
    writeFileSync(join(scratch, "sheets.jsonl"), input);
    const commands = example.replaceAll("build/native/whichdesk", program);
    const { status, stderr } = spawnSync("bash", ["-ec", commands], { cwd: scratch, encoding: "utf8" });
    assert.deepEqual([status, stderr], [0, ""]);
    const written = (/** @type {string} */ name) => readFileSync(join(scratch, name), "utf8");
    assert.deepEqual(linesOf(written("codes.txt")), codes);
    assert.deepEqual(
      linesOf(written("results.jsonl")).map((line) => JSON.parse(line).result.path),
      scored.map(({ path }) => path),
    );
    assert.equal(JSON.parse(written("group.json")).people, people.length);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});
