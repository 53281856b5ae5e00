// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "./look.js";

/** @typedef {{item: string, question: string, answer: string, notes: string[]}} Given */

/**
 * Every question that was asked with the person's answer, each to be changed where `changeLabel` says so.
 * @fires revisit - detail `{item: string}`
 */
export class WdAnswers extends LitElement {
  static properties = { given: { attribute: false }, showLabel: {}, changeLabel: {}, open: { type: Boolean } };

  static styles = [look, css`
    li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: .5rem 1rem;
      align-items: center;
      padding-block: .7rem;
      border-block-end: 1px solid var(--wd-line);
    }
    .text { min-inline-size: 0; }
    .text span { display: block; }
    .answer { color: var(--wd-soft); font-size: var(--wd-size-0); }
  `];

  constructor() {
    super();
    /** @type {Given[]} */ this.given = [];
    this.showLabel = "";
    this.changeLabel = "";
    this.open = false;
  }

  /** Opens the list and sets the focus on it. */
  async show() {
    this.open = true;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector("summary"))?.focus();
  }

  render() {
    return html`<details .open=${this.open} @toggle=${this.#toggled}><summary>${this.showLabel}</summary>
      <ol>${this.given.map(({ item, question, answer, notes }, place) => html`<li>
        <div class="text"><span id="q${place}">${question}</span> <span class="answer">${answer}</span>
          ${notes.map((note) => html`<span class="answer">${note}</span>`)}</div>
        ${this.changeLabel ? html`<button type="button" id="b${place}" aria-labelledby="b${place} q${place}"
          @click=${() => this.#revisit(item)}>${this.changeLabel}</button>` : nothing}
      </li>`)}</ol>
    </details>`;
  }

  /** @param {Event} event */
  #toggled(event) {
    this.open = /** @type {HTMLDetailsElement} */ (event.target).open;
  }

  /** @param {string} item */
  #revisit(item) {
    this.dispatchEvent(new CustomEvent("revisit", { bubbles: true, detail: { item } }));
  }
}
