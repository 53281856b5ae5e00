// @ts-check
import { html } from "../markup.js";
import { jobLink, linksFrom, skillLink } from "./parts.js";

/** All jobs in one table, of which a script shows two. @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @returns {import("./frame.js").Page} */
export function compare(words, facts) {
  const { t, text, money, decimal, sorted } = words;
  const page = "compare";
  const to = linksFrom(words, page);
  const roles = sorted(facts.roles, ({ id }) => text.roles[id].title);
  const row = (/** @type {unknown} */ head, /** @type {(role: import("./facts.js").Role) => unknown} */ cell) => html`
            <tr><th scope="row">${head}</th>${roles.map((role) => html`<td>${cell(role)}</td>`)}</tr>`;
  const choice = (/** @type {string} */ which) => html`<label>${t(`compare-${which}`)}
          <select>${roles.map(({ id }) => html`<option value="${id}">${text.roles[id].title}</option>`)}</select></label>`;
  const content = html`
      <h1>${t("compare-title")}</h1>
      <p class="lead">${t("compare-lead")}</p>
      <div id="compare" role="group" aria-label="${t("compare-title")}" class="tools" hidden>
        ${choice("first")}
        ${choice("second")}
      </div>
      <section class="wide" tabindex="0" aria-label="${t("compare-title")}">
        <table>
          <thead>
            <tr><th scope="col">${t("compare-what")}</th>${roles.map((role) => html`<th scope="col">${jobLink(words, to, role)}</th>`)}</tr>
          </thead>
          <tbody>${[
            row(t("compare-side"), ({ side }) => t(`jobs-${side}`)),
            row(t("compare-education"), ({ education }) => t(`education-${education}`)),
            row(t("compare-wage"), (role) => money(facts.wage(role))),
            facts.skills.map(({ id }) => row(skillLink(words, to, id), ({ importance }) => decimal(importance[id]))),
          ]}
          </tbody>
        </table>
      </section>`;
  return { page, title: t("compare-title"), description: t("compare-description"), content, active: true };
}
