// @ts-check
import { InputError } from "../../engine/engine.js";

/**
 * The counselor's desk as the page sees it: everything that takes long happens in a worker.
 *
 * @typedef {import("./read.js").Row} Row
 * @typedef {import("./read.js").Many} Many
 * @typedef {import("./source.js").Source} Source
 * @typedef {import("./source.js").Trouble} Trouble
 * @typedef {import("../../engine/engine.js").Group} Group
 * @typedef {import("../../engine/engine.js").Comparison} Comparison
 *
 * @typedef {object} Reading
 * @property {string} language - of the page, to guess the encoding of old files by
 * @property {(progress: {done: number, of: number}) => void} [onProgress] - results read so far, of how many found
 * @property {AbortSignal} [signal] - gives up; the promise is then rejected with an AbortError
 *
 * @typedef {object} Desk
 * @property {(name: string, text: string, occupations: string) => Promise<void>} openPack - a file of own jobs by its id and version: results that
 *   were made with it are then read with it
 * @property {(sources: Source[], reading: Reading) => Promise<Many>} readMany
 * @property {(codes: string[]) => Promise<Group>} group - of a selection
 * @property {(before: string, after: string) => Promise<Comparison>} compare - two codes, the earlier first
 * @property {(people: {code: string, label: string}[]) => Promise<{text: string, without: number}>} jsonLines - a file that
 *   `whichdesk score` reads, and how many people have no answers and are not in it
 * @property {() => void} close
 */

/** The worker's script is a file of this page: `worker-src 'self'`. */
const startWorker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });

/**
 * Starts the worker with a bank.
 * @param {{wasm: string | BufferSource, bank: string, roles: string}} bank - address of the core, texts of bank.json and roles.json
 * @param {() => Worker} [start] - for tests
 * @returns {Promise<Desk>} rejected with InputError when bank or roles are wrong
 */
export async function openDesk(bank, start = startWorker) {
  const worker = start();
  /** @type {Map<number, {done: (result: any) => void, failed: (error: unknown) => void, rows: Row[], onProgress?: Reading["onProgress"]}>} */
  const waiting = new Map();
  let last = 0;

  /** @param {unknown} error */
  const failAll = (error) => {
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.addEventListener("error", (event) => failAll(new Error(event.message || "the worker could not be started")));
  worker.addEventListener("message", ({ data }) => {
    const { id, progress, rows, result, failed } = data;
    const asked = waiting.get(id);
    if (!asked) return;
    if (progress) return asked.onProgress?.(progress);
    if (rows) return void asked.rows.push(...rows);
    waiting.delete(id);
    if (!failed) return asked.done(asked.rows.length > 0 ? { ...result, rows: asked.rows } : result);
    if (failed.problems) return asked.failed(new InputError(failed.problems));
    asked.failed(Object.assign(new Error(failed.message), { name: failed.name }));
  });

  /** @param {object} question @param {Partial<Reading>} [reading] @returns {Promise<any>} */
  const ask = (question, { onProgress, signal } = {}) =>
    new Promise((done, failed) => {
      signal?.throwIfAborted();
      last += 1;
      const id = last;
      waiting.set(id, { done, failed, rows: [], onProgress });
      worker.postMessage({ id, ...question });
      signal?.addEventListener("abort", () => {
        if (!waiting.delete(id)) return;
        worker.postMessage({ id: 0, cancel: id });
        failed(signal.reason);
      });
    });

  try {
    await ask({ open: bank });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    openPack: (name, text, occupations) => ask({ pack: { name, text, occupations } }),
    readMany: (sources, { language, ...reading }) => ask({ read: { sources, language } }, reading),
    group: (codes) => ask({ group: { codes } }),
    compare: (before, after) => ask({ compare: { before, after } }),
    jsonLines: (people) => ask({ jsonLines: { people } }),
    close: () => {
      worker.terminate();
      failAll(new DOMException("closed", "AbortError"));
    },
  };
}
