// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "../base/look.js";

/** @typedef {{question: string, answer: string}} Reason */
/** @typedef {{heading: string, tone: string, reasons: Reason[], none: string, note?: string}} Reasons */

/** What speaks for something and what against: each reason is a question and the person's own answer. `sub`: inside a card. */
export class WdReasons extends LitElement {
  static properties = { groups: { attribute: false }, note: {}, sub: { type: Boolean } };

  static styles = [
    look,
    css`
    .groups {
      display: grid;
      gap: var(--wd-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    }
    h4, h5 { margin: 0; font-size: var(--wd-size-1); font-weight: 650; padding-block-end: .4rem; border-block-end: 3px solid var(--part); }
    section { --part: var(--wd-edge); }
    .front { --part: var(--wd-front); }
    .cross { --part: var(--wd-cross); }
    .back { --part: var(--wd-back); }
    li { padding-block: .6rem; border-block-end: 1px solid var(--wd-line); }
    li:last-child { border: 0; }
    li span { display: block; }
    .answer { color: var(--wd-soft); font-size: var(--wd-size-0); }
    .none, .note { padding-block: .6rem; color: var(--wd-soft); font-size: var(--wd-size-0); }
  `,
  ];

  constructor() {
    super();
    /** @type {Reasons[]} */ this.groups = [];
    this.note = "";
    this.sub = false;
  }

  /** One level deeper inside a card. @param {string} text */
  #heading(text) {
    if (!text) return nothing;
    return this.sub ? html`<h5>${text}</h5>` : html`<h4>${text}</h4>`;
  }

  render() {
    return html`<div class="groups">${this.groups.map(
      ({ heading, tone, reasons, none, note }) => html`
      <section class=${tone}>
        ${this.#heading(heading)}
        ${
          reasons.length === 0
            ? html`<p class="none">${none}</p>`
            : html`<ol>${reasons.map(
                ({ question, answer }) => html`
          <li><span>${question}</span> <span class="answer">${answer}</span></li>`,
              )}</ol>`
        }
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </section>`,
    )}
    </div>
    ${this.note ? html`<p class="note">${this.note}</p>` : nothing}`;
  }
}
