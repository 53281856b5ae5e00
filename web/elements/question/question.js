// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "../base/look.js";

/** Text with line breaks, line by line. @param {string} text */
export const lines = (text) => text.split("\n").map((line) => html`<span class="line">${line}</span>`);

/**
 * What all questions share: a group of radio buttons, one whole row each, under the question's text.
 * `options` gives the order; `labels` is keyed by option id, so a reordered translation changes no answer.
 * @fires answer - detail `{item: string, option: string}`
 * @fires advance - the person pressed Enter on an option
 */
export class Question extends LitElement {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    item: {}, intro: {}, prompt: {}, options: { attribute: false }, labels: { attribute: false },
    chosen: {}, exampleLabel: {}, example: {}, hint: {},
  };

  static styles = [look, css`
    fieldset {
      border: 0;
      min-inline-size: 0;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--wd-space-3);
    }
    legend { inline-size: 100%; margin-block-end: var(--wd-space-2); }
    .intro { display: block; color: var(--wd-soft); margin-block-end: var(--wd-space-1); }
    h2 { font-size: var(--wd-size-3); text-wrap: pretty; }
    .line { display: block; }
    .line + .line { margin-block-start: .35em; }
    details { margin-block: calc(-1 * var(--wd-space-2)) 0; }
    .options { display: grid; gap: var(--wd-space-2); }
    label {
      position: relative;
      display: flex;
      align-items: center;
      gap: .8rem;
      min-block-size: 3rem;
      padding: .6rem .9rem;
      border: 1.5px solid var(--wd-edge);
      border-radius: var(--wd-radius);
      background: var(--wd-card);
      cursor: pointer;
    }
    label:hover { border-color: var(--wd-accent); }
    label.chosen {
      border-color: var(--wd-accent);
      background: var(--wd-chosen);
      box-shadow: inset 0 0 0 1px var(--wd-accent);
    }
    label span::after {
      content: "";
      position: absolute;
      inset: 0;
      border-radius: var(--wd-radius);
      pointer-events: none;
    }
    input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; flex: none; accent-color: var(--wd-accent); }
    input:focus-visible { outline: none; }
    input:focus-visible + span::after { outline: 3px solid var(--wd-focus); outline-offset: 3px; }
    .hint { color: var(--wd-warn); font-weight: 600; }
    .hint:empty { display: none; }
  `];

  constructor() {
    super();
    this.item = "";
    this.intro = "";
    this.prompt = "";
    /** @type {string[]} */ this.options = [];
    /** @type {Record<string, string>} */ this.labels = {};
    /** @type {string | null} */ this.chosen = null;
    this.exampleLabel = "";
    this.example = "";
    this.hint = "";
    this.describedBy = "hint";
  }

  /** What is asked besides the prompt; a kind of question may add to it. @returns {unknown} */
  more() {
    return nothing;
  }

  /** Sets the focus on the question's text, so that it is read out. */
  focus() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector("h2"))?.focus();
  }

  render() {
    return html`<fieldset aria-describedby=${this.describedBy}>
      <legend><span class="intro">${this.intro}</span><h2 tabindex="-1">${lines(this.prompt)}</h2></legend>
      ${this.more()}
      ${this.example ? html`<details>
        <summary>${this.exampleLabel}</summary><p>${lines(this.example)}</p>
      </details>` : nothing}
      <div class="options" @change=${this.#choose} @keydown=${this.#key}>${this.options.map((option) => html`
        <label class=${option === this.chosen ? "chosen" : ""}>
          <input type="radio" name="option" value=${option} .checked=${option === this.chosen}>
          <span>${this.labels[option]}</span>
        </label>`)}
      </div>
      <p id="hint" class="hint" role="alert">${this.hint}</p>
    </fieldset>`;
  }

  /** @param {Event} event */
  #choose(event) {
    const option = /** @type {HTMLInputElement} */ (event.target).value;
    this.dispatchEvent(new CustomEvent("answer", { bubbles: true, detail: { item: this.item, option } }));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Enter") this.dispatchEvent(new CustomEvent("advance", { bubbles: true }));
  }
}
