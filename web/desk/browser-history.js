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

/**
 * Our part of a history entry: how many entries of ours are before it, what it shows, and what the one before shows.
 * @typedef {{at?: number, here?: ScreenLocation, before?: ScreenLocation}} Entry
 * @param {unknown} state @returns {Entry}
 */
const read = (state) => /** @type {{whichdesk?: Entry} | null} */ (state)?.whichdesk ?? {};

/** The entry that was shown last: it tells Back from Forward. @type {Entry} */
let shown = {};

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
    shown = { at: (shown.at ?? -1) + 1, ...read(history.state), here };
    history.replaceState({ whichdesk: shown }, "", withoutShared(location));
  },

  /** A step forward. @param {ScreenLocation} here */
  go(here) {
    const { at = 0, here: before } = read(history.state);
    if (same(before, here)) return;
    shown = { at: at + 1, here, before };
    history.pushState({ whichdesk: shown }, "");
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

  /**
   * The browser has moved to an entry of the screen that is shown. Back closes what is open, the newest first: it opens nothing that
   * was closed by hand, and an entry at which it would close nothing is passed over.
   * @param {readonly string[]} open - the parts that are open @returns {string[]} those that are open now
   */
  moved(open) {
    const { here: last, at: lastAt = 0 } = shown;
    shown = read(history.state);
    const { at = lastAt, here } = shown;
    const wanted = here?.opened ?? [];
    if (!here || at >= lastAt || !last || !sameScreen(last, here)) return wanted;
    const left = wanted.filter((name) => open.includes(name));
    browserHistory.stay({ ...here, opened: left });
    if (String(left) === String(last?.opened ?? [])) history.back();
    return left;
  },
};

/**
 * Gives the page the language and the title of what it shows.
 * @param {import("./controller.js").Controller} controller @param {import("../data/loader.js").Localization} localization
 * @param {import("../quiz/runner.js").QuizRunner} runner
 */
export function nameDocument({ language, location: { screen } }, { messages }, runner) {
  const id = screen === "welcome" ? "page-title" : `page-title-${screen}`;
  document.documentElement.lang = language;
  document.title = messages.translate(id, { number: runner.progress.number });
}
