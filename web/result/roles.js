// @ts-check
import { html, nothing } from "lit";
import { densePlaces } from "./ranking.js";
import { placeName, readinessName, roleCard } from "./role-card.js";

/** @typedef {import("./result.js").Told} Told */
/** @typedef {import("../engine/engine.js").Role} Ranked */

/** Choice: so many jobs stand as cards in front of the list. */
const cards = 3;

/** The jobs as the list shows them. @param {Told} told @param {Ranked[]} ranked @returns {import("../elements/result/jobs.js").Job[]} */
const jobs = (told, ranked) => ranked.map((role) => {
  const { title, summary, search = [] } = told.text.roles[role.id];
  return {
    id: role.id, title, side: role.side, place: placeName(told, role, ranked), fit: told.t(`fit-${role.fit}`),
    ready: role.readiness, readiness: readinessName(told, role), words: [title, summary, ...search],
  };
});

/** @param {Told} told @param {Ranked[]} ranked @param {number} leading - how many stand as cards */
function list(told, ranked, leading) {
  const { t, text, visit, language } = told;
  const title = (/** @type {string} */ id) => text.roles[id].title;
  const labels = Object.fromEntries(["all", "search", "order", "fit", "readiness", "name", "side", "sides", "front", "mixed",
    "back", "again"].map((label) => [label, t(`jobs-${label}`)]));
  const aside = visit.course.hidden.map((id) => ({ id, title: title(id) }));
  const card = (/** @type {string} */ id) => {
    const role = ranked.find((other) => other.id === id);
    return role ? roleCard(told, role, ranked) : nothing;
  };
  return html`<wd-jobs .jobs=${jobs(told, ranked)} .aside=${aside} .leading=${leading} .card=${card} .labels=${labels}
    .found=${(/** @type {number} */ count) => t("jobs-found", { count })}
    .said=${(/** @type {string} */ name, /** @type {boolean} */ gone) => t(gone ? "jobs-gone" : "jobs-returned", { title: name })}
    .asideLabel=${t("jobs-aside", { count: aside.length })} .language=${language}></wd-jobs>`;
}

/** What there is to know about the first place. @param {Told} told @param {Ranked[]} ranked @param {number} leading */
function firstPlace({ t }, ranked, leading) {
  if (ranked.length === 0 || leading < 2) return nothing;
  return html`${t("roles-shared", { count: leading })} ${leading > cards ? t("roles-shared-more", { count: cards }) : nothing}`;
}

/**
 * The offer to tell the leading jobs apart. The engine looks at its two first ones, so both must be there.
 * @param {Told} told @param {Ranked[]} ranked @param {() => void} breakTie
 */
function offer({ t, visit, foreign, assessment: { roles } }, ranked, breakTie) {
  const [first, second] = ranked;
  if (!second || second.place > 1 || roles[0].id !== first.id || roles[1].id !== second.id) return nothing;
  const count = foreign ? 0 : visit.ties;
  return count === 0 ? nothing : html`<div class="note">
    <p>${t("tie-offer", { count })}</p>
    <div class="actions"><button type="button" @click=${breakTie}>${t("tie-ask", { count })}</button></div>
  </div>`;
}

/**
 * The jobs: the leading ones as cards, then all as a list; only the list when there is too little to go on.
 * @param {Told} told @param {() => void} breakTie
 */
export function rolesSection(told, breakTie) {
  const { t, assessment, path, visit } = told;
  const ranked = densePlaces(assessment.roles, visit.course.hidden);
  if (path === "few") return html`<section>
    <h3 id="jobs" tabindex="-1">${t("roles-heading-first")}</h3>
    <p>${t("roles-too-little")}</p>
    ${list(told, ranked, 0)}
  </section>`;
  const leading = ranked.filter(({ place }) => place === 1).length;
  const fits = ranked.some(({ fit }) => fit !== "low");
  return html`<section>
    <h3 id="jobs" tabindex="-1">${t(fits ? "roles-heading" : "roles-heading-near")}</h3>
    <p>${fits || ranked.length === 0 ? nothing : t("roles-near")} ${firstPlace(told, ranked, leading)} ${t("roles-what")}</p>
    ${offer(told, ranked, breakTie)}
    ${list(told, ranked, cards)}
  </section>`;
}
