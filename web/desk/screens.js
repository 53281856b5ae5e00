// @ts-check
import { html, nothing } from "lit";
import { minutes } from "../quiz/reading-time.js";
import { question } from "../screens/question.js";
import { firstMessages } from "../data/loader.js";
import { welcome, welcomeBack } from "../screens/welcome.js";
import { createItemWords } from "../data/item-words.js";

/** @typedef {import("../screens/view.js").View & {plan: string, waits: boolean, result: typeof import("../result/result.js") | null,
 *   prepared: import("../prepared/prepared.js").Prepared | null}} View */
/** @typedef {import("../screens/view.js").Actions} Actions */

/**
 * Shown before the first files have arrived; the style sheet delays it.
 * @param {string} language
 */
export const waiting = (language) => html`<p class="waiting soft">${firstMessages(language).translate("loading")}</p>`;

/** What is in the element's slot until the quiz can be shown. @param {string} language */
export const early = (language) => html`<slot name="first">${waiting(language)}</slot>`;

/** The menu of the languages, where there is anything to read. @param {import("./controller.js").Controller} controller */
export const languageMenu = ({ failure, localization, languages, language }) =>
  failure || !localization
    ? nothing
    : html`<wd-language .label=${localization.messages.translate("language-label")} .languages=${languages}
        .chosen=${language}></wd-language>`;

/**
 * Shown instead of everything else when the quiz cannot work.
 * @param {import("../data/bank.js").Failure} failure @param {string} language
 */
export function failed({ kind, problems }, language) {
  const { translate: t } = firstMessages(language);
  return html`<div class="screen">
    <wd-problem .sentence=${t(`failure-${kind}`)} .againLabel=${t("failure-again")} .detailsLabel=${t("failure-details")}
      .problems=${problems}></wd-problem>
  </div>`;
}

/**
 * What the screens read; null as long as there is nothing to show.
 * @param {import("./controller.js").Controller} controller
 * @param {HTMLElement & {plan: string}} desk - with the attributes
 * @param {boolean} hint - "Next" was pressed and nothing is chosen
 * @returns {View | null}
 */
export function viewOf(controller, desk, hint) {
  const { localization, quiz, runner, language, result, shared, prepared, returning, notice } = controller;
  if (!localization || !runner || !quiz) return null;
  const known = { ...localization, quiz, runner, language, result, shared, prepared, returning, notice };
  return {
    ...known,
    hint,
    waits: controller.coreWait.waits,
    opened: new Set(controller.opened),
    ownPage: desk.hasAttribute("history"),
    shareUrl: desk.getAttribute("share-url"),
    newer: desk.hasAttribute("newer") && !controller.showsQuestion,
    plan: desk.plan,
  };
}

/** @param {View} view @param {Actions} actions */
function inner(view, actions) {
  const {
    messages: { translate: t },
    text,
    quiz: { bank, own },
    runner,
    hint,
    ownPage,
    returning,
    prepared,
  } = view;
  const { state } = runner;
  if (view.shared) return view.result?.sharedPage(view, view.shared, actions) ?? nothing;
  if (returning || (state.screen === "welcome" && runner.answered > 0))
    return html`${prepared?.note(view) ?? nothing}${welcomeBack(t, { count: runner.answered, ownPage }, actions.resume)}`;
  if (state.screen === "welcome") {
    const long = (/** @type {number} */ count) => ({ count, minutes: minutes(bank, text, count) });
    const all = long(bank.items.length);
    const full = (prepared?.settings?.plan ?? view.plan) === "full";
    const facts = {
      ...(full ? all : long(runner.length)),
      all,
      ownPage,
      ownJobs: !ownPage && Boolean(own?.name),
      language: view.language,
    };
    return html`${prepared?.note(view) ?? nothing}${welcome(t, facts, actions)}`;
  }
  if (state.screen === "result" && view.quiz.complete) return waiting(view.language); // the core is still on the way
  if (state.screen === "result")
    return html`${view.result?.resultPage(view, actions) ?? nothing}${prepared?.sendBack(view) ?? nothing}`;
  const itemWords = createItemWords(bank, text, t);
  const item = itemWords.find(state.asked[state.at]);
  if (!text.items[item.id]) return waiting(view.language); // its text is still on the way
  return question(
    {
      bank,
      item,
      text: text.items[item.id],
      labels: itemWords.labels(item.id),
      chosen: state.answers[item.id] ?? null,
      hint: view.waits ? t("loading") : hint ? t("question-choose") : "",
      t,
      progress: runner.progress,
      reviewing: state.reviewing,
    },
    actions,
  );
}

/** One screen, below the notice about the browser; news about a newer version is shown under it, so that nothing moves. @param {View} view @param {Actions} actions @param {(view: View) => unknown} [below] - shown below a result */
export function screen(view, actions, below) {
  const {
    messages: { translate: t },
    notice,
    newer,
    quiz: { own },
    runner,
  } = view;
  const asking = !view.shared && !view.returning && runner.state.screen === "question";
  const note = notice ? html`<p class="note small" role="status" .textContent=${t(notice)}></p>` : nothing;
  const under = asking && notice === "storage-blocked"; // known once the quiz is there: the question may have been shown before
  return html`
    ${
      own?.notice && !asking
        ? html`<wd-problem .sentence=${t(own.notice)} .detailsLabel=${t("failure-details")} .problems=${own.problems}></wd-problem>`
        : nothing
    }
    ${under ? nothing : note}
    ${inner(view, actions)}
    ${under ? note : nothing}
    ${below && view.runner.state.screen === "result" ? below(view) : nothing}
    ${newer ? html`<p class="soft small" role="status">${t("newer-version")}</p>` : nothing}`;
}
