// @ts-check
/**
 * The state of one person's quiz, as values: every function returns a new state and changes none.
 *
 * @typedef {"welcome" | "question" | "result"} Screen
 * @typedef {{
 *   screen: Screen,
 *   asked: string[],
 *   at: number,
 *   answers: Record<string, string | null>,
 *   plan: "quick" | "full",
 *   reviewing: boolean,
 *   finished: boolean,
 *   hidden: string[],
 *   tieBreaksLeft: number | null,
 * }} QuizState - `asked`: the items in the order they were asked; `at`: which of them is shown; `answers`: null = skipped, not
 *   there = not yet answered; `reviewing`: back from the result to change one answer; `finished`: the result was shown;
 *   `hidden`: the roles that this person has put aside; `tieBreaksLeft`: how many tie-break questions may still be asked,
 *   null outside a tie-break
 */

/** @returns {QuizState} */
export const fresh = () => ({
  screen: "welcome",
  asked: [],
  at: 0,
  answers: {},
  plan: "quick",
  reviewing: false,
  finished: false,
  hidden: [],
  tieBreaksLeft: null,
});

/** The item that is shown. @param {QuizState} state */
export const current = ({ asked, at }) => asked[at];

/** How many questions have an answer; a skipped one has none. @param {QuizState} state */
export const answered = ({ answers }) => Object.values(answers).filter((option) => option !== null).length;

/** @param {QuizState} state @param {string} item @param {string | null} option - null = skipped */
export const answer = (state, item, option) => ({ ...state, answers: { ...state.answers, [item]: option } });

/** Whether the shown question has been answered or skipped. @param {QuizState} state */
export const settled = (state) => state.answers[current(state)] !== undefined;

/** The first question that was asked and neither answered nor skipped, or -1. @param {QuizState} state */
export const pending = ({ asked, answers }) => asked.findIndex((item) => answers[item] === undefined);

/**
 * Shows a question, asking it now if it was not asked before.
 * @param {QuizState} state @param {string} item @returns {QuizState}
 */
export function show(state, item) {
  const asked = state.asked.includes(item) ? state.asked : [...state.asked, item];
  return { ...state, screen: "question", asked, at: asked.indexOf(item) };
}

/** @param {QuizState} state @returns {QuizState} */
export const result = (state) => ({ ...state, screen: "result", reviewing: false, tieBreaksLeft: null });

/** One question back; before the first one comes the welcome. @param {QuizState} state @returns {QuizState} */
export function back(state) {
  if (state.reviewing) return result(state);
  return state.at > 0 ? { ...state, at: state.at - 1 } : { ...state, screen: "welcome" };
}

/** Puts a role aside, or takes it back. @param {QuizState} state @param {string} role @param {boolean} hidden */
export function hide(state, role, hidden) {
  const others = state.hidden.filter((id) => id !== role);
  return { ...state, hidden: hidden ? [...others, role] : others };
}

/** Choice: a tie-break asks at most this many questions to tell the leading roles apart. */
export const maxTieBreaks = 2;

/**
 * Returns to an earlier screen, as the browser's Back and Forward do; an item that was not asked changes nothing.
 * @param {QuizState} state @param {{screen: Screen, item?: string, reviewing?: boolean}} location @returns {QuizState}
 */
export function goTo(state, { screen, item = "", reviewing = false }) {
  if (screen !== "question") return { ...state, screen, reviewing: false, tieBreaksLeft: null };
  const at = state.asked.indexOf(item);
  return at < 0 ? state : { ...state, screen, at, reviewing };
}

/**
 * Takes in what was answered in another window; the screen shown here stays.
 * @param {QuizState} state @param {QuizState} other @returns {QuizState}
 */
export const merge = (state, { asked, answers, finished, hidden }) => ({
  ...state,
  asked: [...new Set([...state.asked, ...asked])],
  answers: { ...state.answers, ...answers },
  finished: state.finished || finished,
  hidden,
});

/**
 * Whether something was kept for questions that are no longer in the bank.
 * @param {unknown} kept @param {Record<string, unknown>} options - the option ids of every item
 */
export function hasRemovedItems(kept, options) {
  const { asked } = /** @type {Partial<QuizState>} */ (kept ?? {});
  return Array.isArray(asked) && asked.some((item) => !Object.hasOwn(options, item));
}

/**
 * What was kept, as far as it still fits the bank; `fresh` when it does not fit at all.
 * @param {unknown} kept @param {Record<string, string[]>} options - the option ids of every item
 * @param {string[] | null} [roles] - the ids of the roles, null where they are not known yet
 * @returns {QuizState}
 */
export function restore(kept, options, roles = []) {
  const state = fresh();
  if (typeof kept !== "object" || kept === null) return state;
  const { screen, asked, at, answers, plan, finished, hidden, tieBreaksLeft } = /** @type {Partial<QuizState>} */ (kept);
  if (!Array.isArray(asked) || typeof answers !== "object" || answers === null) return state;
  state.asked = [...new Set(asked.filter((item) => Object.hasOwn(options, item)))];
  for (const item of state.asked) {
    const option = answers[item];
    if (option === null || options[item].includes(/** @type {string} */ (option))) state.answers[item] = option ?? null;
  }
  if (state.asked.length === 0) return state;
  state.plan = plan === "full" ? "full" : "quick";
  state.finished = finished === true;
  state.hidden = Array.isArray(hidden) ? (roles?.filter((id) => hidden.includes(id)) ?? hidden) : [];
  state.tieBreaksLeft =
    Number.isInteger(tieBreaksLeft) && screen === "question" ? Math.min(Math.max(Number(tieBreaksLeft), 0), maxTieBreaks) : null;
  state.at = Number.isInteger(at) ? Math.min(Math.max(Number(at), 0), state.asked.length - 1) : state.asked.length - 1;
  state.screen = screen === "result" || screen === "welcome" ? screen : "question";
  return state;
}
