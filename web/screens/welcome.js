// @ts-check
import { html, nothing } from "lit";
import { deskDrawing } from "../elements/base/desk-drawing.js";

/** @typedef {import("../i18n/messages.js").Translate} Translate */

/**
 * What the quiz is, before the first question.
 * @param {Translate} t
 * @param {{count: number, minutes: number, all: {count: number, minutes: number}, ownPage: boolean, ownJobs: boolean, language: string}} facts
 *   - how many questions the quick quiz has, and all; `ownPage`: whether the page is one of this project's; `ownJobs`: whether a company's page
 *   has jobs of its own
 * @param {Record<"start" | "startFull", () => void>} actions
 */
export const welcome = (t, { count, minutes, all, ownPage, ownJobs, language }, actions) => html`<div class="screen">
  <svg class="picture" viewBox="0 0 320 62" aria-hidden="true">${deskDrawing(320, 30)}</svg>
  <h2 tabindex="-1" data-arrive>${t("welcome-heading")}</h2>
  <p>${t(ownJobs ? "embed-what" : "welcome-what")}</p>
  <ul class="facts">
    <li>${t("welcome-length", { count, minutes })}</li>
    <li>${t(ownPage ? "privacy-own" : "privacy-embedded")}</li>
    ${ownPage ? nothing : html`<li>${t("embed-fair")}</li>`}
  </ul>
  <div class="actions">
    <button class="main" type="button" @click=${actions.start}>${t("welcome-start")}</button>
    ${all.count > count ? html`<button class="quiet" type="button" @click=${actions.startFull}>${t("welcome-full", all)}</button>` : nothing}
  </div>
  <ul class="facts"><li>${t("welcome-tasks")}</li><li>${t("welcome-skip")}</li></ul>
  ${ownPage ? html`<p class="small soft guide"><a href="guide/${language}/index.html">${t("welcome-guide")}</a></p>` : nothing}
</div>`;

/** Leaves nothing behind, for shared computers. @param {Translate} t */
export const clearData = (t) => html`<wd-restart event="clear" .label=${t("clear-label")} .question=${t("clear-question")}
  .yes=${t("clear-yes")} .no=${t("restart-no")}></wd-restart>`;

/**
 * The welcome of somebody whose answers are still there.
 * @param {Translate} t
 * @param {{count: number, ownPage: boolean}} facts - how many answers
 * @param {() => void} resume
 */
export const welcomeBack = (t, { count, ownPage }, resume) => html`<div class="screen">
  <svg class="picture" viewBox="0 0 320 62" aria-hidden="true">${deskDrawing(320, 30)}</svg>
  <h2 tabindex="-1" data-arrive>${t("return-heading")}</h2>
  <p>${t("return-text", { count })}</p>
  <p class="soft">${t(ownPage ? "privacy-own" : "privacy-embedded")}</p>
  <div class="actions">
    <button class="main" type="button" @click=${resume}>${t("return-go-on")}</button>
    <wd-restart .label=${t("return-start-new")} .question=${t("restart-question")}
      .yes=${t("restart-yes")} .no=${t("restart-no")}></wd-restart>
    ${clearData(t)}
  </div>
</div>`;
