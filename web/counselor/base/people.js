// @ts-check
/** @typedef {import("../data/read.js").Row} Row */
/** @typedef {import("../data/source.js").Source} Source */
/** @typedef {import("../data/source.js").Trouble} Trouble */
/** @typedef {import("../../engine/engine.js").Group} Group */

/** @param {Row} row @param {NonNullable<Trouble["about"]>} about @returns {Row} */
const completed = (row, { label, date, note }) => ({
  ...row,
  label: row.label || label,
  date: row.date ?? date,
  note: row.note || note,
});

/** The people of "Read many": what was read, what could not be, and the group. */
export class People {
  /** @type {Row[]} */ rows = [];
  /** @type {Trouble[]} */ troubles = [];
  /** The group of all people, as long as they are those of one reading. @type {{rows: Row[], group: Group} | null} */ whole =
    null;
  /** How far a reading is, or null when none is under way. @type {{done: number, of: number} | null} */ progress = null;
  /** The id of a message about the last reading, or "". */
  said = "";
  /** Whether leaving the page would lose labels or mended lines: they are kept nowhere but in a saved session. */
  unsaved = false;
  #desk;
  #changed;
  /** @type {AbortController | null} */ #reading = null;

  /** @param {import("./desk.js").Desk} desk @param {() => void} changed */
  constructor(desk, changed) {
    this.#desk = desk;
    this.#changed = changed;
  }

  /** Reads more results. @param {Source[]} sources @param {Trouble["about"]} [about] - of rows that say nothing themselves @returns {Promise<number>} how many were found */
  async read(sources, about) {
    const { data, language } = this.#desk;
    if (!data || this.#reading) return 0;
    this.#reading = new AbortController();
    [this.progress, this.said] = [{ done: 0, of: 0 }, ""];
    this.#changed();
    try {
      const many = await data.readMany(sources, {
        language,
        signal: this.#reading.signal,
        onProgress: (progress) => {
          this.progress = progress;
          this.#changed();
        },
      });
      const alone = this.rows.length === 0;
      this.#add(about ? many.rows.map((row) => completed(row, about)) : many.rows);
      this.whole = alone ? { rows: this.rows, group: many.group } : null;
      this.troubles = [...this.troubles, ...many.troubles];
      return many.rows.length;
    } catch (error) {
      this.said = /** @type {Error} */ (error).name === "AbortError" ? "many-canceled" : "failure-other";
      return 0;
    } finally {
      [this.progress, this.#reading] = [null, null];
      this.#changed();
    }
  }

  cancel() {
    this.#reading?.abort();
  }

  /** @param {Row[]} rows */
  #add(rows) {
    const first = new Map(this.rows.map(({ code }, at) => [code, at]));
    const all = [...this.rows];
    for (const row of rows) {
      const same = first.get(row.code) ?? null;
      if (same === null) first.set(row.code, all.length);
      all.push({ ...row, same });
      if (row.note && !this.#desk.notes.of(row.code)) this.#desk.notes.write(row.code, row.note);
    }
    this.rows = all;
  }

  /** Reads anew whose jobs were not open, or were those of this file, which may have changed. @param {string} name - of a file of jobs */
  async readAgain(name) {
    const { data, language } = this.#desk;
    const concerned = (/** @type {Row} */ { pack, same, result }) => same === null && (!result.sameRoles || pack === name);
    const codes = this.rows.filter(concerned).map(({ code }) => code);
    if (!data || codes.length === 0) return;
    const { rows } = await data.readMany([{ text: codes.join("\n") }], { language });
    const found = new Map(rows.map((row) => [row.code, row]));
    const before = this.rows;
    for (const row of before) {
      const { result, pack } = found.get(row.code) ?? row;
      Object.assign(row, { result, pack: pack || row.pack });
    }
    this.rows = [...before];
    if (this.whole?.rows === before) this.whole = { ...this.whole, rows: this.rows };
  }

  /** Reads a line anew that was mended; it stays among the troubles as long as there is no result in it. @param {Trouble} trouble @param {string} text */
  async mend(trouble, text) {
    if (text.trim() === "") return;
    const before = this.troubles;
    const found = await this.read([{ text }], trouble.about);
    const [{ code, args } = trouble] = this.troubles.slice(before.length);
    if (found > 0) this.unsaved = true;
    this.troubles = before.flatMap((one) => (one !== trouble ? [one] : found > 0 ? [] : [{ ...one, code, args, text }]));
    this.#changed();
  }

  /** @param {Trouble} trouble */
  dismiss(trouble) {
    this.troubles = this.troubles.filter((one) => one !== trouble);
    this.#changed();
  }

  removeRepeated() {
    this.rows = this.rows.filter(({ same }) => same === null);
    this.#changed();
  }

  /** @param {Row} row @param {string} label */
  label(row, label) {
    row.label = label;
    this.unsaved = true;
    this.rows = [...this.rows];
    this.#changed();
  }

  clear() {
    [this.rows, this.troubles, this.said, this.unsaved] = [[], [], "", false];
    this.#changed();
  }
}
