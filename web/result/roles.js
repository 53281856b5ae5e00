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

/** @param {ResultContext} context @param {Ranked[]} ranked @param {number} leading - how many are shown as cards @param {unknown} between - those and the list */
function list(context, ranked, leading, between) {
  const { t, text, runner, language, opened } = context;
  const title = (/** @type {string} */ id) => text.roles[id].title;
  const labels = Object.fromEntries(
    ["all", "search", "order", "fit", "readiness", "name", "side", "sides", "front", "mixed", "back", "again"].map((label) => [
      label,
      t(`jobs-${label}`),
    ]),
  );
  const beyond = leading > 0 && ranked.filter(({ place }) => place === 1).length > leading;
  labels.what = `${beyond ? t("roles-shared-more", { count: leading }) : ""} ${t(leading === 0 ? "roles-too-little" : "roles-what")}`;
  const aside = runner.state.hidden.map((id) => ({ id, title: title(id) }));
  const card = (/** @type {string} */ id, /** @type {{lead: boolean, open: boolean}} */ how) => {
    const role = ranked.find((other) => other.id === id);
    return role ? roleCard(context, role, ranked, how) : nothing;
  };
  return html`<wd-roles data-part="jobs" .opened=${opened ?? new Set()} .roles=${listedRoles(context, ranked)} .aside=${aside} .leading=${leading} .card=${card} .labels=${labels}
    .found=${(/** @type {number} */ count) => t("jobs-found", { count })}
    .announcement=${(/** @type {string} */ name, /** @type {boolean} */ gone) => t(gone ? "jobs-gone" : "jobs-returned", { title: name })}
    .asideLabel=${t("jobs-aside", { count: aside.length })} .language=${language}>${between}</wd-roles>`;
}

/** That a company does not describe its jobs in the reader's language. @param {ResultContext} context */
function elsewhere({ t, own, language }) {
  const other = own?.elsewhere(language);
  if (!other) return nothing;
  return html`<p class="note small">${t("jobs-elsewhere", { language: new Intl.DisplayNames(language, { type: "language" }).of(other) ?? other })}</p>`;
}

/**
 * How many questions could tell apart the two jobs that lead, 0 when none can. The engine compares its two leading roles, so both
 * must be shown.
 * @param {ResultContext} context
 */
export function tieBreakCount({ runner, assessment: { roles } }) {
  const [first, second] = rankWithoutGaps(roles, runner.state.hidden);
  const share = second?.place === 1 && roles[0].id === first.id && roles[1].id === second.id;
  return share ? runner.tieBreakCount : 0;
}

/**
 * The roles: the leading ones as cards, then all as a list; only the list when there are too few answers.
 * @param {ResultContext} context @param {unknown} [between] - what follows the leading ones, before the list
 */
export function rolesSection(context, between = nothing) {
  const { t, assessment, path, runner } = context;
  const ranked = rankWithoutGaps(assessment.roles, runner.state.hidden);
  if (path === "few")
    return html`<section class="jobs">
    <h3>${t("roles-heading-first")}</h3>
    ${list(context, ranked, 0, between)}
  </section>`;
  const leading = ranked.filter(({ place }) => place === 1).length;
  const fits = ranked.some(({ fit }) => fit !== "low");
  return html`<section class="jobs">
    <h3>${t(fits ? "roles-heading" : "roles-heading-near")}</h3>
    ${!fits && ranked.length > 0 ? html`<p>${t("roles-near")}</p>` : nothing}
    ${leading > 1 ? html`<p class="soft small">${t("roles-shared", { count: leading })}</p>` : nothing}
    ${elsewhere(context)}
    ${list(context, ranked, cards, between)}
  </section>`;
}
