// @ts-check
import { css, html, nothing } from "lit";
import { otherJobs } from "../base/pack-part.js";
import { resultPrintout } from "../../result/printout.js";
import { resultContext, resultView } from "./context.js";
import { signed } from "./effects.js";

/** @typedef {import("../base/desk.js").Words} Words */

export const sheetLook = css`
  @media print {
    .sheet { color: #000; font-size: 9pt; }
    .sheet section { display: block; margin-block-start: 4mm; } /* a grid would not be cut at the end of a page */
    .sheet section > p { margin-block: 1mm; line-height: 1.35; }
    .sheet h3 { font-size: 11pt; break-after: avoid; }
    .sheet .answers { columns: 2; column-gap: 6mm; font-size: 7.5pt; line-height: 1.25; }
    .sheet .answers li { display: grid; grid-template-columns: minmax(0, 1fr) repeat(4, 9mm); gap: 0 .5mm; break-inside: avoid; border-block-end: .25pt solid #999; padding-block: .5mm; }
    .sheet .answers li > :first-child { grid-column: 1 / -1; }
    .sheet .answers .number { text-align: end; font-variant-numeric: tabular-nums; align-self: end; }
    .sheet .legend { font-size: 8pt; }
    .sheet .who { font-weight: 650; border-block-end: .5pt solid #000; padding-block-end: 1mm; }
  }
`;

/**
 * Every answer on paper, in two columns: its text and, in the order of the legend, how far it moves the path and the leading roles.
 * @param {Words} words @param {import("./effects.js").Row[]} rows @param {{title: string}[]} roles
 */
function paperAnswers(words, rows, roles) {
  const { t } = words;
  const names = [t("one-column-path"), ...roles.map(({ title }) => title)];
  return html`<section><h3>${t("one-answers")}</h3><p>${t("one-effects-what")}</p>
    <p class="legend">${t("one-print-columns")} <b>${names.map((name, at) => `${at + 1} ${name}`).join(" · ")}</b></p>
    <ol class="answers">${rows.map(
      (row) =>
        html`<li><span>${row.question}</span><span><b>${row.answer}</b> ${row.notes.join(" ")}</span>${[
          row.path,
          ...row.roles,
        ].map((effect) => html`<span class="number">${signed(words, effect)}</span>`)}</li>`,
    )}</ol></section>`;
}

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
    ${person.sameRoles ? nothing : html`<p>${otherJobs(words, person)}</p>`}
    ${note ? html`<section><h3>${t("one-notes")}</h3><p class="plain">${note}</p></section>` : nothing}
    ${rows ? paperAnswers(words, rows, roles) : nothing}
  </div>`;
}
