// @ts-check
import { html, nothing } from "lit";
import { rankWithoutGaps } from "./ranking.js";
import { placeName, readinessName, roleCard } from "./role-card.js";

/** @typedef {import("./result.js").ResultContext} ResultContext */
/** @typedef {import("../engine/engine.js").Role} Ranked */

/** Choice: how many roles are shown as cards above the list. */
const cards = 3;

/** The roles as the list shows them. @param {ResultContext} context @param {Ranked[]} ranked @returns {import("../elements/result/role-list.js").ListedRole[]} */
const listedRoles = (context, ranked) =>
  ranked.map((role) => {
    const { title, summary, search = [] } = context.text.roles[role.id];
    return {
      id: role.id,
      title,
      side: role.side,
      place: placeName(context, role, ranked),
      fit: context.t(`fit-${role.fit}`),
      ready: role.readiness,
      readiness: readinessName(context, role),
      words: [title, summary, ...search],
    };
  });

/** @param {ResultContext} context @param {Ranked[]} ranked @param {number} leading - how many are shown as cards */
function list(context, ranked, leading) {
  const { t, text, runner, language } = context;
  const title = (/** @type {string} */ id) => text.roles[id].title;
  const labels = Object.fromEntries(
    ["all", "search", "order", "fit", "readiness", "name", "side", "sides", "front", "mixed", "back", "again"].map((label) => [
      label,
      t(`jobs-${label}`),
    ]),
  );
  const aside = runner.state.hidden.map((id) => ({ id, title: title(id) }));
  const card = (/** @type {string} */ id) => {
    const role = ranked.find((other) => other.id === id);
    return role ? roleCard(context, role, ranked) : nothing;
  };
  return html`<wd-roles .roles=${listedRoles(context, ranked)} .aside=${aside} .leading=${leading} .card=${card} .labels=${labels}
    .found=${(/** @type {number} */ count) => t("jobs-found", { count })}
    .announcement=${(/** @type {string} */ name, /** @type {boolean} */ gone) => t(gone ? "jobs-gone" : "jobs-returned", { title: name })}
    .asideLabel=${t("jobs-aside", { count: aside.length })} .language=${language}></wd-roles>`;
}

/** That a company does not describe its jobs in the reader's language. @param {ResultContext} context */
function elsewhere({ t, own, language }) {
  const other = own?.elsewhere(language);
  if (!other) return nothing;
  return html`<p class="note small">${t("jobs-elsewhere", { language: new Intl.DisplayNames(language, { type: "language" }).of(other) ?? other })}</p>`;
}

/** What there is to know about the first place. @param {ResultContext} context @param {Ranked[]} ranked @param {number} leading */
function firstPlace({ t }, ranked, leading) {
  if (ranked.length === 0 || leading < 2) return nothing;
  return html`${t("roles-shared", { count: leading })} ${leading > cards ? t("roles-shared-more", { count: cards }) : nothing}`;
}

/**
 * The offer of a tie-break. The engine compares its two leading roles, so both must be shown.
 * @param {ResultContext} context @param {Ranked[]} ranked @param {() => void} breakTie
 */
function offer({ t, runner, foreign, assessment: { roles } }, ranked, breakTie) {
  const [first, second] = ranked;
  if (!second || second.place > 1 || roles[0].id !== first.id || roles[1].id !== second.id) return nothing;
  const count = foreign ? 0 : runner.tieBreakCount;
  return count === 0
    ? nothing
    : html`<div class="note">
    <p>${t("tie-offer", { count })}</p>
    <div class="actions"><button type="button" @click=${breakTie}>${t("tie-ask", { count })}</button></div>
  </div>`;
}

/**
 * The roles: the leading ones as cards, then all as a list; only the list when there are too few answers.
 * @param {ResultContext} context @param {() => void} breakTie
 */
export function rolesSection(context, breakTie) {
  const { t, assessment, path, runner } = context;
  const ranked = rankWithoutGaps(assessment.roles, runner.state.hidden);
  if (path === "few")
    return html`<section>
    <h3 id="jobs" tabindex="-1">${t("roles-heading-first")}</h3>
    <p>${t("roles-too-little")}</p>
    ${list(context, ranked, 0)}
  </section>`;
  const leading = ranked.filter(({ place }) => place === 1).length;
  const fits = ranked.some(({ fit }) => fit !== "low");
  return html`<section>
    <h3 id="jobs" tabindex="-1">${t(fits ? "roles-heading" : "roles-heading-near")}</h3>
    <p>${fits || ranked.length === 0 ? nothing : t("roles-near")} ${firstPlace(context, ranked, leading)} ${t("roles-what")}</p>
    ${elsewhere(context)}
    ${offer(context, ranked, breakTie)}
    ${list(context, ranked, cards)}
  </section>`;
}
