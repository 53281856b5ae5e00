// @ts-check
import { html } from "lit";
import { rankWithoutGaps } from "./ranking.js";
import { keptLink } from "./keep.js";
import { isUnsure, likelihoods, notes, verdict } from "./path.js";
import { skillSides } from "./skills.js";
import { placeName, readinessName } from "./role-card.js";

/** @typedef {import("./result.js").ResultContext} ResultContext */
/** @typedef {import("../elements/print/wd-printout.js").Printout} Printout */

/** Choice: how many roles are printed. */
const printedRoles = 5;

/** Choice: the few skills of both sides stand below the front's, so that two columns are about equally long. */
const sideOrder = ["front", "both", "back"];

/** @param {ResultContext} context @returns {Printout["roles"]} */
function roles(context) {
  const { t, text, assessment, runner } = context;
  const ranked = rankWithoutGaps(assessment.roles, runner.state.hidden);
  return ranked.slice(0, printedRoles).map((role) => ({
    name: text.roles[role.id].title,
    summary: text.roles[role.id].summary,
    place: context.path === "few" ? "" : placeName(context, role, ranked),
    fit: t(`fit-${role.fit}`),
    ready: role.readiness,
    readiness: readinessName(context, role),
  }));
}

/** @param {ResultContext} context @returns {Printout["hill"]} */
function hill(context) {
  const { t, bank, assessment, path } = context;
  const { mean, sd } = assessment.path.axis;
  return {
    ...likelihoods(context, assessment.path),
    mean,
    sd,
    halfWidth: bank.axis.halfWidth,
    unsure: isUnsure(path),
    heading: t("probability-heading"),
    note: t(isUnsure(path) ? "probability-too-little" : "probability-picture"),
  };
}

/** @param {ResultContext} context @returns {Pick<Printout, "skills" | "roles" | "rolesHeading" | "rolesNote">} */
function found(context) {
  const { t, assessment, path } = context;
  if (assessment.answered === 0 || path === "noPattern") return { skills: null, roles: [], rolesHeading: "", rolesNote: "" };
  return {
    skills: {
      heading: t("skills-heading"),
      note: t("skills-picture"),
      less: t("skills-less"),
      more: t("skills-more"),
      sides: skillSides(context).sort((a, b) => sideOrder.indexOf(a.id) - sideOrder.indexOf(b.id)),
    },
    roles: roles(context),
    rolesHeading: t("printout-jobs"),
    rolesNote: t(path === "few" ? "roles-too-little" : "roles-what"),
  };
}

/**
 * The result on paper: shown in print instead of the screen, whatever is open or closed there.
 * @param {ResultContext} context @param {import("../screens/view.js").View} view
 */
export function resultPrintout(context, view) {
  const { t, bank, assessment, foreign } = context;
  const kept = assessment.answered === 0 ? null : keptLink(view);
  const date = new Intl.DateTimeFormat(view.language, { dateStyle: "long" }).format(new Date());
  /** @type {Printout} */
  const printout = {
    title: t(foreign ? "shared-heading" : "result-heading"),
    made: t("printout-made", { date }),
    ...verdict(t, assessment.path, assessment.answered),
    hill: assessment.answered === 0 ? null : hill(context),
    notesHeading: t("quality-heading"),
    notes: notes(context),
    ...found(context),
    link: kept && {
      address: kept.link,
      heading: t("printout-link"),
      shows: t(`printout-link-${kept.kind}`),
      picture: t("keep-code-picture"),
    },
    honest: t("honest"),
    small: [t("printout-bank", { bank: bank.id, version: bank.version }), t("credit")],
  };
  return html`<wd-printout .printout=${printout}></wd-printout>`;
}
