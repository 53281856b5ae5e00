// @ts-check
import { html } from "lit";
import { densePlaces } from "./ranking.js";
import { keptLink } from "./keep.js";
import { isUnsure, likelihoods, notes, verdict } from "./path.js";
import { skillSides } from "./skills.js";
import { placeName, readinessName } from "./role-card.js";

/** @typedef {import("./result.js").Told} Told */
/** @typedef {import("../elements/print/wd-printout.js").Sheet} Sheet */

/** Choice: so many jobs stand on paper. */
const jobsOnPaper = 5;

/** Choice: the few skills of both sides stand below the front's, so that two columns are about equally long. */
const sideOrder = ["front", "both", "back"];

/** @param {Told} told @returns {Sheet["jobs"]} */
function jobs(told) {
  const { t, text, assessment, visit } = told;
  const ranked = densePlaces(assessment.roles, visit.course.hidden);
  return ranked.slice(0, jobsOnPaper).map((role) => ({
    name: text.roles[role.id].title, summary: text.roles[role.id].summary,
    place: told.path === "few" ? "" : placeName(told, role, ranked), fit: t(`fit-${role.fit}`),
    ready: role.readiness, readiness: readinessName(told, role),
  }));
}

/** @param {Told} told @returns {Sheet["hill"]} */
function hill(told) {
  const { t, bank, assessment, path } = told;
  const { mean, sd } = assessment.path.axis;
  return {
    ...likelihoods(told), mean, sd, halfWidth: bank.axis.halfWidth, unsure: isUnsure(path),
    heading: t("probability-heading"), note: t(isUnsure(path) ? "probability-too-little" : "probability-picture"),
  };
}

/** @param {Told} told @returns {Pick<Sheet, "skills" | "jobs" | "jobsHeading" | "jobsNote">} */
function found(told) {
  const { t, assessment, path } = told;
  if (assessment.answered === 0 || path === "noPattern") return { skills: null, jobs: [], jobsHeading: "", jobsNote: "" };
  return {
    skills: {
      heading: t("skills-heading"), note: t("skills-picture"), less: t("skills-less"), more: t("skills-more"),
      sides: skillSides(told).sort((a, b) => sideOrder.indexOf(a.id) - sideOrder.indexOf(b.id)),
    },
    jobs: jobs(told), jobsHeading: t("sheet-jobs"), jobsNote: t(path === "few" ? "roles-too-little" : "roles-what"),
  };
}

/**
 * The result on paper: shown in print instead of the screen, whatever is open or closed there.
 * @param {Told} told @param {import("../screens/view.js").View} view
 */
export function printSheet(told, view) {
  const { t, bank, assessment, foreign } = told;
  const kept = assessment.answered === 0 ? null : keptLink(view);
  const date = new Intl.DateTimeFormat(view.language, { dateStyle: "long" }).format(new Date());
  /** @type {Sheet} */
  const sheet = {
    title: t(foreign ? "shared-heading" : "result-heading"), made: t("sheet-made", { date }), ...verdict(told),
    hill: assessment.answered === 0 ? null : hill(told),
    notesHeading: t("quality-heading"), notes: notes(told), ...found(told),
    link: kept && {
      address: kept.link, heading: t("sheet-link"), shows: t(`sheet-link-${kept.kind}`), picture: t("keep-code-picture"),
    },
    honest: t("honest"), small: [t("sheet-bank", { bank: bank.id, version: bank.version }), t("credit")],
  };
  return html`<wd-sheet .sheet=${sheet}></wd-sheet>`;
}
