// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { data } from "../../web/build/data.js";
import { askCore } from "../../web/build/first/core.js";
import { welcomes } from "../../web/build/first/welcome.js";
import { letters, minutes } from "../../web/quiz/reading-time.js";
import { wantedJob } from "../../web/desk/shared-address.js";
import { languages } from "../../web/i18n/languages.js";
import { ourCore } from "../browser/core.js";
import { run } from "../reference/program.js";

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const bank = read("questions/office/bank.json");
const first = await askCore();
const { items, replies } = first;
const length = replies.quick.left.likely;

test("the first texts hold the first question and the two after it, whatever is answered or skipped, in both plans", async () => {
  const core = await ourCore();
  /** @param {Record<string, string | null>} answers @param {"quick" | "full"} plan */
  const next = (answers, plan) => core.next({ bank: bank.id, version: bank.version, answers }, plan).item ?? "";
  for (const plan of /** @type {const} */ (["quick", "full"])) {
    const first = next({}, plan);
    assert.ok(items.includes(first));
    for (const one of [null, "1", "3", "5"]) {
      const second = next({ [first]: one }, plan);
      assert.ok(items.includes(second));
      for (const other of [null, "2", "4"])
        assert.ok(items.includes(next({ [first]: one, [second]: other }, plan)), `${second} ${other}`);
    }
  }
});

test("what the page asks first, before the core is there, is what the command line asks", () => {
  for (const plan of /** @type {const} */ (["quick", "full"])) {
    const { stdout } = run("next", "questions/office", [{ id: "nobody", answers: {} }], ["--plan", plan]);
    assert.deepEqual(JSON.parse(stdout).result, replies[plan]);
  }
});

test("each language's texts are divided, so that every item is in one part", () => {
  /** @type {Map<string, any>} */
  const emitted = new Map();
  const { generateBundle } = data(first, ["whichdesk"]);
  /** @type {any} */ (generateBundle).call({
    emitFile: (/** @type {any} */ { fileName, source }) =>
      emitted.set(fileName, fileName.endsWith(".json") ? JSON.parse(source) : source),
  });
  for (const { id } of languages) {
    const whole = read(`questions/office/text.${id}.json`);
    const [first, others, rest] = ["first", "items", "rest"].map((part) =>
      emitted.get(`questions/office/text.${id}.${part}.json`),
    );
    assert.deepEqual(Object.keys(first.items).sort(), items.toSorted());
    assert.deepEqual([...Object.keys(first.items), ...Object.keys(others.items)].sort(), Object.keys(whole.items).sort());
    assert.deepEqual(Object.keys(rest.roles), Object.keys(whole.roles));
    // what the welcome says of the time is the same before and after the other texts have come
    for (const count of [length, bank.items.length]) assert.equal(minutes(bank, first, count), minutes(bank, whole, count));
  }
});

test("the letters of a question are those of its prompt, sides and options, not of examples and solutions", () => {
  assert.equal(letters({ prompt: "abc", options: { x: "de", y: "f" }, example: "never", solution: "never" }), 6);
  assert.equal(letters({ a: "ab", b: "c" }), 3);
});

test("the early welcome is there once in each language, hidden, with its own two buttons and the way to the guide", () => {
  const html = welcomes(length, (id) => [`${id}.ftl`]);
  for (const { id } of languages) {
    const [section = ""] =
      html.match(new RegExp(`<section slot="first" lang="${id}" data-needs="${id}.ftl" hidden>[^]*?</section>`)) ?? [];
    assert.equal(section.match(/<li>/g)?.length, 4, id);
    assert.equal(section.match(/data-start="(quick|full)"/g)?.length, 2, id);
    assert.ok(section.includes(`href="guide/${id}/index.html"`));
    assert.doesNotMatch(section, /welcome-|privacy-/, "a message that is missing");
  }
});

test("a link asks for a job by its id in the fragment, and by nothing else", () => {
  assert.equal(wantedJob({ hash: "#job=hotel-desk-clerk" }), "hotel-desk-clerk");
  for (const hash of ["", "#job=", "#job=a b", "#job=%22", '#job=x"]', "#jobs", "#r=abc"])
    assert.equal(wantedJob({ hash }), null, hash);
});
