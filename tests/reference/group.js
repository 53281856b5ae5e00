import { interval } from "./shown.js";

/**
 * What a group has in common, from everybody's whole results: the formulas of core/GROUP.md, in the plainest way.
 *
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {import("./formats.js").Result} Result
 * @typedef {{ result: Result, withAnswers: boolean }} Person
 */

/** @param {number[]} list */
const sum = (list) => list.reduce((total, value) => total + value, 0);

/** @param {{ mean: number, sd: number }[]} estimates */
function figure(estimates) {
  const people = estimates.length;
  if (people === 0) return { people };
  const mean = sum(estimates.map((one) => one.mean)) / people;
  const variances = sum(estimates.map(({ sd }) => sd ** 2));
  const known = { people, mean, ...interval(mean, Math.sqrt(variances / people ** 2)) };
  if (people === 1) return known;
  const between = sum(estimates.map((one) => (one.mean - mean) ** 2)) / (people - 1);
  return { ...known, spread: Math.sqrt(between + variances / people) };
}

/** How many of a list are each of the words. @param {string[]} words @param {string[]} list */
const counts = (words, list) => Object.fromEntries(words.map((word) => [word, list.filter((one) => one === word).length]));

/** @param {Bank} bank @param {Roles} roles @param {Person[]} people */
export function groupOf(bank, { roles }, people) {
  const paths = people.map(({ result }) => result.path);
  const patterned = people.filter(({ result }) => result.path.why !== "noPattern");
  const answered = patterned.filter(({ withAnswers }) => withAnswers).map(({ result }) => result);
  const led = people.filter(({ result }) => result.path.lead !== "tooLittle").map(({ result }) => result);
  const leading = led.flatMap(({ roles: ranked }) => ranked.slice(0, 5).filter(({ place }) => place === 1));
  return {
    bank: bank.id,
    version: bank.version,
    people: people.length,
    withAnswers: people.filter(({ withAnswers }) => withAnswers).length,
    path: {
      lead: counts(
        ["front", "back", "crossTrained", "tooLittle"],
        paths.map(({ lead }) => lead),
      ),
      why: counts(
        ["few", "noPattern"],
        paths.map(({ why }) => why),
      ),
      certainty: counts(
        ["clear", "leaning", "open"],
        led.map(({ path }) => path.certainty),
      ),
      kind: counts(
        ["strength", "even"],
        led.map(({ path }) => path.kind),
      ),
    },
    axis: figure(answered.map(({ path }) => path.axis)),
    skills: bank.skills.map(({ id }, at) => {
      const bands = counts(
        ["strong", "solid", "developing", "unknown"],
        patterned.map(({ result }) => result.skills[at].band),
      );
      const known = bands.strong + bands.solid + bands.developing;
      const below = known === 0 ? {} : { below: Math.round((100 * bands.developing) / known) };
      return { id, ...figure(answered.map(({ skills }) => skills[at])), bands, known, ...below };
    }),
    roles: {
      people: led.length,
      leading: Object.fromEntries(
        roles
          .map(({ id }) => /** @type {[string, number]} */ ([id, leading.filter((role) => role.id === id).length]))
          .filter(([, count]) => count > 0),
      ),
    },
    notes: counts(
      ["inconsistent", "straightLining", "style", "few", "wide"],
      people.filter(({ withAnswers }) => withAnswers).flatMap(({ result }) => result.quality.notes),
    ),
  };
}
