// @ts-check
import { html } from "../markup.js";
import { bar, jobLink, linksFrom, sideName } from "./parts.js";

/** How many jobs a page names. */
const needing = 6;

/** What to look for in an answer, and what to ask. @param {import("./words.js").Words} words @param {string} id - of the skill */
export const interview = ({ t }, id) => html`<p><b>${t("sheet-look")}:</b> ${t(`skill-${id}-hire`)}</p>
          <ul>${[1, 2].map((number) => html`<li>${t(`skill-${id}-ask-${number}`)}</li>`)}</ul>`;

/** @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @param {import("./facts.js").Skill} skill @returns {import("./frame.js").Page} */
export function skill(words, facts, { id, side }) {
  const { t, text, decimal } = words;
  const page = `skill/${id}`;
  const to = linksFrom(words, page);
  const { name, description } = text.skills[id];
  const { prompt, example } = text.items[facts.sample(id)];
  const [first, last] = [facts.steps[0], facts.steps.at(-1)].map((step) => t(`rating-${step}`));
  const content = html`
      <h1>${name}</h1>
      <p class="side ${side}">${sideName(words, side)}</p>
      <h2>${t("skill-what")}</h2>
      <p class="lead">${description}</p>
      <h2>${t("skill-work")}</h2>
      <p>${t(`skill-${id}-work`)}</p>
      <h2>${t("skill-practice")}</h2>
      <p>${t(`skill-${id}-practice`)}</p>
      <h2>${t("skill-jobs")}</h2>
      <ol class="needs">${facts.needing(id, needing).map(
        (role) => html`
        <li class="${role.side}">${jobLink(words, to, role)} <span class="value">${t("job-skills-value", { value: decimal(role.importance[id]) })}</span>
          ${bar((role.importance[id] - 1) / 4)}</li>`,
      )}
      </ol>
      <section class="panel">
        <h2>${t("skill-sample")}</h2>
        <blockquote><p>${prompt}</p></blockquote>
        <p class="soft">${example}</p>
        <p>${t("skill-sample-answers", { first, last })}</p>
      </section>
      <section>
        <h2>${t("guide-hiring")}</h2>
          ${interview(words, id)}
      </section>`;
  return { page, title: name, description: `${name}: ${description}`, content };
}
