// @ts-check
import { html, nothing } from "lit";
import { wholePercents } from "./rounding.js";

/** @typedef {import("./result.js").Told} Told */
/** @typedef {"front" | "back" | "cross-strength" | "cross-even" | "few" | "noPattern"} Path */

/** @param {Told["assessment"]["roles"]} roles @param {string} side */
const fitsOn = (roles, side) => roles.some((role) => role.side === side && (role.fit === "good" || role.fit === "great"));

/**
 * Which path the page speaks of. Cross-trained is a strength only where jobs on both sides fit well.
 * @param {Told["assessment"]} assessment @returns {Path}
 */
export function whichPath({ path: { lead, why }, roles }) {
  if (lead === "tooLittle") return why === "noPattern" ? "noPattern" : "few";
  if (lead !== "crossTrained") return lead;
  return fitsOn(roles, "front") && fitsOn(roles, "back") ? "cross-strength" : "cross-even";
}

/** The path in one sentence, how sure it is, and what to do about it. @param {Told} told */
function sentences({ t, visit, assessment, path }) {
  if (path === "few" || path === "noPattern") return html`<p>${t(`path-${path}-why`, { count: assessment.answered })}</p>`;
  const { certainty } = assessment.path;
  const sure = certainty === "clear" && path.startsWith("cross") ? "certainty-clear-cross" : `certainty-${certainty}`;
  return html`<p>${t(sure)} ${visit.canGoOn && certainty !== "clear" ? t("certainty-more") : nothing}</p>`;
}

/** What to know about the answers as a whole. @param {Told} told */
function qualityNotes({ t, assessment }) {
  const notes = assessment.quality.notes.filter((note) => note !== "few" || assessment.path.lead !== "tooLittle");
  return notes.length === 0 ? nothing : html`<div class="note">
    <h3>${t("quality-heading")}</h3>
    ${notes.map((note) => html`<p>${t(`quality-${note}`)}</p>`)}
  </div>`;
}

/** @param {Told} told @param {import("./screens.js").Steps} does */
export function pathSection(told, does) {
  const { t, n, bank, visit, assessment, path, foreign } = told;
  const { probability, axis, certainty } = assessment.path;
  const unsure = path === "few" || path === "noPattern";
  const lead = unsure ? "" : path.split("-")[0];
  const percents = wholePercents([probability.front, probability.crossTrained, probability.back]);
  const parts = /** @type {const} */ (["front", "cross", "back"]).map((id, place) => ({
    id, label: t(`side-${id}`), plain: t(`side-${id}-plain`), percent: n.likely(percents[place]),
  }));
  return html`
    <div class="verdict ${lead || "unsure"}">
      <p class="kicker">${t(foreign ? "shared-heading" : "result-heading")}</p>
      <h2 tabindex="-1" data-arrive>${t(unsure ? `path-${path}` : `path-${path}-${certainty}`)}</h2>
      ${sentences(told)}
    </div>
    ${unsure && !foreign ? html`<div class="actions">
      ${visit.canGoOn ? html`<button class="main" type="button" @click=${does.goOn}>${t("result-go-on")}</button>` : nothing}
      ${visit.course.asked.length > 0
        ? html`<button type="button" @click=${showAnswers}>${t("result-review")}</button>` : nothing}
    </div>` : nothing}
    ${path === "noPattern" ? nothing : qualityNotes(told)}
    ${assessment.answered === 0 ? nothing : html`<section>
      <h3>${t("probability-heading")}</h3>
      <wd-probability .parts=${parts} .lead=${lead} .mean=${axis.mean} .sd=${axis.sd} .halfWidth=${bank.axis.halfWidth}
        .note=${t(unsure ? "probability-too-little" : "probability-picture")} ?unsure=${unsure}></wd-probability>
    </section>`}`;
}

/** @param {Event} event */
function showAnswers(event) {
  const root = /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (event.currentTarget).getRootNode());
  /** @type {import("../elements/wd-answers.js").WdAnswers} */ (root.querySelector("wd-answers")).show();
}

/** Why this path: the answers that speak for it first. @param {Told} told */
export function reasonsSection({ t, spoken, visit, assessment, path }) {
  const { rest, ...reasons } = assessment.reasons.path;
  const toward = path === "back" ? /** @type {const} */ (["back", "front"]) : /** @type {const} */ (["front", "back"]);
  const groups = toward.map((side, place) => ({
    heading: t(`reasons-${side}`), tone: side, none: t("reasons-none"),
    reasons: (place === 0 ? reasons.for : reasons.against).map(({ item }) =>
      ({ question: spoken.quote(item), answer: spoken.answer(item, visit.course.answers[item]) })),
  }));
  const others = Math.abs(rest) < .005 ? "" : t(rest > 0 ? "reasons-rest-front" : "reasons-rest-back");
  return html`<section>
    <h3>${t("reasons-heading")}</h3>
    <p class="soft small">${t("reasons-order")}</p>
    <wd-reasons .groups=${groups} .note=${others}></wd-reasons>
  </section>`;
}

/** What the path is like and what to do next. @param {Told} told */
export function about({ t, catalogue, assessment, path }) {
  const side = path.split("-")[0];
  const next = path === "cross-even" ? [] : [`next-${side}`];
  if (assessment.skills.some(({ band }) => band === "developing")) next.push("next-build");
  next.push("next-share");
  return html`<section>
    <h3>${t("about-heading")}</h3>
    <p>${t(`about-${side}-work`)} ${t("about-everyone")}</p>
    <ul class="facts">
      <li>${t(`about-${side}-hard`)}</li>
      <li>${t(`about-${side}-start`)}</li>
      ${catalogue.id === "office-roles" ? html`<li>${t("about-pay")}</li>` : nothing}
    </ul>
  </section>
  <section>
    <h3>${t("next-heading")}</h3>
    <ul class="facts">${next.map((id) => html`<li>${t(id)}</li>`)}</ul>
  </section>`;
}
