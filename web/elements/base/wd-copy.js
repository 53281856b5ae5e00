// @ts-check
import { LitElement, css, html } from "lit";
import { look } from "./look.js";

/** Words as one types them in a search: without a label in brackets at their end, as in "contable (España)". @param {string[]} words */
const bare = (words) => [...new Set(words.map((word) => word.replace(/\s+\([^()]*\)$/, "")))];

/** A few words one below the other, and a button that copies them. */
export class WdCopy extends LitElement {
  static properties = { words: { attribute: false }, label: {}, done: {}, failed: {}, said: { state: true } };

  static styles = [
    look,
    css`
    ul { display: flex; flex-wrap: wrap; gap: .3rem .5rem; margin-block-end: .5rem; }
    li { padding: .1rem .6rem; border-radius: var(--wd-radius); background: var(--wd-tint); user-select: all; }
    div { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; }
    button { font-size: var(--wd-size-0); }
  `,
  ];

  constructor() {
    super();
    /** @type {string[]} */ this.words = [];
    this.label = "";
    this.done = "";
    this.failed = "";
    this.said = "";
  }

  render() {
    return html`<ul>${this.words.map((word) => html`<li>${word}</li>`)}</ul>
      <div><button type="button" @click=${this.#copy}>${this.label}</button>
        <span class="small soft" role="status" .textContent=${this.said}></span></div>`;
  }

  async #copy() {
    this.said = "";
    try {
      await navigator.clipboard.writeText(bare(this.words).join("\n"));
      this.said = this.done;
    } catch {
      this.said = this.failed;
    }
  }
}
