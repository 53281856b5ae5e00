// @ts-check
/** @typedef {import("../data/loader.js").Quiz} Quiz */

/** Choice: a wait shorter than this, in milliseconds, is not worth a word. */
const worthSaying = 400;

/** Steps that need the core wait until it has come; of several, the last one is taken. */
export class CoreWait {
  /** Whether a step waits, and has for a while. */
  waits = false;
  #changed;
  #last = {};

  /** @param {() => void} changed - called when `waits` changes, except where a step is then taken or has failed */
  constructor(changed) {
    this.#changed = changed;
  }

  /**
   * Waits for the core, where it has not come, with a step that needs it.
   * @param {Quiz} quiz @param {boolean} needed
   * @returns {Promise<boolean>} false where something else was done meanwhile
   */
  async passes({ complete }, needed) {
    this.cancel();
    const own = this.#last;
    if (!complete || !needed) return true;
    const timer = setTimeout(() => {
      this.waits = own === this.#last;
      this.#changed();
    }, worthSaying);
    try {
      await complete();
    } finally {
      clearTimeout(timer);
      this.waits = false;
    }
    return own === this.#last;
  }

  /** The step that waits is not taken. */
  cancel() {
    this.#last = {};
    if (!this.waits) return;
    this.waits = false;
    this.#changed();
  }
}
