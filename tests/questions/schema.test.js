// The schemas that editors show: they take every bank that there is, and refuse what the core refuses.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";

import { inProject, run } from "../reference/program.js";

/** @param {string} path from the top of the project */
const read = (path) => JSON.parse(readFileSync(inProject(path), "utf8"));
const kinds = ["bank", "roles", "text", "same", "terms", "columns", "derive", "pack"];
const schemas = Object.fromEntries(kinds.map((kind) => [kind, read(`questions/schema/${kind}.schema.json`)]));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const checks = Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(schemas[kind])]));

/** What a schema says of a value. @param {string} kind @param {unknown} value @returns {string[]} */
function refused(kind, value) {
  checks[kind]?.(value);
  return (checks[kind]?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Which schema a file is for. @param {string} name */
const kindOf = (name) =>
  name === "occupations.json"
    ? "roles"
    : kinds.find((kind) => name === `${kind}.json` || (kind === "text" && /^text\.[a-z-]+\.json$/.test(name)));

for (const name of ["hotel", "city"])
  test(`the pack ${name} keeps to its schema`, () => assert.deepEqual(refused("pack", read(`questions/packs/${name}.json`)), []));

test("an editor completes the skills and roles of the office bank in a pack", () => {
  const { needs, like } = schemas.pack.$defs.role.properties;
  const { bank, roles } = { bank: read("questions/office/bank.json"), roles: read("questions/office/roles.json") };
  const ids = (/** @type {{id: string}[]} */ list) => list.map(({ id }) => id);
  assert.deepEqual(Object.keys(needs.properties), ids(bank.skills));
  assert.deepEqual(like.examples, ids(roles.roles));
});

for (const folder of ["questions/office", "tests/questions/library"]) {
  for (const name of readdirSync(inProject(folder))) {
    const kind = kindOf(name);
    if (kind) test(`${folder}/${name} keeps to its schema`, () => assert.deepEqual(refused(kind, read(`${folder}/${name}`)), []));
    else test(`${folder}/${name} needs no schema`, () => assert.ok(!name.endsWith(".json")));
  }
}

test("every key that a file may have is explained", () => {
  /** @param {any} node @param {string} where @returns {string[]} */
  const unexplained = (node, where) =>
    Object.entries(node).flatMap(([key, value]) => {
      if (typeof value !== "object" || value === null) return [];
      if (key !== "properties") return unexplained(value, `${where}/${key}`);
      return Object.entries(value).flatMap(([name, one]) => [
        ...(one.title && one.description ? [] : [`${where}/${name}`]),
        ...unexplained(one, `${where}/${name}`),
      ]);
    });
  for (const kind of kinds) {
    assert.deepEqual(unexplained(schemas[kind], kind), []);
    assert.ok(schemas[kind].title && schemas[kind].description, kind);
    assert.equal(schemas[kind].$schema, "https://json-schema.org/draft/2020-12/schema");
  }
});

const library = "tests/questions/library";
const originals = {
  bank: read(`${library}/bank.json`),
  roles: read(`${library}/roles.json`),
  "text.en": read(`${library}/text.en.json`),
};

/** What lint says of the library bank with these files: "code where". @param {Record<string, unknown>} files */
function lint(files) {
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  try {
    for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
    const { stderr } = run("lint", folder, []);
    return [...stderr.matchAll(/^\S+ ?(\S*): .* \[([a-z0-9-]+)\]$/gm)].map(([, where, code]) => `${code} ${where}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A copy with one value replaced, or removed when it becomes undefined.
 * @param {unknown} value @param {string} where JSON Pointer @param {unknown} other */
function planted(value, where, other) {
  const copy = structuredClone(value);
  const keys = where.split("/").slice(1);
  const last = keys.pop() ?? "";
  const owner = keys.reduce((/** @type {any} */ one, key) => one[key], copy);
  if (other === undefined) delete owner[last];
  else owner[last] = other;
  return copy;
}

/** @type {[file: keyof typeof originals, where: string, other: unknown][]} */
const faults = [
  ["bank", "/id", "The library"],
  ["bank", "/id", "a".repeat(65)],
  ["bank", "/version", 1.5],
  ["bank", "/version", 65536],
  ["bank", "/title", "Library"],
  ["bank", "/languages", []],
  ["bank", "/languages", ["en", "en"]],
  ["bank", "/skills/0/side", "left"],
  ["bank", "/skills/0/name", "Welcoming"],
  ["bank", "/correlation/within", 2],
  ["bank", "/axis/halfWidth", 0],
  ["bank", "/axis/weights/welcoming", "0.5"],
  ["bank", "/types/rating/style", 2],
  ["bank", "/types/task", {}],
  ["bank", "/items", []],
  ["bank", "/items/0/type", "ranking"],
  ["bank", "/items/0/loadings", { welcoming: 0.3, planning: 0.3 }],
  ["bank", "/items/0/loadings/welcoming", 0],
  ["bank", "/items/0/options", []],
  ["bank", "/items/3/loadings", {}],
  ["bank", "/items/3/right", "a"],
  ["bank", "/items/4/right", undefined],
  ["bank", "/items/4/options/0/expected", 0],
  ["bank", "/items/4/options/0/text", "1,204"],
  ["roles", "/roles", []],
  ["roles", "/roles/0/id", undefined],
  ["roles", "/roles/0/side", "both"],
  ["roles", "/roles/0/listed", "mixed"],
  ["roles", "/roles/0/pay", "high"],
  ["roles", "/roles/0/figures/planning", 7],
  ["roles", "/roles/0/importance/planning", 0],
  ["roles", "/roles/0/title", "Lending assistant"],
  ["text.en", "/items/first-hello/prompt", ""],
  ["text.en", "/items/first-hello/prompt", " \n"],
  ["text.en", "/items/first-hello/hint", "Hello"],
  ["text.en", "/items/talk-or-list/a", undefined],
  ["text.en", "/items/first-hello/example", undefined],
  ["text.en", "/items/shelf-order/options", undefined],
  ["text.en", "/items/shelf-order/options/a", 3],
  ["text.en", "/skills/planning/description", undefined],
  ["text.en", "/roles/lending-assistant/day", undefined],
  ["text.en", "/roles/lending-assistant/pay", "Low"],
  ["text.en", "/roles/lending-assistant/search", []],
  ["text.en", "/roles/lending-assistant/search", ["a", "b", "c", "d", "e", "f", "g"]],
  ["text.en", "/roles/lending-assistant/search", "library"],
];

for (const [file, where, other] of faults) {
  test(`${file}${where}: ${JSON.stringify(other)?.slice(0, 40)} is refused by schema and core`, () => {
    const wrong = planted(originals[file], where, other);
    assert.notDeepEqual(refused(file.split(".")[0] ?? "", wrong), []);
    assert.notDeepEqual(lint({ ...originals, [file]: wrong }), []);
  });
}

test("a file may name its schema, for schema and core", () => {
  const named = Object.fromEntries(Object.entries(originals).map(([name, value]) => [name, { $schema: "x.json", ...value }]));
  for (const [name, value] of Object.entries(named)) assert.deepEqual(refused(name.split(".")[0] ?? "", value), []);
  assert.deepEqual(lint(named), []);
});

/** Every text of the library at its schema's greatest length, and some characters more. @param {number} more */
function filled(more) {
  const { $defs, properties } = schemas.text;
  const typeOf = Object.fromEntries(
    originals.bank.items.map((/** @type {{id: string, type: string}} */ { id, type }) => [id, type]),
  );
  /** @param {{maxLength: number}} node */
  const fill = ({ maxLength }) => `${"ab ".repeat(maxLength).slice(0, maxLength + more - 1)}b`;
  /** @param {any} texts @param {any} schema @returns {any} */
  const all = (texts, schema) =>
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => {
        const node = schema.properties?.[key] ?? schema.additionalProperties;
        if (Array.isArray(text)) return [key, text.map(() => fill(node.items))];
        return [key, typeof text === "string" ? fill(node) : all(text, node)];
      }),
    );
  const { items, skills, roles } = originals["text.en"];
  return {
    items: Object.fromEntries(Object.entries(items).map(([id, texts]) => [id, all(texts, $defs[typeOf[id]])])),
    skills: all(skills, properties.skills),
    roles: Object.fromEntries(Object.entries(roles).map(([id, texts]) => [id, all(texts, $defs.role)])),
  };
}

test("a text may be as long for the core as its schema says, and no longer", () => {
  /** @param {any} value @returns {number} */
  const count = (value) => (typeof value === "string" ? 1 : Object.values(value).reduce((sum, one) => sum + count(one), 0));
  assert.deepEqual(refused("text", filled(0)), []);
  assert.deepEqual(lint({ ...originals, "text.en": filled(0) }), []);
  const told = lint({ ...originals, "text.en": filled(1) });
  assert.deepEqual([...new Set(told.map((one) => one.split(" ")[0]))], ["too-long"]);
  assert.equal(told.length, count(originals["text.en"]));
});

/** How long a text may be: all of it, or each line of a bundle. @param {{maxLength?: number, pattern: string}} node */
const mostOf = ({ maxLength, pattern }) => maxLength ?? Number(/\{1,(\d+)\}/.exec(pattern)?.[1]);

test("the guide for authors gives the lengths of the schema", () => {
  const rows = [...readFileSync(inProject("questions/README.md"), "utf8").matchAll(/^\| ([a-z]+): (.+?) \| ([\d, ]+) \|$/gm)];
  /** @type {Record<string, number>} */
  const told = {};
  for (const [, kind, keys = "", most = ""] of rows)
    keys
      .replace(", each", "")
      .split(", ")
      .forEach((key, at) => (told[`${kind} ${key}`] = Number(most.split(", ")[at])));
  const { $defs, properties } = schemas.text;
  const shapes = { ...$defs, skills: properties.skills.additionalProperties };
  delete shapes.id;
  /** @type {Record<string, number>} */
  const there = {};
  for (const [kind, shape] of Object.entries(shapes))
    for (const [key, node] of Object.entries(/** @type {any} */ (shape).properties))
      there[`${kind} ${key}`] = mostOf(node.items ?? (key === "options" ? node.additionalProperties : node));
  assert.deepEqual(told, there);
});

test("an editor finds each schema by the name of the file", () => {
  const settings = read(".vscode/settings.json")["json.schemas"];
  assert.deepEqual(
    settings.map((/** @type {{url: string}} */ { url }) => url),
    kinds.map((kind) => `./questions/schema/${kind}.schema.json`),
  );
});
