// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import * as steps from "../../web/quiz/state.js";

const options = { one: ["1", "2"], two: ["a", "b"], three: ["1", "2"] };
const begun = steps.show(steps.show(steps.fresh(), "one"), "two");

test("a skipped question is settled and not answered", () => {
  const course = steps.answer(begun, "two", null);
  assert.equal(steps.settled(course), true);
  assert.equal(steps.answered(course), 0);
});

test("the first question without answer or skip is the one to go on with", () => {
  assert.equal(steps.pending(steps.answer(begun, "one", "1")), 1);
  assert.equal(steps.pending(steps.answer(steps.answer(begun, "one", "1"), "two", null)), -1);
});

test("a question that was asked before keeps its place", () => {
  assert.deepEqual(steps.show(begun, "one").asked, ["one", "two"]);
  assert.equal(steps.show(begun, "one").at, 0);
});

test("back keeps the answers, and before the first question stands the welcome", () => {
  const course = steps.answer(begun, "two", "b");
  assert.equal(steps.back(course).at, 0);
  assert.deepEqual(steps.back(course).answers, { two: "b" });
  assert.equal(steps.back(steps.back(course)).screen, "welcome");
});

test("a step changes no earlier course", () => {
  steps.answer(begun, "two", "b");
  assert.deepEqual(begun.answers, {});
});

test("what was kept comes back as it was", () => {
  const course = { ...steps.answer(begun, "one", "2"), plan: /** @type {const} */ ("full"), finished: true };
  assert.deepEqual(steps.restore(JSON.parse(JSON.stringify(course)), options), course);
});

test("of what was kept, items and options that the bank no longer has are left out", () => {
  const kept = { ...begun, asked: ["gone", "one", "two"], answers: { gone: "1", one: "9", two: "a" }, at: 2 };
  const course = steps.restore(kept, options);
  assert.deepEqual(course.asked, ["one", "two"]);
  assert.deepEqual(course.answers, { two: "a" });
  assert.equal(course.at, 1);
});

test("what was kept and makes no sense is a fresh start", () => {
  for (const kept of [undefined, null, 7, "x", [], {}, { asked: "one" }, { asked: ["gone"], answers: {} }, { asked: ["one"], answers: null }])
    assert.deepEqual(steps.restore(kept, options), steps.fresh());
});

test("a kept answer that is a number or true is no answer", () => {
  assert.deepEqual(steps.restore({ ...begun, answers: { one: 1, two: true } }, options).answers, {});
});

test("a job that was put aside comes back when it is taken back, and other jobs stay aside", () => {
  const aside = steps.hide(steps.hide(begun, "cashier", true), "teller", true);
  assert.deepEqual(aside.hidden, ["cashier", "teller"]);
  assert.deepEqual(steps.hide(aside, "cashier", true).hidden, ["teller", "cashier"]);
  assert.deepEqual(steps.hide(aside, "cashier", false).hidden, ["teller"]);
  assert.deepEqual(begun.hidden, []);
});

test("of the hidden jobs that were kept, those that are no longer there are left out", () => {
  assert.deepEqual(steps.restore({ ...begun, hidden: ["gone", "teller", 7] }, options, ["cashier", "teller"]).hidden, ["teller"]);
  for (const hidden of [undefined, null, "teller", { teller: true }])
    assert.deepEqual(steps.restore({ ...begun, hidden }, options, ["teller"]).hidden, []);
});

test("a fresh start hides no job", () => assert.deepEqual(steps.fresh().hidden, []));

test("questions that tell jobs apart go on after a reload, never more than two, and only among questions", () => {
  assert.equal(steps.restore({ ...begun, ties: 1 }, options).ties, 1);
  assert.equal(steps.restore({ ...begun, ties: 99 }, options).ties, 2);
  for (const ties of [undefined, null, "1", 1.5]) assert.equal(steps.restore({ ...begun, ties }, options).ties, null);
  assert.equal(steps.restore({ ...begun, screen: "result", ties: 1 }, options).ties, null);
  assert.equal(steps.result({ ...begun, ties: 1 }).ties, null);
});

test("back in the browser shows what was shown, with the answers of now", () => {
  const course = steps.result(steps.answer(begun, "two", "b"));
  assert.deepEqual(steps.travel(course, { screen: "question", item: "one" }), { ...course, screen: "question", at: 0 });
  assert.equal(steps.travel(course, { screen: "question", item: "two", reviewing: true }).reviewing, true);
  assert.equal(steps.travel(course, { screen: "welcome" }).screen, "welcome");
});

test("to a question that is not asked any more, nobody travels", () => {
  assert.deepEqual(steps.travel(begun, { screen: "question", item: "three" }), begun);
});

test("what another window has answered comes in, and what is shown here stays", () => {
  const here = steps.answer(begun, "one", "1");
  const there = steps.answer(steps.show(steps.answer(begun, "one", "2"), "three"), "three", null);
  const merged = steps.merge(here, there);
  assert.deepEqual(merged.answers, { one: "2", three: null });
  assert.deepEqual(merged.asked, ["one", "two", "three"]);
  assert.equal(steps.current(merged), "two");
});

test("answers to questions that the bank has no more are noticed", () => {
  assert.equal(steps.outgrown({ asked: ["one", "gone"] }, options), true);
  assert.equal(steps.outgrown({ asked: ["one"] }, options), false);
  for (const nothing of [undefined, null, 5, "text", { asked: 1 }]) assert.equal(steps.outgrown(nothing, options), false);
});
