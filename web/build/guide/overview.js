// @ts-check
import { html } from "../markup.js";
import { quizLink } from "./frame.js";
import { jobLink, linksFrom, skillLink, usualSide } from "./parts.js";
import { fileOf } from "./site.js";

/** @typedef {"front" | "back"} Side */

/** The pay of a side's jobs, from the lowest to the highest. @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @param {Side} side */
function payRange({ t, money }, { roles, wage }, side) {
  const wages = roles.filter((role) => usualSide(role) === side).map(wage);
  return t("overview-range", { low: money(Math.min(...wages)), high: money(Math.max(...wages)) });
}

/** The two sides next to each other, and the path between them. @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @returns {import("./frame.js").Page} */
export function overview(words, facts) {
  const { t } = words;
  const page = "index";
  const to = linksFrom(words, page);
  const jobs = (/** @type {string} */ side) =>
    html`<ul>${facts.roles.filter((role) => usualSide(role) === side).map((role) => html`<li>${jobLink(words, to, role)}</li>`)}</ul>`;
  const skills = (/** @type {Side} */ side) =>
    html`<ul>${facts.skills.filter((skill) => skill.side === side).map(({ id }) => html`<li>${skillLink(words, to, id)}</li>`)}</ul>`;
  /** @type {[string, (side: Side) => unknown][]} */
  const rows = [
    ["what", (side) => t(`about-${side}-work`)],
    ["tasks", (side) => t(`overview-${side}-tasks`)],
    ["skills", skills],
    ["surroundings", (side) => t(`overview-${side}-surroundings`)],
    ["start", (side) => t(`about-${side}-start`)],
    ["pay", (side) => payRange(words, facts, side)],
    ["for", (side) => t(`overview-${side}-for`)],
    ["against", (side) => t(`about-${side}-hard`)],
    ["needs", (side) => t(`overview-${side}-needs`)],
    ["jobs", jobs],
  ];
  const content = html`
      <h1>${t("overview-title")}</h1>
      <p class="lead">${t("overview-lead")}</p>
      <p>${t("about-sides")}</p>
      <h2>${t("overview-table")}</h2>
      <div class="sides">
        ${(/** @type {const} */ (["front", "back"])).map(
          (side) => html`<section class="${side}" aria-labelledby="${side}">
          <h3 id="${side}">${t(`side-${side}`)} <span class="plain">${t(`side-${side}-plain`)}</span></h3>
          ${rows.map(
            ([row, text]) => html`<div class="row"><h4>${t(`row-${row}`)}</h4><div>${text(side)}</div></div>
          `,
          )}
        </section>
        `,
        )}
      </div>
      <p>${t("about-pay")}</p>
      <p>${t("about-everyone")}</p>
      <section class="path cross">
        <h2>${t("overview-cross")}</h2>
        <p>${t("about-cross-work")}</p>
        <p>${t("about-cross-hard")}</p>
        <p>${t("about-cross-start")}</p>
        <h3>${t("overview-cross-jobs")}</h3>
        ${jobs("mixed")}
        <h3>${t("skills-side-both")}</h3>
        <ul>${facts.skills.filter(({ side }) => side === "both").map(({ id }) => html`<li>${skillLink(words, to, id)}</li>`)}</ul>
      </section>
      <p class="invite">${t("overview-quiz")} <a class="main" href="${quizLink(words, fileOf(words.language, page))}">${t("guide-quiz")}</a></p>`;
  return { page, title: t("overview-title"), description: t("overview-description", { jobs: facts.roles.length }), content };
}
