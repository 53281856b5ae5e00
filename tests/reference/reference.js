import { dot, identity, quadratic } from "./matrix.js";
import { normal } from "./normal.js";
import { observe } from "./observations.js";
import { pathOf } from "./path.js";
import { contributions, posterior, shownSd, skillCorrelation, withStyle } from "./posterior.js";
import { allOnOneStep, qualityOf, ratingSteps } from "./quality.js";
import { reasonsOf } from "./reasons.js";
import { matchOffset, rolesOf, weightsOf } from "./roles.js";
import { interval, kindOf, strengthOf, towardOf, wholePercents } from "./shown.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./formats.js").Effect} Effect
 * @typedef {import("./formats.js").Reasons} Reasons
 * @typedef {import("./formats.js").Result} Result
 * @typedef {import("./formats.js").SkillResult} SkillResult
 * @typedef {import("./posterior.js").Posterior} Posterior
 * @typedef {{ path: Effect[], roles: Record<string, Effect[]>, skills: Record<string, Effect[]> }} Contributions
 */

/**
 * @param {string} id
 * @param {number} mean
 * @param {number} sd
 * @returns {SkillResult}
 */
function skillResult(id, mean, sd) {
  const positive = normal(mean / sd);
  const known = 1 - sd * sd;
  const band = positive >= 0.8 ? "strong" : positive <= 0.2 ? "developing" : known < 0.3 ? "unknown" : "solid";
  return { id, mean, sd, band, ...interval(mean, sd) };
}

/** Reasons for the path, in words too. @param {Reasons} reasons @returns {Reasons} */
function withStrengths({ for: supporting, against, rest }) {
  /** @param {Effect} one */
  const worded = ({ item, effect }) => ({ item, effect, strength: strengthOf(effect) });
  return { for: supporting.map(worded), against: against.map(worded), rest, restToward: towardOf(rest) };
}

/**
 * One person's answers, assessed from the formulas alone: what `assess` must reply, the full posterior (over the
 * skills in bank order, then style), and what every answer contributes to the path, every role and every skill.
 *
 * @param {Bank} bank
 * @param {Roles} roles
 * @param {Answers} answers
 * @returns {Result & { posterior: Posterior, contributions: Contributions }}
 */
export function reference(bank, { roles }, answers) {
  const correlation = skillCorrelation(bank);
  const prior = withStyle(correlation);
  const observations = observe(bank, prior, answers);
  const known = posterior(prior, observations);

  const axis = [...bank.skills.map(({ id }) => bank.axis.weights[id] ?? 0), 0];
  const axisMean = dot(axis, known.mean);
  const axisVariance = quadratic(known.covariance, axis);
  const steps = ratingSteps(bank, answers);
  const quality = qualityOf(steps, prior, observations, known, axisVariance);
  const bare = pathOf({ mean: axisMean, variance: axisVariance }, bank.axis.halfWidth, quality, allOnOneStep(bank, answers));
  const ranked = rolesOf(bank, roles, correlation, known, quality.scale);
  const { lead, why, certainty, probability } = bare;
  const kind = kindOf(lead, ranked);
  const path = { lead, why, certainty, kind, probability, percent: wholePercents(probability), axis: bare.axis };
  const weights = new Map(roles.map((role) => [role.id, weightsOf(bank, correlation, role)]));

  /** @param {number[]} target */
  const effectsOn = (target) => contributions(known, observations, target);
  /** @type {Contributions} */
  const moved = {
    path: effectsOn(axis),
    roles: Object.fromEntries(roles.map(({ id }) => [id, effectsOn([...(weights.get(id) ?? []), 0])])),
    skills: Object.fromEntries(bank.skills.map(({ id }, at) => [id, effectsOn(identity(prior.length)[at])])),
  };
  const leadingRoles = ranked
    .filter(({ place }) => place === 1)
    .map(({ id, match }) => {
      const offset = matchOffset(correlation, known, weights.get(id) ?? []);
      return [id, { ...reasonsOf(moved.roles[id], match - offset, 1), offset }];
    });

  return {
    bank: bank.id,
    version: bank.version,
    answered: observations.length,
    path,
    skills: bank.skills.map(({ id }, at) => skillResult(id, known.mean[at], shownSd(known.covariance[at][at], quality.scale))),
    roles: ranked,
    reasons: {
      path: withStrengths(reasonsOf(moved.path, axisMean, path.lead === "back" ? -1 : 1)),
      roles: Object.fromEntries(leadingRoles),
    },
    quality,
    posterior: known,
    contributions: moved,
  };
}
