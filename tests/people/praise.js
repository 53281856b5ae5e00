// What a dimension of its own for praising oneself would change:  node tests/people/praise.js [people] [seed]
//
// Simulated people answer the whole office bank, once as the bank states and once with the habit of praising themselves.
// Both crowds are scored twice: by the model as it is, and with one more dimension (variance 1) that every rating loads in
// keyed direction. For each: reliability of the skills and of the axis, and how often their 90 % intervals hold. Intervals
// are as wide as the person answers, as in the core.
import { readFileSync } from "node:fs";
import { dot, quadratic } from "../reference/matrix.js";
import { observe } from "../reference/observations.js";
import { people } from "../reference/people.js";
import { posterior, shownSd, skillCorrelation, width, withStyle } from "../reference/posterior.js";
import { inProject } from "../reference/program.js";
import { randomFrom } from "../reference/random.js";

/** @typedef {import("../reference/observations.js").Observation} Observation */

const [count = 2000, seed = 1] = process.argv.slice(2).map(Number);
const loading = 0.27; // Choice: the habit of decision 33 in core/DECISIONS.md.
const bank = JSON.parse(readFileSync(inProject("questions/office/bank.json"), "utf8"));
const prior = withStyle(skillCorrelation(bank));
/** @type {number[]} */
const axis = bank.skills.map((/** @type {{ id: string }} */ { id }) => bank.axis.weights[id]);

/** The same answers with praise as the last dimension. @param {Observation} one @returns {Observation} */
function withPraise(one) {
  const praise = one.item.type === "rating" ? Math.sign(Object.values(one.item.loadings)[0] ?? 0) * loading : 0;
  return { ...one, loading: [...one.loading, praise], noise: one.noise - praise ** 2 };
}

/** @param {number[]} a @param {number[]} b */
function squaredCorrelation(a, b) {
  const mean = (/** @type {number[]} */ of) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [x, y] = [a, b].map((of) => of.map((one) => one - mean(of)));
  return dot(x, y) ** 2 / (dot(x, x) * dot(y, y));
}

/** @param {number} praise @param {boolean} modeled */
function study(praise, modeled) {
  const random = randomFrom(seed);
  const crowd = people(bank, 1, { praise });
  const own = modeled ? withStyle(prior) : prior; // one more dimension that correlates with nothing
  const truths = Array.from({ length: count }, () => crowd.draw(random));
  const known = truths.map((theta) => {
    const plain = observe(bank, prior, crowd.answer(theta, random));
    const seen = modeled ? plain.map(withPraise) : plain;
    const found = posterior(own, seen);
    return { ...found, wide: width(seen, found) };
  });
  const skills = bank.skills.map((/** @type {unknown} */ _, /** @type {number} */ k) => ({
    reliability: squaredCorrelation(
      known.map(({ mean }) => mean[k]),
      truths.map((theta) => theta[k]),
    ),
    covered: known.filter(
      ({ mean, covariance, wide }, i) => Math.abs(mean[k] - truths[i][k]) <= 1.6448536269514722 * shownSd(covariance[k][k], wide),
    ).length,
  }));
  const places = known.map(({ mean }) => dot(axis, mean.slice(0, axis.length)));
  const truePlaces = truths.map((theta) => dot(axis, theta.slice(0, axis.length)));
  const weights = [...axis, ...own.slice(axis.length).map(() => 0)];
  const total = (/** @type {"reliability" | "covered"} */ key) =>
    skills.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one[key], 0) / skills.length;
  return {
    people: praise ? "praising" : "asStated",
    model: modeled ? "with praise" : "as it is",
    skillsReliability: total("reliability"),
    skillsCoverage90: total("covered") / count,
    axisReliability: squaredCorrelation(places, truePlaces),
    axisCoverage90:
      known.filter(
        ({ covariance, wide }, i) =>
          Math.abs(places[i] - truePlaces[i]) <= 1.6448536269514722 * shownSd(quadratic(covariance, weights), wide),
      ).length / count,
  };
}

for (const praise of [0, loading]) for (const modeled of [false, true]) console.log(JSON.stringify(study(praise, modeled)));
