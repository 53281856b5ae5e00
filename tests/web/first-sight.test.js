// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { data } from "../../web/build/data.js";
import { askCore } from "../../web/build/first/core.js";
import { firstQuestion } from "../../web/build/first/question.js";
import { welcomes } from "../../web/build/first/welcome.js";
import { letters, minutes } from "../../web/quiz/reading-time.js";
import { repeatWithin, samePlace } from "../../web/elements/base/press-guard.js";
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
/** Says a message by its id and its numbers. @param {string} id @param {object} [args] */
const say = (id, args) => [id, ...Object.values(args ?? {})].join(" ");

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
  const html = welcomes(replies);
  for (const { id } of languages) {
    const [section = ""] = html.match(new RegExp(`<section slot="first" lang="${id}" hidden>[^]*?</section>`)) ?? [];
    assert.equal(section.match(/<li>/g)?.length, 4, id);
    assert.equal(section.match(/data-start="(quick|full)"/g)?.length, 2, id);
    assert.ok(section.includes(`href="guide/${id}/index.html"`));
    assert.match(section, /<template>[^]*data-step="next"/);
    assert.doesNotMatch(section, /welcome-|privacy-|question-|preference-|bundle-/, "a message that is missing");
  }
});

test("the early first question holds its sides line by line, five steps in the bank's order, and how many are left in each plan", () => {
  const text = read("questions/office/text.en.json");
  const id = replies.quick.item ?? "";
  const html = String(firstQuestion(bank, text, say, replies));
  const { a, b } = text.items[id];
  for (const line of [...a.split("\n"), ...b.split("\n")]) assert.ok(html.includes(`<span>${line}</span>`), line);
  assert.ok(html.includes(`data-full="progress 1 ${bank.items.length - 1}">progress 1 ${length - 1}<`));
  const steps = [...html.matchAll(/<label><input type="radio" name="step"><span>(.*?)<\/span>/g)].map(([, label]) => label);
  assert.deepEqual(
    steps,
    ["1", "2", "3", "4", "5"].map((step) => `preference-${step}`),
  );
  assert.deepEqual(
    [...html.matchAll(/data-step="(\w+)"/g)].map(([, step]) => step),
    ["next", "back", "skip", "stop"],
  );
});

test("texts are no markup in the early first question", () => {
  const text = read("questions/office/text.en.json");
  text.items[replies.quick.item ?? ""].a = "Tea & <b>cake</b>";
  assert.ok(String(firstQuestion(bank, text, say, replies)).includes("<span>Tea &amp; &lt;b&gt;cake&lt;/b&gt;</span>"));
});

test("there is no early first question where the plans begin differently, or with another kind", () => {
  const text = read("questions/office/text.en.json");
  const begins = (/** @type {string | null} */ item) => ({ ...replies.full, item });
  const rating = bank.items.find((/** @type {{type: string}} */ { type }) => type === "rating").id;
  for (const [quick, full] of [
    [replies.quick, begins(rating)],
    [begins(rating), begins(rating)],
    [begins(null), begins(null)],
  ])
    assert.equal(firstQuestion(bank, text, say, { quick, full }), null);
});

test("a second press is taken for a repeat before the quiz is there as it is in the quiz", () => {
  const source = readFileSync(new URL("../../web/pages/index.js", import.meta.url), "utf8");
  const [, within, near] = source.match(/within: (\d+), near: (\d+)/) ?? [];
  assert.deepEqual([Number(within), Number(near)], [repeatWithin, samePlace]);
});

test("a link asks for a job by its id in the fragment, and by nothing else", () => {
  assert.equal(wantedJob({ hash: "#job=hotel-desk-clerk" }), "hotel-desk-clerk");
  for (const hash of ["", "#job=", "#job=a b", "#job=%22", '#job=x"]', "#jobs", "#r=abc"])
    assert.equal(wantedJob({ hash }), null, hash);
});
