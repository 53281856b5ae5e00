// @ts-check
import { html, nothing } from "lit";
import { tieBreakCount } from "./roles.js";

/** @typedef {import("./result.js").ResultContext} ResultContext */
/** @typedef {import("../screens/view.js").Actions} Actions */

/** Something to do outside the quiz: ids of messages, the first of them most of all. @param {ResultContext} context */
export function nextSteps({ assessment, path }) {
  const steps = path === "cross-even" ? [] : [`next-${path.split("-")[0]}`];
  if (assessment.skills.some(({ band }) => band === "developing")) steps.push("next-build");
  return [...steps, "next-share"];
}

/**
 * What a person can do next in the quiz: tell apart the jobs that share the first place, make an open result surer, or nothing
 * that is worth more than looking for a job.
 * @param {ResultContext} context @returns {"tie" | "more" | "none"}
 */
export function nextQuestions(context) {
  const { runner, assessment, foreign } = context;
  if (foreign) return "none";
  if (tieBreakCount(context) > 0) return "tie";
  return assessment.path.certainty === "open" && runner.canGoOn ? "more" : "none";
}

/** One thing to do next. @param {ResultContext} context @param {Actions} actions */
export function nextSection(context, actions) {
  const { t } = context;
  const count = tieBreakCount(context);
  const [words, label, act] = {
    tie: () => /** @type {const} */ ([t("tie-offer", { count }), t("tie-ask", { count }), actions.breakTie]),
    more: () => /** @type {const} */ ([t("certainty-more"), t("result-go-on"), actions.goOn]),
    none: () => /** @type {const} */ ([t(nextSteps(context)[0]), "", null]),
  }[nextQuestions(context)]();
  return html`<section class="note">
    <h3>${t("next-heading")}</h3>
    <p>${words}</p>
    ${act ? html`<div class="actions"><button class="main" type="button" @click=${act}>${label}</button></div>` : nothing}
  </section>`;
}
