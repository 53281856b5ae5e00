import { dot, times } from "./matrix.js";
import { normal } from "./normal.js";
import { observe, optionsOf } from "./observations.js";
import { evidence, posterior, shownSd, width } from "./posterior.js";
import { leaders, pathFrom } from "./ready.js";

/**
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./ready.js").Ready} Ready
 * @typedef {import("./posterior.js").Posterior} Posterior
 * @typedef {{ lead: string, role: string, bands: string[] }} Words    what a what-if may change
 * @typedef {{ item: string, option: string, mean: number[], words: Words }} Changed
 * @typedef {{ item: string, option: string, effect: number, then: string }} WhatIf
 * @typedef {{ path: WhatIf[], roles: Record<string, WhatIf[]>, skills: Record<string, WhatIf[]> }} WhatIfs
 */

/** @param {number} mean @param {number} sd */
function bandOf(mean, sd) {
  const positive = normal(mean / sd);
  if (positive >= 0.8) return "strong";
  if (positive <= 0.2) return "developing";
  return 1 - sd * sd < 0.3 ? "unknown" : "solid";
}

/**
 * Every word, worked out anew. Which items are answered settles the covariance; what they are answered does not.
 *
 * @param {Ready} desk
 * @param {Answers} answers
 * @param {number[][]} covariance
 * @returns {{ mean: number[], words: Words }}
 */
function wordsOf(desk, answers, covariance) {
  const observations = observe(desk.bank, desk.prior, answers);
  const mean = times(covariance, evidence(observations, desk.prior.length));
  const known = { mean, covariance };
  const words = {
    lead: pathFrom(desk, answers, observations, known).lead,
    role: leaders(desk, known)[0].id,
    bands: desk.bank.skills.map((_, at) => bandOf(mean[at], shownSd(covariance[at][at], width(observations, known)))),
  };
  return { mean, words };
}

/**
 * Which single changed answer changes the path's lead, the leading role or a skill's band, by trying every one.
 *
 * @param {Ready} desk
 * @param {Answers} answers
 * @returns {WhatIfs}
 */
export function whatIfs(desk, answers) {
  const { covariance } = posterior(desk.prior, observe(desk.bank, desk.prior, answers));
  const now = wordsOf(desk, answers, covariance);
  /** @type {Changed[]} */
  const tried = desk.bank.items.flatMap((item) => {
    const chosen = answers[item.id];
    if (chosen === undefined || chosen === null) return [];
    return optionsOf(desk.bank, item)
      .filter(({ id }) => id !== chosen)
      .map(({ id }) => ({ item: item.id, option: id, ...wordsOf(desk, { ...answers, [item.id]: id }, covariance) }));
  });
  /**
   * @param {number[]} target over the skills
   * @param {(words: Words) => string} word
   * @param {(then: string) => boolean} matters
   */
  const changing = (target, word, matters = () => true) =>
    tried
      .filter(({ words }) => word(words) !== word(now.words) && matters(word(words)))
      .map(({ item, option, mean, words }) => ({
        item,
        option,
        effect: dot(target, mean) - dot(target, now.mean),
        then: word(words),
      }));
  return {
    path: changing(desk.axis.slice(0, -1), ({ lead }) => lead),
    roles: Object.fromEntries(
      desk.roles.map(({ id, weights }) => {
        const leads = now.words.role === id;
        return [
          id,
          changing(
            weights,
            ({ role }) => role,
            (then) => leads || then === id,
          ),
        ];
      }),
    ),
    skills: Object.fromEntries(
      desk.bank.skills.map(({ id }, at) => [
        id,
        changing(
          desk.bank.skills.map((_, other) => Number(other === at)),
          ({ bands }) => bands[at],
        ),
      ]),
    ),
  };
}
