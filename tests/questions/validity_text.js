// @ts-check
/** The validity report in words. Every figure in it is one that a command prints. */

import { peopleTaught } from "./people_taught.js";

/** .74 for 0.7377 @param {number} value @param {number} [digits] */
export const plain = (value, digits = 2) =>
  value
    .toFixed(digits)
    .replace(/^-(0\.0+)$/, "$1")
    .replace(/^(-?)0\./, "$1.");
/** 97 % for 0.97 @param {number} share */
const percent = (share) => `${Math.round(share * 100)} %`;
/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
/** "a, b and c" @param {string[]} words */
const list = (words) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`);

/** @param {any} derived */
function prediction({ constrainedRidge, equalWeights, unconstrainedRidge }) {
  /** @param {string} name @param {any} way */
  const row = (name, { shrinkage, correlation, auc, nested }) => [
    name,
    shrinkage === undefined ? "none" : String(shrinkage),
    plain(correlation),
    plain(auc, 3),
    nested ? plain(nested.correlation) : "",
    nested ? plain(nested.auc, 3) : "",
  ];
  return table(
    ["weights", "shrinkage", "correlation", "AUC", "nested correlation", "nested AUC"],
    [
      row("equal on each side", equalWeights),
      row("**the axis**", constrainedRidge),
      row("of any sign and level", unconstrainedRidge),
    ],
  );
}

/** @param {any} derived */
const skillTable = ({ skills }) =>
  table(
    ["skill", "meant for", "correlation", "weight", "the figures"],
    skills.map((/** @type {any} */ { id, side, correlation, weight, finding }) => [
      id,
      side,
      plain(correlation),
      weight === 0 ? "0" : plain(weight),
      {
        supported: "support it",
        silent: "are silent",
        contradicted: "**contradict it**",
        between: "lie between",
        leansFront: "lean to the front",
        leansBack: "lean to the back",
      }[/** @type {string} */ (finding)] ?? finding,
    ]),
  );

/** @param {any} derived @param {any[]} roles */
const roleTable = (derived, roles) =>
  table(
    ["role", "occupation", "place", "above", "contact", "side", "lists say"],
    [...derived.roles]
      .sort((a, b) => b.axis - a.axis)
      .map(({ id, soc, axis, above, contact, side }) => [
        id,
        soc,
        plain(axis),
        percent(above),
        contact === null ? "" : plain(contact),
        side,
        roles.find((role) => role.id === id)?.listed ?? "",
      ]),
  );

/** @param {any} simulated @param {any} audited @param {number} people @param {number} seed */
function simulation({ axis, settings, quick, incumbents }, { roles }, people, seed) {
  const [confident, , modest] = settings;
  const widest = roles.reduce((/** @type {any} */ a, /** @type {any} */ b) => (b.share > a.share ? b : a));
  return table(
    ["simulated", `${people} people, seed ${seed}`],
    [
      ["reliability of the axis when all questions are answered", plain(axis.reliability)],
      [
        "90 % intervals of the axis hold",
        `${plain(axis.coverage90, 3)}; ${plain(confident.axisCoverage90, 3)} if the true loadings are .8 of ours, ${plain(modest.axisCoverage90, 3)} if 1.2`,
      ],
      ["a path is called clear, and is then right", `${plain(axis.clearShare)}, ${plain(axis.correctWhenClear)}`],
      [
        "quick plan: questions, correlation with all questions, with the truth",
        `${quick.meanItems.toFixed(1)}, ${plain(quick.axisCorrelation)}, ${plain(quick.truthCorrelation)}`,
      ],
      ["typical people of a role find it first, among the first three", `${plain(incumbents.top1)}, ${plain(incumbents.top3)}`],
      ["the same for the worst role, among the first three", `${plain(incumbents.worstTop3)} (${incumbents.worstRole})`],
      [
        "roles that some sheet of answers puts first",
        `${roles.filter((/** @type {any} */ one) => one.reachable).length} of ${roles.length}`,
      ],
      ["the role that leads most random sheets", `${plain(widest.share, 3)} of 20,000 (${widest.id})`],
    ],
  );
}

/** @param {any} simulated */
const habits = ({ settings }) =>
  table(
    ["setting", "90 % intervals of the skills hold", "of the widest tenth", "no pattern", "clear is right"],
    settings.map((/** @type {any} */ one) => [
      one.setting,
      plain(one.skillsCoverage90),
      plain(one.widestCoverage90),
      plain(one.falseNoPattern, 3),
      plain(one.correctWhenClear),
    ]),
  );

/** @param {any} derived @param {string} apparent */
function axisPart(derived, apparent) {
  const { whole, occupations, levelShare, folds, deals, constrainedRidge, unconstrainedRidge } = derived;
  return `## What the axis was derived from
${whole} of ${occupations} office occupations of the United States, those with every figure (O*NET; \`README.md\` names the databases). The
criterion is contact with external customers and with the public, two ratings standardized and averaged, less what an
occupation's level explains of it (${percent(levelShare)} of its variance). The predictors are the 20 skills. Criterion and predictors come
from the same surveys, so part of what they share may be the habits of those who filled them in.

The axis is a ridge regression, bounded: front skills weigh 0 or more, back skills 0 or less, and rating oneself high on
everything moves nothing. It is shrunk toward equal weights a side. Of ${constrainedRidge.tried.length} shrinkages, from ${constrainedRidge.tried[0].shrinkage} to ${constrainedRidge.tried.at(-1).shrinkage}, the one was
taken that predicts occupations left out best, in ${folds} folds dealt ${deals} times: ${constrainedRidge.shrinkage}. "Nested" leaves out before choosing.

## How well it predicts occupations that were left out
${prediction(derived)}

AUC: of two occupations, one of the upper and one of the lower third of contact, how often the right one is placed
higher. In the very occupations that gave the weights the axis correlates ${apparent}. The bounds cost something: weights of
any sign do better by ${plain(unconstrainedRidge.correlation - constrainedRidge.correlation)}. They stay because the axis shall mean the same in people, who rate themselves high or low.
Occupations are left out one by one, not by families of jobs, and relatives of those left out stay in: another field of
work may be predicted worse.

![Every occupation: place on the axis and contact with people; our roles are named](validity.svg)`;
}

/** @param {any} derived @param {any[]} roles @param {string[]} astray */
function figuresPart(derived, roles, astray) {
  const { skills, silentBelow, sideFrom } = derived;
  const found = (/** @type {string} */ finding) =>
    list(skills.filter((/** @type {any} */ skill) => skill.finding === finding).map((/** @type {any} */ { id }) => id));
  const other = roles.filter(({ listed }) => listed !== undefined);
  return `## Which skills the figures support
Correlation of each skill with contact, level taken out of both; nearer to 0 than ${plain(silentBelow)} is within chance (5 %) and counts as
silent; of 20 skills without any, one would pass by luck. Silent: ${found("silent")}.
Contradicted: ${found("contradicted")}. They keep the side that lists of office skills give them; the
bounds leave them no weight on the other.

${skillTable(derived)}

## Where the roles lie
From ${plain(sideFrom)} on (half the standard deviation of all ${derived.whole} places) a role is front or back, else mixed. "Above" is the share
of occupations that lie lower. ${other.length} of the ${roles.length} roles are usually listed on another side; \`roles.json\` names it as \`listed\`.
The place comes from skills. Contact itself departs from it most in ${list(astray)}: there the axis is
least to be believed.

${roleTable(derived, roles)}`;
}

/** @param {any} derived @param {any} simulated @param {any} audited @param {any[]} roles
 * @param {{apparent: string, astray: string[], people: number, seed: number}} run */
export const report = (
  derived,
  simulated,
  audited,
  roles,
  { apparent, astray, people, seed },
) => `# How far this bank can be trusted

**Nobody has answered it yet.** What follows says how the bank was made from figures of occupations, how well these hold
together, and what a simulation says of the design. None of it shows that the result predicts anybody's work.

\`npm run validity\` makes this page and its picture from what \`whichdesk derive questions/office\`, \`whichdesk simulate
questions/office --people ${people} --seed ${seed}\` and \`whichdesk audit questions/office\` print; a test makes both again and compares.

${axisPart(derived, apparent)}

${figuresPart(derived, roles, astray)}

## What the simulation says
The first people obey the stated model to the letter, so their figures are ceilings. They show what the design can do at
best, and nothing of validity; \`RESULTS.md\` has more, for 10,000 people.

${simulation(simulated, audited, people, seed)}

The same by the habits that real people have: \`wide\` stretches the answers of each person, by a factor drawn for them;
in \`unevenItems\` some items are more popular than expected; \`praising\` adds a habit of praising oneself.

${habits(simulated)}

${peopleTaught()}

## What this is not
- **Not validity for people.** No respondent, no job held, no criterion of success or satisfaction. Loadings and expected
  shares of the items are choices.
- **Not people, but occupations.** That occupations with more contact ask for more patience does not say that a patient
  person is better off there; what holds between occupations need not hold between the people in one.
- **Not the world.** United States, ratings by incumbents and analysts, of several years. Other countries cut jobs differently.
- **Not translated evidence.** That an item measures the same in five languages is not known.
- **Not independent.** The skills were named first and matched to columns by judgement (\`columns.json\`).

## What would be needed
1. 500 or more people in each of two languages, all ${simulated.items} questions: loadings, shares, dimensions, and whether the items work
   alike in both (\`whichdesk items\` prints the first).
2. The same people again after a month: does the path stay?
3. 20 or more people from each of a dozen roles who know their work: does their role come out among the first?
4. People followed for a year: does whoever took the advice fare better than whoever did not? Only this is what the quiz
   is for.
`;
