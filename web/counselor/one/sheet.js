// @ts-check
import { css, html, nothing } from "lit";
import { resultPrintout } from "../../result/printout.js";
import { resultContext, resultView } from "./context.js";
import { effectsTable } from "./effects.js";

/** @typedef {import("../base/desk.js").Words} Words */

export const sheetLook = css`
  @media print {
    .sheet { color: #000; font-size: 9pt; }
    .sheet section { margin-block-start: 4mm; }
    .sheet h3 { font-size: 11pt; break-after: avoid; }
    .sheet tr { break-inside: avoid; }
    .sheet table { font-size: 8pt; }
    .sheet th, .sheet td { padding-block: .8mm; border-color: #999; }
    .sheet .words { color: #333; }
    .sheet .bar { display: none; }
    .sheet .who { font-weight: 650; border-block-end: .5pt solid #000; padding-block-end: 1mm; }
  }
`;

/**
 * The sheet for the file: the result on paper, the counselor's notes, and the answers where they are wanted.
 * @param {Words} words @param {import("../base/person.js").Person} person
 * @param {{note: string, rows: import("./effects.js").Row[] | null, roles: {id: string, title: string}[], brief: unknown}} what
 *   - `rows`: null without the answers; `brief`: in place of the printout, of a result without answers
 */
export function paperSheet(words, person, { note, rows, roles, brief }) {
  const { t } = words;
  const { runner, label } = person;
  return html`<div class="on-paper sheet">
    ${label ? html`<p class="who">${label}</p>` : nothing}
    ${runner ? resultPrintout(resultContext(words, runner), resultView(words, runner)) : brief}
    ${note ? html`<section><h3>${t("one-notes")}</h3><p class="plain">${note}</p></section>` : nothing}
    ${rows ? html`<section><h3>${t("one-answers")}</h3><p>${t("one-effects-what")}</p>${effectsTable(words, rows, roles)}</section>` : nothing}
  </div>`;
}
