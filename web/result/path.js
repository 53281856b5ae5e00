// @ts-check
import { html, nothing } from "lit";
import { nextQuestions, nextSteps } from "./next.js";
import { opens, part } from "./part.js";

/** @typedef {import("./result.js").ResultContext} ResultContext */
/** @typedef {import("../screens/view.js").Actions} Actions */
/** @typedef {"front" | "back" | "cross-strength" | "cross-even" | "few" | "noPattern"} Path */

/** The path as messages name it. @param {import("../engine/engine.js").SharedPath} path @returns {Path} */
export function pathName({ lead, why, kind }) {
  if (lead === "tooLittle") return why === "noPattern" ? "noPattern" : "few";
  if (lead !== "crossTrained") return lead;
  return kind === "strength" ? "cross-strength" : "cross-even";
}

/** Whether no path can be named. @param {Path} path */
export const isUnsure = (path) => path === "few" || path === "noPattern";

/**
 * The path in one sentence, and how sure it is: of one's own result, and of one that came by a link.
 * @param {import("../i18n/messages.js").Translate} t @param {import("../engine/engine.js").SharedPath} path
 * @param {number} [answered] - how many questions have an answer, where that is known
 * @returns {{sentence: string, sure: string}}
 */
export function verdict(t, path, answered) {
  const name = pathName(path);
  if (isUnsure(name))
    return { sentence: t(`path-${name}`), sure: answered === undefined ? "" : t(`path-${name}-why`, { count: answered }) };
  const sure =
    path.certainty === "clear" && path.lead === "crossTrained" ? "certainty-clear-cross" : `certainty-${path.certainty}`;
  return { sentence: t(`path-${name}-${path.certainty}`), sure: t(sure) };
}

/** What to know about the answers as a whole; nothing where they form no pattern. @param {ResultContext} context */
export function notes({ t, assessment, path }) {
  const known = assessment.quality.notes.filter((note) => note !== "few" || assessment.path.lead !== "tooLittle");
  return path === "noPattern" ? [] : known.map((note) => t(`quality-${note}`));
}

/**
 * The three paths, how likely each is, and which of them leads.
 * @param {Pick<ResultContext, "t" | "n">} context @param {import("../engine/engine.js").SharedPath} path
 */
export function likelihoods({ t, n }, path) {
  const { front, crossTrained, back } = path.percent;
  const parts = /** @type {const} */ ([
    ["front", front],
    ["cross", crossTrained],
    ["back", back],
  ]).map(([id, percent]) => ({
    id,
    label: t(`side-${id}`),
    plain: t(`side-${id}-plain`),
    percent: n.likely(percent),
    share: percent,
  }));
  const name = pathName(path);
  return { parts, lead: isUnsure(name) ? "" : name.split("-")[0] };
}

/** What to know about the answers as a whole. @param {ResultContext} context */
export function qualitySection(context) {
  const known = notes(context);
  return known.length === 0
    ? nothing
    : part(
        context,
        "quality",
        context.t("quality-heading"),
        known.map((note) => html`<p>${note}</p>`),
      );
}

/**
 * The summary of a result: its path in one sentence, how sure that is, and how likely the three paths are; for one's own
 * result and for one without answers.
 * @param {Pick<ResultContext, "t" | "n">} context @param {import("../engine/engine.js").SharedPath} path
 * @param {{heading: string, answered?: number, more?: unknown}} words - `heading`: whose result it is; `answered`: how many questions have
 *   an answer, where that is known; `more`: after how sure it is
 */
export function summary(context, path, { heading, answered, more = nothing }) {
  const { sentence, sure } = verdict(context.t, path, answered);
  const { parts, lead } = likelihoods(context, path);
  return html`<div class="verdict ${lead || "unsure"}">
    <p class="kicker">${heading}</p>
    <h2 tabindex="-1" data-arrive>${sentence}</h2>
    ${sure ? html`<p>${sure}</p>` : nothing}
    ${
      answered === 0
        ? nothing
        : html`<wd-shares .parts=${parts} .lead=${lead} ?unsure=${!lead}></wd-shares>
    ${lead ? nothing : html`<p class="soft small">${context.t("probability-too-little")}</p>`}`
    }
    ${more}
  </div>`;
}

/** The summary of somebody's answers, with what they can do where no path can be named. @param {ResultContext} context @param {Actions} actions */
export function pathSection(context, actions) {
  const { t, runner, assessment, path, foreign } = context;
  const ways = html`<div class="actions">
    ${runner.canGoOn ? html`<button class="main" type="button" @click=${actions.goOn}>${t("result-go-on")}</button>` : nothing}
    ${
      runner.state.asked.length > 0
        ? html`<button type="button" @click=${opens("answers")}>${t("result-review")}</button>`
        : nothing
    }
  </div>`;
  return summary(context, assessment.path, {
    heading: t(foreign ? "shared-heading" : "result-heading"),
    answered: assessment.answered,
    more: isUnsure(path) && !foreign ? ways : nothing,
  });
}

/** Why this path: the answers that speak for it first, then the picture of all of them together. @param {ResultContext} context */
export function reasonsSection(context) {
  const { t, bank, itemWords, runner, assessment, path } = context;
  const { restToward, ...reasons } = assessment.reasons.path;
  const { axis } = assessment.path;
  const { parts, lead } = likelihoods(context, assessment.path);
  const toward = path === "back" ? /** @type {const} */ (["back", "front"]) : /** @type {const} */ (["front", "back"]);
  const groups = toward.map((side, index) => ({
    heading: t(`reasons-${side}`),
    tone: side,
    none: t("reasons-none"),
    reasons: (index === 0 ? reasons.for : reasons.against).map(({ item }) => ({
      question: itemWords.quote(item),
      answer: itemWords.answer(item, runner.state.answers[item]),
    })),
  }));
  const others = restToward === "none" ? "" : t(`reasons-rest-${restToward}`);
  return part(
    context,
    "why",
    t("reasons-heading"),
    html`<p class="soft small">${t("reasons-order")}</p>
    <wd-reasons .groups=${groups} .note=${others}></wd-reasons>
    <h4>${t("probability-heading")}</h4>
    <wd-probability .parts=${parts} .lead=${lead} .mean=${axis.mean} .sd=${axis.sd} .halfWidth=${bank.axis.halfWidth}
      .note=${t("probability-picture")}></wd-probability>`,
  );
}

/** What the path is like and what else to do next. @param {ResultContext} context */
export function about(context) {
  const { t, catalogue, path } = context;
  const side = path.split("-")[0];
  const steps = nextSteps(context);
  const more = nextQuestions(context) === "none" ? steps.slice(1) : steps;
  return part(
    context,
    "about",
    t("about-heading"),
    html`<p>${t(`about-${side}-work`)} ${t("about-everyone")}</p>
    <ul class="facts">
      <li>${t(`about-${side}-hard`)}</li>
      <li>${t(`about-${side}-start`)}</li>
      <li>${t("about-sides")}</li>
      ${catalogue.id === "office-roles" ? html`<li>${t("about-pay")}</li>` : nothing}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<h4>${t("next-heading")}</h4>
    <ul class="facts">${more.map((id) => html`<li>${t(id)}</li>`)}</ul>`
    }`,
  );
}
