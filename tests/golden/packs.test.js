// The module with packs answers as the one without, and reads packs as the native program does.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "../cli/program.js";
import { loadModule } from "../../web/engine/module.js";
import { inProject } from "../reference/program.js";
import { sheets } from "../reference/sheets.js";

/** @param {string} path */
const read = (path) => readFileSync(inProject(path), "utf8");
const [bank, roles, occupations] = ["bank", "roles", "occupations"].map((name) => read(`questions/office/${name}.json`));
const [without, withPacks, forCounselors] = await Promise.all(
  ["whichdesk", "whichdesk-packs", "whichdesk-counselor"].map((name) =>
    loadModule(readFileSync(inProject(`build/wasm/${name}.wasm`))),
  ),
);
const folder = mkdtempSync(join(tmpdir(), "packs-"));
after(() => rmSync(folder, { recursive: true }));

test("both modules give the same bytes for the bank's own roles", () => {
  const { id, version } = JSON.parse(bank);
  const [one, other] = [without, withPacks].map((module) => JSON.parse(module.open(bank, roles)).result.handle);
  for (const { answers } of sheets(JSON.parse(bank), 50, 7)) {
    const text = JSON.stringify({ bank: id, version, answers });
    assert.equal(withPacks.assess(other, text), without.assess(one, text));
    assert.equal(withPacks.next(other, text, "quick"), without.next(one, text, "quick"));
    assert.equal(withPacks.encode(other, text, "summary"), without.encode(one, text, "summary"));
  }
});

test("the counselor's module and the native program report the same problems of a pack, and the company's the same in fewer words", () => {
  const hotel = JSON.parse(read("questions/packs/hotel.json"));
  hotel.languages.push("en");
  hotel.logo = 1e300;
  hotel.roles[0].title.vi = "\u202e";
  hotel.roles[1].soc = "1";
  hotel.roles[2].needs.numeracy = "grundlegend – \ud800";
  hotel.roles[3].vacancies[0].url = "ftp://é";
  hotel.roles[4].summary.cs = "č".repeat(300);
  hotel.roles.push(hotel.roles[5], null);
  const packs = [JSON.stringify(hotel), "[", '{"format":1e999}', read("questions/packs/city.json")];
  for (const pack of packs) {
    const path = join(folder, "pack.json");
    writeFileSync(path, pack);
    const { stderr } = run(["lint", "questions/office", "--roles", path]);
    const told = stderr.split("\n").filter((line) => line.endsWith("]"));
    const [brief, whole] = [withPacks, forCounselors].map(
      (module) => JSON.parse(module.openPack(bank, roles, pack, occupations)).result.pack,
    );
    assert.deepEqual(
      whole.problems.map(
        (/** @type {any} */ { file, where, detail, code }) => `${file}${where && " "}${where}: ${detail} [${code}]`,
      ),
      told,
    );
    const places = (/** @type {any} */ { problems }) =>
      problems.map((/** @type {any} */ { code, file, where }) => [code, file, where]);
    assert.deepEqual(places(brief), places(whole));
    assert.deepEqual(brief.roles, whole.roles);
  }
});
