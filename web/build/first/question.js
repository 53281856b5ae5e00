// @ts-check
import { allOptions } from "../../data/bank.js";
import { createItemWords, preferencePrompt } from "../../data/item-words.js";
import { progress } from "../../data/numbers.js";
import { html } from "../markup.js";

/** @typedef {Record<"quick" | "full", import("../../engine/engine.js").Next>} Replies - of the core, without answers */

/**
 * The question that comes first, as HTML that can be shown before the quiz is there: what `screens/question.js` shows without an
 * answer. `pages/index.js` puts it in the welcome's place when Start is pressed.
 * @param {import("../../data/bank.js").Bank} bank
 * @param {import("../../data/bank.js").Text} text
 * @param {import("../../i18n/messages.js").Translate} t
 * @param {Replies} replies
 * @returns {ReturnType<typeof html> | null} null where the plans begin with different questions, or with one that is no choice between
 *   two sides on a scale: Start then waits for the quiz
 */
export function firstQuestion(bank, text, t, { quick, full }) {
  const id = quick.item;
  if (id === null || id !== full.item) return null;
  const words = createItemWords(bank, text, t);
  const options = allOptions(bank)[id];
  const { a = "", b = "", example } = text.items[id];
  if (words.find(id).type !== "preference" || options.length !== 5 || example) return null;

  const progressText = (/** @type {number} */ likely) => {
    const { number, left } = progress(0, 0, likely);
    return t("progress", { number, left });
  };
  const labels = options.map((option) => words.labels(id)[option]);
  const lines = (/** @type {string} */ side) => side.split("\n").map((line) => html`<span>${line}</span>`);
  const button = (/** @type {string} */ step, look = "") =>
    html`<button${look && html` class="${look}"`} type="button" data-step="${step}">${t(`question-${step}`)}</button>`;
  const parts = [
    html`<div class="progress"><p id="progress" data-full="${progressText(full.left.likely)}">${progressText(quick.left.likely)}</p><progress value="0" aria-labelledby="progress"></progress></div>`,
    html`<fieldset aria-describedby="sides" data-item="${id}"><legend><h2 tabindex="-1">${t(preferencePrompt(a))}</h2></legend>`,
    html`<div class="sides" id="sides"><p><b>${t("preference-a")}</b> <span>${lines(a)}</span></p><p><b>${t("preference-b")}</b> <span>${lines(b)}</span></p></div>`,
    html`<div class="steps">${labels.map((label) => html`<label><input type="radio" name="step"><span>${label}</span></label>`)}`,
    html`<p class="ends" aria-hidden="true"><span>${labels[0]}</span><span>${labels[4]}</span></p></div></fieldset>`,
    html`<div class="actions">${button("next", "main")}${button("back")}</div>`,
    html`<div class="under">${button("skip", "quiet")}${button("stop", "quiet")}</div>`,
  ];
  return html`<template>${parts}</template>`;
}
