// @ts-check
/**
 * @typedef {object} Job    a job in the list, in the order of its place
 * @property {string} id
 * @property {string} title
 * @property {string} side
 * @property {string} place - in words
 * @property {string} fit - in words
 * @property {number} ready
 * @property {string} readiness - in words
 * @property {string[]} words - all that is looked through in a search
 * @typedef {"fit" | "readiness" | "name"} Order
 * @typedef {{search: string, side: string, order: Order}} Wish - `side`: "" is every side
 */

/** A text as it is compared in a search: without case and marks, đ as d. @param {string} text */
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").trim();

/** Whether every word that was typed stands in the job's words. @param {Job} job @param {string} search */
function answers({ words }, search) {
  const text = fold(words.join("\n"));
  return fold(search).split(/\s+/).every((word) => text.includes(word));
}

/**
 * The jobs that were asked for, in the order that was asked for; equals stay in the order of their place.
 * @param {Job[]} jobs @param {Wish} wish @param {string} language
 */
export function chosenJobs(jobs, { search, side, order }, language) {
  const found = jobs.filter((job) => (!side || job.side === side) && answers(job, search));
  if (order === "fit") return found;
  const { compare } = new Intl.Collator(language);
  return found.sort(order === "name" ? (a, b) => compare(a.title, b.title) : (a, b) => b.ready - a.ready);
}
