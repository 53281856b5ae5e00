// @ts-check
import { pathName } from "../../result/path.js";

/**
 * What the result's own sections read, of somebody else's result.
 * @param {import("../base/desk.js").Words} words @param {import("../../quiz/runner.js").QuizRunner} runner
 * @returns {import("../../result/result.js").ResultContext}
 */
export function resultContext({ t, n, text, itemWords, language, quiz: { bank, catalogue, guide = "" } }, runner) {
  const { assessment } = runner;
  return {
    t,
    n,
    text,
    itemWords,
    bank,
    catalogue,
    guide: guide && `${guide}${language}/`,
    runner,
    language,
    assessment,
    path: pathName(assessment.path),
    foreign: true,
  };
}

/**
 * What the result's page reads. The link that it offers opens in the quiz, which is beside this page.
 * @param {import("../base/desk.js").Words} words @param {import("../../quiz/runner.js").QuizRunner} runner
 * @returns {import("../../screens/view.js").View}
 */
export const resultView = ({ messages, text, quiz, language }, runner) => ({
  messages,
  text,
  quiz,
  runner,
  language,
  shared: null,
  shareUrl: "./",
  foreign: true,
  returning: false,
  hint: false,
  ownPage: false,
  notice: "",
  newer: false,
});

/** Choice: how many leading roles are looked at. */
const leading = 3;

/** The leading roles with their titles. @param {import("../base/desk.js").Words} words @param {import("../base/person.js").Person} person */
export function leadingRoles({ text }, { runner, summary }) {
  if ((runner?.assessment ?? summary)?.path.why === "noPattern") return [];
  /** @type {{id: string, place: number}[]} */
  const roles = runner ? runner.assessment.roles : (summary?.roles ?? []);
  return roles.slice(0, leading).map(({ id, place }) => ({ id, place, title: text.roles[id].title }));
}
