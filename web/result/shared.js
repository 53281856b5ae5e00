// @ts-check
import { html, nothing } from "lit";
import { part } from "./part.js";
import { summary } from "./path.js";
import { placeName } from "./role-card.js";
import { numbers } from "../data/numbers.js";

/** @typedef {import("../quiz/shared-result.js").Shared} Shared */
/** @typedef {import("../screens/view.js").View} View */
/** @typedef {import("../screens/view.js").Actions} Actions */
/** @typedef {import("../engine/engine.js").SharedSummary} Summary */

/** The first letters of every code: the format version and the kind. */
const codeStart = "AQ";

/** Which sentence tells why a link cannot be opened. @param {import("../engine/engine.js").Problem[]} problems @param {string} letters - of the code */
export const reason = ([{ code }], letters) =>
  ({
    "empty-code": "shared-cut",
    "truncated-code": letters.startsWith(codeStart) ? "shared-cut" : "shared-damaged",
    "other-bank": "shared-other-bank",
    "other-version": "shared-other-version",
    "unknown-format": "shared-newer",
    "unknown-kind": "shared-newer",
  })[code] ?? "shared-damaged";

/** What to know about a shared result, and the way to one's own quiz. @param {View} view @param {Actions} actions @param {unknown} inner */
const frame = ({ messages: { translate: t }, runner }, actions, inner) => html`<div class="screen">
  ${inner}
  <div class="actions off-paper">
    <button class="main" type="button" @click=${actions.leave}>${t(runner.answered > 0 ? "shared-own" : "shared-take")}</button>
  </div>
</div>`;

/** @param {View} view @param {Shared} shared @param {Actions} actions */
function broken(view, { code, problems = [] }, actions) {
  const { translate: t } = view.messages;
  return frame(
    view,
    actions,
    html`<div class="verdict unsure">
    <h2 tabindex="-1" data-arrive>${t("shared-broken")}</h2>
    <p>${t(reason(problems, code), problems[0].args)}</p>
    <p>${t("shared-untouched")}</p>
  </div>`,
  );
}

/** @param {View} view @param {Summary} found @param {Actions} actions */
function summaryPage(view, found, actions) {
  const {
    messages: { translate: t },
    text,
    language,
    quiz: { bank },
    opened,
  } = view;
  const band = new Map(found.skills.map((skill) => [skill.id, skill.band]));
  const skills = ["front", "back", "both"].map(
    (side) => html`<h4>${t(`skills-side-${side}`)}</h4>
      <ul class="rest">${bank.skills
        .filter((skill) => skill.side === side)
        .map(
          ({ id }) => html`<li>
        <span>${text.skills[id].name}</span> <span class="soft">${t(`band-${band.get(id)}`)}</span></li>`,
        )}</ul>`,
  );
  return frame(
    view,
    actions,
    html`<wd-columns>
    <div slot="lead">
      ${summary({ t, n: numbers(language) }, found.path, { heading: t("shared-heading") })}
      <p class="note small">${t("shared-note")}</p>
    </div>
    <div>
      <section>
        <h3>${t("shared-roles")}</h3>
        ${
          found.sameRoles
            ? html`<ol class="rest">${found.roles.map(
                ({ id, place }) => html`<li>
          <span>${text.roles[id].title}</span> <span class="soft">${placeName({ t }, { place }, found.roles)}</span></li>`,
              )}</ol>`
            : html`<p>${t("shared-other-roles")}</p>`
        }
      </section>
      <div class="parts">${part({ opened }, "skills", t("skills-heading"), skills)}</div>
      <p class="soft small">${t("honest")}</p>
    </div>
  </wd-columns>`,
  );
}

/**
 * A result that somebody shared, in the reader's language. Nothing of it is kept.
 * @param {View} view @param {Shared} shared @param {Actions} actions
 * @param {(view: View, actions: Actions) => unknown} resultPage - shows somebody's whole result
 */
export function sharedResult(view, shared, actions, resultPage) {
  if (shared.problems) return broken(view, shared, actions);
  if (shared.summary) return summaryPage(view, shared.summary, actions);
  const { translate: t } = view.messages;
  return frame(
    view,
    actions,
    html`
    <p class="note small">${t("shared-note")} ${shared.sameRoles ? nothing : t("shared-recomputed")}</p>
    ${resultPage({ ...view, runner: /** @type {import("../quiz/runner.js").QuizRunner} */ (shared.runner), foreign: true }, actions)}`,
  );
}
