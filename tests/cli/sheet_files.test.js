import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { tiny } from "./asking.js";
import { linesOf, run } from "./program.js";

/** @param {string | Buffer} input @param {string[]} flags */
function scored(input, flags = []) {
  const { status, stdout, stderr } = run(["score", tiny, ...flags], input);
  return { status, stderr, lines: linesOf(stdout).map((line) => JSON.parse(line)) };
}

/** A bank's answers as they are asked for: the yes of a rating, the b of a task. */
const answers = { greets: "yes", hides: "no", change: "b" };
const plain = `${JSON.stringify({ id: "a", answers })}\n${JSON.stringify({ id: "b", answers: { greets: "no" } })}\n`;

describe("files of sheets from people's tools", () => {
  const asLines = scored(plain);
  const sheets = linesOf(plain).map((line) => JSON.parse(line));

  for (const [form, text] of Object.entries({
    "an array in one line": JSON.stringify(sheets),
    "an array over several lines": JSON.stringify(sheets, null, 2),
    "pretty-printed objects, one after the other": sheets.map((sheet) => JSON.stringify(sheet, null, 2)).join("\n"),
    "a table": "id,greets,hides,change\na,yes,no,b\nb,no,,\n",
    "a table whose columns are in another order": "change,greets,id,hides\nb,yes,a,no\n,no,b,\n",
    "a table with a byte order mark and Windows line ends": "\ufeffid,greets,hides,change\r\na,yes,no,b\r\nb,no,,\r\n",
    "a table with semicolons": "id;greets;hides;change\na;yes;no;b\nb;no;;\n",
    "a table with tabs": "id\tgreets\thides\tchange\na\tyes\tno\tb\nb\tno\t\t\n",
    "a table with quotes": '"id","greets","hides","change"\n"a","yes","no","b"\n"b","no","",""\n',
    "a table with NA where nothing was answered": "id,greets,hides,change\na,yes,no,b\nb,no,NA,NA\n",
    "lines after a byte order mark": `\ufeff${plain}`,
  }))
    test(`${form} is read like one object a line`, () => assert.deepEqual(scored(text), asLines));

  test("one pretty-printed object is read", () => {
    const { status, lines } = scored(JSON.stringify(sheets[0], null, 2));
    assert.deepEqual([status, lines], [0, [asLines.lines[0]]]);
  });

  test("an empty array has no sheets", () => {
    const { status, stderr } = scored("[]");
    assert.equal(status, 1);
    assert.match(stderr, /no sheets/);
  });

  test("a number is an id", () => {
    const { status, lines } = scored('{"id":7,"answers":{"greets":"yes"}}');
    assert.deepEqual([status, lines[0].id, lines[0].ok], [0, "7", true]);
  });

  test("a missing id is the line's number, also where objects take several lines", () => {
    const nameless = { answers };
    assert.deepEqual(
      scored(`${plain}${JSON.stringify(nameless)}`).lines.map(({ id }) => id),
      ["a", "b", "3"],
    );
    assert.deepEqual(
      scored("greets,hides\nyes,no\nno,no\n").lines.map(({ id }) => id),
      ["2", "3"],
    );
    const pretty = JSON.stringify(nameless, null, 2); // seven lines
    assert.deepEqual(
      scored(`${pretty}\n${pretty}`).lines.map(({ id }) => id),
      ["1", "8"],
    );
  });

  test("the same id twice is reported with both lines, and both are answered", () => {
    const { status, stderr, lines } = scored(`${plain}${JSON.stringify({ id: "a", answers })}`);
    assert.equal(status, 1);
    assert.equal(lines.length, 3);
    assert.match(stderr, /^line 3 \/id: the id "a" is on line 1 too; .*\[repeated-id\]$/m);
  });

  test("a column that is no item is reported once and left out", () => {
    const { status, stderr, lines } = scored("id,greets,hides,change,age\na,yes,no,b,33\nb,no,,,44\n");
    assert.equal(status, 1);
    assert.deepEqual(lines, asLines.lines);
    assert.match(stderr, /^answers \/1\/age: .*\[column-without-item\]\n$/);
  });

  test("a row with a cell too many is reported with its line", () => {
    const { status, stderr } = scored("id,greets\na,yes\nb,no,no\n");
    assert.equal(status, 1);
    assert.match(stderr, /^answers \/3: .*\[row-length\]$/m);
  });

  test("a wrong answer in a table is answered in its place", () => {
    const { status, lines } = scored("id,greets\na,maybe\nb,no\n");
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map(({ ok }) => ok),
      [false, true],
    );
    assert.equal(lines[0].problems[0].where, "/answers/greets");
  });

  for (const [what, bytes, command] of /** @type {[string, Buffer, RegExp][]} */ ([
    ["a file packed with gzip", gzipSync(plain), /gunzip/],
    ["a file in UTF-16", Buffer.from(`\ufeff${plain}`, "utf16le"), /iconv -f UTF-16/],
    ["a spreadsheet", Buffer.from("PK\x03\x04 and so on"), /save the sheet as CSV/],
  ]))
    test(`${what} is named, with how to convert it`, () => {
      const { status, stderr, lines } = scored(bytes);
      assert.deepEqual([status, lines], [1, []]);
      assert.match(stderr, command);
      assert.match(stderr, /\[other-format\]/);
    });

  test("encode and items read them too", () => {
    const table = "id,greets,hides,change\na,yes,no,b\nb,no,,\n";
    assert.equal(run(["encode", tiny], table).stdout, run(["encode", tiny], plain).stdout);
    assert.equal(run(["items", tiny], table).stdout, run(["items", tiny], plain).stdout);
  });
});

describe("numeric answers", () => {
  const office = "questions/office";
  const written = '{"id":"a","answers":{"friendliness-3":"4","organization-2":"2"}}';
  for (const [form, text] of Object.entries({
    "in a sheet": '{"id":"a","answers":{"friendliness-3":4,"organization-2":2.0}}',
    "in a table": "id,friendliness-3,organization-2\na,4,2\n",
    "with the decimals that a table adds beside empty cells": "id,friendliness-3,organization-2\na,4.0,2.0\n",
  }))
    test(`${form} are read as texts`, () => {
      const { status, stdout } = run(["score", office], text);
      assert.deepEqual([status, stdout], [0, run(["score", office], written).stdout]);
    });

  test("that are no option are reported as they are written", () => {
    const { lines } = scored('{"id":"a","answers":{"greets":4.5}}');
    assert.equal(lines[0].problems[0].code, "unknown-option");
    assert.equal(lines[0].problems[0].args.option, "4.5");
  });
});
