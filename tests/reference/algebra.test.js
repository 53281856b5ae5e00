import assert from "node:assert/strict";
import { test } from "node:test";
import { tinyBank, tinyRoles } from "./fixtures/tiny.js";
import { dot, identity, inverse, times } from "./matrix.js";
import { near } from "./near.js";
import { observe } from "./observations.js";
import { posterior, skillCorrelation, withStyle } from "./posterior.js";
import { reference } from "./reference.js";
import { sheets } from "./sheets.js";

const prior = withStyle(skillCorrelation(tinyBank));
const tried = sheets(tinyBank, 60, 3);

test("a matrix takes each column of its inverse to a column of the unit matrix, even with a zero for its pivot", () => {
  const matrix = [
    [0, 2, 1],
    [1, 0, 3],
    [4, 1, 0],
  ];
  const inverted = inverse(matrix);
  identity(3).forEach((unit, at) =>
    times(
      matrix,
      inverted.map((row) => row[at]),
    ).forEach((value, k) => near(value, unit[k])),
  );
});

test("a singular matrix is refused", () => {
  assert.throws(
    () =>
      inverse([
        [1, 2],
        [2, 4],
      ]),
    RangeError,
  );
});

test("the posterior is the regression on the answers", () => {
  // m = QA'(AQA' + S)^-1 y, P = Q - QA'(AQA' + S)^-1 AQ, the rows of A being the loadings and S = diag(sigma^2).
  for (const { answers } of tried) {
    const observations = observe(tinyBank, prior, answers);
    const reach = observations.map(({ loading }) => times(prior, loading)); // AQ
    const spread = reach.map((row, at) =>
      observations.map(({ loading, noise }, other) => dot(row, loading) + (at === other ? noise : 0)),
    );
    const inverted = inverse(spread);
    const weights = times(
      inverted,
      observations.map(({ y }) => y),
    );
    const { mean, covariance } = posterior(prior, observations);
    prior.forEach((row, j) => {
      const column = reach.map((values) => values[j]);
      assert.ok(Math.abs(dot(column, weights) - mean[j]) < 1e-12);
      const gained = times(inverted, column);
      row.forEach((q, k) => {
        const left =
          q -
          dot(
            reach.map((values) => values[k]),
            gained,
          );
        assert.ok(Math.abs(left - covariance[j][k]) < 1e-12);
      });
    });
    // Then X = y'(AQA' + S)^-1 y, which is why it has as many degrees as answers.
    const { chi2 } = reference(tinyBank, tinyRoles, answers).quality.personFit;
    assert.ok(
      Math.abs(
        dot(
          observations.map(({ y }) => y),
          weights,
        ) - chi2,
      ) < 1e-11,
    );
  }
});

test("a role's match is the log of how many times likelier its people give these answers", () => {
  // theta ~ N(z~, R) instead of N(0, R): the ratio of the two densities of y = A theta + error.
  for (const { answers } of tried) {
    const observations = observe(tinyBank, prior, answers);
    const spread = inverse(
      observations.map(({ loading, noise }, at) =>
        observations.map((other, k) => dot(times(prior, loading), other.loading) + (at === k ? noise : 0)),
      ),
    );
    const { roles: ranked } = reference(tinyBank, tinyRoles, answers);
    for (const { id, match } of ranked) {
      const { figures } = tinyRoles.roles.find((other) => other.id === id) ?? tinyRoles.roles[0];
      const z = tinyBank.skills.map((skill) => figures[skill.id]);
      const sums = inverse(skillCorrelation(tinyBank)).map((row) => row.reduce((a, b) => a + b));
      const level = dot(sums, z) / sums.reduce((a, b) => a + b);
      const typical = [...z.map((figure) => 0.8 * (figure - level)), 0];
      const y = observations.map((observation) => observation.y);
      const apart = observations.map(({ loading, y: seen }) => seen - dot(loading, typical));
      const logRatio = (dot(y, times(spread, y)) - dot(apart, times(spread, apart))) / 2;
      assert.ok(Math.abs(logRatio - match) < 1e-11, `${id}: ${logRatio} is not ${match}`);
    }
  }
});

test("contributions sum to the mean of the axis, of every skill and of every role", () => {
  for (const { answers } of tried) {
    const { path, skills, roles: ranked, reasons, contributions } = reference(tinyBank, tinyRoles, answers);
    /** @param {{ effect: number }[]} effects */
    const sum = (effects) => effects.reduce((total, { effect }) => total + effect, 0);
    assert.ok(Math.abs(sum(contributions.path) - path.axis.mean) < 1e-12);
    for (const { id, mean } of skills) assert.ok(Math.abs(sum(contributions.skills[id]) - mean) < 1e-12);
    for (const { id, match } of ranked.filter(({ place }) => place === 1))
      assert.ok(Math.abs(sum(contributions.roles[id]) + (reasons.roles[id].offset ?? NaN) - match) < 1e-12);
  }
});

test("the fixture's axis has variance 1, and rating oneself high on everything moves nothing", () => {
  const axis = tinyBank.skills.map(({ id }) => tinyBank.axis.weights[id]);
  const reach = times(skillCorrelation(tinyBank), axis);
  near(dot(axis, reach), 1);
  near(
    reach.reduce((sum, value) => sum + value),
    0,
  );
});
