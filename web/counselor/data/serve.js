// @ts-check
import { InputError, loadModule, openEngine } from "../../engine/engine.js";
import { openPack } from "../../engine/packs.js";
import { readSources } from "./read.js";
import { jsonLines } from "./save.js";

/**
 * What the page asks of the worker; every question has a number of its own, which the answer repeats.
 * @typedef {{open: {wasm: string | BufferSource, bank: string, roles: string}}} Open
 * @typedef {{pack: {name: string, text: string, occupations: string}}} Pack - a file of own jobs, with its id and version
 * @typedef {{read: {sources: import("./source.js").Source[], language: string}}} Read
 * @typedef {{group: {codes: string[]}}} Group
 * @typedef {{compare: {before: string, after: string}}} Compare
 * @typedef {{jsonLines: {people: {code: string, label: string}[]}}} Lines
 * @typedef {{cancel: number}} Cancel - the number of the question to give up
 * @typedef {{id: number} & (Open | Pack | Read | Group | Compare | Lines | Cancel)} Question
 *
 * @typedef {{id: number, progress: {done: number, of: number}}} Progress
 * @typedef {{id: number, rows: import("./read.js").Row[]}} Part - some of the rows that the result then lacks
 * @typedef {{id: number, result: any}} Result
 * @typedef {{id: number, failed: {name: string, message: string, problems?: import("../../engine/engine.js").Problem[]}}} Failed
 * @typedef {Progress | Part | Result | Failed} Answer
 *
 * @typedef {{postMessage: (answer: Answer) => void, addEventListener: (type: "message", heard: (event: MessageEvent) => void) => void}} Port
 */

class Canceled extends Error {
  name = "AbortError";
}

/** Milliseconds without a look at the messages that have come, such as "cancel". */
const breath = 40;

/** Choice: rows of one message. Ten thousand at once would keep the page busy for a tenth of a second, only to receive them. */
const part = 500;

/** Lets messages in that have come meanwhile. */
const messages = () => new Promise((done) => setTimeout(done, 0));

/** Answers the page's questions. @param {Port} port */
export function serve(port) {
  /** @type {{module: import("../../engine/module.js").Module, engine: import("../../engine/engine.js").Engine, bank: string, roles: string} | null} */
  let desk = null;
  /** The files of own jobs, the latest first. @type {import("./read.js").OpenPack[]} */
  let packs = [];
  /** @type {Set<number>} */
  const canceled = new Set();

  /** @param {number} id */
  function pauses(id) {
    let last = performance.now();
    return async (/** @type {number} */ done, /** @type {number} */ of) => {
      if (done < of && performance.now() - last < breath) return;
      port.postMessage({ id, progress: { done, of } });
      await messages();
      last = performance.now();
      if (canceled.delete(id)) throw new Canceled("canceled");
    };
  }

  /** @param {number} id @param {import("./read.js").Many} many */
  function inParts(id, { rows, ...rest }) {
    for (let at = 0; at < rows.length; at += part) port.postMessage({ id, rows: rows.slice(at, at + part) });
    return { ...rest, rows: [] };
  }

  /** @param {Question} question @returns {Promise<unknown>} */
  async function answer(question) {
    if ("open" in question) {
      const { wasm, bank, roles } = question.open;
      const module = await loadModule(wasm);
      desk = { module, engine: openEngine(module, bank, roles), bank, roles };
      return null;
    }
    if (!desk) throw new Error("open a bank first");
    const open = desk.engine;
    if ("pack" in question) {
      const { name, text, occupations } = question.pack;
      const { engine } = openPack(desk.module, desk.bank, desk.roles, text, occupations);
      for (const pack of packs) if (pack.name === name) pack.engine.close();
      packs = [{ name, engine }, ...packs.filter((pack) => pack.name !== name)];
      return null;
    }
    if ("read" in question) {
      const { sources, language } = question.read;
      return inParts(question.id, await readSources(open, packs, sources, { language, pause: pauses(question.id) }));
    }
    if ("group" in question) {
      open.readMany(question.group.codes, true);
      return open.group();
    }
    if ("compare" in question) return open.compare(question.compare.before, question.compare.after);
    if ("jsonLines" in question) return jsonLines(open, question.jsonLines.people);
    throw new Error("the worker does not know what it is asked");
  }

  /** @param {Question} question */
  async function answerTo(question) {
    try {
      port.postMessage({ id: question.id, result: await answer(question) });
    } catch (error) {
      const { name, message } = /** @type {Error} */ (error);
      const problems = error instanceof InputError ? error.problems : undefined;
      port.postMessage({ id: question.id, failed: { name, message, problems } });
    } finally {
      canceled.delete(question.id);
    }
  }

  /** One question after another: the core adds up one group at a time. */
  let turn = Promise.resolve();
  port.addEventListener("message", ({ data }) => {
    if ("cancel" in data) canceled.add(data.cancel);
    else turn = turn.then(() => answerTo(data));
  });
}
