// @ts-check
import { html, nothing } from "lit";
import { minutes } from "../quiz/reading-time.js";
import { question } from "../screens/question.js";
import { firstMessages } from "../data/loader.js";
import { welcome, welcomeBack } from "../screens/welcome.js";
import { words } from "../data/item-words.js";

/** @typedef {import("../screens/view.js").View & {result: typeof import("../result/result.js") | null}} View */
/** @typedef {import("../screens/view.js").Steps} Steps */

/**
 * What stands there before the first files have come; the style sheet shows it only to those who wait.
 * @param {string} language
 */
export const waiting = (language) => html`<p class="waiting soft">${firstMessages(language).translate("loading")}</p>`;

/**
 * What stands in place of everything else when the quiz cannot work.
 * @param {import("../data/bank.js").Failure} failure @param {string} language
 */
export function failed({ kind, problems }, language) {
  const { translate: t } = firstMessages(language);
  return html`<div class="screen">
    <wd-problem .sentence=${t(`failure-${kind}`)} .againLabel=${t("failure-again")} .detailsLabel=${t("failure-details")}
      .problems=${problems}></wd-problem>
  </div>`;
}

/** @param {View} view @param {Steps} does */
function inner(view, does) {
  const { messages: { translate: t }, text, quiz: { bank }, visit, hint, own, greeting } = view;
  const { course } = visit;
  if (view.shared) return view.result?.sharedPage(view, view.shared, does) ?? nothing;
  if (greeting || (course.screen === "welcome" && visit.answered > 0))
    return welcomeBack(t, { count: visit.answered, own }, does.resume);
  if (course.screen === "welcome") {
    const long = (/** @type {number} */ count) => ({ count, minutes: minutes(bank, text, count) });
    return welcome(t, { ...long(visit.length), all: long(bank.items.length), own }, does);
  }
  if (course.screen === "result") return view.result?.resultPage(view, does) ?? nothing;
  const spoken = words(bank, text, t);
  const item = spoken.find(course.asked[course.at]);
  return question({
    bank, item, text: text.items[item.id], labels: spoken.labels(item.id), chosen: course.answers[item.id] ?? null,
    hint: hint ? t("question-choose") : "", t, progress: visit.progress, reviewing: course.reviewing,
  }, does);
}

/** One screen, below what there is to know about the browser; news stand under it, so that nothing moves. @param {View} view @param {Steps} does */
export function screen(view, does) {
  const { messages: { translate: t }, notice, newer } = view;
  return html`
    ${notice ? html`<p class="note small" role="status">${t(notice)}</p>` : nothing}
    ${inner(view, does)}
    ${newer ? html`<p class="soft small" role="status">${t("newer-version")}</p>` : nothing}`;
}
