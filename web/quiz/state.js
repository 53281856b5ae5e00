// @ts-check
/**
 * The course of one person through the quiz, as values: every step gives a new course and changes none.
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
 *   ties: number | null,
 * }} Course - `asked`: the items in the order they were asked; `at`: which of them is shown; `answers`: null = skipped, not
 *   there = not yet answered; `reviewing`: back from the result to change one answer; `finished`: the result was shown;
 *   `hidden`: the jobs that are not for this person; `ties`: how many questions may still be asked to tell jobs apart, null
 *   when none are
 */

/** @returns {Course} */
export const fresh = () =>
  ({ screen: "welcome", asked: [], at: 0, answers: {}, plan: "quick", reviewing: false, finished: false, hidden: [], ties: null });

/** The item that is shown. @param {Course} course */
export const current = ({ asked, at }) => asked[at];

/** How many questions have an answer; a skipped one has none. @param {Course} course */
export const answered = ({ answers }) => Object.values(answers).filter((option) => option !== null).length;

/** @param {Course} course @param {string} item @param {string | null} option - null = skipped */
export const answer = (course, item, option) => ({ ...course, answers: { ...course.answers, [item]: option } });

/** Whether the shown question has been answered or skipped. @param {Course} course */
export const settled = (course) => course.answers[current(course)] !== undefined;

/** The first question that was asked and neither answered nor skipped, or -1. @param {Course} course */
export const pending = ({ asked, answers }) => asked.findIndex((item) => answers[item] === undefined);

/**
 * Shows a question, asking it now if it was not asked before.
 * @param {Course} course @param {string} item @returns {Course}
 */
export function show(course, item) {
  const asked = course.asked.includes(item) ? course.asked : [...course.asked, item];
  return { ...course, screen: "question", asked, at: asked.indexOf(item) };
}

/** @param {Course} course @returns {Course} */
export const result = (course) => ({ ...course, screen: "result", reviewing: false, ties: null });

/** One question back; before the first one stands the welcome. @param {Course} course @returns {Course} */
export function back(course) {
  if (course.reviewing) return result(course);
  return course.at > 0 ? { ...course, at: course.at - 1 } : { ...course, screen: "welcome" };
}

/** Puts a job aside, or takes it back. @param {Course} course @param {string} role @param {boolean} hidden */
export function hide(course, role, hidden) {
  const others = course.hidden.filter((id) => id !== role);
  return { ...course, hidden: hidden ? [...others, role] : others };
}

/** Choice: so many questions at most are asked to tell the leading jobs apart. */
export const mostTies = 2;

/**
 * To a screen of before, as the browser's Back and Forward do; an item that was not asked leads nowhere.
 * @param {Course} course @param {{screen: Screen, item?: string, reviewing?: boolean}} place @returns {Course}
 */
export function travel(course, { screen, item = "", reviewing = false }) {
  if (screen !== "question") return { ...course, screen, reviewing: false, ties: null };
  const at = course.asked.indexOf(item);
  return at < 0 ? course : { ...course, screen, at, reviewing };
}

/**
 * What was answered in another window comes in; what is shown here stays.
 * @param {Course} course @param {Course} other @returns {Course}
 */
export const merge = (course, { asked, answers, finished, hidden }) => ({
  ...course,
  asked: [...new Set([...course.asked, ...asked])],
  answers: { ...course.answers, ...answers },
  finished: course.finished || finished,
  hidden,
});

/**
 * Whether something was kept for questions that the bank has no more.
 * @param {unknown} kept @param {Record<string, unknown>} options - the option ids of every item
 */
export function outgrown(kept, options) {
  const { asked } = /** @type {Partial<Course>} */ (kept ?? {});
  return Array.isArray(asked) && asked.some((item) => !Object.hasOwn(options, item));
}

/**
 * What was kept, as far as it still fits the bank; `fresh` when it does not fit at all.
 * @param {unknown} kept @param {Record<string, string[]>} options - the option ids of every item
 * @param {string[]} [roles] - the ids of the jobs
 * @returns {Course}
 */
export function restore(kept, options, roles = []) {
  const course = fresh();
  if (typeof kept !== "object" || kept === null) return course;
  const { screen, asked, at, answers, plan, finished, hidden, ties } = /** @type {Partial<Course>} */ (kept);
  if (!Array.isArray(asked) || typeof answers !== "object" || answers === null) return course;
  course.asked = [...new Set(asked.filter((item) => Object.hasOwn(options, item)))];
  for (const item of course.asked) {
    const option = answers[item];
    if (option === null || options[item].includes(/** @type {string} */ (option))) course.answers[item] = option ?? null;
  }
  if (course.asked.length === 0) return course;
  course.plan = plan === "full" ? "full" : "quick";
  course.finished = finished === true;
  course.hidden = Array.isArray(hidden) ? roles.filter((id) => hidden.includes(id)) : [];
  course.ties = Number.isInteger(ties) && screen === "question" ? Math.min(Math.max(Number(ties), 0), mostTies) : null;
  course.at = Number.isInteger(at) ? Math.min(Math.max(Number(at), 0), course.asked.length - 1) : course.asked.length - 1;
  course.screen = screen === "result" || screen === "welcome" ? screen : "question";
  return course;
}
