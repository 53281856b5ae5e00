// @ts-check
// What the desk writes: spreadsheets in five languages, JSON Lines for the command line, the whole desk.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { csvText, customs, jsonLines, sessionText } from "../../web/counselor/data/save.js";
import { languages } from "../../web/i18n/languages.js";
import { run } from "../reference/program.js";
import { engine, file, pasted, people, startDesk } from "./desk.js";

const desk = await startDesk();
after(() => desk.close());
const codes = [...new Set(people.map(({ code }) => code))];

/** Texts that spreadsheets compute, split, cut or change. */
const labels = [
  "=1+1",
  "+49 30",
  "-x",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "'=1",
  "''=1",
  "'Tis",
  'say "hi"',
  "a;b,c\td",
  "ěščřž ế ß ñ",
  "first\nsecond",
  "007",
  " x ",
];

describe("a table for spreadsheets", () => {
  test("has the separator and the decimal mark of the language", () => {
    const row = [["x", 22.5, -0.25, null, "y"]];
    const expected = {
      en: "x,22.5,-0.25,,y",
      de: "x;22,5;-0,25;;y",
      es: "x;22,5;-0,25;;y",
      cs: "x;22,5;-0,25;;y",
      vi: 'x,"22,5","-0,25",,y',
      "es-MX": "x,22.5,-0.25,,y",
    };
    for (const [language, line] of Object.entries(expected)) assert.equal(csvText(row, language), `\uFEFF${line}`, language);
    for (const { id } of languages) assert.ok(id in expected, `write here what a line is in ${id}`);
    assert.deepEqual(customs("de-AT"), { decimal: ",", separator: ";" });
  });

  test("no text in it begins as a formula does", () => {
    const text = csvText(
      labels.map((label) => [label, "x"]),
      "en",
    );
    for (const line of text.slice(1).split("\r\n")) assert.doesNotMatch(line, /^"?[=+\-@\t\r]/);
  });

  test("labels and notes come back from every language's table as they were, but for what labels never hold", async () => {
    const one = (/** @type {string} */ label) => label.replace(/[\t\r\n]+/g, " ").trim();
    for (const { id: language } of languages) {
      const rows = labels.map((label, at) => [label, codes[at], -1.5, label]);
      const text = csvText([["Label", "Code", "Axis", "Note"], ...rows], language);
      for (const read of [await pasted(desk, text), await desk.readMany([file("x.csv", text)], { language })]) {
        assert.deepEqual(read.troubles, []);
        assert.deepEqual(
          read.rows.map(({ label, code, note }) => [label, code, note]),
          labels.map((label, at) => [one(label), codes[at], label]),
          language,
        );
      }
    }
  });
});

describe("JSON Lines", () => {
  test("are what whichdesk score reads, and give the same results", () => {
    const asked = people.map(({ code }, at) => ({ code, label: at % 2 ? "Anna" : "" }));
    const { text, without } = jsonLines(engine, asked);
    const answered = people.filter(({ kind }) => kind === "answers");
    assert.equal(without, people.length - answered.length);
    const { status, stderr, lines } = run("score", "questions/office", text.trimEnd().split("\n"), ["--brief"]);
    assert.deepEqual([status, stderr], [0, ""]);
    const rows = engine.readMany(
      answered.map(({ code }) => code),
      true,
    );
    for (const [at, line] of lines.entries()) {
      const { path } = JSON.parse(line).result;
      const reply = rows[at];
      assert.ok(reply.ok);
      assert.deepEqual(reply.result.axis, path.axis);
    }
  });

  test("of the desk are those of the worker", async () => {
    const asked = people.map(({ code }) => ({ code, label: "" }));
    assert.deepEqual(await desk.jsonLines(asked), jsonLines(engine, asked));
  });
});

test("the whole desk opens again, labels as they are", async () => {
  const results = labels.map((label, at) => ({
    code: codes[at],
    label: label.replace(/\s+/g, " ").trim(),
    date: at % 2 ? "2026-11-28" : null,
    note: label,
  }));
  const { rows, session } = await pasted(desk, sessionText({ results, group: "9. B" }, "2026-11-28"));
  assert.deepEqual(
    rows.map(({ code, label, date, note }) => ({ code, label, date, note })),
    results,
  );
  assert.equal(session?.group, "9. B");
});
