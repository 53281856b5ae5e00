// @ts-check
// How a quiz goes from screen to screen, with a stand-in engine: quick ends after three items, full after six.
import assert from "node:assert/strict";
import { test } from "node:test";
import { QuizRunner } from "../../web/quiz/runner.js";
import { openStore } from "../../web/quiz/store.js";
import { standIn } from "./stand-in.js";

/** A runner over a browser's storage; `again` opens another one over the same. */
function begin() {
  const { quiz, calls } = standIn();
  /** @type {Map<string, string>} */
  const kept = new Map();
  const place = {
    get length() {
      return kept.size;
    },
    key: (/** @type {number} */ at) => [...kept.keys()][at] ?? null,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => {
      kept.set(key, value);
    },
    removeItem: (/** @type {string} */ key) => {
      kept.delete(key);
    },
  };
  const again = () => new QuizRunner(quiz, openStore("/", place));
  const store = openStore("/", place);
  const runner = new QuizRunner(quiz, store);
  /** What the page does when the browser reports that another window has written. */
  const hearsOfOther = () => {
    store.invalidate({ key: null }, quiz.bank.id);
    runner.refresh();
  };
  return { runner, again, hearsOfOther, kept, calls };
}

/** The shown item, or the screen where none is shown. @param {QuizRunner} runner */
const shown = ({ state: { screen, asked, at } }) => (screen === "question" ? asked[at] : screen);

/** Answers what is shown with yes, this many times. @param {QuizRunner} runner @param {number} times */
function answer(runner, times) {
  for (let done = 0; done < times; done += 1) {
    runner.choose(shown(runner), "yes");
    runner.next();
  }
}

test("nothing is asked before the start, and the welcome knows how long the quick quiz is", () => {
  const { runner, kept } = begin();
  assert.equal(shown(runner), "welcome");
  assert.equal(runner.length, 3);
  assert.equal(kept.size, 0);
});

test("the quick quiz ends with the result when the engine has enough", () => {
  const { runner } = begin();
  runner.start("quick");
  assert.equal(shown(runner), "one");
  answer(runner, 2);
  assert.equal(shown(runner), "three");
  answer(runner, 1);
  assert.equal(shown(runner), "result");
  assert.equal(runner.answered, 3);
});

test("the full quiz ends when no item is left", () => {
  const { runner } = begin();
  runner.start("full");
  answer(runner, 6);
  assert.equal(shown(runner), "result");
  assert.equal(runner.canGoOn, false);
});

test("without a chosen answer there is no next question", () => {
  const { runner } = begin();
  runner.start("quick");
  assert.equal(runner.next(), false);
  assert.equal(shown(runner), "one");
});

test("a skipped question is settled and has no answer", () => {
  const { runner } = begin();
  runner.start("quick");
  runner.skip();
  assert.equal(shown(runner), "two");
  assert.deepEqual(runner.sheet, { bank: "stand-in", version: 7, answers: { one: null } });
  assert.equal(runner.answered, 0);
});

test("back and next go through what was asked, and ask nothing new", () => {
  const { runner } = begin();
  runner.start("quick");
  answer(runner, 2);
  runner.back();
  runner.back();
  assert.equal(shown(runner), "one");
  runner.next();
  runner.next();
  assert.equal(shown(runner), "three");
  assert.deepEqual(runner.state.asked, ["one", "two", "three"]);
});

test("who stops early goes on with the question that was shown", () => {
  const { runner } = begin();
  runner.start("quick");
  answer(runner, 1);
  runner.stop();
  assert.equal(shown(runner), "result");
  runner.goOn();
  assert.equal(shown(runner), "two");
  assert.equal(runner.state.plan, "quick");
});

test("who goes on after the quick quiz is asked the full one", () => {
  const { runner } = begin();
  runner.start("quick");
  answer(runner, 3);
  runner.goOn();
  assert.equal(shown(runner), "four");
  assert.equal(runner.state.plan, "full");
  answer(runner, 3);
  assert.equal(shown(runner), "result");
});

test("an answer that is changed from the result leads back to it, and the screens in between are left out", () => {
  const { runner } = begin();
  runner.start("quick");
  answer(runner, 3);
  runner.revisit("one");
  assert.equal(shown(runner), "one");
  runner.choose("one", "no");
  runner.next();
  assert.equal(shown(runner), "result");
  assert.equal(runner.state.answers.one, "no");
  runner.revisit("two");
  runner.back();
  assert.equal(shown(runner), "result");
});

test("a tie-break asks two questions at most, and then returns to the result", () => {
  const { runner } = begin();
  runner.start("quick");
  answer(runner, 3);
  assert.equal(runner.tieBreakCount, 2);
  runner.breakTie();
  assert.equal(shown(runner), "four");
  assert.equal(runner.progress.left, 1);
  answer(runner, 1);
  assert.equal(shown(runner), "five");
  answer(runner, 1);
  assert.equal(shown(runner), "result");
  assert.equal(runner.state.tieBreaksLeft, null);
  assert.equal(runner.answered, 5);
});

test("where no item is left, a tie-break asks none", () => {
  const { runner } = begin();
  runner.start("full");
  answer(runner, 6);
  assert.equal(runner.tieBreakCount, 0);
});

test("progress counts the shown question and what is likely left", () => {
  const { runner } = begin();
  runner.start("quick");
  assert.deepEqual(runner.progress, { number: 1, left: 2, done: 0, of: 3 });
  runner.choose("one", "yes");
  assert.deepEqual(runner.progress, { number: 1, left: 2, done: 0, of: 3 }, "it does not change while the person chooses");
  runner.next();
  assert.deepEqual(runner.progress, { number: 2, left: 1, done: 1, of: 3 });
  runner.stop();
  assert.deepEqual(runner.progress, { number: 1, left: 2, done: 1, of: 3 });
});

test("every step is kept: another visit goes on at the same question with the same answers", () => {
  const { runner, again } = begin();
  runner.start("full");
  answer(runner, 2);
  const later = again();
  assert.deepEqual(later.state, runner.state);
  later.resume();
  assert.equal(shown(later), "three");
});

test("who has finished and left no question open comes back to the result", () => {
  const { runner, again } = begin();
  runner.start("quick");
  answer(runner, 3);
  assert.equal(runner.finish(), true);
  assert.equal(runner.finish(), false, "a quiz is finished once");
  runner.goTo({ screen: "welcome" });
  const later = again();
  later.resume();
  assert.equal(shown(later), "result");
});

test("what another window has answered comes in, and what it has cleared goes", () => {
  const { runner, again, hearsOfOther } = begin();
  runner.start("quick");
  const other = again();
  other.resume();
  answer(other, 1);
  hearsOfOther();
  assert.equal(shown(runner), "one");
  assert.deepEqual(runner.state.answers, { one: "yes" });
  other.restart();
  hearsOfOther();
  assert.equal(shown(runner), "welcome");
  assert.deepEqual(runner.state.answers, {});
});

test("starting again forgets answers and hidden roles; clearing leaves nothing in the browser", () => {
  const { runner, again, kept } = begin();
  runner.start("quick");
  answer(runner, 1);
  runner.hide("teller", true);
  assert.deepEqual(again().state.hidden, ["teller"]);
  runner.restart();
  assert.deepEqual(again().state.hidden, []);
  runner.start("quick");
  answer(runner, 1);
  runner.clear();
  assert.equal(kept.size, 0);
  assert.equal(shown(runner), "welcome");
});

test("the same answers are assessed and explained once, changed answers again", () => {
  const { runner, calls } = begin();
  runner.start("quick");
  answer(runner, 3);
  for (const _ of [1, 2]) {
    assert.deepEqual(runner.assessment, { answered: 3 });
    assert.ok(runner.pathExplanation && runner.roleExplanation("teller"));
  }
  assert.deepEqual([calls.assess, calls.explain], [1, 2]);
  runner.hide("teller", true);
  assert.deepEqual(runner.assessment, { answered: 3 });
  assert.equal(calls.assess, 1, "a hidden role changes no answer");
  runner.choose("one", "no");
  assert.deepEqual(runner.assessment, { answered: 3 });
  assert.ok(runner.pathExplanation);
  assert.deepEqual([calls.assess, calls.explain], [2, 3]);
});
