// @ts-check
import { html, nothing } from "lit";
import { optionsOf } from "../data/bank.js";
import { preferencePrompt } from "../data/item-words.js";

/** @typedef {import("../data/bank.js").Item} Item */
/** @typedef {import("../data/bank.js").Bank} Bank */

/**
 * The element for one question, by its kind.
 * @param {{bank: Bank, item: Item, text: import("../data/bank.js").ItemText, labels: Record<string, string>,
 *   chosen: string | null, hint: string, t: import("../i18n/messages.js").Translate}} question
 */
function element({ bank, item, text, labels, chosen, hint, t }) {
  const { prompt = "", a = "", b = "", example = "" } = text;
  const options = optionsOf(bank, item);
  const intro = item.type === "preference" ? "" : t(`${item.type}-intro`);
  switch (item.type) {
    case "rating":
      return html`<wd-rating data-arrive .item=${item.id} .intro=${intro} .prompt=${prompt}
        .options=${options} .labels=${labels}
        .chosen=${chosen} .exampleLabel=${t("example-show")} .example=${example} .hint=${hint}></wd-rating>`;
    case "preference":
      return html`<wd-preference data-arrive .item=${item.id} .prompt=${t(preferencePrompt(a))}
        .options=${options} .labels=${labels}
        .a=${a} .b=${b} .aLabel=${t("preference-a")} .bLabel=${t("preference-b")}
        .chosen=${chosen} .exampleLabel=${t("example-show")} .example=${example} .hint=${hint}></wd-preference>`;
    default:
      return html`<wd-choices data-arrive ?task=${item.type === "task"} .item=${item.id} .intro=${intro} .prompt=${prompt}
        .options=${options} .labels=${labels}
        .chosen=${chosen} .exampleLabel=${t("example-show")} .example=${example} .hint=${hint}></wd-choices>`;
  }
}

/**
 * One question with its buttons.
 * @param {Parameters<typeof element>[0] &
 *   {progress: {number: number, left: number, done: number, of: number}, reviewing: boolean}} shown
 * @param {Record<"next" | "back" | "skip" | "stop", () => void>} actions
 */
export function question(shown, actions) {
  const { t, progress, reviewing } = shown;
  const { number, left, done, of } = progress;
  return html`<div class="screen" @advance=${actions.next}>
    <wd-progress .text=${t("progress", { number, left })} .label=${t("progress-label")}
      .done=${done} .of=${of}></wd-progress>
    ${element(shown)}
    <div class="actions">
      <button class="main" type="button" @click=${actions.next}>${t(reviewing ? "question-return" : "question-next")}</button>
      ${reviewing ? nothing : html`<button type="button" @click=${actions.back}>${t("question-back")}</button>`}
    </div>
    <div class="under">
      <button class="quiet" type="button" @click=${actions.skip}>${t("question-skip")}</button>
      ${reviewing ? nothing : html`<button class="quiet" type="button" @click=${actions.stop}>${t("question-stop")}</button>`}
    </div>
  </div>`;
}
