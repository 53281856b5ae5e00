// Another bank than the one that is published: nothing in the core may know what an office is.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { loadModule } from "../../web/engine/module.js";
import { inProject, run } from "../reference/program.js";

const folder = inProject("tests/questions/library");
/** @param {string} name */
const read = (name) => readFileSync(join(folder, name), "utf8");
const bank = JSON.parse(read("bank.json"));
const roles = JSON.parse(read("roles.json"));

/** @type {Record<string, Record<string, string | null>>} */
const sheets = {
  nothing: {},
  "for people": { "first-hello": "5", "torn-page": "4", "talk-or-list": "1", "rainy-afternoon": "a", "shelf-order": "a" },
  "for books": { "first-hello": "1", "torn-page": "1", "talk-or-list": "5", "rainy-afternoon": "c", "shelf-order": "b" },
  "half of it": { "first-hello": "3", "talk-or-list": null, "shelf-order": "c" },
};
const lines = Object.entries(sheets).map(([id, answers]) => ({ id, answers }));

/** @type {Awaited<ReturnType<typeof loadModule>>} */
let module;
let handle = 0;
before(async () => {
  module = await loadModule(readFileSync(inProject("build/wasm/whichdesk.wasm")));
  handle = resultOf(module.open(read("bank.json"), read("roles.json"))).handle;
});
after(() => module?.close(handle));

/** @param {string} reply */
function resultOf(reply) {
  const { ok, result, problems } = JSON.parse(reply);
  assert.ok(ok, JSON.stringify(problems));
  return result;
}
/** @param {Record<string, string | null>} answers */
const file = (answers) => JSON.stringify({ bank: bank.id, version: bank.version, answers });

test("lint finds nothing wrong with a bank of another domain", () => {
  const { status, stdout, stderr } = run("lint", folder, []);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), {
    bank: "library",
    version: 1,
    skills: 5,
    items: bank.items.length,
    roles: 2,
    languages: ["en"],
  });
});

test("score gives the same bytes natively and in the browser", () => {
  const native = run("score", folder, lines, ["--reasons"]);
  assert.equal(native.status, 0);
  assert.deepEqual(
    native.lines,
    lines.map(({ id, answers }) => `{"id":"${id}",${module.assess(handle, file(answers)).slice(1)}`),
  );
});

test("answers that speak for people lean to the front, and answers for books to the back", () => {
  const means = run("score", folder, lines).lines.map((line) => JSON.parse(line).result.path.axis.mean);
  assert.equal(means[0], 0);
  assert.ok(means[1] > 0.2, String(means[1]));
  assert.ok(means[2] < -0.2, String(means[2]));
});

test("each role is ranked, and the one that the answers speak for comes first", () => {
  const leaders = run("score", folder, lines).lines.map((line) => JSON.parse(line).result.roles);
  for (const ranking of leaders)
    assert.deepEqual(
      ranking.map((/** @type {{id: string}} */ { id }) => id).sort(),
      roles.roles.map((/** @type {{id: string}} */ { id }) => id).sort(),
    );
  assert.deepEqual([leaders[1][0].id, leaders[2][0].id], ["lending-assistant", "collection-keeper"]);
});

for (const plan of ["full", "quick"]) {
  test(`the ${plan} plan asks each question once, and then stops`, () => {
    /** @type {Record<string, string>} */
    const answers = {};
    for (let asked = 0; asked < bank.items.length; asked += 1) {
      const { item } = resultOf(module.next(handle, file(answers), plan));
      assert.ok(item in sheets["for people"] && !(item in answers), item);
      answers[item] = /** @type {string} */ (sheets["for people"][item]);
    }
    const { item, stop } = resultOf(module.next(handle, file(answers), plan));
    assert.deepEqual({ item, stop }, { item: null, stop: "exhausted" });
  });
}

test("a share code of another bank gives its answers back, natively and in the browser", () => {
  const coded = run("encode", folder, lines).lines.map((line) => JSON.parse(line).result.code);
  lines.forEach(({ answers }, at) => {
    assert.equal(resultOf(module.encode(handle, file(answers), "answers")).code, coded[at]);
    assert.deepEqual(resultOf(module.decode(handle, coded[at])).answers, answers);
  });
});

test("no source of the core names the office bank, or a skill, item or role of it", () => {
  /** @param {string} where @returns {string[]} */
  const sources = (where) =>
    readdirSync(where).flatMap((name) => {
      const path = join(where, name);
      return statSync(path).isDirectory() ? sources(path) : /\.(cpp|h)$/.test(name) ? [path] : [];
    });
  /** @param {string} name */
  const office = (name) => JSON.parse(readFileSync(inProject(`questions/office/${name}`), "utf8"));
  const { id, skills, items } = office("bank.json");
  const catalogue = office("roles.json");
  const ids = [id, catalogue.id, ...[...skills, ...items, ...catalogue.roles].map((/** @type {{id: string}} */ one) => one.id)];
  // The help of the command line shows an example, and so do comments.
  const paths = sources(inProject("core")).filter((path) => !path.includes(join("core", "cli")));
  assert.ok(paths.length > 50 && ids.length > 50);
  for (const path of paths) {
    const code = readFileSync(path, "utf8").replace(/\/\/.*$/gm, "");
    for (const one of ids) assert.ok(!code.includes(`"${one}"`), `${path} names "${one}"`);
  }
});
