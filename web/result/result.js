// @ts-check
import { html, nothing } from "lit";
import { WdAnswers } from "../elements/result/wd-answers.js";
import { WdCopy } from "../elements/base/wd-copy.js";
import { WdJobTools } from "../elements/result/wd-job-tools.js";
import { WdJobs } from "../elements/result/wd-jobs.js";
import { WdProbability } from "../elements/result/wd-probability.js";
import { WdQr } from "../elements/result/wd-qr.js";
import { WdReasons } from "../elements/result/wd-reasons.js";
import { WdRole } from "../elements/result/wd-role.js";
import { WdShare } from "../elements/result/wd-share.js";
import { WdSheet } from "../elements/print/wd-printout.js";
import { WdSkills } from "../elements/result/wd-skills.js";
import { register } from "../elements/base/register.js";
import { printSheet } from "./printout.js";
import { answersSection } from "./answers.js";
import { keepSection } from "./keep.js";
import { about, pathSection, reasonsSection, whichPath } from "./path.js";
import { rolesSection } from "./roles.js";
import { sharedResult } from "./shared.js";
import { skillsSection } from "./skills.js";
import { whatIfSection } from "./what-if.js";
import { numbers } from "../data/numbers.js";
import { clearData } from "../screens/welcome.js";
import { words } from "../data/item-words.js";

export { readShared } from "../quiz/shared-result.js";

register({
  "wd-answers": WdAnswers,
  "wd-copy": WdCopy,
  "wd-job-tools": WdJobTools,
  "wd-jobs": WdJobs,
  "wd-probability": WdProbability,
  "wd-qr": WdQr,
  "wd-reasons": WdReasons,
  "wd-role": WdRole,
  "wd-share": WdShare,
  "wd-sheet": WdSheet,
  "wd-skills": WdSkills,
});

/**
 * What every part of the result page reads.
 * @typedef {{
 *   t: import("../i18n/messages.js").Translate, has: (id: string) => boolean, n: ReturnType<typeof numbers>,
 *   text: import("../data/bank.js").Text, spoken: import("../data/item-words.js").Words,
 *   bank: import("../data/bank.js").Bank, catalogue: import("../data/bank.js").Catalogue, visit: import("../quiz/runner.js").Visit,
 *   explain: import("../quiz/runner.js").Visit["explain"], language: string,
 *   assessment: import("../quiz/runner.js").Visit["assessment"], path: import("./path.js").Path,
 *   foreign: boolean,
 * }} Told - `foreign`: somebody else's result, to be read and not changed
 */

/** Shows a part of the page from its heading on. @param {Event} event @param {string} part */
function jump({ currentTarget }, part) {
  const root = /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (currentTarget).getRootNode());
  const heading = root.getElementById(part);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** The ways to the parts of a long page. @param {Told} told @param {string[]} parts - the ids of their headings */
const ways = ({ t }, parts) => html`<nav aria-label=${t("jump-label")}><ul class="ways">${parts.map((part) => html`
  <li><button type="button" @click=${(/** @type {Event} */ event) => jump(event, part)}>${t(`jump-${part}`)}</button></li>`)}
</ul></nav>`;

/**
 * The result, the path first and in one sentence.
 * @param {import("../screens/view.js").View} view @param {import("../screens/view.js").Steps} does
 */
export function resultPage(view, does) {
  const { messages, text, quiz: { bank, catalogue }, visit, language, foreign = false } = view;
  const { translate: t, has } = messages;
  const { assessment } = visit;
  /** @type {Told} */
  const told = {
    t, has, text, bank, catalogue, visit, assessment, foreign, language, explain: (target) => visit.explain(target),
    n: numbers(language), spoken: words(bank, text, t), path: whichPath(assessment),
  };
  const known = told.path !== "few" && told.path !== "noPattern";
  return html`<div class="screen off-paper" @revisit=${does.revisit} @hide=${does.hide}>
    ${foreign || assessment.answered === 0 ? nothing : html`<wd-progress .done=${visit.progress.done} .of=${visit.progress.of}
      .label=${t("progress-label")}
      .text=${t("progress-result", { count: assessment.answered, left: visit.progress.left })}></wd-progress>`}
    ${pathSection(told, does, known ? ways(told, ["why", "skills", "jobs", "answers", "keep"]) : nothing)}
    ${known ? html`${reasonsSection(told)}${whatIfSection(told)}` : nothing}
    ${known ? about(told) : nothing}
    ${assessment.answered === 0 || told.path === "noPattern" ? nothing : html`${skillsSection(told)}${rolesSection(told, does.breakTie)}`}
    ${answersSection(told)}
    ${keepSection(told, view)}
    <section>
      <p class="soft small">${t("honest")}</p>
      <p class="soft small">${t("credit")}</p>
    </section>
    ${foreign ? nothing : html`<div class="actions">
      ${visit.canGoOn ? html`<button type="button" @click=${does.goOn}>${t("result-go-on")}</button>` : nothing}
      <wd-restart .label=${t("result-restart")} .question=${t("restart-question")}
        .yes=${t("restart-yes")} .no=${t("restart-no")}></wd-restart>
      ${clearData(t)}
    </div>`}
  </div>
  ${printSheet(told, view)}`;
}

/** @param {import("../screens/view.js").View} view @param {import("../quiz/shared-result.js").Shared} shared @param {import("../screens/view.js").Steps} does */
export const sharedPage = (view, shared, does) => sharedResult(view, shared, does, resultPage);
