// A company's own roles as the page shows them: which text in which language, and what is said when a file is bad.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { checkPack, fetchPack, ownRoles } from "../../web/data/pack.js";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { openPack } from "../../web/engine/packs.js";
import { inProject } from "../reference/program.js";
import { crc32 } from "../reference/share_code.js";

/** @param {string} path */
const read = (path) => readFileSync(inProject(path), "utf8");
const [bank, roles, occupations] = ["bank", "roles", "occupations"].map((name) => read(`questions/office/${name}.json`));
const known = JSON.parse(roles);
const core = await loadModule(readFileSync(inProject("build/wasm/whichdesk-packs.wasm")));
/** @param {string} language */
const texts = (language) => JSON.parse(read(`questions/office/text.${language}.json`)).roles;

const pack = {
  format: 1,
  id: "ours",
  version: 1,
  languages: ["de", "en"],
  roles: [
    { id: "desk", like: "receptionist", title: { de: "Empfang" }, vacancies: [{ url: "https://example.com/", place: "Ulm" }] },
    { id: "books", like: "bookkeeper", needs: { analysis: "essential" }, title: { de: "Bücher", en: "Books" } },
    {
      id: "help",
      needs: { patience: "essential" },
      title: { de: "Hilfe", en: "Help" },
      summary: { de: "Sie helfen.", en: "You help." },
      search: { en: ["helper"] },
      vacancies: [{ url: "https://example.com/help", label: { de: "Stelle", en: "Position" } }],
      occupations: [{ codeSet: "isco-08", code: "4225", label: { en: "Enquiry desk clerks" } }],
    },
  ],
};

/** @param {object} file */
function opened(file) {
  const text = JSON.stringify(file);
  const { engine, read: about } = openPack(core, bank, roles, text, occupations);
  after(() => engine.close());
  return { engine, about, own: ownRoles(text, about, [], known) };
}

test("a text is the pack's in the reader's language, else that of the known role, else the pack's in its first language", () => {
  const { own } = opened(pack);
  const titles = (/** @type {string} */ language) =>
    Object.values(own.texts(texts(language), language)).map(({ title }) => title);
  assert.deepEqual(titles("de"), ["Empfang", "Bücher", "Hilfe"]);
  assert.deepEqual(titles("en"), [texts("en").receptionist.title, "Books", "Help"]);
  assert.deepEqual(titles("cs"), [texts("cs").receptionist.title, texts("cs").bookkeeper.title, "Hilfe"]);
  assert.equal(own.texts(texts("en"), "en").desk.summary, texts("en").receptionist.summary);
  assert.equal(own.texts(texts("en"), "en").help.day, undefined);
});

test("a text in another language than the reader's is marked with its language", () => {
  const { own } = opened(pack);
  const langs = (/** @type {string} */ language) => Object.values(own.texts(texts(language), language)).map((one) => one.langs);
  assert.deepEqual(langs("en"), [{}, {}, {}]);
  assert.deepEqual(langs("cs"), [{}, {}, { title: "de", summary: "de" }]);
  const lacking = opened({ ...pack, roles: [{ ...pack.roles[2], vacancies: [{ url: "https://example.com/", place: "Ulm" }] }] });
  const { vacancies } = lacking.own.texts(texts("cs"), "cs").help;
  assert.deepEqual(vacancies, [{ url: "https://example.com/", label: "Hilfe, Ulm", lang: "de" }]);
});

test("a card says where people can apply, and what the job was compared by", () => {
  const { desk, books, help } = opened(pack).own.texts(texts("en"), "en");
  assert.deepEqual(desk.vacancies, [{ url: "https://example.com/", label: `${texts("en").receptionist.title}, Ulm` }]);
  assert.deepEqual(help.vacancies, [{ url: "https://example.com/help", label: "Position" }]);
  assert.deepEqual(desk.basis, { kind: "like", source: texts("en").receptionist.title, adjusted: false });
  assert.deepEqual(books.basis, { kind: "like", source: texts("en").bookkeeper.title, adjusted: true });
  assert.deepEqual(help.basis, { kind: "needs", source: "", adjusted: false });
  assert.deepEqual(help.occupations, ["Enquiry desk clerks · 4225"]);
});

test("whoever reads a language that the pack lacks is told which one its jobs are in", () => {
  const { own } = opened(pack);
  assert.deepEqual(["de", "en", "cs"].map(own.elsewhere), ["", "", "de"]);
  assert.equal(opened({ ...pack, roles: [pack.roles[0]] }).own.elsewhere("cs"), "");
});

test("a name that every object has is no text", () => {
  const [desk] = pack.roles;
  const file = { ...pack, languages: ["de", "constructor"], roles: [desk] };
  assert.equal(opened(file).own.texts(texts("en"), "constructor").desk.title, texts("en").receptionist.title);
});

test("the notice says whether the pack, a part of it, or nothing of it can be used", () => {
  const bad = { id: "bad", like: "nobody" };
  assert.equal(opened(pack).own.notice, "");
  assert.equal(opened({ ...pack, roles: [bad, ...pack.roles] }).own.notice, "pack-partly");
  const none = opened({ ...pack, roles: [bad] }).own;
  assert.equal(none.notice, "pack-data");
  assert.deepEqual(none.catalogue, known);
  assert.equal(none.texts(texts("en"), "en").receptionist.title, texts("en").receptionist.title);
});

test("a problem that costs no job is reported to the page, and nothing is said to the person", () => {
  for (const file of [
    { ...pack, languages: [...pack.languages, "cz"], roles: [pack.roles[0]] },
    { ...pack, logo: "x.png" },
  ]) {
    const { own } = opened(file);
    assert.deepEqual([own.problems.length, own.notice, own.catalogue.roles.length], [1, "", file.roles.length]);
  }
});

test("a pack that is not saved as UTF-8 is not shown with wrong letters", async (t) => {
  const latin1 = Buffer.from(JSON.stringify(pack), "latin1");
  t.mock.method(globalThis, "fetch", async () => new Response(latin1));
  const { text } = await fetchPack(new URL("https://x.example/p.json"), new URL("https://x.example/o.json"));
  const { engine, read: about } = openPack(core, bank, roles, text, occupations);
  engine.close();
  const own = ownRoles(text, about, [], known);
  assert.deepEqual([own.notice, own.problems.map(({ code }) => code)], ["pack-data", ["not-utf8"]]);
});

test("of many problems only the first twenty are listed", () => {
  const file = { ...pack, roles: [...pack.roles, ...Array.from({ length: 50 }, (_, at) => ({ id: `x${at}`, like: "nobody" }))] };
  assert.equal(opened(file).own.problems.length, 20);
});

test("a page that checks packs gets every problem at its place", () => {
  const file = JSON.stringify({ ...pack, roles: [{ id: "Bad", like: "nobody" }, ...pack.roles] });
  const { used, problems } = checkPack(core, { bank, roles, pack: file, occupations });
  assert.equal(used, 3);
  assert.deepEqual(
    problems.map(({ code, file: name, where }) => `${code} ${name} ${where}`),
    ["bad-id pack /roles/0/id", "unknown-role pack /roles/0/like"],
  );
});

test("a code made with a pack carries the fingerprint of its roles: who lacks it sees path and skills, and is told", async () => {
  const { engine, about } = opened(pack);
  const { id, version, items } = JSON.parse(bank);
  const answers = Object.fromEntries(items.slice(0, 30).map((/** @type {any} */ item) => [item.id, item.options?.[0].id ?? "2"]));
  const { code } = engine.encode({ bank: id, version, answers }, "summary");
  const summary = (/** @type {any} */ reader) => reader.decode(code);
  assert.equal(summary(engine).sameRoles, true);
  assert.ok(about.roles.some((role) => role.id === summary(engine).roles[0].id));
  const without = openEngine(core, bank, roles);
  assert.equal(summary(without).sameRoles, false);
  assert.deepEqual(summary(without).roles, []);
  assert.deepEqual(summary(without).skills, summary(engine).skills);
  without.close();
  // by hand: a role like another has its published numbers
  const one = opened({ ...pack, roles: [pack.roles[0]] }).engine.encode({ bank: id, version, answers: {} }, "answers").code;
  const receptionist = known.roles.find((/** @type {any} */ role) => role.id === "receptionist");
  const numbers = (/** @type {Record<string, number>} */ of) =>
    JSON.parse(bank).skills.map((/** @type {any} */ skill) => of[skill.id]);
  const text = JSON.stringify([["desk", numbers(receptionist.figures), numbers(receptionist.importance)]]);
  assert.equal(Buffer.from(one, "base64url").readUInt32LE(8), crc32(Buffer.from(text)));
});

test("a file that is missing, empty, or a web page is reported with its name; figures are fetched only for a soc", async (t) => {
  /** @type {string[]} */
  const asked = [];
  /** @type {Record<string, [number, string]>} */
  const files = {
    "p.json": [404, "no"],
    "e.json": [200, " "],
    "h.json": [200, "\n<html>"],
    "s.json": [200, '{"soc":1}'],
    "o.json": [200, "{}"],
  };
  t.mock.method(globalThis, "fetch", async (/** @type {string} */ url) => {
    const name = url.split("/").pop() ?? "";
    asked.push(name);
    if (!files[name]) throw new TypeError("blocked");
    const [status, text] = files[name];
    return new Response(text, { status });
  });
  const fetched = async (/** @type {string} */ name) =>
    (await fetchPack(new URL(`https://x.example/${name}`), new URL("https://x.example/o.json"))).problems.map(
      ({ code, file }) => `${code} ${file}`,
    );
  assert.deepEqual(await fetched("p.json"), ["not-loaded p.json"]);
  assert.deepEqual(await fetched("e.json"), ["empty-input e.json"]);
  assert.deepEqual(await fetched("h.json"), ["html-not-json h.json"]);
  assert.deepEqual(await fetched("n.json"), ["not-loaded n.json"]);
  assert.ok(!asked.includes("o.json"));
  assert.deepEqual(await fetched("s.json"), []);
  assert.deepEqual(asked.slice(-2), ["s.json", "o.json"]);
});
