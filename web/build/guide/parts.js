// @ts-check
import { Markup, html } from "../markup.js";
import { fileOf, linkTo } from "./site.js";

/**
 * @typedef {import("./facts.js").Facts} Facts
 * @typedef {import("./facts.js").Role} Role
 * @typedef {import("./words.js").Words} Words
 * @typedef {(page: string) => string} To - the link from the present page to another of the same language
 */

/** Links from one page to others of its language. @param {Words} words @param {string} page @returns {To} */
export const linksFrom = ({ language }, page) => {
  const here = fileOf(language, page);
  return (other) => linkTo(here, fileOf(language, other));
};

/** @param {Words} words @param {To} to @param {Role} role */
export const jobLink = ({ text }, to, { id }) => html`<a href="${to(`job/${id}`)}">${text.roles[id].title}</a>`;

/** @param {Words} words @param {To} to @param {string} id */
export const skillLink = ({ text }, to, id) => html`<a href="${to(`skill/${id}`)}">${text.skills[id].name}</a>`;

/** The side of a job or skill with the plain phrase beside it. @param {Words} words @param {string} side */
export function sideName({ t }, side) {
  if (side === "mixed") return t("side-mixed");
  if (side === "both") return t("skills-side-both");
  return `${t(`side-${side}`)}: ${t(`side-${side}-plain`)}`;
}

/** The side on which lists count a job. @param {Role} role */
export const usualSide = ({ listed: usual, side }) => usual ?? side;

/** Where lists count a job, when its figures say otherwise. @param {Words} words @param {Role} role */
export const listed = ({ t }, { listed: usual, side }) =>
  usual && usual !== side ? `${t(`role-listed-${usual}`)} ${t(`role-nearer-${side}`)}` : "";

/** A bar of a length from 0 to 1; the number beside it says the same. @param {number} length */
export const bar = (length) =>
  new Markup(
    `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><path class="ground" d="M0 4H100"/><path d="M0 4H${(100 * length).toFixed(1)}"/></svg>`,
  );

/** Facts as a list of terms and what they are. @param {(readonly [string, unknown, string?])[]} facts - term, text, origin */
export const factList = (facts) => html`<dl class="facts">${facts.map(
  ([term, content, origin]) => html`
        <div><dt>${term}${origin && html` <span class="soft">(${origin})</span>`}</dt><dd>${content}</dd></div>`,
)}
      </dl>`;

/** What a job usually asks for and pays, with where that is known from. @param {Words} words @param {Facts} facts @param {Role} role */
export const requirements = ({ t, money }, facts, role) => [
  /** @type {const} */ ([t("role-education"), t(`education-${role.education}`), t("role-origin")]),
  /** @type {const} */ ([
    t("role-pay"),
    html`${t(`pay-${role.pay}`)}<br>${t("job-wage", { wage: money(facts.wage(role)) })}`,
    t("role-origin"),
  ]),
];
