// @ts-check
import { LitElement, css, html } from "lit";
import { look } from "./look.js";

/**
 * Does what cannot be undone, and asks once before.
 * @fires restart - or what `event` names: the person is sure
 */
export class WdRestart extends LitElement {
  static properties = { label: {}, question: {}, yes: {}, no: {}, event: {}, asking: { state: true } };

  static styles = [
    look,
    css`
    div { display: flex; flex-wrap: wrap; gap: var(--wd-space-2); align-items: center; }
    p { flex: 1 1 100%; min-inline-size: 0; font-weight: 600; }
  `,
  ];

  constructor() {
    super();
    this.label = "";
    this.question = "";
    this.yes = "";
    this.no = "";
    this.event = "restart";
    this.asking = false;
  }

  render() {
    if (!this.asking) return html`<button type="button" @click=${() => this.#ask(true)}>${this.label}</button>`;
    return html`<div role="group" aria-labelledby="question">
      <p id="question">${this.question}</p>
      <button type="button" @click=${this.#sure}>${this.yes}</button>
      <button type="button" @click=${() => this.#ask(false)}>${this.no}</button>
    </div>`;
  }

  /** @param {boolean} asking */
  async #ask(asking) {
    this.asking = asking;
    await this.updateComplete;
    /** @type {HTMLElement | undefined} */ ([...this.renderRoot.querySelectorAll("button")].at(-1))?.focus();
  }

  #sure() {
    this.asking = false;
    this.dispatchEvent(new CustomEvent(this.event, { bubbles: true }));
  }
}
