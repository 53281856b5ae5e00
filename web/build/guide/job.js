// @ts-check
import { quizLink } from "./frame.js";
import { isco } from "./isco.js";
import { dataBlock, html } from "../markup.js";
import { bar, factList, jobLink, linksFrom, listed, requirements, sideName, skillLink } from "./parts.js";
import { fileOf } from "./site.js";

/** How many similar jobs a page names. */
const similar = 4;

/** The job in the words of schema.org. @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @param {import("./facts.js").Role} role */
function occupation({ text, t, language }, facts, role) {
  const { title, summary, day } = text.roles[role.id];
  const code = (/** @type {string} */ set, /** @type {string} */ value) => ({
    "@type": "CategoryCode",
    inCodeSet: { "@type": "CategoryCodeSet", name: set },
    codeValue: value,
  });
  return dataBlock({
    "@context": "https://schema.org",
    "@type": "Occupation",
    inLanguage: language,
    name: title,
    description: summary,
    responsibilities: day,
    occupationalCategory: [code("O*NET-SOC 2019", role.soc), code("ISCO-08", isco[role.soc])],
    skills: facts
      .needs(role)
      .slice(0, 8)
      .map(({ id }) => text.skills[id].name),
    educationRequirements: t(`education-${role.education}`),
    occupationLocation: { "@type": "Country", name: "US" },
    estimatedSalary: {
      "@type": "MonetaryAmountDistribution",
      name: "base",
      currency: "USD",
      duration: "P1Y",
      median: facts.wage(role),
    },
  });
}

/** @param {import("./words.js").Words} words @param {import("./facts.js").Facts} facts @param {import("./facts.js").Role} role @returns {import("./frame.js").Page} */
export function job(words, facts, role) {
  const { t, text, decimal } = words;
  const page = `job/${role.id}`;
  const to = linksFrom(words, page);
  const about = text.roles[role.id];
  const elsewhere = listed(words, role);
  const parts = /** @type {const} */ ([
    ["role-day", about.day],
    ["role-surroundings", about.surroundings],
    ["role-good", about.for],
    ["role-hard", about.against],
    ["role-progress", about.progress],
    ["role-cross", about.crossTraining],
  ]);
  const content = html`
      <h1>${about.title}</h1>
      <p class="side ${role.side}">${sideName(words, role.side)}</p>
      ${elsewhere && html`<p class="soft">${elsewhere}</p>`}
      <p class="lead">${about.summary}</p>
      <div class="columns">
        <div>
          ${parts.map(
            ([heading, words]) => html`<h2>${t(heading)}</h2>
          <p>${words}</p>
          `,
          )}
        </div>
        <div>
          <h2>${t("job-skills")}</h2>
          <p class="soft">${t("job-skills-note")}</p>
          <ol class="needs">${facts.needs(role).map(
            ({ id, side, importance, more }) => html`
            <li class="${side}">${skillLink(words, to, id)} <span class="value">${t("job-skills-value", { value: decimal(importance) })}</span>
              ${bar((importance - 1) / 4)}${more && html`<span class="soft">${t("job-skills-more")}</span>`}</li>`,
          )}
          </ol>
        </div>
      </div>
      ${factList(requirements(words, facts, role))}
      <section class="panel">
        <h2><a href="${quizLink(words, fileOf(words.language, page))}#job=${role.id}">${t("job-ready")}</a></h2>
        <p>${t("job-ready-note")}</p>
      </section>
      <h2>${t("job-nearest")}</h2>
      <p class="soft">${t("job-nearest-note")}</p>
      <ul>${facts.nearest(role, similar).map((other) => html`<li>${jobLink(words, to, other)}</li>`)}</ul>
      <h2>${t("role-search")}</h2>
      <ul class="words">${(about.search ?? []).map((word) => html`<li>${word}</li>`)}</ul>
      <ul class="ways">
        <li><a href="${to("compare")}#${role.id}">${t("job-compare")}</a></li>
        <li><a href="${to(`hiring/${role.id}`)}">${t("job-hire")}</a></li>
      </ul>`;
  return { page, title: about.title, description: about.summary, content, data: occupation(words, facts, role) };
}
