// @ts-check
import { css, html } from "lit";
import { DeskPart } from "./base/part.js";

/** The words of the trade, in the order in which a result shows them. */
const terms = ["path", "certainty", "axis", "skills", "interval", "roles", "readiness", "effect", "quality", "change", "group"];

/** Help: what each figure means and does not mean, how to talk about a result, when not to use it, how to cite it. */
export class WdDeskHelp extends DeskPart {
  static styles = [
    ...DeskPart.styles,
    css`
    dl { display: block; }
    dt { font-weight: 650; margin-block-start: var(--wd-space-3); }
    dd { text-align: start; margin-block-start: .2rem; }
  `,
  ];

  render() {
    const { t, quiz } = this.desk.words;
    return html`<div class="part wide-text">
      <h2 tabindex="-1" id="open">${t("help-heading")}</h2>
      <div class="note warn"><h3>${t("help-never-heading")}</h3><p>${t("help-never")}</p><p>${t("help-never-also")}</p></div>
      <section><h3>${t("help-words-heading")}</h3>
        <dl>${terms.map((term) => html`<dt>${t(`help-${term}`)}</dt><dd>${t(`help-${term}-is`)}</dd><dd class="soft">${t(`help-${term}-not`)}</dd>`)}</dl>
      </section>
      <section class="stack"><h3>${t("help-talk-heading")}</h3>
        <ul class="facts">${[1, 2, 3, 4, 5].map((at) => html`<li>${t(`help-talk-${at}`)}</li>`)}</ul></section>
      <section class="stack"><h3>${t("help-data-heading")}</h3><p>${t("help-data")}</p></section>
      <section class="stack"><h3>${t("help-cite-heading")}</h3><p>${t("help-cite")}</p>
        <p class="card plain">${t("help-citation", { bank: quiz.bank.id, version: quiz.bank.version })}</p>
        <p class="small soft">${t("credit")}</p></section>
    </div>`;
  }
}
