// @ts-check
import { html, nothing } from "lit";
import { WdColumns } from "../elements/result/wd-columns.js";
import { WdPart } from "../elements/result/wd-part.js";
import { WdShares } from "../elements/result/wd-shares.js";
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
import { opens } from "./part.js";
import { nextQuestions, nextSection } from "./next.js";
import { about, isUnsure, pathName, pathSection, qualitySection, reasonsSection } from "./path.js";
import { rolesSection } from "./roles.js";
import { sharedResult } from "./shared.js";
import { skillsSection } from "./skills.js";
import { whatIfSection } from "./what-if.js";
import { numbers } from "../data/numbers.js";
import { clearData } from "../screens/welcome.js";
import { createItemWords } from "../data/item-words.js";

export { openJob, partOf, showPart } from "./open.js";
export { readShared } from "../quiz/shared-result.js";

register({
  "wd-answers": WdAnswers,
  "wd-columns": WdColumns,
  "wd-copy": WdCopy,
  "wd-part": WdPart,
  "wd-shares": WdShares,
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
 *   foreign: boolean, guide: string, opened?: ReadonlySet<string>,
 * }} ResultContext - `guide`: the folder of the guide in the reader's language, or ""; `foreign`: somebody else's result, to be read and not changed; `opened`: the names of the parts that are open
 */

/** Links to parts of the page, where they are beside the summary. @param {ResultContext} context */
const links = ({ t }) =>
  html`<nav class="section-links" aria-label=${t("jump-label")}><ul>${["jobs", "keep", "why", "skills", "answers"].map(
    (name) => html`<li><button class="quiet" type="button" @click=${opens(name)}>${t(`jump-${name}`)}</button></li>`,
  )}</ul></nav>`;

/** How far one's own quiz is, and what can be done with it. @param {ResultContext} context @param {import("../screens/view.js").Actions} actions */
function standing(context, actions) {
  const { t, runner, assessment } = context;
  const offersMore = !isUnsure(context.path) && nextQuestions(context) !== "more" && runner.canGoOn;
  return html`${
    assessment.answered === 0
      ? nothing
      : html`<wd-progress .done=${runner.progress.done} .of=${runner.progress.of} .label=${t("progress-label")}
      .text=${t("progress-result", { count: assessment.answered, left: runner.progress.left })}></wd-progress>`
  }
  <div class="actions">
    ${offersMore ? html`<button type="button" @click=${actions.goOn}>${t("result-go-on")}</button>` : nothing}
    <wd-restart .label=${t("result-restart")} .question=${t("restart-question")}
      .yes=${t("restart-yes")} .no=${t("restart-no")}></wd-restart>
    ${clearData(t)}
  </div>`;
}

/**
 * The result, the path first and in one sentence.
 * @param {import("../screens/view.js").View} view @param {import("../screens/view.js").Actions} actions
 */
export function resultPage(view, actions) {
  const {
    messages,
    text,
    quiz: { bank, catalogue, own, guide = "" },
    runner,
    language,
    foreign = false,
    opened,
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
    guide: guide && `${guide}${language}/`,
    runner,
    assessment,
    foreign,
    opened,
    language,
    n: numbers(language),
    itemWords: createItemWords(bank, text, t),
    path: pathName(assessment.path),
  };
  const known = context.path !== "few" && context.path !== "noPattern";
  const noPattern = assessment.answered === 0 || context.path === "noPattern";
  const first = html`${known ? nextSection(context, actions) : nothing}${keepSection(context, view)}`;
  return html`<wd-columns class="off-paper" @revisit=${actions.revisit} @hide=${actions.hide}>
    <div slot="lead">${pathSection(context, actions)}${known ? links(context) : nothing}</div>
    <div>
      ${noPattern ? nothing : rolesSection(context, known ? first : nothing)}
      <div class="parts">
        ${known ? nothing : first}
        ${qualitySection(context)}
        ${known ? reasonsSection(context) : nothing}
        ${noPattern ? nothing : skillsSection(context)}
        ${known ? html`${about(context)}${whatIfSection(context)}` : nothing}
        ${answersSection(context)}
      </div>
      ${foreign ? nothing : standing(context, actions)}
      <p class="soft small">${t("honest")}</p>
      <p class="soft small">${t("credit")}</p>
    </div>
  </wd-columns>
  ${resultPrintout(context, view)}`;
}

/** @param {import("../screens/view.js").View} view @param {import("../quiz/shared-result.js").Shared} shared @param {import("../screens/view.js").Actions} actions */
export const sharedPage = (view, shared, actions) => sharedResult(view, shared, actions, resultPage);
