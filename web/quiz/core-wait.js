// @ts-check
/** @typedef {import("../data/loader.js").Quiz} Quiz */

/** Steps that need the core wait until it has come; of several, the last one is taken. */
export class CoreWait {
  /** Whether a step waits. */
  waits = false;
  #changed;
  #last = {};

  /** @param {() => void} changed - called when waiting begins or ends */
  constructor(changed) {
    this.#changed = changed;
  }

  /**
   * Waits for the core, where it has not come, with a step that needs it.
   * @param {Quiz} quiz @param {boolean} needed
   * @returns {Promise<boolean>} false where something else was done meanwhile
   */
  async passes({ complete }, needed) {
    const own = (this.#last = {});
    if (!complete || !needed) return true;
    this.waits = true;
    this.#changed();
    try {
      await complete();
    } finally {
      this.waits = false;
      this.#changed();
    }
    return own === this.#last;
  }

  /** The step that waits is not taken. */
  cancel() {
    this.#last = {};
  }
}
