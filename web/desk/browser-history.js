// @ts-check
import { sharedPart, withoutShared } from "./shared-address.js";

/**
 * Which screen is shown, and on a question which item.
 * @typedef {{screen: "welcome" | "question" | "result" | "shared", item?: string, reviewing?: boolean, code?: string, opened?: string[]}} ScreenLocation
 *   - `code`: of a shared result, so that a reload finds it again; `opened`: the parts of a result that are open
 */

/** Whether the same screen is shown, whatever is open on it. @param {ScreenLocation | undefined} a @param {ScreenLocation} b */
export const sameScreen = (a, b) =>
  a?.screen === b.screen && a.item === b.item && a.code === b.code && Boolean(a.reviewing) === Boolean(b.reviewing);

/** @param {ScreenLocation | undefined} a @param {ScreenLocation} b */
export const same = (a, b) => sameScreen(a, b) && String(a?.opened ?? "") === String(b.opened ?? "");

/** Our part of a history entry. @param {unknown} state @returns {{here?: ScreenLocation, before?: ScreenLocation}} */
const read = (state) =>
  /** @type {{whichdesk?: {here?: ScreenLocation, before?: ScreenLocation}} | null} */ (state)?.whichdesk ?? {};

/**
 * The browser's Back and Forward: each screen is a history entry, which stores what the entry before it shows.
 * Used on our own pages only. The address stays the same throughout.
 */
export const browserHistory = {
  /** The location that the present entry shows, if it is ours. */
  get here() {
    return read(history.state).here;
  },

  /** What holds the code of a shared result: a part of the address, or of an entry that showed one. */
  get code() {
    return sharedPart(location) ?? browserHistory.here?.code ?? null;
  },

  /** Takes a shared result out of the address, at once: what an address holds is copied, logged and shown. */
  hideCode() {
    const code = sharedPart(location);
    if (code !== null) browserHistory.stay({ screen: "shared", code });
  },

  /** Replaces the location of the present entry, and removes fragment and code from the address. @param {ScreenLocation} here */
  stay(here) {
    history.replaceState({ whichdesk: { ...read(history.state), here } }, "", withoutShared(location));
  },

  /** A step forward. @param {ScreenLocation} here */
  go(here) {
    const before = browserHistory.here;
    if (!same(before, here)) history.pushState({ whichdesk: { here, before } }, "");
  },

  /** A step back: the entry before, when it shows this, else a step forward. @param {ScreenLocation} here */
  back(here) {
    if (same(read(history.state).before, here)) history.back();
    else browserHistory.go(here);
  },

  /** Something on the screen was closed: the entry before, when it shows this, else the present one changes. @param {ScreenLocation} here */
  close(here) {
    if (same(read(history.state).before, here)) history.back();
    else browserHistory.stay(here);
  },
};
