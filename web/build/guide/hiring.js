// @ts-check
import { html } from "../markup.js";
import { linksFrom, sideName, skillLink } from "./parts.js";
import { interview } from "./skill.js";

/** Choice: how many skills a sheet has with their questions, so that it fits on one printed page; and how many more it names. */
const asked = 6,
  named = 4;

/** The way to the sheets. @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @returns {import("./frame.js").Page} */
export function hiring(words, facts) {
  const { t, text, sorted } = words;
  const page = "hiring";
  const to = linksFrom(words, page);
  const content = html`
      <h1>${t("hiring-title")}</h1>
      <p class="lead">${t("hiring-lead")}</p>
      <p class="warning">${t("hiring-warning")}</p>
      <h2>${t("hiring-choose")}</h2>
      <ul class="many">${sorted(facts.roles, ({ id }) => text.roles[id].title).map(
        ({ id }) => html`
        <li><a href="${to(`hiring/${id}`)}">${text.roles[id].title}</a></li>`,
      )}
      </ul>`;
  return { page, title: t("hiring-title"), description: t("hiring-description"), content };
}

/** What to look for in applicants for one job, on one printed page. @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @param {import("./facts.js").Role} role @returns {import("./frame.js").Page} */
export function sheet(words, facts, role) {
  const { t, text } = words;
  const page = `hiring/${role.id}`;
  const to = linksFrom(words, page);
  const { title } = text.roles[role.id];
  const needs = facts.needs(role);
  const others = needs.slice(asked, asked + named).map(({ id }) => text.skills[id].name);
  const content = html`
      <h1>${t("sheet-title", { title })}</h1>
      <p class="side ${role.side}">${sideName(words, role.side)}</p>
      <p class="paper">${t("sheet-how")}</p>
      <ol class="sheet">${needs.slice(0, asked).map(
        ({ id }) => html`
        <li>
          <h2>${skillLink(words, to, id)}</h2>
          ${interview(words, id)}
        </li>`,
      )}
      </ol>
      <p class="paper">${t("sheet-also", { skills: others.join(", ") })}</p>
      <p class="warning">${t("hiring-warning")}</p>
      <ul class="ways">
        <li><a href="${to(`job/${role.id}`)}">${title}</a></li>
        <li><a href="${to("compare")}#${role.id}">${t("job-compare")}</a></li>
        <li><a href="${to("hiring")}">${t("hiring-choose")}</a></li>
      </ul>`;
  return { page, title: t("sheet-title", { title }), description: t("sheet-description", { title }), content };
}
