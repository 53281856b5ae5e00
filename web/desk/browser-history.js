// @ts-check
/**
 * Where a person is: a screen, and on a question its item.
 * @typedef {{screen: "welcome" | "question" | "result" | "shared", item?: string, reviewing?: boolean, code?: string}} Place
 *   - `code`: of a shared result, so that a reload finds it again
 */

/** @param {Place | undefined} a @param {Place} b */
export const same = (a, b) => a?.screen === b.screen && a.item === b.item && a.code === b.code;

/** What an entry of the history holds of ours. @param {unknown} state @returns {{here?: Place, before?: Place}} */
const read = (state) => /** @type {{whichdesk?: {here?: Place, before?: Place}} | null} */ (state)?.whichdesk ?? {};

/**
 * The browser's Back and Forward: each screen is an entry of its history, and knows what the entry before it shows.
 * Only pages of our own have one. The address stays the same throughout.
 */
export const trail = {
  /** What the present entry shows, as far as it is ours. */
  get here() {
    return read(history.state).here;
  },

  /** The code of a shared result: in the address, or of an entry that showed one. */
  get code() {
    return new URLSearchParams(location.hash.slice(1)).get("r") ?? trail.here?.code ?? null;
  },

  /** The present entry shows this from now on, and the address has no fragment. @param {Place} here */
  stay(here) {
    history.replaceState({ whichdesk: { ...read(history.state), here } }, "", location.pathname + location.search);
  },

  /** A step forward. @param {Place} here */
  go(here) {
    const before = trail.here;
    if (!same(before, here)) history.pushState({ whichdesk: { here, before } }, "");
  },

  /** A step back: the entry before, when it shows this, else a step forward. @param {Place} here */
  back(here) {
    if (same(read(history.state).before, here)) history.back();
    else trail.go(here);
  },
};
