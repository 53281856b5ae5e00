// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import * as state from "../../web/quiz/state.js";

const options = { one: ["1", "2"], two: ["a", "b"], three: ["1", "2"] };
const begun = state.show(state.show(state.fresh(), "one"), "two");

test("a skipped question is settled and not answered", () => {
  const after = state.answer(begun, "two", null);
  assert.equal(state.settled(after), true);
  assert.equal(state.answered(after), 0);
});

test("the first question without answer or skip is the one to go on with", () => {
  assert.equal(state.pending(state.answer(begun, "one", "1")), 1);
  assert.equal(state.pending(state.answer(state.answer(begun, "one", "1"), "two", null)), -1);
});

test("a question that was asked before keeps its position", () => {
  assert.deepEqual(state.show(begun, "one").asked, ["one", "two"]);
  assert.equal(state.show(begun, "one").at, 0);
});

test("back keeps the answers, and before the first question comes the welcome", () => {
  const after = state.answer(begun, "two", "b");
  assert.equal(state.back(after).at, 0);
  assert.deepEqual(state.back(after).answers, { two: "b" });
  assert.equal(state.back(state.back(after)).screen, "welcome");
});

test("a step changes no earlier after", () => {
  state.answer(begun, "two", "b");
  assert.deepEqual(begun.answers, {});
});

test("what was kept comes back as it was", () => {
  const after = { ...state.answer(begun, "one", "2"), plan: /** @type {const} */ ("full"), finished: true };
  assert.deepEqual(state.restore(JSON.parse(JSON.stringify(after)), options), after);
});

test("of what was kept, items and options that the bank no longer has are left out", () => {
  const kept = { ...begun, asked: ["gone", "one", "two"], answers: { gone: "1", one: "9", two: "a" }, at: 2 };
  const after = state.restore(kept, options);
  assert.deepEqual(after.asked, ["one", "two"]);
  assert.deepEqual(after.answers, { two: "a" });
  assert.equal(after.at, 1);
});

test("what was kept and makes no sense is a fresh start", () => {
  for (const kept of [
    undefined,
    null,
    7,
    "x",
    [],
    {},
    { asked: "one" },
    { asked: ["gone"], answers: {} },
    { asked: ["one"], answers: null },
  ])
    assert.deepEqual(state.restore(kept, options), state.fresh());
});

test("a kept answer that is a number or true is no answer", () => {
  assert.deepEqual(state.restore({ ...begun, answers: { one: 1, two: true } }, options).answers, {});
});

test("a job that was put aside comes back when it is taken back, and other jobs stay aside", () => {
  const aside = state.hide(state.hide(begun, "cashier", true), "teller", true);
  assert.deepEqual(aside.hidden, ["cashier", "teller"]);
  assert.deepEqual(state.hide(aside, "cashier", true).hidden, ["teller", "cashier"]);
  assert.deepEqual(state.hide(aside, "cashier", false).hidden, ["teller"]);
  assert.deepEqual(begun.hidden, []);
});

test("of the hidden jobs that were kept, those that are no longer there are left out", () => {
  assert.deepEqual(state.restore({ ...begun, hidden: ["gone", "teller", 7] }, options, ["cashier", "teller"]).hidden, ["teller"]);
  assert.deepEqual(
    state.restore({ ...begun, hidden: ["teller"] }, options, null).hidden,
    ["teller"],
    "the roles are not known yet",
  );
  for (const hidden of [undefined, null, "teller", { teller: true }])
    assert.deepEqual(state.restore({ ...begun, hidden }, options, ["teller"]).hidden, []);
});

test("a fresh start hides no job", () => assert.deepEqual(state.fresh().hidden, []));

test("a tie-break goes on after a reload, with at most two questions, and only while a question is shown", () => {
  assert.equal(state.restore({ ...begun, tieBreaksLeft: 1 }, options).tieBreaksLeft, 1);
  assert.equal(state.restore({ ...begun, tieBreaksLeft: 99 }, options).tieBreaksLeft, 2);
  for (const tieBreaksLeft of [undefined, null, "1", 1.5])
    assert.equal(state.restore({ ...begun, tieBreaksLeft }, options).tieBreaksLeft, null);
  assert.equal(state.restore({ ...begun, screen: "result", tieBreaksLeft: 1 }, options).tieBreaksLeft, null);
  assert.equal(state.result({ ...begun, tieBreaksLeft: 1 }).tieBreaksLeft, null);
});

test("back in the browser shows what was shown, with the answers of now", () => {
  const after = state.result(state.answer(begun, "two", "b"));
  assert.deepEqual(state.goTo(after, { screen: "question", item: "one" }), { ...after, screen: "question", at: 0 });
  assert.equal(state.goTo(after, { screen: "question", item: "two", reviewing: true }).reviewing, true);
  assert.equal(state.goTo(after, { screen: "welcome" }).screen, "welcome");
});

test("a question that is no longer asked cannot be returned to", () => {
  assert.deepEqual(state.goTo(begun, { screen: "question", item: "three" }), begun);
});

test("what another window has answered comes in, and what is shown here stays", () => {
  const here = state.answer(begun, "one", "1");
  const there = state.answer(state.show(state.answer(begun, "one", "2"), "three"), "three", null);
  const merged = state.merge(here, there);
  assert.deepEqual(merged.answers, { one: "2", three: null });
  assert.deepEqual(merged.asked, ["one", "two", "three"]);
  assert.equal(state.current(merged), "two");
});

test("answers to questions that the bank has no more are noticed", () => {
  assert.equal(state.hasRemovedItems({ asked: ["one", "gone"] }, options), true);
  assert.equal(state.hasRemovedItems({ asked: ["one"] }, options), false);
  for (const nothing of [undefined, null, 5, "text", { asked: 1 }]) assert.equal(state.hasRemovedItems(nothing, options), false);
});
