// @ts-check
import { html, nothing } from "lit";
import { longDate } from "./glance.js";

/** @typedef {import("../data/read.js").Row} Row */

/** Choice: more results than this are better read as a list. */
const few = 20;

/**
 * The results of a text that holds several, to choose one of.
 * @param {import("../base/desk.js").Words} words @param {Row[]} rows
 * @param {{open: (row: Row) => void, all: () => void}} actions
 */
export function severalPart(words, rows, { open, all }) {
  const { t } = words;
  return html`<div class="card stack" role="region" aria-label=${t("one-several", { count: rows.length })}>
    <p tabindex="-1" id="several">${t("one-several", { count: rows.length })}</p>
    <ol class="several">${rows.slice(0, few).map(
      (
        row,
        at,
      ) => html`<li><button type="button" @click=${() => open(row)}>${row.label || t("many-unnamed", { number: at + 1 })}</button>
      ${row.date ? html`<span class="soft small">${longDate(words, row.date)}</span>` : nothing}</li>`,
    )}</ol>
    <div class="actions"><button type="button" @click=${all}>${t("one-several-all")}</button></div>
  </div>`;
}
