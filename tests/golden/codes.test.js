// Share codes that were once given out must stay readable.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { differences } from "../reference/compare.js";
import { inProject, run, score } from "../reference/program.js";
import { reference } from "../reference/reference.js";
import { answersCode, summaryCode } from "../reference/share_code.js";
import { sheets } from "../reference/sheets.js";
import { codes, decode, encode, fileOf, folder, module, now, office, older, open, roles, textOf, withVersion } from "./codes.js";

/**
 * @typedef {import("../reference/formats.js").Result} Result
 * @typedef {import("./codes.js").Opened} Opened
 */

describe("golden codes", () => {
  test("the command line reads each as on the day it was made", () => {
    const { status, lines } = run(
      "decode",
      folder,
      codes.map(({ name, code }) => ({ id: name, code })),
    );
    assert.deepEqual(
      lines,
      codes.map(({ name, decoded }) => JSON.stringify({ id: name, ok: true, result: decoded })),
    );
    assert.equal(status, 0);
  });

  for (const { name, version, kind, code, answers, decoded } of codes) {
    test(`the browser reads and makes the same: ${name}`, () => {
      const opened = withVersion(version);
      assert.equal(module.decode(opened.handle, code), JSON.stringify({ ok: true, result: decoded }));
      assert.equal(encode(opened, answers, kind), code);
    });
  }

  test("a code made with an older version of the bank scores as on the day it was made", () => {
    const [golden] = codes.filter((one) => one.score);
    const scratch = mkdtempSync(join(tmpdir(), "whichdesk-"));
    try {
      copyFileSync(inProject(`${folder}/versions/${golden.version}/bank.json`), join(scratch, "bank.json"));
      copyFileSync(inProject(`${folder}/roles.json`), join(scratch, "roles.json"));
      const { answers } = JSON.parse(run("decode", folder, [{ id: "p", code: golden.code }]).lines[0]).result;
      const { path, skills, roles: ranking } = JSON.parse(score(scratch, [{ id: "p", answers }])[0]).result;
      assert.deepEqual(differences(golden.score, { path, skills, roles: ranking }, ""), []);
      const computed = reference(older.bank, roles, answers);
      assert.deepEqual(
        differences(golden.score, { path: computed.path, skills: computed.skills, roles: computed.roles }, ""),
        [],
      );
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });

  test("the same answers score otherwise today, so the older version is what was used", () => {
    const [{ answers, score: then }] = codes.filter((one) => one.score);
    const { path } = JSON.parse(score(folder, [{ id: "p", answers }])[0]).result;
    assert.notDeepEqual(path.axis, then?.path.axis);
  });
});

for (const [name, opened, folderOfBank] of /** @type {[string, Opened, string][]} */ ([
  ["the fixture", now, folder],
  ["the office bank", open(textOf(`${office}/bank.json`), textOf(`${office}/roles.json`)), office],
])) {
  const tried = sheets(opened.bank, 300, 21);
  const ownRoles = JSON.parse(textOf(`${folderOfBank}/roles.json`));

  describe(`codes of generated sheets of ${name}`, () => {
    test("answers come back as they were, skipped and unseen distinguished", () => {
      for (const { answers } of tried)
        assert.deepEqual(decode(encode(opened, answers, "answers"), opened).result.answers, answers);
    });

    test("the layout computed from its description gives the same text", () => {
      for (const { answers } of tried) {
        assert.equal(encode(opened, answers, "answers"), answersCode(opened.bank, ownRoles, answers));
        const { result } = JSON.parse(module.assess(opened.handle, fileOf(opened, answers)));
        assert.equal(encode(opened, answers, "summary"), summaryCode(opened.bank, ownRoles, result));
      }
    });

    test("a summary says what the result says: lead, why, certainty, kind and whole per cents", () => {
      const seen = new Set();
      for (const { answers } of tried) {
        /** @type {{ result: Result }} */
        const { result } = JSON.parse(module.assess(opened.handle, fileOf(opened, answers)));
        const { path, skills, roles: ranking } = decode(encode(opened, answers, "summary"), opened).result;
        const { lead, why, certainty, kind, percent } = result.path;
        assert.deepEqual(path, { lead, why, certainty, kind, percent });
        const exact = result.path.probability;
        for (const side of /** @type {const} */ (["front", "crossTrained", "back"]))
          assert.ok(Math.abs(100 * exact[side] - percent[side]) < 1);
        assert.equal(percent.front + percent.crossTrained + percent.back, 100);
        seen.add(`${lead} ${why} ${kind}`);
        assert.deepEqual(
          skills,
          result.skills.map(({ id, band }) => ({ id, band })),
        );
        assert.deepEqual(
          ranking,
          result.roles.slice(0, 5).map(({ id, place }) => ({ id, place })),
        );
      }
      const all = [
        "back none none",
        "crossTrained none even",
        "front none none",
        "tooLittle few none",
        "tooLittle noPattern none",
      ];
      if (folderOfBank === office) all.push("crossTrained none strength"); // the fixture's roles fit one side at a time
      assert.deepEqual(
        all.filter((outcome) => !seen.has(outcome)),
        [],
      );
    });

    test("the command line makes the same codes", () => {
      for (const kind of ["answers", "summary"]) {
        const { lines } = run("encode", folderOfBank, tried, kind === "summary" ? ["--summary"] : []);
        const made = lines.map((line) => JSON.parse(line).result.code);
        assert.deepEqual(
          made,
          tried.map(({ answers }) => encode(opened, answers, kind)),
        );
      }
    });
  });
}
