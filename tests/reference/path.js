import { normal } from "./normal.js";

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
 * Why the answers carry no path: `few` comes before `noPattern`.
 *
 * @param {number} variance of D
 * @param {Quality} quality
 * @param {boolean} oneStep whether 8 or more ratings all stand on one option
 */
function whyNot(variance, quality, oneStep) {
  if (1 - variance < 0.5) return "few";
  if (oneStep || Math.abs(quality.style.mean) > 3.3 || quality.personFit.p < 0.002) return "noPattern";
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
  const axis = { mean, sd: Math.sqrt(variance) };
  const probability = probabilities(axis, halfWidth);
  const why = whyNot(variance, quality, oneStep);
  if (why !== "none") return { lead: "tooLittle", why, certainty: "open", probability, axis };
  const lead = leads.reduce((best, other) => (probability[other] > probability[best] ? other : best));
  const sure = lead === "crossTrained" ? probabilities(axis, 2 * halfWidth).crossTrained : probability[lead];
  const certainty = sure >= 0.85 ? "clear" : probability[lead] >= 0.5 ? "leaning" : "open";
  return { lead, why, certainty, probability, axis };
}
