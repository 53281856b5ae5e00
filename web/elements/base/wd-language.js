// @ts-check
import { LitElement, css, html, svg } from "lit";
import { look } from "./look.js";

/** A globe: whoever cannot read the label sees what the menu is for. */
const globe = svg`<circle cx="12" cy="12" r="9" /><ellipse cx="12" cy="12" rx="4" ry="9" /><path d="M3 12h18" />`;

/**
 * The menu of languages, each by its own name.
 * @fires language - detail `{language: string}`
 */
export class WdLanguage extends LitElement {
  static properties = { label: {}, languages: { attribute: false }, chosen: {} };

  static styles = [
    look,
    css`
    label { display: flex; align-items: center; justify-content: flex-end; gap: .6rem; font-size: var(--wd-size-0); }
    svg { inline-size: 1.3rem; block-size: 1.3rem; fill: none; stroke: var(--wd-soft); stroke-width: 1.6; }
    @container (max-width: 25rem) {
      label { gap: .3rem; }
      label span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    }
    select {
      min-block-size: 2.75rem;
      padding: .3rem .5rem;
      border: 1.5px solid var(--wd-edge);
      border-radius: var(--wd-radius);
      background: var(--wd-card);
    }
  `,
  ];

  constructor() {
    super();
    this.label = "";
    /** @type {{id: string, name: string}[]} */ this.languages = [];
    this.chosen = "";
  }

  render() {
    return html`<label><svg viewBox="0 0 24 24" aria-hidden="true">${globe}</svg><span .textContent=${this.label}></span>
      <select translate="no" @change=${this.#choose}>${this.languages.map(
        ({ id, name }) => html`
        <option value=${id} lang=${id} ?selected=${id === this.chosen}>${name}</option>`,
      )}
      </select></label>`;
  }

  /** The menu shows the present language even when a change has failed. */
  updated() {
    const menu = /** @type {HTMLSelectElement} */ (this.renderRoot.querySelector("select"));
    menu.value = this.chosen;
  }

  /** @param {Event} event */
  #choose(event) {
    const language = /** @type {HTMLSelectElement} */ (event.target).value;
    this.dispatchEvent(new CustomEvent("language", { bubbles: true, detail: { language } }));
    this.requestUpdate();
  }
}
