// @ts-check
import { fold } from "../../elements/result/role-list.js";
import { html } from "../markup.js";
import { jobLink, linksFrom, sideName, skillLink } from "./parts.js";

/** @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @returns {import("./frame.js").Page} */
export function list(words, facts) {
  const { t, text, sorted } = words;
  const page = "list";
  const to = linksFrom(words, page);
  const found = Array.from({ length: facts.roles.length + facts.skills.length + 1 }, (_, count) => t("list-found", { count }));
  const jobs = sorted(facts.roles, ({ id }) => text.roles[id].title);
  const skills = sorted(facts.skills, ({ id }) => text.skills[id].name);
  const entry = (
    /** @type {unknown} */ link,
    /** @type {string} */ about,
    /** @type {string} */ side,
    /** @type {string[]} */ searched,
  ) => html`
          <li data-words="${fold(searched.join(" "))}" class="${side}">${link} <span class="soft">${sideName(words, side)}</span>${about}</li>`;
  const description = t("list-description", { jobs: jobs.length, skills: skills.length });
  const content = html`
      <h1>${t("list-title")}</h1>
      <p class="lead">${description}</p>
      <div id="filter" role="search" class="tools" hidden data-found="${found.join("|")}">
        <label>${t("list-search")} <input type="search" autocomplete="off"></label>
        <p role="status"></p>
      </div>
      <section>
        <h2>${t("list-jobs")}</h2>
        <ul class="entries">${jobs.map((role) => {
          const { title, summary, search = [] } = text.roles[role.id];
          return entry(jobLink(words, to, role), summary, role.side, [title, ...search]);
        })}
        </ul>
      </section>
      <section>
        <h2>${t("list-skills")}</h2>
        <ul class="entries">${skills.map(({ id, side }) => {
          const { name, description } = text.skills[id];
          return entry(skillLink(words, to, id), description, side, [name, description]);
        })}
        </ul>
      </section>`;
  return { page, title: t("list-title"), description, content, active: true };
}
