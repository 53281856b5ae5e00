// @ts-check
import { fetchText } from "../../data/bank.js";
import { checkPack, openPack, ownRoles } from "../../data/pack.js";
import { loadModule } from "../../engine/engine.js";

/** @typedef {import("../../data/loader.js").Quiz} Quiz */
/** @typedef {{name: string, text: string, used: number, problems: import("../../engine/reply.js").ReadPack["problems"]}} CheckedPack - `name`: id and version, "" when no job of it can be used */

/** Choice: a larger pack is refused by the core, too; here its file is not even read. */
const mostBytes = 1024 * 1024;

/** Files of own jobs, which need a larger core: checked, and opened to read results that were made with them. */
export class Packs {
  /** @type {Quiz} */ #quiz;
  /** @type {import("../../engine/module.js").Module} */ #core;
  /** @type {string} */ occupations;
  /** The packs that were opened, by id and version. @type {Map<string, Quiz>} */ #opened = new Map();

  /** @param {Quiz} quiz @param {import("../../engine/module.js").Module} core @param {string} occupations */
  constructor(quiz, core, occupations) {
    this.#quiz = quiz;
    this.#core = core;
    this.occupations = occupations;
  }

  /** Fetches what packs need; null where it did not come. @param {Quiz} quiz @returns {Promise<Packs | null>} */
  static async load(quiz) {
    const wasm = new URL(quiz.files?.wasm ?? "");
    try {
      const [core, occupations] = await Promise.all([
        loadModule(wasm),
        fetchText(new URL(`questions/office/occupations.json${wasm.search}`, wasm)),
      ]);
      return new Packs(quiz, core, occupations);
    } catch {
      return null;
    }
  }

  /** @param {File} file @returns {Promise<CheckedPack>} */
  async check(file) {
    const { bank = "", roles = "" } = this.#quiz.files ?? {};
    const text = file.size > mostBytes ? " ".repeat(mostBytes + 1) : await file.text();
    const { used, problems } = checkPack(this.#core, { bank, roles, pack: text, occupations: this.occupations });
    return { text, used, problems, name: used > 0 ? this.open(text) : "" };
  }

  /** Opens a pack, so that results made with it can be read; an open result may still use an earlier engine. @param {string} text @returns {string} its id and version */
  open(text) {
    const { bank = "", roles = "" } = this.#quiz.files ?? {};
    const { engine, read } = openPack(this.#core, bank, roles, text, this.occupations);
    const own = ownRoles(text, read, [], this.#quiz.catalogue);
    this.#opened.delete(own.name); // the latest is the last
    this.#opened.set(own.name, { ...this.#quiz, engine, catalogue: own.catalogue, own });
    return own.name;
  }

  /** @param {string} name - id and version */
  find(name) {
    return this.#opened.get(name) ?? null;
  }

  /** With the jobs that a result was made with; null where their file is not open. @param {string} code */
  of(code) {
    return [...this.#opened.values()].findLast(({ engine }) => engine.decode(code).sameRoles) ?? null;
  }
}
