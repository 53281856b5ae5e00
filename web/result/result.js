// @ts-check
import { html, nothing } from "lit";
import { WdAnswers } from "../elements/result/wd-answers.js";
import { WdCopy } from "../elements/base/wd-copy.js";
import { WdRoleTools } from "../elements/result/wd-role-tools.js";
import { WdRoles } from "../elements/result/wd-roles.js";
import { WdProbability } from "../elements/result/wd-probability.js";
import { WdQr } from "../elements/result/wd-qr.js";
import { WdReasons } from "../elements/result/wd-reasons.js";
import { WdRole } from "../elements/result/wd-role.js";
import { WdShare } from "../elements/result/wd-share.js";
import { WdPrintout } from "../elements/print/wd-printout.js";
import { WdSkills } from "../elements/result/wd-skills.js";
import { register } from "../elements/base/register.js";
import { resultPrintout } from "./printout.js";
import { answersSection } from "./answers.js";
import { keepSection } from "./keep.js";
import { about, pathName, pathSection, reasonsSection } from "./path.js";
import { rolesSection } from "./roles.js";
import { sharedResult } from "./shared.js";
import { skillsSection } from "./skills.js";
import { whatIfSection } from "./what-if.js";
import { numbers } from "../data/numbers.js";
import { clearData } from "../screens/welcome.js";
import { createItemWords } from "../data/item-words.js";

export { readShared } from "../quiz/shared-result.js";

register({
  "wd-answers": WdAnswers,
  "wd-copy": WdCopy,
  "wd-role-tools": WdRoleTools,
  "wd-roles": WdRoles,
  "wd-probability": WdProbability,
  "wd-qr": WdQr,
  "wd-reasons": WdReasons,
  "wd-role": WdRole,
  "wd-share": WdShare,
  "wd-printout": WdPrintout,
  "wd-skills": WdSkills,
});

/**
 * What every section of the result page reads.
 * @typedef {{
 *   t: import("../i18n/messages.js").Translate, n: ReturnType<typeof numbers>,
 *   text: import("../data/bank.js").Text, itemWords: import("../data/item-words.js").ItemWords,
 *   bank: import("../data/bank.js").Bank, catalogue: import("../data/bank.js").Catalogue, own?: import("../data/pack.js").OwnRoles, runner: import("../quiz/runner.js").QuizRunner,
 *   language: string,
 *   assessment: import("../quiz/runner.js").QuizRunner["assessment"], path: import("./path.js").Path,
 *   foreign: boolean,
 * }} ResultContext - `foreign`: somebody else's result, to be read and not changed
 */

/** Shows a part of the page from its heading on. @param {Event} event @param {string} part */
function jump({ currentTarget }, part) {
  const root = /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (currentTarget).getRootNode());
  const heading = root.getElementById(part);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** Links to the sections of a long page. @param {ResultContext} context @param {string[]} parts - the ids of their headings */
const sectionLinks = ({ t }, parts) => html`<nav aria-label=${t("jump-label")}><ul class="section-links">${parts.map(
  (part) => html`
  <li><button type="button" @click=${(/** @type {Event} */ event) => jump(event, part)}>${t(`jump-${part}`)}</button></li>`,
)}
</ul></nav>`;

/**
 * The result, the path first and in one sentence.
 * @param {import("../screens/view.js").View} view @param {import("../screens/view.js").Actions} actions
 */
export function resultPage(view, actions) {
  const {
    messages,
    text,
    quiz: { bank, catalogue, own },
    runner,
    language,
    foreign = false,
  } = view;
  const { translate: t } = messages;
  const { assessment } = runner;
  /** @type {ResultContext} */
  const context = {
    t,
    text,
    bank,
    catalogue,
    own,
    runner,
    assessment,
    foreign,
    language,
    n: numbers(language),
    itemWords: createItemWords(bank, text, t),
    path: pathName(assessment.path),
  };
  const known = context.path !== "few" && context.path !== "noPattern";
  return html`<div class="screen off-paper" @revisit=${actions.revisit} @hide=${actions.hide}>
    ${
      foreign || assessment.answered === 0
        ? nothing
        : html`<wd-progress .done=${runner.progress.done} .of=${runner.progress.of}
      .label=${t("progress-label")}
      .text=${t("progress-result", { count: assessment.answered, left: runner.progress.left })}></wd-progress>`
    }
    ${pathSection(context, actions, known ? sectionLinks(context, ["why", "skills", "jobs", "answers", "keep"]) : nothing)}
    ${known ? html`${reasonsSection(context)}${whatIfSection(context)}` : nothing}
    ${known ? about(context) : nothing}
    ${assessment.answered === 0 || context.path === "noPattern" ? nothing : html`${skillsSection(context)}${rolesSection(context, actions.breakTie)}`}
    ${answersSection(context)}
    ${keepSection(context, view)}
    <section>
      <p class="soft small">${t("honest")}</p>
      <p class="soft small">${t("credit")}</p>
    </section>
    ${
      foreign
        ? nothing
        : html`<div class="actions">
      ${runner.canGoOn ? html`<button type="button" @click=${actions.goOn}>${t("result-go-on")}</button>` : nothing}
      <wd-restart .label=${t("result-restart")} .question=${t("restart-question")}
        .yes=${t("restart-yes")} .no=${t("restart-no")}></wd-restart>
      ${clearData(t)}
    </div>`
    }
  </div>
  ${resultPrintout(context, view)}`;
}

/** @param {import("../screens/view.js").View} view @param {import("../quiz/shared-result.js").Shared} shared @param {import("../screens/view.js").Actions} actions */
export const sharedPage = (view, shared, actions) => sharedResult(view, shared, actions, resultPage);
