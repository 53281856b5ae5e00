// @ts-check
import { html, nothing } from "lit";
import { filesOf } from "./files.js";

/** @typedef {import("./desk.js").Words} Words */

/** What a file of jobs is called; the quiz's own jobs where there is none. @param {Words} words @param {Shown} shown */
export function jobsOf({ t }, { pack, sameRoles }) {
  const [name, version] = pack.split(".");
  if (pack) return t("packs-file", { name, version });
  return t(sameRoles ? "packs-own" : "packs-closed");
}

/** That somebody was shown other jobs than are shown here. @param {Words} words @param {Shown} person */
export function otherJobs({ t }, { pack }) {
  const [name, version] = pack.split(".");
  return pack ? t("one-pack", { name, version }) : t("one-pack-unnamed");
}

/**
 * Asks for the files of jobs that people were shown and that are not open.
 * @param {import("./desk.js").Desk} desk
 * @param {{said: string, files?: string[], wrong: boolean, onFile: (file: File) => void}} what - `files`: ids and versions; `wrong`: another
 *   file was opened
 */
export function packPart({ words, packs }, { said, files = [], wrong, onFile }) {
  const { t } = words;
  const chosen = (/** @type {Event} */ event) => {
    const [file] = filesOf(event);
    if (file) onFile(file);
  };
  return html`<div class="note stack off-paper"><p>${said}</p>
    ${files.length > 0 ? html`<ul class="facts">${files.map((pack) => html`<li>${jobsOf(words, { pack, sameRoles: false })}</li>`)}</ul>` : nothing}
    ${wrong ? html`<p role="alert">${t("one-pack-other")}</p>` : nothing}
    ${
      packs
        ? html`<div class="actions"><label class="file"><input class="visually-hidden" type="file" accept=".json,application/json" @change=${chosen}>
      <span>${t("one-pack-open")}</span></label></div>`
        : nothing
    }</div>`;
}

/** @typedef {{pack: string, sameRoles: boolean}} Shown - the jobs that somebody is shown with */

/**
 * The same for several people; nothing when all files are open.
 * @param {import("./desk.js").Desk} desk @param {() => Shown[]} people @param {{wrongPack: boolean}} part - in which they are
 */
export function missingPacks(desk, people, part) {
  const missing = () => people().filter(({ sameRoles }) => !sameRoles);
  const before = missing();
  if (before.length === 0) return nothing;
  const files = [...new Set(before.map(({ pack }) => pack))].filter(Boolean).sort();
  return packPart(desk, {
    said: desk.words.t("packs-missing", { count: before.length }),
    files,
    wrong: part.wrongPack,
    onFile: async (file) => {
      await desk.openPack(file);
      part.wrongPack = missing().length === before.length;
    },
  });
}

/**
 * Which jobs the people of a group were shown, where these differ; else nothing.
 * @param {Words} words @param {Shown[]} people
 */
export function mixedJobs(words, people) {
  /** @type {Map<string, {shown: Shown, count: number}>} */
  const counts = new Map();
  for (const shown of people) {
    const jobs = `${shown.pack} ${shown.sameRoles}`;
    counts.set(jobs, { shown, count: (counts.get(jobs)?.count ?? 0) + 1 });
  }
  if (counts.size < 2) return nothing;
  const { t, n } = words;
  return html`<div class="wide-text"><p>${t("packs-mixed")}</p>
    <dl>${[...counts.values()].map(({ shown, count }) => html`<dt>${jobsOf(words, shown)}</dt><dd>${n.whole(count)}</dd>`)}</dl></div>`;
}
