// @ts-check
// Results that were made with a file of own jobs: named by their links, and read with that file once it is open.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { openPack } from "../../web/engine/packs.js";
import { loadModule } from "../../web/engine/engine.js";
import { sessionText } from "../../web/counselor/data/save.js";
import { bank, engine, file, pasted, people, startDesk, texts } from "./desk.js";

const likes = ["receptionist", "bookkeeper", "data-entry-clerk"];
/** Jobs that are like jobs of the quiz under other ids. @param {string} id @param {string} prefix @param {string[]} of */
const packOf = (id, prefix, of) => ({
  format: 1,
  id,
  version: 3,
  languages: ["cs"],
  roles: of.map((like) => ({ id: `${prefix}-${like}`, like, title: { cs: `Pozice ${like}` } })),
});
const office = JSON.stringify(packOf("radnice", "our", likes));
const school = JSON.stringify(packOf("skola", "school", likes.slice(1)));
const module = await loadModule(texts.wasm);

/** Codes as somebody gets them who answers with these jobs. @param {string} pack @param {"answers" | "summary"} kind */
function codesWith(pack, kind) {
  const { engine } = openPack(module, texts.bank, texts.roles, pack, "");
  return people.map(({ answers }) => engine.encode({ bank: bank.id, version: bank.version, answers }, kind).code);
}
const own = people[1].code;
const sheet = { bank: bank.id, version: bank.version, answers: people[1].answers };
const [, ofOffice] = codesWith(office, "answers");
const [, briefly] = codesWith(office, "summary");
const [, ofSchool] = codesWith(school, "answers");
/** Which of these jobs of the quiz comes first for that person. @param {string[]} of */
const firstOf = (of) => engine.assess(sheet).roles.find(({ id }) => of.includes(id))?.id;

/** @param {import("../../web/counselor/data/desk-worker.js").Many} many */
const brief = ({ rows }) => rows.map(({ pack, result: { sameRoles, roles } }) => [pack, sameRoles, roles[0]?.id]);

describe("a result of own jobs", async () => {
  const desk = await startDesk();
  after(() => desk.close());
  const text = `${own}\nhttps://quiz.example/#r=${ofOffice}&pack=radnice.3\n${briefly}\n${ofSchool}`;
  const [first] = engine.assess(sheet).roles;
  const closed = await pasted(desk, text);

  test("is said to be so while its file is not open: with answers the quiz's jobs are computed, without there are none", () => {
    assert.deepEqual(brief(closed), [
      ["", true, first.id],
      ["radnice.3", false, first.id],
      ["", false, undefined],
      ["", false, first.id],
    ]);
    assert.deepEqual(closed.troubles, []);
    assert.equal(closed.group.people, 4);
  });

  test("is read with its file, whether the link names it or not, and beside results of other files", async () => {
    await desk.openPack("radnice.3", office, "");
    const one = await pasted(desk, text);
    const job = `our-${firstOf(likes)}`;
    assert.deepEqual(brief(one), [
      ["", true, first.id],
      ["radnice.3", true, job],
      ["radnice.3", true, job],
      ["", false, first.id],
    ]);
    await desk.openPack("skola.3", school, "");
    const both = await pasted(desk, text);
    assert.deepEqual(brief(both).slice(2), [
      ["radnice.3", true, job],
      ["skola.3", true, `school-${firstOf(likes.slice(1))}`],
    ]);
    const { roles: _, ...before } = closed.group;
    const { roles: __, ...now } = both.group;
    assert.deepEqual(now, before, "path and skills are those of the answers");
  });

  test("is known in a file that a person kept, as long as its answers are those of its code", async () => {
    const kept = { id: "Jana", ...sheet, made: { date: "2026-11-29", pack: "skola.3", code: ofSchool }, result: {} };
    const strangers = await startDesk();
    after(() => strangers.close());
    const read = async (/** @type {object} */ value) => (await pasted(strangers, JSON.stringify(value))).rows[0];
    assert.deepEqual([(await read(kept)).pack, (await read(kept)).code], ["skola.3", ofSchool]);
    const { [Object.keys(sheet.answers)[0]]: _, ...fewer } = sheet.answers;
    for (const value of [
      { ...kept, answers: fewer },
      { ...kept, made: { ...kept.made, code: "AQ" } },
    ]) {
      const { pack, code, result } = await read(value);
      assert.deepEqual([pack, result.sameRoles], ["", true]);
      const { answers } = value;
      assert.equal(code, engine.encode({ bank: bank.id, version: bank.version, answers }, "answers").code);
    }
  });

  test("of two files with the same jobs the later one is named", async () => {
    await desk.openPack("radnice.4", office.replace('"version":3', '"version":4'), "");
    assert.deepEqual(brief(await pasted(desk, briefly)), [["radnice.4", true, `our-${firstOf(likes)}`]]);
  });

  test("named by a link, a table, a line of JSON or a saved session, is named in its row", async () => {
    const link = `https://quiz.example/#r=${ofSchool}&pack=skola.2`;
    const strangers = await startDesk();
    after(() => strangers.close());
    const result = { code: ofSchool, label: "", date: null, note: "", pack: "skola.2" };
    for (const source of [
      `Hi,\n${link.slice(0, 40)}=\n${link.slice(40)}\nBye`,
      `name,link\nJana,${link}\n`,
      JSON.stringify({ id: "Jana", code: link }),
      sessionText({ results: [result] }, "2026-11-28"),
    ]) {
      const { rows } = await strangers.readMany([file("from", source)], { language: "en" });
      assert.deepEqual(
        rows.map(({ code, pack }) => [code, pack]),
        [[ofSchool, "skola.2"]],
        source,
      );
    }
    const several = await pasted(strangers, `${ofOffice}, ${link}`);
    assert.deepEqual(
      several.rows.map(({ pack }) => pack),
      ["", ""],
      "of several results on a line nobody knows whose file is named",
    );
  });
});
