// @ts-check
/** @typedef {ReturnType<typeof import("../../quiz/store.js").openStore>} Store */

/** The notes' place in the store. */
const place = "notes";

/**
 * Under which name a result's note is kept: the end of its code, which holds its checksum. The code itself, which holds the
 * result, is not kept.
 * @param {string} code
 */
const nameOf = (code) => code.slice(-16);

/**
 * The counselor's notes, by result. They are kept on this device as they are typed; where the browser refuses, they are kept in
 * memory, and `lasting` is false.
 */
export class Notes {
  #store;

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
  }

  get lasting() {
    return this.#store.lasting;
  }

  /** Whether leaving the page would lose a note. */
  get atRisk() {
    return !this.lasting && Object.keys(this.#all).length > 0;
  }

  /** @returns {Record<string, string>} */
  get #all() {
    const kept = this.#store.read(place);
    return typeof kept === "object" && kept !== null ? /** @type {Record<string, string>} */ (kept) : {};
  }

  /** @param {string} code */
  of(code) {
    const note = this.#all[nameOf(code)];
    return typeof note === "string" ? note : "";
  }

  /** @param {string} code @param {string} note */
  write(code, note) {
    const { [nameOf(code)]: _, ...others } = this.#all;
    this.#store.write(place, note ? { ...others, [nameOf(code)]: note } : others);
  }

  /** Removes every note from this device. */
  clear() {
    this.#store.clear(place);
  }

  /** @param {StorageEvent} event - another window has written @returns {boolean} whether notes may have changed */
  storageChanged(event) {
    return this.#store.invalidate(event, place);
  }
}
