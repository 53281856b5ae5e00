// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "./look.js";

/** @typedef {{code: string, file?: string, where: string, detail: string}} Problem */

/**
 * Reports that something does not work, with technical details for whoever can fix it.
 * Without an `againLabel` there is no button.
 * @fires again - the person asks to try again
 */
export class WdProblem extends LitElement {
  static properties = { sentence: {}, againLabel: {}, detailsLabel: {}, problems: { attribute: false } };

  static styles = [
    look,
    css`
    section {
      display: grid;
      gap: var(--wd-space-3);
      justify-items: start;
      margin-block: var(--wd-space-2);
      padding: var(--wd-space-4);
      border-inline-start: 4px solid var(--wd-warn);
      background: var(--wd-tint);
      border-radius: var(--wd-radius);
    }
    li { margin-block-end: .4rem; }
    details { min-inline-size: 0; inline-size: 100%; }
  `,
  ];

  constructor() {
    super();
    this.sentence = "";
    this.againLabel = "";
    this.detailsLabel = "";
    /** @type {Problem[]} */ this.problems = [];
  }

  render() {
    return html`<section>
      <p role="alert">${this.sentence}</p>
      ${this.againLabel ? html`<button class="main" type="button" @click=${this.#again}>${this.againLabel}</button>` : nothing}
      ${
        this.problems.length === 0
          ? nothing
          : html`<details><summary>${this.detailsLabel}</summary>
        <ul lang="en">${this.problems.map(
          ({ code, file, where, detail }) => html`
          <li><code>${code}</code> ${file ? html`<code>${file}</code>` : nothing} <code>${where}</code><br>${detail}</li>`,
        )}
        </ul></details>`
      }
    </section>`;
  }

  #again() {
    this.dispatchEvent(new CustomEvent("again", { bubbles: true }));
  }
}
