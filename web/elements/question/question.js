// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "../base/look.js";

/** Text with line breaks, line by line. @param {string} text */
export const lines = (text) => text.split("\n").map((line) => html`<span class="line">${line}</span>`);

/**
 * What all questions share: a group of radio buttons under the question's text, one whole row each or, five steps of a scale,
 * side by side. Where those have no room for their words, their ends are named, and the chosen one in words below.
 * `options` gives the order; `labels` is keyed by option id, so a reordered translation changes no answer.
 * @fires answer - detail `{item: string, option: string}`
 * @fires advance - the person pressed Enter on an option
 */
export class Question extends LitElement {
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    item: {},
    intro: {},
    prompt: {},
    options: { attribute: false },
    labels: { attribute: false },
    chosen: {},
    exampleLabel: {},
    example: {},
    hint: {},
  };

  static styles = [
    look,
    css`
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
      padding: .45rem .8rem;
      line-height: 1.4;
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
    .steps { position: relative; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .25rem; padding-block-end: 1.6rem; }
    .steps label { flex-direction: column; justify-content: center; gap: .3rem; padding: .5rem .2rem; position: static; text-align: center; }
    .steps span { line-height: 1.3; font-size: var(--wd-size-0); }
    .steps label span::after { content: none; }
    .steps input:focus-visible { outline: 3px solid var(--wd-focus); outline-offset: 3px; }
    .steps label:not(.chosen) span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .steps label.chosen span { position: absolute; inset-inline: 0; inset-block-start: calc(100% - 1.4rem); font-weight: 650; }
    .ends { grid-column: 1 / -1; display: flex; justify-content: space-between; gap: 1rem; color: var(--wd-soft); }
    .ends :last-child { text-align: end; }
    @container (max-width: 19.99rem) { .steps { padding-block-end: 3rem; } .steps label.chosen span { inset-block-start: calc(100% - 2.8rem); } }
    @container (min-width: 36rem) {
      .steps { padding: 0; }
      .steps label { justify-content: start; }
      .steps label.chosen span, .steps label:not(.chosen) span { position: static; font-weight: inherit; inline-size: auto; block-size: auto; clip-path: none; }
      .ends { display: none; }
    }
    .hint { color: var(--wd-warn); font-weight: 600; }
    .hint:empty { display: none; }
  `,
  ];

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
    /** Whether the options are steps from one end to the other. */
    this.scale = false;
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
    const { options, labels } = this;
    const steps = this.scale && options.length === 5;
    return html`<fieldset aria-describedby=${this.describedBy}>
      <legend>${this.intro ? html`<span class="intro">${this.intro}</span>` : nothing}<h2 tabindex="-1">${lines(this.prompt)}</h2></legend>
      ${this.more()}
      ${
        this.example
          ? html`<details>
        <summary>${this.exampleLabel}</summary><p>${lines(this.example)}</p>
      </details>`
          : nothing
      }
      <div class="options ${steps ? "steps" : ""}" @keydown=${this.#key}>${options.map(
        (option) => html`
        <label class=${option === this.chosen ? "chosen" : ""}>
          <input class="rr-block sentry-block" type="radio" name="option" .checked=${option === this.chosen} @change=${() => this.#choose(option)}>
          <span>${labels[option]}</span>
        </label>`,
      )}
        ${steps ? html`<p class="ends" aria-hidden="true"><span>${labels[options[0]]}</span><span>${labels[options[4]]}</span></p>` : nothing}
      </div>
      <p id="hint" class="hint" role="alert" .textContent=${this.hint}></p>
    </fieldset>`;
  }

  /** The radio buttons have no values: what reads forms reads no answer. @param {string} option */
  #choose(option) {
    this.dispatchEvent(new CustomEvent("answer", { bubbles: true, detail: { item: this.item, option } }));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Enter") this.dispatchEvent(new CustomEvent("advance", { bubbles: true }));
  }
}
