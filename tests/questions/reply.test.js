// The schema of replies: it takes every reply that the core gives, and its words are the core's.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { run as start } from "../cli/program.js";
import { loadModule } from "../../web/engine/module.js";
import { inProject, run } from "../reference/program.js";
import { sheets } from "../reference/sheets.js";

const folder = "questions/office";
/** @param {string} path */
const textOf = (path) => readFileSync(inProject(path), "utf8");
const [bankText, rolesText] = [textOf(`${folder}/bank.json`), textOf(`${folder}/roles.json`)];
const [bank, roles] = [JSON.parse(bankText), JSON.parse(rolesText)];
const schema = JSON.parse(textOf("questions/schema/reply.schema.json"));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addSchema(schema, "reply");

/** What is wrong with a value of one definition of the schema. @param {string} definition @param {unknown} value */
function refused(definition, value) {
  const check = ajv.getSchema(definition === "" ? "reply" : `reply#/$defs/${definition}`) ?? assert.fail(definition);
  check(value);
  return (check.errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath} ${message}: ${JSON.stringify(params)}`)
    .slice(0, 5);
}

/** A reply keeps to the schema, and its result to what its function gives. @param {string} text @param {string} definition */
function keeps(text, definition) {
  const reply = JSON.parse(text);
  assert.deepEqual(refused("", reply), [], text.slice(0, 300));
  assert.equal(reply.ok, true, text.slice(0, 300));
  assert.deepEqual(refused(definition, reply.result), [], text.slice(0, 300));
  return reply.result;
}

const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk-counselor.wasm")));
const tried = sheets(bank, 400, 77);
/** @param {import("../reference/formats.js").Answers} answers */
const file = (answers) => JSON.stringify({ bank: bank.id, version: bank.version, answers });

/** Another program than the usual one, as that of the sanitizers, has the same module. */
const skip = process.env.WHICHDESK !== undefined;
describe("every reply of the module keeps to the schema", { skip }, () => {
  const { handle } = keeps(module.open(bankText, rolesText), "Opened");

  test("assess, of every outcome and with every detail", () => {
    const seen = new Set();
    for (const detail of ["brief", "overview", "standard", "pathReasons", "reasons"]) {
      for (const { answers } of tried) {
        const { path } = keeps(module.assess(handle, file(answers), detail), "Assessment");
        seen.add(`${path.lead} ${path.why} ${path.kind}`);
      }
    }
    const all = [
      "back none none",
      "crossTrained none even",
      "crossTrained none strength",
      "front none none",
      "tooLittle few none",
      "tooLittle noPattern none",
    ];
    assert.deepEqual([...seen].sort(), all);
  });

  test("explain, of the path, a role and a skill, whole and in parts", () => {
    const targets = [{ path: true }, { role: roles.roles[3].id }, { skill: bank.skills[5].id }];
    const parts = ["contributions", "reasons", "whatIf", "changes", "readiness", "learn"];
    for (const { answers } of tried.slice(0, 60)) {
      for (const target of targets) {
        keeps(module.explain(handle, file(answers), JSON.stringify(target)), "Explanation");
        for (const part of parts)
          keeps(module.explain(handle, file(answers), JSON.stringify({ ...target, parts: [part] })), "Explanation");
      }
    }
  });

  test("next, with every plan", () => {
    for (const plan of ["quick", "full", "tieBreak"])
      for (const { answers } of tried.slice(0, 100)) keeps(module.next(handle, file(answers), plan), "Next");
  });

  test("encode and decode, answers and summaries", () => {
    for (const { answers } of tried) {
      const { code } = keeps(module.encode(handle, file(answers), "answers"), "Code");
      keeps(module.decode(handle, code), "SharedAnswers");
      keeps(module.decode(handle, keeps(module.encode(handle, file(answers), "summary"), "Code").code), "SharedSummary");
    }
  });

  test("readMany, group and compare, of both kinds of codes, nobody and damaged codes", () => {
    const codes = tried.slice(0, 120).map(({ answers }, at) => {
      return JSON.parse(module.encode(handle, file(answers), at % 2 ? "answers" : "summary")).result.code;
    });
    const [first] = codes;
    keeps(module.readMany(handle, "", true), "ManyRead");
    keeps(module.group(handle), "Group");
    for (const [at, code] of codes.entries()) {
      const [reply] = keeps(module.readMany(handle, `${code}\n`, at < 3), "ManyRead");
      assert.deepEqual(refused("Row", reply.result), []);
      keeps(module.group(handle), "Group");
      keeps(module.compare(handle, codes[(at + 2) % codes.length], code), "Comparison");
    }
    const damaged = keeps(module.readMany(handle, `\n${first.slice(1)}\n${first}`, true), "ManyRead");
    assert.deepEqual(
      damaged.map((/** @type {any} */ { ok }) => ok),
      [false, false, true],
    );
    assert.deepEqual(refused("Group", JSON.parse(run("group", folder, codes).stdout)), []);
  });

  test("what is refused", () => {
    const replies = [
      module.open("{}", rolesText),
      module.open(bankText, "["),
      module.assess(handle, "{"),
      module.close(99),
      module.assess(handle, file({ sings: "a" }), "all"),
      module.next(handle, file({}), "half"),
      module.encode(handle, file({}), "x"),
      module.decode(handle, "AAAA"),
      module.compare(handle, "AAAA", "AAAA"),
      module.readMany(99, "", true),
      module.group(99),
      module.explain(handle, file({}), "{}"),
    ];
    for (const text of replies) {
      const reply = JSON.parse(text);
      assert.equal(reply.ok, false);
      assert.deepEqual(refused("", reply), []);
    }
  });

  test("close", () => {
    const other = keeps(module.open(bankText, rolesText), "Opened");
    keeps(module.close(other.handle), "Closed");
  });
});

test("the lines of the command line, good and bad", () => {
  const bad = [{ id: "x", answers: { sings: "a" } }, { answers: {} }];
  for (const flags of [[], ["--brief"], ["--reasons"]])
    for (const line of run("score", folder, [...tried, ...bad], flags).lines) assert.deepEqual(refused("", JSON.parse(line)), []);
  const codes = run("encode", folder, tried.slice(0, 50), ["--summary"]).lines;
  for (const line of codes) assert.deepEqual(refused("", JSON.parse(line)), []);
  const asked = codes.map((line, at) => ({ id: String(at), code: JSON.parse(line).result.code }));
  for (const line of run("decode", folder, [...asked, { id: "x", code: "AAAA" }]).lines)
    assert.deepEqual(refused("", JSON.parse(line)), []);
});

test("the schema refuses what no reply holds", () => {
  const good = { ok: true, result: { handle: 1 } };
  assert.deepEqual(refused("", good), []);
  for (const wrong of [
    {},
    { ok: false, result: null },
    { ok: true },
    { ok: false, problems: [] },
    { ...good, more: 1 },
    { ok: true, result: { handle: 0 } },
  ])
    assert.notDeepEqual(refused("", wrong), [], JSON.stringify(wrong));
});

test("the words of the schemas are the core's, every one and no other", () => {
  /** @type {Record<string, string[]>} */
  const words = JSON.parse(start(["words"]).stdout);
  const sorted = (/** @type {string[]} */ list) => [...list].sort();
  // What files and calls say, and the kinds of codes, are looked at below.
  const elsewhere = ["sharedKind", "side", "itemType", "pay", "need", "codeSet", "plan", "detail", "part"];
  /** @type {Record<string, string[]>} */
  const enums = Object.fromEntries(
    Object.entries(schema.$defs)
      .filter(([, { enum: list }]) => list)
      .map(([name, { enum: list }]) => [name.replace(/^./, (first) => first.toLowerCase()), list]),
  );
  assert.deepEqual(sorted([...Object.keys(enums), ...elsewhere]), sorted(Object.keys(words)));
  for (const [table, list] of Object.entries(enums)) assert.deepEqual(sorted(list), sorted(words[table] ?? []), table);
  const kinds = ["SharedAnswers", "SharedSummary"].map((name) => schema.$defs[name].properties.kind.const);
  assert.deepEqual(sorted(kinds), sorted(words.sharedKind));
  assert.deepEqual(sorted(schema.$defs.Row.properties.kind.enum), sorted(words.sharedKind));

  // What files and calls may say: the schemas of bank, roles and packs, and the parameters in core/MODULE.md.
  const inFiles = JSON.stringify(
    ["bank", "roles", "pack"].map((name) => JSON.parse(textOf(`questions/schema/${name}.schema.json`))),
  );
  for (const table of ["side", "pay", "need", "codeSet"])
    assert.ok(inFiles.includes(`"enum":${JSON.stringify(words[table])}`), table);
  for (const type of words.itemType) assert.ok(inFiles.includes(`"const":"${type}"`) || inFiles.includes(`"${type}"`), type);
  const page = textOf("core/MODULE.md");
  for (const table of ["plan", "detail", "part"])
    for (const word of words[table]) assert.ok(page.includes(`\`${word}\``), `core/MODULE.md does not name ${table} ${word}`);
});
