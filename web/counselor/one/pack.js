// @ts-check
import { html, nothing } from "lit";

/**
 * Which file's jobs the person was shown, and how to see them here.
 * @param {import("../base/desk.js").Desk} desk @param {import("../base/person.js").Person} person
 * @param {{wrong: boolean, onFile: (event: Event) => void}} what - `wrong`: another file was opened
 */
export function packPart({ words: { t }, packs }, { pack }, { wrong, onFile }) {
  const [name, version] = pack.split(".");
  return html`<div class="note stack"><p>${t("one-pack", { name, version })}</p>
    ${wrong ? html`<p role="alert">${t("one-pack-other")}</p>` : nothing}
    ${
      packs
        ? html`<div class="actions"><label class="file"><input class="visually-hidden" type="file" accept=".json,application/json" @change=${onFile}>
      <span>${t("one-pack-open")}</span></label></div>`
        : nothing
    }</div>`;
}
