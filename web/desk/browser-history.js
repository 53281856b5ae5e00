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
 * Our part of a history entry; `depth` counts the steps to it.
 * @typedef {{here?: ScreenLocation, before?: ScreenLocation, depth?: number}} Entry
 * @param {unknown} state @returns {Entry}
 */
const read = (state) => /** @type {{whichdesk?: Entry} | null} */ (state)?.whichdesk ?? {};

/** The depth of the entry that is shown, to tell Back from Forward. */
let shownDepth = 0;

/**
 * What is open after Back or Forward between entries of one screen. Back closes what was opened last; what a person has closed
 * stays closed, whatever the entry says.
 * @param {string[]} opened - before the step @param {number} steps - back; 0 or less: forward @param {string[]} there - what the entry says
 * @returns {string[] | null} null: there was nothing left to close
 */
export function openedAfter(opened, steps, there) {
  if (steps <= 0) return there;
  return opened.length === 0 ? null : opened.slice(0, Math.max(0, opened.length - steps));
}

/** Goes to the entry before, which is to show what the page shows already. */
function leave() {
  shownDepth = (read(history.state).depth ?? 0) - 1;
  history.back();
}

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
    const entry = read(history.state);
    shownDepth = entry.depth ?? 0;
    history.replaceState({ whichdesk: { ...entry, here } }, "", withoutShared(location));
  },

  /** A step forward. @param {ScreenLocation} here */
  go(here) {
    const { here: before, depth = 0 } = read(history.state);
    if (same(before, here)) return;
    shownDepth = depth + 1;
    history.pushState({ whichdesk: { here, before, depth: shownDepth } }, "");
  },

  /** A step back: the entry before, when it shows this, else a step forward. @param {ScreenLocation} here */
  back(here) {
    if (same(read(history.state).before, here)) leave();
    else browserHistory.go(here);
  },

  /** Something on the screen was closed: the entry before, when it shows this, else the present one changes. @param {ScreenLocation} here */
  close(here) {
    if (same(read(history.state).before, here)) leave();
    else browserHistory.stay(here);
  },

  /** Back or Forward has led to another entry of the shown screen. @param {ScreenLocation} here @param {string[]} opened @returns {string[]} what is open now */
  moved(here, opened) {
    const { depth = 0 } = read(history.state);
    const rest = openedAfter(opened, shownDepth - depth, here.opened ?? []);
    browserHistory.stay({ ...here, opened: rest ?? [] });
    if (rest === null) history.back();
    return rest ?? [];
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
