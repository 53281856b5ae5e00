import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { codes, folderWith, scored, sheet, tiny } from "./asking.js";
import { linesOf, program, run } from "./program.js";

describe("score", () => {
  test("answers each sheet with one line, in order, with its id", () => {
    const { status, stderr, lines } = scored(["a", "b", 'ä "c"', ""].map((id) => sheet(id)).join("\n") + "\n");
    assert.equal(status, 0);
    assert.equal(stderr, "");
    assert.deepEqual(
      lines.map(({ id, ok }) => [id, ok]),
      [
        ["a", true],
        ["b", true],
        ['ä "c"', true],
        ["", true],
      ],
    );
  });

  test("the last line needs no end", () => {
    assert.equal(scored(sheet("a") + "\n" + sheet("b")).lines.length, 2);
  });

  test("the file that a person keeps from the page is a sheet, and the result in it is not believed", () => {
    const plain = sheet("a", { greets: "yes" });
    const kept = JSON.stringify({
      ...JSON.parse(plain),
      made: { date: "2026-11-22", page: "0" },
      result: { path: { lead: "back" } },
    });
    assert.deepEqual(scored(kept), scored(plain));
  });

  test("a bad line is answered in its place and the others go on", () => {
    const { status, stderr, lines } = scored(
      [sheet("a"), "{", sheet("b", { greets: "maybe", sings: "no" }), sheet("c"), '{"id":[],"answers":{}}', sheet("d")].join(
        "\n",
      ),
    );
    assert.equal(status, 1);
    assert.match(stderr, /3 of 6 lines/);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ["a", null, "b", "c", null, "d"],
    );
    assert.deepEqual(
      lines.map(({ ok }) => ok),
      [true, false, false, true, false, true],
    );
    assert.deepEqual(lines.map(codes), [[], ["not-json"], ["unknown-option", "unknown-item"], [], ["wrong-type"], []]);
    for (const { problems } of lines.filter(({ ok }) => !ok)) {
      for (const problem of problems) assert.deepEqual(Object.keys(problem), ["code", "file", "where", "detail", "args"]);
    }
  });

  test("a bad line changes nothing about the next one", () => {
    const alone = scored(sheet("a", { greets: "yes" })).lines[0];
    assert.deepEqual(scored("{\n" + sheet("a", { greets: "yes" })).lines[1], alone);
    assert.deepEqual(scored(sheet("x", { greets: "no" }) + "\n" + sheet("a", { greets: "yes" })).lines[1], alone);
  });

  test("Windows line ends change nothing", () => {
    const sheets = [sheet("a", { greets: "yes" }), sheet("b", { change: null })];
    assert.deepEqual(scored(sheets.join("\r\n") + "\r\n"), scored(sheets.join("\n") + "\n"));
  });

  test("a blank line is a line, and a wrong one", () => {
    const { lines } = scored(`${sheet("a")}\n\n  \n${sheet("b")}\n`);
    assert.deepEqual(lines.map(codes), [[], ["empty-input"], ["empty-input"], []]);
  });

  test("a line that is not UTF-8 is answered in UTF-8", () => {
    const bad = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d, 0x0a]);
    const { status, lines } = scored(Buffer.concat([bad, Buffer.from(sheet("a"))]));
    assert.equal(status, 1);
    assert.deepEqual(lines.map(codes), [["not-utf8"], []]);
  });

  test("a line of ten megabytes is answered, and the next one too", () => {
    const long = sheet("x".repeat(10_000_000));
    const { status, lines } = scored(`${long}\n${"[".repeat(10_000_000)}\n${sheet("a")}\n`);
    assert.equal(status, 1);
    assert.equal(lines[0].id.length, 10_000_000);
    assert.deepEqual(lines.map(codes), [[], ["too-deep"], []]);
  });

  test("no sheets at all are reported: exit 1, nothing on stdout", () => {
    const { status, stdout, stderr } = run(["score", tiny]);
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /no sheets/);
  });

  test("a sheet for another bank or version is refused", () => {
    const { lines } = scored('{"id":"a","bank":"office","answers":{}}\n{"id":"b","version":4,"answers":{}}');
    assert.deepEqual(lines.map(codes), [["wrong-bank"], ["wrong-version"]]);
  });

  const back = sheet("back", { greets: "no", hides: "yes", change: "b" });
  const always = ["bank", "version", "answered", "path"];

  test("prints path, skills, roles and quality", () => {
    const { result } = scored(back).lines[0];
    assert.deepEqual(Object.keys(result), [...always, "skills", "roles", "quality"]);
    assert.deepEqual([result.bank, result.version, result.answered], ["tiny", 3, 3]);
    assert.equal(result.skills.length, 2);
    assert.equal(result.roles.length, 2);
    assert.equal(result.roles[0].id, "keeper");
    assert.deepEqual(
      result.roles.map((/** @type {{place: number}} */ { place }) => place),
      [1, 2],
    );
  });

  test("--reasons adds the reasons of path and leading roles", () => {
    const { result } = scored(back, ["--reasons"]).lines[0];
    assert.deepEqual(Object.keys(result), [...always, "skills", "roles", "reasons", "quality"]);
    assert.deepEqual(Object.keys(result.reasons.roles), ["keeper"]);
    const { for: favor, against, rest } = result.reasons.path;
    const sum = [...favor, ...against].reduce((all, { effect }) => all + effect, rest);
    assert.ok(Math.abs(sum - result.path.axis.mean) < 1e-12);
  });

  test("--brief keeps the path and the leading place", () => {
    const { result } = scored(back, ["--brief"]).lines[0];
    assert.deepEqual(Object.keys(result), [...always, "roles"]);
    assert.deepEqual(
      result.roles.map((/** @type {{id: string}} */ { id }) => id),
      ["keeper"],
    );
  });

  test("what it keeps is the same with every flag", () => {
    const [plain, brief, reasons] = [[], ["--brief"], ["--reasons"]].map((flags) => scored(back, flags).lines[0].result);
    assert.deepEqual(brief.path, plain.path);
    assert.deepEqual(brief.roles, plain.roles.slice(0, 1));
    delete reasons.reasons;
    assert.deepEqual(reasons, plain);
  });

  test("a bad bank is reported on stderr before any line is read", () => {
    const { status, stdout, stderr } = run(["score", folderWith({ "bank.json": "{}" })], sheet("a"));
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /\[missing-key\]/);
  });

  test("texts are not needed to score", () => {
    const folder = folderWith({ "text.en.json": null, "text.de.json": "{" });
    assert.equal(run(["score", folder], sheet("a")).status, 0);
  });
});

describe("a stdout that cannot be written", () => {
  const sheets = `${sheet("a", { greets: "no" })}\n`.repeat(20_000);

  /** @param {string} command with $0 the program and $1 the folder */
  const shell = (command) => spawnSync("sh", ["-c", command, program, tiny], { input: sheets, encoding: "utf8" });

  for (const command of ['"$0" score "$1" >&-', '"$0" score "$1" >/dev/full', '"$0" lint "$1" >/dev/full'])
    test(`${command.replaceAll('"', "")} is reported: exit 1`, () => {
      const { status, stderr } = shell(command);
      assert.equal(status, 1);
      assert.match(stderr, /could not be written/);
    });

  test("a reader that goes away ends the program quietly", () => {
    // The shell reports how the program ended: 141 is SIGPIPE, the normal way; 134 or 139 would be a crash.
    const { stdout, stderr } = shell('{ "$0" score "$1"; echo "ended $?" >&2; } | head -n 1');
    assert.equal(linesOf(stdout).length, 1);
    assert.match(stderr, /ended (141|1)$/m);
  });
});
