// @ts-check
import { allOptions } from "../data/bank.js";
import * as steps from "./state.js";
import { progress } from "../data/numbers.js";
import { openStore } from "./store.js";

/** @typedef {import("./state.js").Course} Course */
/** @typedef {import("../data/loader.js").Quiz} Quiz */
/** @typedef {ReturnType<typeof import("./store.js").openStore>} Store */

/** One person's visit: the engine says what comes next, the store keeps each step at once. */
export class Visit {
  /** @type {Course} */ #course;
  /** @type {Quiz} */ #quiz;
  /** @type {Store} */ #store;
  /** @type {{answers: Course["answers"], result: Awaited<ReturnType<Quiz["engine"]["assess"]>>} | null} */ #assessed = null;
  /** @type {{answers: Course["answers"] | null, known: Map<string, ReturnType<Quiz["engine"]["explain"]>>}} */
  #explained = { answers: null, known: new Map() };
  /** @type {ReturnType<typeof progress>} */ #progress = { number: 1, left: 0, done: 0, of: 1 };

  /** @param {Quiz} quiz @param {Store} store */
  constructor(quiz, store) {
    this.#quiz = quiz;
    this.#store = store;
    this.#course = this.#kept();
    this.outgrown = steps.outgrown(store.read(quiz.bank.id), allOptions(quiz.bank));
    this.#measureProgress();
  }

  /** The result of answers that came from elsewhere; nothing of it is kept. @param {Quiz} quiz @param {Course["answers"]} answers */
  static of(quiz, answers) {
    const store = openStore("", null);
    store.write(quiz.bank.id, { ...steps.fresh(), screen: "result", asked: Object.keys(answers), answers, plan: "full" });
    return new Visit(quiz, store);
  }

  /** Takes in what another window has kept; when it cleared everything, so does this one. */
  refresh() {
    const kept = this.#kept();
    this.#course = kept.asked.length > 0 ? steps.merge(this.#course, kept) : kept;
    this.#measureProgress();
  }

  #kept() {
    const { bank, catalogue } = this.#quiz;
    return steps.restore(this.#store.read(bank.id), allOptions(bank), catalogue.roles.map(({ id }) => id));
  }

  get course() {
    return this.#course;
  }

  /** Set when a question is shown, so that it does not move while the person chooses. */
  get progress() {
    return this.#progress;
  }

  get answered() {
    return steps.answered(this.#course);
  }

  /** How many questions a fresh start would likely bring. */
  get length() {
    return this.#quiz.engine.next(this.#sheet({}), "quick").left.likely;
  }

  get assessment() {
    const { answers } = this.#course;
    const known = this.#assessed;
    if (known?.answers === answers) return known.result;
    const result = this.#quiz.engine.assess(this.#sheet(answers));
    this.#assessed = { answers, result };
    return result;
  }

  /**
   * One target taken apart; each is worked out once for the same answers.
   * @param {import("../engine/engine.js").Target} target
   */
  explain(target) {
    const { answers } = this.#course;
    if (this.#explained.answers !== answers) this.#explained = { answers, known: new Map() };
    const { known } = this.#explained;
    const key = JSON.stringify(target);
    const explanation = known.get(key) ?? this.#quiz.engine.explain(this.#sheet(answers), target);
    known.set(key, explanation);
    return explanation;
  }

  /** How many questions could tell the two leading jobs apart; 0 when none can. */
  get ties() {
    const { item, left } = this.#ask("tieBreak");
    return item === null ? 0 : Math.min(left.most, steps.mostTies);
  }

  /** Whether a question is left that was neither answered nor skipped. */
  get canGoOn() {
    return steps.pending(this.#course) >= 0 || this.#ask("full").item !== null;
  }

  /** To the first question. @param {Course["plan"]} plan */
  start(plan) {
    this.#course = { ...this.#course, plan };
    this.#ahead();
  }

  /** Goes on where an earlier visit ended. */
  resume() {
    if (this.#course.screen === "result") return;
    if (this.#course.finished && steps.pending(this.#course) < 0) this.stop();
    else this.#to(steps.show(this.#course, steps.current(this.#course)));
  }

  /** To a screen of before. @param {Parameters<typeof steps.travel>[1]} place */
  travel(place) {
    this.#to(steps.travel(this.#course, place));
  }

  /** @param {string} item @param {string} option */
  choose(item, option) {
    this.#keep(steps.answer(this.#course, item, option));
  }

  /** @returns {boolean} false when nothing is chosen yet */
  next() {
    const course = this.#course;
    if (!steps.settled(course)) return false;
    if (course.reviewing) this.#to(steps.result(course));
    else if (course.at + 1 < course.asked.length) this.#to({ ...course, at: course.at + 1 });
    else this.#ahead();
    return true;
  }

  back() {
    this.#to(steps.back(this.#course));
  }

  skip() {
    this.#course = steps.answer(this.#course, steps.current(this.#course), null);
    this.next();
  }

  stop() {
    this.#to(steps.result(this.#course));
  }

  goOn() {
    const open = steps.pending(this.#course);
    if (open >= 0) return this.#to(steps.show(this.#course, this.#course.asked[open]));
    if (this.#ask(this.#course.plan).stop !== "no") this.#course = { ...this.#course, plan: "full" };
    this.#ahead();
  }

  /** Asks what could tell the leading jobs apart, and then comes back to the result. */
  breakTie() {
    this.#course = { ...this.#course, ties: steps.mostTies };
    this.#ahead();
  }

  /** @param {string} role @param {boolean} hidden */
  hide(role, hidden) {
    this.#keep(steps.hide(this.#course, role, hidden));
  }

  /** Shows one question again, to be changed. @param {string} item */
  revisit(item) {
    this.#to({ ...steps.show(this.#course, item), reviewing: true });
  }

  restart() {
    this.#store.clear(this.#quiz.bank.id);
    this.#course = steps.fresh();
    this.#measureProgress();
  }

  /** Leaves nothing in the browser, the language included. */
  clear() {
    this.#store.clearAll();
    this.restart();
  }

  /** @returns {boolean} true the first time a result of this course is shown */
  finish() {
    if (this.#course.finished) return false;
    this.#keep({ ...this.#course, finished: true });
    return true;
  }

  /** @param {Course["answers"]} answers */
  #sheet(answers) {
    const { id, version } = this.#quiz.bank;
    return { bank: id, version, answers };
  }

  /** @param {import("../engine/engine.js").Plan} plan */
  #ask(plan) {
    return this.#quiz.engine.next(this.#sheet(this.#course.answers), plan);
  }

  /** To the next question, or to the result when there is enough or none is left. */
  #ahead() {
    const { ties, plan } = this.#course;
    if (ties === 0) return this.#to(steps.result(this.#course));
    const { item, stop } = this.#ask(ties === null ? plan : "tieBreak");
    if (item === null || stop !== "no") return this.#to(steps.result(this.#course));
    this.#to({ ...steps.show(this.#course, item), ties: ties && ties - 1 });
  }

  /** @param {Course} course */
  #to(course) {
    this.#keep(course);
    this.#measureProgress();
  }

  /** @param {Course} course */
  #keep(course) {
    this.#course = course;
    this.#store.write(this.#quiz.bank.id, course);
  }

  #measureProgress() {
    const { answers, ties, plan, at, screen } = this.#course;
    const settled = Object.keys(answers).length;
    const { left, stop } = this.#ask(plan);
    const rest = stop === "no" ? left.likely : 0;
    const likely = ties === null ? left.likely : ties + (steps.settled(this.#course) ? 0 : 1);
    this.#progress = screen === "result" ? { number: settled, left: rest, done: settled, of: settled + rest }
      : progress(at, settled, likely);
  }
}
