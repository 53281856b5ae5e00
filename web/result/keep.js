// @ts-check
import version from "virtual:version";
import { html, nothing } from "lit";
import { part } from "./part.js";

/** @typedef {import("./result.js").ResultContext} ResultContext */
/** @typedef {import("../screens/view.js").View} View */
/** @typedef {import("../engine/engine.js").Kind} Kind */

/** What a result's link holds, where the person has chosen it: a new result begins anew. @type {WeakMap<object, Kind>} */
const chosen = new WeakMap();

/**
 * The page that opens a link: our own, or the one that the element names. Our own needs nothing of the query by which this
 * visit came: it may hold the marks of trackers.
 * @param {View} view @returns {URL | null}
 */
function opener({ ownPage, shareUrl }) {
  if (!ownPage && !shareUrl) return null;
  try {
    const url = new URL(ownPage ? location.href : /** @type {string} */ (shareUrl), document.baseURI);
    if (ownPage) url.search = "";
    return url;
  } catch {
    return null; // the page's author has misspelled it
  }
}

/**
 * The link to the result, and what it holds: without the answers until the person says otherwise.
 * @param {View} view @returns {{kind: Kind, link: string} | null} null where no page opens links
 */
export function keptLink(view) {
  const url = opener(view);
  if (!url) return null;
  const kind = chosen.get(view.runner.assessment) ?? "summary";
  url.hash = `r=${view.runner.code(kind)}`;
  return { kind, link: url.href };
}

/** The day here, as in 2026-11-22. @param {Date} date */
export const day = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/**
 * Everything about a result in one line: an answer sheet that `whichdesk score` reads. `made` says with which jobs, if they are a company's.
 * @param {View} view
 */
export function keptFile(view) {
  const date = day(new Date());
  const id = `whichdesk-${date}`;
  const pack = view.quiz.own?.name;
  const made = { date, page: version, ...(pack && { pack, code: view.runner.code("answers") }) };
  return { name: `${id}.json`, text: `${JSON.stringify({ id, ...view.runner.sheet, made, result: view.runner.assessment })}\n` };
}

/** Hands a file to the person. @param {{name: string, text: string}} file */
function download({ name, text }) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only after asking where to put it
}

/** @param {ResultContext} context @param {{kind: Kind, link: string}} kept */
function share({ t, assessment }, { kind, link }) {
  const holdings = ["summary", "answers"].map((id) => ({ id, label: t(`keep-${id}`), shows: t(`keep-${id}-shows`) }));
  const labels = {
    holds: t("keep-holds"),
    link: t("keep-link"),
    copy: t("keep-copy"),
    copied: t("keep-copied"),
    marked: t("keep-marked"),
    share: t("keep-share"),
    title: t("keep-share-title"),
    text: t("keep-share-text"),
    code: t("keep-code"),
    codePicture: t("keep-code-picture"),
  };
  const choose = (/** @type {CustomEvent<{kind: Kind}>} */ { currentTarget, detail }) => {
    chosen.set(assessment, detail.kind);
    const root = /** @type {ShadowRoot} */ (/** @type {HTMLElement} */ (currentTarget).getRootNode());
    /** @type {import("lit").LitElement} */ (root.host).requestUpdate();
  };
  return html`<p>${t("keep-nothing-sent")}</p>
    <wd-share .holdings=${holdings} .chosen=${kind} .link=${link} .labels=${labels} @kind=${choose}></wd-share>`;
}

/** What a person can keep: a link, a file, a printout. @param {ResultContext} context @param {View} view */
export function keepSection(context, view) {
  const { t, assessment } = context;
  if (assessment.answered === 0) return nothing;
  const kept = context.foreign ? null : keptLink(view); // whoever shared it has chosen what others are to see
  return part(
    context,
    "keep",
    t(kept ? "keep-heading" : "keep-heading-alone"),
    html`${kept ? share(context, kept) : nothing}
    <div class="actions">
      <button type="button" @click=${() => download(keptFile(view))}>${t("keep-file")}</button>
      <p class="soft small">${t("keep-file-holds")}</p>
    </div>
    <div class="actions">
      <button type="button" @click=${() => print()}>${t("keep-print")}</button>
      <p class="soft small">${t("keep-print-holds")}</p>
    </div>`,
  );
}
