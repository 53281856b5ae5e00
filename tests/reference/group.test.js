// What a group has in common: the module and the command line against an independent computation.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { loadModule } from "../../web/engine/module.js";
import { differences } from "./compare.js";
import { groupOf } from "./group.js";
import { inProject, run } from "./program.js";
import { reference } from "./reference.js";
import { sheets } from "./sheets.js";

const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk-counselor.wasm")));
/** @param {string} reply */
const resultOf = (reply) => JSON.parse(reply).result;

for (const folder of ["questions/office", "tests/reference/fixtures/tiny"]) {
  const [bankText, rolesText] = ["bank", "roles"].map((name) => readFileSync(inProject(`${folder}/${name}.json`), "utf8"));
  const [bank, roles] = [JSON.parse(bankText), JSON.parse(rolesText)];
  const { handle } = resultOf(module.open(bankText, rolesText));
  const people = sheets(bank, 150, 31).map(({ answers }, at) => {
    const withAnswers = at % 3 !== 0;
    const file = JSON.stringify({ bank: bank.id, version: bank.version, answers });
    const { code } = resultOf(module.encode(handle, file, withAnswers ? "answers" : "summary"));
    return { answers, withAnswers, code, result: reference(bank, roles, answers) };
  });
  const codes = (/** @type {typeof people} */ some) => some.map(({ code }) => `${code}\n`).join("");

  describe(`a group of ${folder}`, () => {
    /** @param {typeof people} some */
    const computed = (some) => {
      module.readMany(handle, codes(some), true);
      return resultOf(module.group(handle));
    };

    test("of both kinds of codes has the figures of an independent computation", () => {
      assert.deepEqual(differences(groupOf(bank, roles, people), computed(people), ""), []);
    });

    test("of nobody, one, two and five people has them, too", () => {
      for (const size of [0, 1, 2, 5]) {
        const some = people.filter(({ withAnswers }) => withAnswers).slice(0, size);
        assert.deepEqual(differences(groupOf(bank, roles, some), computed(some), `${size}`), []);
      }
    });

    test("read piece by piece is the same as read at once", () => {
      module.readMany(handle, codes(people.slice(0, 70)), true);
      module.readMany(handle, codes(people.slice(70)), false);
      const pieces = module.group(handle);
      assert.deepEqual(JSON.parse(pieces).result, computed(people));
      assert.equal(module.group(handle), pieces);
    });

    test("a code that cannot be read is reported in its place and counts for nothing", () => {
      const two = codes(people.slice(0, 2)).split("\n");
      const replies = resultOf(module.readMany(handle, `${two[0]}\nAQAB\n${two[1]}\n`, true));
      assert.deepEqual(
        replies.map((/** @type {any} */ reply) => (reply.ok ? "good" : reply.problems[0].code)),
        ["good", "truncated-code", "good"],
      );
      assert.equal(resultOf(module.group(handle)).people, 2);
    });

    test("a row says what assess says of the same answers", () => {
      const replies = resultOf(module.readMany(handle, codes(people), true));
      for (const [at, { withAnswers, result: expected }] of people.entries()) {
        const { result: row } = replies[at];
        const { lead, why, certainty, kind, percent, axis } = expected.path;
        assert.deepEqual(row.path, { lead, why, certainty, kind, percent });
        assert.deepEqual(
          row.bands,
          expected.skills.map(({ band }) => band),
        );
        const leading = expected.roles.slice(0, 5).filter(({ place }) => place === 1);
        assert.deepEqual(
          row.roles,
          leading.map(({ id, percent: ready, readinessWord }) => (withAnswers ? { id, percent: ready, readinessWord } : { id })),
        );
        assert.equal(row.kind, withAnswers ? "answers" : "summary");
        assert.equal(row.answered, withAnswers ? expected.answered : undefined);
        assert.deepEqual(row.notes, withAnswers ? expected.quality.notes : undefined);
        assert.deepEqual(differences(withAnswers ? axis : undefined, row.axis, `${at}`), []);
      }
    });

    test("the command line prints the same bytes for codes, tables of codes, and sheets", () => {
      module.readMany(handle, codes(people), true);
      const expected = JSON.stringify(resultOf(module.group(handle)));
      const forms = {
        codes: people.map(({ code }) => code),
        links: people.map(({ code }) => `My result: https://example.org/#r=${code}.`),
        objects: people.map(({ code }) => ({ code })),
        table: ["label;note;code", ...people.map(({ code }, at) => `"Person; ${at}";;${code}`)],
        codeFirst: ["code,label", ...people.map(({ code }, at) => `${code},${at}`)],
      };
      for (const [form, lines] of Object.entries(forms)) {
        const { status, stdout, stderr } = run("group", folder, lines);
        assert.equal(stderr, "", form);
        assert.equal(stdout, `${expected}\n`, form);
        assert.equal(status, 0, form);
      }
      const all = people.map((one) => ({ ...one, withAnswers: true }));
      const { stdout } = run(
        "group",
        folder,
        all.map(({ answers }, at) => ({ id: String(at), answers })),
      );
      assert.deepEqual(differences(groupOf(bank, roles, all), JSON.parse(stdout), ""), []);
    });

    test("the people reach every outcome", () => {
      const { path, notes, roles: ranked } = groupOf(bank, roles, people);
      const outcomes = { ...path.lead, ...path.why, ...path.certainty, ...notes };
      if (folder === "questions/office") for (const [word, count] of Object.entries(outcomes)) assert.ok(count > 0, word);
      assert.ok(Object.keys(ranked.leading).length > 1);
    });
  });
}
