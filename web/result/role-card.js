// @ts-check
import { html } from "lit";
import { strongest, toLearn } from "./ranking.js";

/** @typedef {import("./result.js").Told} Told */
/** @typedef {import("../engine/engine.js").Role} Ranked */
/** @typedef {import("../elements/result/wd-role.js").More} More */

/** @param {number} readiness */
const readinessWords = (readiness) =>
  ["readiness-little", "readiness-some", "readiness-much", "readiness-most"][Math.min(Math.floor(readiness * 4), 3)];

/** A job's readiness as it is said. @param {Told} told @param {Ranked} role */
export const readinessName = ({ t, n }, { readiness }) => t("role-readiness", { percent: n.percent(readiness) });

/** @param {Told} told @param {string} side */
const sideName = ({ t }, side) => (side === "mixed" ? t("side-mixed") : `${t(`side-${side}`)}: ${t(`side-${side}-plain`)}`);

/** @param {Pick<Told, "t">} told @param {Pick<Ranked, "place">} role @param {Pick<Ranked, "place">[]} ranked */
export function placeName({ t }, { place }, ranked) {
  return t(ranked.filter((other) => other.place === place).length > 1 ? "role-place-shared" : "role-place", { place });
}

/** What lists of jobs say of the side, where the figures say otherwise. @param {Told} told @param {Ranked} role */
function listed({ t, catalogue }, { id, side }) {
  const usual = catalogue.roles.find((role) => role.id === id)?.listed;
  return usual && usual !== side ? `${t(`role-listed-${usual}`)} ${t(`role-nearer-${side}`)}` : "";
}

/** The texts of a job beside title and summary, by their message; a company's bank may lack some. */
const parts = /** @type {const} */ ([["day", "role-day"], ["surroundings", "role-surroundings"], ["for", "role-good"],
  ["against", "role-hard"], ["progress", "role-progress"], ["crossTraining", "role-cross"]]);

/** What is known about a job beside the person. @param {Told} told @param {string} id */
function facts({ t, text, catalogue }, id) {
  const words = text.roles[id];
  const known = catalogue.roles.find((role) => role.id === id);
  const origin = t("role-origin");
  /** @type {import("../elements/result/wd-role.js").Fact[]} */
  const all = parts.map(([part, label]) => ({ label: t(label), text: words[part] ?? "" }));
  if (known?.education) all.push({ label: t("role-education"), text: t(`education-${known.education}`), origin });
  if (known?.pay) all.push({ label: t("role-pay"), text: t(`pay-${known.pay}`), origin });
  return all.filter((fact) => fact.text);
}

/** What the person's answers say for a job and against it. @param {Told} told @param {Ranked} role */
function answers({ t, spoken, visit, explain }, { id, side }) {
  const why = strongest(explain({ role: id }).contributions);
  const groups = /** @type {const} */ (["for", "against"]).map((way) => ({
    heading: t(`role-${way}`), tone: way === "for" ? side.replace("mixed", "cross") : "", none: t("reasons-none"),
    reasons: why[way].map(({ item }) =>
      ({ question: spoken.quote(item), answer: spoken.answer(item, visit.course.answers[item]) })),
  }));
  return { heading: t("role-answers"), groups };
}

/** All that a card shows once it is opened. @param {Told} told @param {Ranked} role @returns {More} */
function more(told, role) {
  const { t, text } = told;
  const words = text.roles[role.id].search ?? [];
  return {
    facts: facts(told, role.id),
    search: words.length === 0 ? null : {
      heading: t("role-search"), words, copy: t("role-copy"), copied: t("role-copied"), failed: t("role-copy-failed"),
    },
    answers: answers(told, role),
  };
}

/**
 * @param {Told} told @param {Ranked} role @param {Ranked[]} ranked - all that are shown
 */
export function roleCard(told, role, ranked) {
  const { t, text, explain, foreign } = told;
  const { title, summary } = text.roles[role.id];
  const learn = toLearn(explain({ role: role.id }).readiness ?? []).map((skill) => text.skills[skill].name);
  return html`<wd-role .job=${role.id} .name=${title} .summary=${summary} .place=${placeName(told, role, ranked)}
    .fit=${t(`fit-${role.fit}`)} .side=${role.side} .sideName=${sideName(told, role.side)} .listed=${listed(told, role)}
    .ready=${role.readiness} .readiness=${readinessName(told, role)} .readinessWords=${t(readinessWords(role.readiness))}
    .learnLabel=${t("role-learn")} .learn=${learn} .moreLabel=${t("role-more")} .more=${() => more(told, role)}
    .hideLabel=${foreign ? "" : t("role-hide")}></wd-role>`;
}
