// @ts-check
import { html, nothing } from "lit";

/** @typedef {import("./result.js").ResultContext} ResultContext */
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
  }));
  const name = pathName(path);
  return { parts, lead: isUnsure(name) ? "" : name.split("-")[0] };
}

/** @param {ResultContext} context */
function qualityNotes(context) {
  const known = notes(context);
  return known.length === 0
    ? nothing
    : html`<div class="note">
    <h3>${context.t("quality-heading")}</h3>
    ${known.map((note) => html`<p>${note}</p>`)}
  </div>`;
}

/** @param {ResultContext} context @param {import("../screens/view.js").Actions} actions @param {unknown} sectionLinks - to the sections of the page */
export function pathSection(context, actions, sectionLinks) {
  const { t, bank, runner, assessment, path, foreign } = context;
  const { axis, certainty } = assessment.path;
  const unsure = isUnsure(path);
  const { sentence, sure } = verdict(t, assessment.path, assessment.answered);
  const { parts, lead } = likelihoods(context, assessment.path);
  return html`
    <div class="verdict ${lead || "unsure"}">
      <p class="kicker">${t(foreign ? "shared-heading" : "result-heading")}</p>
      <h2 tabindex="-1" data-arrive>${sentence}</h2>
      <p>${sure} ${!unsure && runner.canGoOn && certainty !== "clear" ? t("certainty-more") : nothing}</p>
    </div>
    ${
      unsure && !foreign
        ? html`<div class="actions">
      ${runner.canGoOn ? html`<button class="main" type="button" @click=${actions.goOn}>${t("result-go-on")}</button>` : nothing}
      ${
        runner.state.asked.length > 0 ? html`<button type="button" @click=${showAnswers}>${t("result-review")}</button>` : nothing
      }
    </div>`
        : nothing
    }
    ${qualityNotes(context)}
    ${sectionLinks}
    ${
      assessment.answered === 0
        ? nothing
        : html`<section>
      <h3>${t("probability-heading")}</h3>
      <wd-probability .parts=${parts} .lead=${lead} .mean=${axis.mean} .sd=${axis.sd} .halfWidth=${bank.axis.halfWidth}
        .note=${t(unsure ? "probability-too-little" : "probability-picture")} ?unsure=${unsure}></wd-probability>
    </section>`
    }`;
}

/** @param {Event} event */
function showAnswers(event) {
  const root = /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (event.currentTarget).getRootNode());
  /** @type {import("../elements/result/wd-answers.js").WdAnswers} */ (root.querySelector("wd-answers")).show();
}

/** Why this path: the answers that speak for it first. @param {ResultContext} context */
export function reasonsSection({ t, itemWords, runner, assessment, path }) {
  const { restToward, ...reasons } = assessment.reasons.path;
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
  return html`<section>
    <h3 id="why" tabindex="-1">${t("reasons-heading")}</h3>
    <p class="soft small">${t("reasons-order")}</p>
    <wd-reasons .groups=${groups} .note=${others}></wd-reasons>
  </section>`;
}

/** What the path is like and what to do next. @param {ResultContext} context */
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
      <li>${t("about-sides")}</li>
      ${catalogue.id === "office-roles" ? html`<li>${t("about-pay")}</li>` : nothing}
    </ul>
  </section>
  <section>
    <h3>${t("next-heading")}</h3>
    <ul class="facts">${next.map((id) => html`<li>${t(id)}</li>`)}</ul>
  </section>`;
}
