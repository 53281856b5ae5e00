// @ts-check
import { html, nothing } from "lit";
import { lineOf, linesOf } from "./places.js";

/** @typedef {import("../base/packs.js").CheckedPack} CheckedPack */

/** Choice: how many problems are shown at once. */
const few = 50;

/** Rare faults of the text that have one sentence together. */
const ofForm = new Set(["number-too-large", "too-deep"]);

/** The message that says what is wrong. @param {string} code @param {Record<string, string>} [args] the problem's own */
export function packMessage(code, args) {
  if (code === "out-of-range" && args && args.least === args.most) return "pack-problem-only-value";
  return `pack-problem-${ofForm.has(code) ? "form" : code}`;
}

/**
 * Every problem of a pack, each with its line and its place in the file.
 * @param {import("../base/desk.js").Words} words @param {CheckedPack} pack
 */
function packProblems({ t, n }, { text, problems }) {
  const lines = linesOf(text);
  return html`<ol class="problems">${problems.slice(0, few).map(({ code, where, args }) => {
    const line = lineOf({ where, args }, lines);
    return html`<li>${line === undefined ? nothing : html`<b>${t("many-line", { line })}:</b> `}${
      where ? html`<code>${where}</code> ` : nothing
    }${t(packMessage(code, args), args)}</li>`;
  })}</ol>${problems.length > few ? html`<p class="small">${t("pack-problems-more", { count: n.whole(problems.length - few) })}</p>` : nothing}`;
}

/**
 * A file of own jobs, and what is wrong with it.
 * @param {import("../base/desk.js").Desk} desk @param {(CheckedPack & {file: string}) | null} pack
 * @param {{address: string, hosted: boolean, wrong: boolean, onFile: (event: Event) => void, onAddress: (address: string) => void}} what
 *   - `hosted`: the pack does not fit the link; `wrong`: its address, as it was typed, is none
 */
export function ownJobsPart({ words, packs }, pack, { address, hosted, wrong, onFile, onAddress }) {
  const { t } = words;
  return html`<div class="card stack">
    <p class="small soft">${t(packs ? "prepare-own-what" : "prepare-own-off")}</p>
    ${
      packs
        ? html`<div class="actions"><label class="file"><input class="visually-hidden" type="file" accept=".json,application/json" @change=${onFile}>
      <span>${t("one-file")}</span></label></div>`
        : nothing
    }
    <div class="stack" role="status">${
      pack
        ? html`<p><bdi>${pack.file}</bdi>: ${t("prepare-own-used", { count: pack.used })}</p>
      ${pack.problems.length > 0 ? html`<p>${t("prepare-own-problems", { count: pack.problems.length })}</p>${packProblems(words, pack)}` : nothing}`
        : nothing
    }</div>
    ${
      hosted
        ? html`<p>${t("prepare-own-host", { site: location.origin })}</p>
      <label class="field"><span>${t("prepare-own-address")}</span><input type="text" inputmode="url" autocomplete="off" spellcheck="false" .value=${address}
        aria-invalid=${wrong && address ? "true" : "false"} @input=${(/** @type {Event} */ { target }) => onAddress(/** @type {HTMLInputElement} */ (target).value)}></label>`
        : nothing
    }</div>`;
}
