// @ts-check
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";

/** Choice: how many bad lines are shown at once. */
const few = 50;

/** The codes that have a sentence of their own; the first of the others is "damaged". */
const told = new Set([
  "truncated-code",
  "other-bank",
  "other-version",
  "nothing-found",
  "no-result",
  "not-json",
  "too-many-results",
  "file-too-large",
  "spreadsheet-file",
  "document-file",
  "pdf-file",
  "image-file",
  "archive-file",
  "binary-file",
  "guessed-encoding",
]);

/** What was damaged on its way, as opposed to answer sheets with mistakes in them. */
const damaged = /^(empty-code|not-base64url|not-canonical|overlong-code|bad-checksum|impossible-code)$/;

/** Whether a code was damaged or cut on its way. @param {string} code */
export const isDamage = (code) => code === "truncated-code" || damaged.test(code);

/** @param {import("../data/source.js").Trouble} trouble */
export function messageOf({ code }) {
  if (told.has(code)) return `trouble-${code}`;
  if (damaged.test(code)) return "trouble-damaged";
  return /^unknown-(format|kind)$/.test(code) ? "trouble-newer" : "trouble-sheet";
}

/**
 * The lines that could not be read, each to be mended in place.
 * @param {import("../base/desk.js").Desk} desk @param {(at: number) => void} onDone - one of them was mended, or left out
 */
export function troublesPart({ words: { t }, people }, onDone) {
  const { troubles } = people;
  return html`<details class="note warn off-paper" open><summary>${t("many-troubles", { count: troubles.length })}</summary>
    <ul class="troubles">${repeat(
      troubles.slice(0, few),
      (trouble) => trouble,
      (trouble, at) => {
        const { source, line, code, args, text } = trouble;
        const where = [source, line > 0 ? t("many-line", { line }) : ""].filter(Boolean).join(", ");
        const read = async (/** @type {Event} */ { currentTarget }) => {
          const input = /** @type {HTMLElement} */ (currentTarget).closest("li")?.querySelector("input");
          if (input) await people.mend(trouble, input.value);
          onDone(at);
        };
        const leaveOut = () => {
          people.dismiss(trouble);
          onDone(at);
        };
        return html`<li><p id=${`trouble-${at}`}>${where ? html`<b>${where}:</b>` : nothing} ${t(messageOf(trouble), { ...args, code })}</p>
        <div class="mend">${
          text
            ? html`<label class="field"><span class="visually-hidden">${t("many-mend-label")} ${where}</span><input aria-describedby=${`trouble-${at}`} .value=${text}></label>
          <button type="button" aria-label=${`${t("many-mend")}: ${where}`} @click=${read}>${t("many-mend")}</button>`
            : nothing
        }<button type="button" class="quiet" aria-label=${`${t("many-dismiss")}: ${where}`} @click=${leaveOut}>${t("many-dismiss")}</button></div></li>`;
      },
    )}</ul>
    ${troubles.length > few ? html`<p>${t("many-troubles-more", { count: troubles.length - few })}</p>` : nothing}
  </details>`;
}
