// @ts-check
import { html, nothing } from "lit";
import { isUnsure, likelihoods, pathName, verdict } from "../../result/path.js";
import { placeName } from "../../result/role-card.js";
import { leadingRoles } from "./context.js";

/** @typedef {import("../base/desk.js").Words} Words */
/** @typedef {import("../base/person.js").Person} Person */

/** The path of a result, with answers or without. @param {Person} person @returns {import("../../engine/engine.js").SharedPath} */
export const pathOf = ({ runner, summary }) =>
  runner ? runner.assessment.path : /** @type {NonNullable<typeof summary>} */ (summary).path;

/** Where the person is between the two sides, with the range that holds 90 of 100. @param {Words} words @param {Person} person */
function place({ t, n }, { runner }) {
  if (!runner || runner.assessment.answered === 0) return nothing;
  const { mean, sd } = runner.assessment.path.axis;
  const [low, high] = [mean - 1.645 * sd, mean + 1.645 * sd].map((value) => n.decimal(value));
  return html`<dt>${t("one-axis")}</dt><dd>${n.decimal(mean)} (${t("skills-range", { low, high })})</dd>`;
}

/** What the result says, in one look. @param {Words} words @param {Person} person */
export function glance(words, person) {
  const { t, n, quiz } = words;
  const path = pathOf(person);
  const { sentence, sure } = verdict(t, path, person.runner?.assessment.answered);
  const { parts, lead } = likelihoods({ t, n }, path);
  const { mean = 0, sd = 0 } = person.runner?.assessment.path.axis ?? {};
  const roles = leadingRoles(words, person);
  const unsure = isUnsure(pathName(path));
  return html`<section class="stack">
    <div class="verdict ${lead || "unsure"}">
      <p class="kicker">${t("one-glance")}</p>
      <h2 tabindex="-1" id="open">${sentence}</h2>
      ${sure ? html`<p>${sure}</p>` : nothing}
      <p class="small soft">${t("one-you")}</p>
    </div>
    <div class="card pair">
      <wd-probability .parts=${parts} .lead=${lead} .mean=${mean} .sd=${person.runner ? sd : 0}
        .halfWidth=${quiz.bank.axis.halfWidth} ?unsure=${unsure}></wd-probability>
      <div class="stack">
        ${
          roles.length > 0
            ? html`<div><h3 class="minor">${t("one-leading")}</h3>
          <ol>${roles.map(
            (role) => html`<li>${role.title} <span class="soft small">${placeName({ t }, role, roles)}</span></li>`,
          )}</ol></div>`
            : nothing
        }
        <dl class="small">
          ${person.runner ? html`<dt>${t("one-answered")}</dt><dd>${n.whole(person.runner.assessment.answered)}</dd>` : nothing}
          ${place(words, person)}
          ${person.date ? html`<dt>${t("one-date")}</dt><dd>${longDate(words, person.date)}</dd>` : nothing}
        </dl>
        ${person.runner ? nothing : html`<p class="small soft">${t("one-summary-only")}</p>`}
      </div>
    </div>
  </section>`;
}

/** @param {Pick<Words, "language">} words @param {string} date - as in 2026-11-28 */
export function longDate({ language }, date) {
  const [year, month, day] = date.split("-").map(Number);
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(year, month - 1, day));
}
