// @ts-check
import { readFileSync } from "node:fs";
import { minutes } from "../../quiz/reading-time.js";
import { languages } from "../../i18n/languages.js";
import { openFluent } from "../fluent.js";
import { Markup, html } from "../markup.js";
import { keepTogether } from "../typography.js";
import { firstQuestion } from "./question.js";

/** The desks of the welcome, as `deskDrawing(320, 30)` draws them. */
const picture = new Markup(
  `<svg class="picture" viewBox="0 0 320 62" aria-hidden="true"><path class="bell" d="M23 25a14 14 0 0 1 28 0zM37 10v-3"/><path class="paper" d="M268 27v-22h20l8 7v15z"/><path class="paper" d="M274 20h15M274 14h10"/><path d="M4 58V30H316V58M70 30v28M250 30v28"/></svg>`,
);

/**
 * The welcome in every language, with the first question, as HTML that can be shown before any script of the quiz has come: the
 * element replaces it with the same. Which one is shown, `pages/index.js` decides.
 * @param {import("./question.js").Replies} replies
 * @returns {string}
 */
export function welcomes(replies) {
  const read = (/** @type {string} */ path) => readFileSync(path, "utf8");
  const bank = JSON.parse(read("questions/office/bank.json"));
  return languages
    .map(({ id: language }) => {
      const { translate } = openFluent(language);
      const t = (/** @type {string} */ message, args = {}) => keepTogether(language, translate(message, args));
      const source = read(`questions/office/text.${language}.json`);
      const text = JSON.parse(source);
      const long = (/** @type {number} */ count) => ({ count, minutes: minutes(bank, text, count) });
      const facts = (/** @type {string[]} */ ...lines) => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
      return html`<section slot="first" lang="${language}" hidden>${picture}<h2>${t("welcome-heading")}</h2>
<p>${t("welcome-what")}</p>${facts(t("welcome-length", long(replies.quick.left.likely)), t("privacy-own"))}
<div class="actions"><button class="main" type="button" data-start="quick">${t("welcome-start")}</button>
<button class="quiet" type="button" data-start="full">${t("welcome-full", long(bank.items.length))}</button></div>
${facts(t("welcome-tasks"), t("welcome-skip"))}
<p class="guide"><a href="guide/${language}/index.html">${t("welcome-guide")}</a></p>
${firstQuestion(bank, JSON.parse(keepTogether(language, source)), t, replies)}</section>`;
    })
    .join("\n");
}
