// @ts-check
import { allOptions } from "../data/bank.js";
import * as state from "./state.js";
import { progress } from "../data/numbers.js";
import { openStore } from "./store.js";

/** @typedef {import("./state.js").QuizState} QuizState */
/** @typedef {import("../data/loader.js").Quiz} Quiz */
/** @typedef {ReturnType<typeof import("./store.js").openStore>} Store */

/** Runs one person's quiz: the engine decides what comes next, and the store keeps each step at once. */
export class QuizRunner {
  /** @type {QuizState} */ #state;
  /** @type {Quiz} */ #quiz;
  /** @type {Store} */ #store;
  /** @type {{answers: QuizState["answers"], engine: Quiz["engine"], replies: Map<string, any>} | null} */ #snapshot = null;
  /** @type {number | null} */ #length = null;
  /** @type {ReturnType<typeof progress>} */ #progress = { number: 1, left: 0, done: 0, of: 1 };

  /** @param {Quiz} quiz @param {Store} store @param {QuizState} [shown] - instead of what the store has */
  constructor(quiz, store, shown) {
    this.#quiz = quiz;
    this.#store = store;
    this.#state = shown ?? this.#kept();
    this.hasRemovedItems = state.hasRemovedItems(store.read(quiz.bank.id), allOptions(quiz.bank));
    this.#measureProgress();
  }

  /** Shows the result of somebody's answers, and keeps nothing in the browser. @param {Quiz} quiz @param {QuizState["answers"]} answers */
  static forAnswers(quiz, answers) {
    const shown = {
      ...state.fresh(),
      screen: /** @type {const} */ ("result"),
      asked: Object.keys(answers),
      answers,
      plan: /** @type {const} */ ("full"),
    };
    return new QuizRunner(quiz, openStore("", null), shown);
  }

  /** Merges what another window has stored; when that cleared everything, so does this one. */
  refresh() {
    const kept = this.#kept();
    this.#state = kept.asked.length > 0 ? state.merge(this.#state, kept) : kept;
    this.#measureProgress();
  }

  #kept() {
    const { bank, catalogue, complete } = this.#quiz;
    const roles = complete ? null : catalogue.roles.map(({ id }) => id);
    return state.restore(this.#store.read(bank.id), allOptions(bank), roles);
  }

  get state() {
    return this.#state;
  }

  /** The answer sheet of now, as the engine and the command line read it. */
  get sheet() {
    return this.#sheet(this.#state.answers);
  }

  /** Computed when a question is shown, so that it does not change while the person chooses. */
  get progress() {
    return this.#progress;
  }

  /** The core has come: what it says of the answers is measured anew. */
  coreCame() {
    this.#measureProgress();
  }

  get answered() {
    return state.answered(this.#state);
  }

  /** Whether anything was answered or skipped. */
  get begun() {
    return Object.keys(this.#state.answers).length > 0;
  }

  /** How many questions a new quiz would probably ask. */
  get length() {
    return (this.#length ??= this.#quiz.engine.next(this.#sheet({}), "quick").left.likely);
  }

  /** How many questions there are. */
  get all() {
    return this.#quiz.bank.items.length;
  }

  get assessment() {
    return this.#once("assess", () => this.#quiz.engine.assess(this.sheet));
  }

  /** What each answer does to the path, and which changed answers would change it. */
  get pathExplanation() {
    return this.#once("explain", () => this.#quiz.engine.explain(this.sheet, { path: true }, ["contributions", "changes"]));
  }

  /** Why a role fits or does not, and what to learn for it. @param {string} role */
  roleExplanation(role) {
    return this.#once(`explain ${role}`, () => this.#quiz.engine.explain(this.sheet, { role }, ["reasons", "learn"]));
  }

  /** The share code of the answers. @param {import("../engine/engine.js").Kind} kind */
  code(kind) {
    return this.#once(`encode ${kind}`, () => this.#quiz.engine.encode(this.sheet, kind).code);
  }

  /** How many questions a tie-break between the two leading roles would ask; 0 when none can help. */
  get tieBreakCount() {
    const { item, left } = this.#ask("tieBreak");
    return item === null ? 0 : Math.min(left.most, state.maxTieBreaks);
  }

  /** Whether a question is left that was neither answered nor skipped. */
  get canGoOn() {
    return state.pending(this.#state) >= 0 || this.#ask("full").item !== null;
  }

  /** To the first question. @param {QuizState["plan"]} plan */
  start(plan) {
    this.#state = { ...this.#state, plan };
    this.#ahead();
  }

  /** Goes on where an earlier visit ended. */
  resume() {
    if (this.#state.screen === "result") return;
    if (this.#state.finished && state.pending(this.#state) < 0) this.stop();
    else this.#to(state.show(this.#state, state.current(this.#state)));
  }

  /** Returns to an earlier screen. @param {Parameters<typeof state.goTo>[1]} location */
  goTo(location) {
    this.#to(state.goTo(this.#state, location));
  }

  /** @param {string} item @param {string} option */
  choose(item, option) {
    this.#keep(state.answer(this.#state, item, option));
  }

  /** @returns {boolean} false when nothing is chosen yet */
  next() {
    const now = this.#state;
    if (!state.settled(now)) return false;
    if (now.reviewing) this.#to(state.result(now));
    else if (now.at + 1 < now.asked.length) this.#to({ ...now, at: now.at + 1 });
    else this.#ahead();
    return true;
  }

  back() {
    this.#to(state.back(this.#state));
  }

  skip() {
    this.#state = state.answer(this.#state, state.current(this.#state), null);
    this.next();
  }

  stop() {
    this.#to(state.result(this.#state));
  }

  goOn() {
    const open = state.pending(this.#state);
    if (open >= 0) return this.#to(state.show(this.#state, this.#state.asked[open]));
    if (this.#ask(this.#state.plan).stop !== "no") this.#state = { ...this.#state, plan: "full" };
    this.#ahead();
  }

  /** Asks what could tell the leading roles apart, and then returns to the result. */
  breakTie() {
    this.#state = { ...this.#state, tieBreaksLeft: state.maxTieBreaks };
    this.#ahead();
  }

  /** @param {string} role @param {boolean} hidden */
  hide(role, hidden) {
    this.#keep(state.hide(this.#state, role, hidden));
  }

  /** Shows one question again, to be changed. @param {string} item */
  revisit(item) {
    this.#to({ ...state.show(this.#state, item), reviewing: true });
  }

  restart() {
    this.#store.clear(this.#quiz.bank.id);
    this.#state = state.fresh();
    this.#measureProgress();
  }

  /** Leaves nothing in the browser, the language included. */
  clear() {
    this.#store.clearAll();
    this.restart();
  }

  /** @returns {boolean} true the first time a result of this quiz is shown */
  finish() {
    if (this.#state.finished) return false;
    this.#keep({ ...this.#state, finished: true });
    return true;
  }

  /** @param {QuizState["answers"]} answers */
  #sheet(answers) {
    const { id, version } = this.#quiz.bank;
    return { bank: id, version, answers };
  }

  /** @param {import("../engine/engine.js").Plan} plan */
  #ask(plan) {
    return this.#once(`next ${plan}`, () => this.#quiz.engine.next(this.sheet, plan));
  }

  /**
   * What the engine says of the answers of now: each question is asked once for the same answers.
   * @template T
   * @param {string} question @param {() => T} ask @returns {T}
   */
  #once(question, ask) {
    const { answers } = this.#state;
    const { engine } = this.#quiz;
    if (this.#snapshot?.answers !== answers || this.#snapshot.engine !== engine)
      this.#snapshot = { answers, engine, replies: new Map() };
    const { replies } = this.#snapshot;
    if (!replies.has(question)) replies.set(question, ask());
    return replies.get(question);
  }

  /** To the next question, or to the result when there is enough or none is left. */
  #ahead() {
    const { tieBreaksLeft, plan } = this.#state;
    if (tieBreaksLeft === 0) return this.#to(state.result(this.#state));
    const { item, stop } = this.#ask(tieBreaksLeft === null ? plan : "tieBreak");
    if (item === null || stop !== "no") return this.#to(state.result(this.#state));
    this.#to({ ...state.show(this.#state, item), tieBreaksLeft: tieBreaksLeft && tieBreaksLeft - 1 });
  }

  /** @param {QuizState} next */
  #to(next) {
    this.#keep(next);
    this.#measureProgress();
  }

  /** @param {QuizState} next */
  #keep(next) {
    this.#state = next;
    this.#store.write(this.#quiz.bank.id, next);
  }

  #measureProgress() {
    const { answers, tieBreaksLeft, plan, at, screen } = this.#state;
    const settled = Object.keys(answers).length;
    const { left, stop } = this.#ask(plan);
    const rest = stop === "no" ? left.likely : 0;
    const likely = tieBreaksLeft === null ? left.likely : tieBreaksLeft + (state.settled(this.#state) ? 0 : 1);
    this.#progress =
      screen === "result" ? { number: settled, left: rest, done: settled, of: settled + rest } : progress(at, settled, likely);
  }
}
