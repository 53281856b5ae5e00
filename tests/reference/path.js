import { normal } from "./normal.js";
import { shownSd } from "./posterior.js";

/**
 * @typedef {Omit<import("./formats.js").Path, "kind" | "percent">} Path
 * @typedef {import("./formats.js").Quality} Quality
 * @typedef {"crossTrained" | "front" | "back"} Lead
 */

/** @type {Lead[]} The earlier wins an exact tie. */
const leads = ["crossTrained", "front", "back"];

/**
 * @param {{ mean: number, sd: number }} axis D = c'theta
 * @param {number} halfWidth
 */
function probabilities({ mean, sd }, halfWidth) {
  const front = normal((mean - halfWidth) / sd);
  const back = normal((-halfWidth - mean) / sd);
  return { front, crossTrained: 1 - front - back, back };
}

/**
 * The likeliest path for a normal D.
 *
 * @param {number} mean
 * @param {number} sd
 * @param {number} halfWidth
 */
export function likeliest(mean, sd, halfWidth) {
  const probability = probabilities({ mean, sd }, halfWidth);
  return leads.reduce((best, other) => (probability[other] > probability[best] ? other : best));
}

/**
 * Why the answers carry no path: `few` comes before `noPattern`.
 *
 * @param {number} variance of D
 * @param {Quality} quality
 * @param {boolean} oneStep whether 8 or more ratings all stand on one option
 */
function whyNot(variance, quality, oneStep) {
  if (1 - variance < 0.5) return "few";
  if (oneStep || Math.abs(quality.style.mean) > 3.3 || quality.notes.includes("inconsistent")) return "noPattern";
  return "none";
}

/**
 * The path the answers point to, and how surely.
 *
 * @param {{ mean: number, variance: number }} axis D = c'theta
 * @param {number} halfWidth
 * @param {Quality} quality
 * @param {boolean} oneStep whether 8 or more ratings all stand on one option
 * @returns {Path}
 */
export function pathOf({ mean, variance }, halfWidth, quality, oneStep) {
  const axis = { mean, sd: shownSd(variance, quality.scale) };
  const probability = probabilities(axis, halfWidth);
  const why = whyNot(variance, quality, oneStep);
  if (why !== "none") return { lead: "tooLittle", why, certainty: "open", probability, axis };
  const lead = likeliest(mean, axis.sd, halfWidth);
  const sure = lead === "crossTrained" ? probabilities(axis, 2 * halfWidth).crossTrained : probability[lead];
  const certainty = sure >= 0.9 ? "clear" : probability[lead] >= 0.5 ? "leaning" : "open";
  return { lead, why, certainty, probability, axis };
}
