// @ts-check
import { html, nothing } from "lit";

/** @typedef {import("./result.js").Told} Told */
/** @typedef {Told["assessment"]["roles"][number]} Ranked */

/** Choice: at least so many jobs get a card; a shared leading place is shown whole. */
const leastCards = 3;

/** @param {number} readiness */
const readinessWords = (readiness) =>
  ["readiness-little", "readiness-some", "readiness-much", "readiness-most"][Math.min(Math.floor(readiness * 4), 3)];

/** @param {Told} told @param {string} side */
const sideName = ({ t }, side) => (side === "mixed" ? t("side-mixed") : `${t(`side-${side}`)}: ${t(`side-${side}-plain`)}`);

/** @param {Told} told @param {Ranked} role */
export function placeName({ t, assessment: { roles } }, { place }) {
  return t(roles.filter((other) => other.place === place).length > 1 ? "role-place-shared" : "role-place", { place });
}

/** @param {Told} told @param {Ranked} role */
function reasons({ t, spoken, visit, assessment }, { id, side }) {
  const why = assessment.reasons.roles[id];
  if (!why) return nothing;
  const groups = /** @type {const} */ (["for", "against"]).map((way) => ({
    heading: t(`role-${way}`), tone: way === "for" ? side.replace("mixed", "cross") : "", none: t("reasons-none"),
    reasons: why[way].map(({ item }) =>
      ({ question: spoken.quote(item), answer: spoken.answer(item, visit.course.answers[item]) })),
  }));
  return html`<wd-reasons .groups=${groups}></wd-reasons>`;
}

/** @param {Told} told @param {Ranked} role */
function card(told, role) {
  const { t, n, text, catalogue, assessment } = told;
  const { title, summary } = text.roles[role.id];
  const known = catalogue.roles.find(({ id }) => id === role.id);
  const origin = t("role-origin");
  /** @type {import("../elements/wd-role.js").Fact[]} */
  const facts = [{ label: t("role-side"), text: sideName(told, role.side) }];
  if (known?.education) facts.push({ label: t("role-education"), text: t(`education-${known.education}`), origin });
  if (known?.pay) facts.push({ label: t("role-pay"), text: t(`pay-${known.pay}`), origin });
  return html`<wd-role .name=${title} .summary=${summary} .place=${placeName(told, role)} .fit=${t(`fit-${role.fit}`)}
    .side=${role.side} .facts=${facts} .ready=${role.readiness}
    .readiness=${t("role-readiness", { percent: n.percent(role.readiness) })}
    .readinessWords=${t(readinessWords(role.readiness))} .reasonsLabel=${t("role-reasons")}
    ?reasoned=${role.id in assessment.reasons.roles}>${reasons(told, role)}</wd-role>`;
}

/** Jobs without a card. @param {Told} told @param {Ranked[]} roles */
const list = (told, roles) => html`<ol class="rest">${roles.map((role) => html`<li><span>${told.text.roles[role.id].title}</span>
  <span class="soft small">${placeName(told, role)} · ${told.t(`fit-${role.fit}`)}</span></li>`)}</ol>`;

/**
 * The jobs, the leading ones as cards, the others as a list; only a list when there is too little to go on.
 * @param {Told} told
 */
export function rolesSection(told) {
  const { t, assessment: { roles }, path } = told;
  if (path === "few") return html`<section>
    <h3>${t("roles-heading")}</h3>
    <p>${t("roles-too-little")}</p>
    ${list(told, roles)}
  </section>`;
  const leading = roles.filter(({ place }) => place === 1).length;
  const cards = Math.max(leastCards, leading);
  return html`<section>
    <h3>${t("roles-heading")}</h3>
    <p>${leading > 1 ? t("roles-shared", { count: leading }) : nothing} ${t("roles-what")}</p>
    ${roles.slice(0, cards).map((role) => card(told, role))}
    ${roles.length > cards ? html`<h4>${t("roles-rest")}</h4>${list(told, roles.slice(cards))}` : nothing}
  </section>`;
}
