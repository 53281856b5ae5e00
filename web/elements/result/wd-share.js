// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "../base/look.js";
import { canBeScanned } from "./wd-qr.js";

/**
 * @typedef {{id: string, label: string, shows: string}} Holding - what a link can hold, and what its reader then sees
 * @typedef {Record<"holds" | "link" | "copy" | "copied" | "marked" | "share" | "title" | "text" | "code" | "codePicture",
 *   string>} ShareLabels
 */

/**
 * A link to copy, to share and to scan, and the choice of what it holds.
 * @fires kind - detail `{kind: string}`: the link is to hold something else
 */
export class WdShare extends LitElement {
  static properties = {
    holdings: { attribute: false },
    chosen: {},
    link: {},
    labels: { attribute: false },
    done: { state: true },
  };

  static styles = [
    look,
    css`
    :host { display: grid; gap: var(--wd-space-3); }
    .choice { display: grid; gap: var(--wd-space-1); }
    .choice label { display: flex; gap: .7rem; align-items: center; min-block-size: 2.75rem; cursor: pointer; }
    .choice input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; flex: none; accent-color: var(--wd-accent); }
    .name { font-weight: 650; }
    .line { display: flex; flex-wrap: wrap; gap: var(--wd-space-2); align-items: end; }
    .field { flex: 1 1 14rem; min-inline-size: 0; display: grid; gap: .2rem; }
    .field input {
      font: inherit;
      color: inherit;
      min-block-size: 2.75rem;
      inline-size: 100%;
      min-inline-size: 0;
      padding: .5rem .7rem;
      border: 1.5px solid var(--wd-edge);
      border-radius: var(--wd-radius);
      background: var(--wd-card);
      text-overflow: ellipsis;
    }
    wd-qr { inline-size: min(16rem, 100%); }
    .status { flex: 1 1 100%; }
  `,
  ];

  constructor() {
    super();
    /** @type {Holding[]} */ this.holdings = [];
    this.chosen = "";
    this.link = "";
    /** @type {ShareLabels} */ this.labels = /** @type {any} */ ({});
    /** @type {"copied" | "marked" | ""} what was done last */ this.done = "";
  }

  render() {
    const { labels, link } = this;
    return html`
      <div class="choice" role="radiogroup" aria-labelledby="holds" aria-describedby="shows" @change=${this.#choose}>
        <p id="holds" class="name">${labels.holds}</p>
        ${this.holdings.map(
          ({ id, label }) => html`<label>
          <input class="rr-block sentry-block" type="radio" name="kind" value=${id} .checked=${id === this.chosen}><span>${label}</span></label>`,
        )}
      </div>
      <p id="shows" aria-live="polite" .textContent=${this.holdings.find(({ id }) => id === this.chosen)?.shows ?? ""}></p>
      <div class="line">
        <label class="field"><span class="name">${labels.link}</span>
          <input class="rr-block sentry-block" readonly .value=${link} @focus=${this.#mark} @copy=${quietly}></label>
        <button type="button" @click=${this.#copy}>${labels.copy}</button>
        ${"share" in navigator ? html`<button type="button" @click=${this.#share}>${labels.share}</button>` : nothing}
        <p class="status" role="status" .textContent=${this.done ? labels[this.done] : ""}></p>
      </div>
      ${
        canBeScanned(link)
          ? html`<details><summary>${labels.code}</summary>
        <wd-qr .text=${link} .label=${labels.codePicture}></wd-qr></details>`
          : nothing
      }`;
  }

  get #field() {
    return /** @type {HTMLInputElement} */ (this.renderRoot.querySelector(".field input"));
  }

  #mark() {
    this.#field.select();
  }

  /** @param {Event} event */
  #choose(event) {
    const kind = /** @type {HTMLInputElement} */ (event.target).value;
    this.done = "";
    this.dispatchEvent(new CustomEvent("kind", { bubbles: true, detail: { kind } }));
  }

  /** Into the clipboard; where that is forbidden, the link is marked, ready to be copied by hand. */
  async #copy() {
    this.done = "";
    try {
      await navigator.clipboard.writeText(this.link);
      this.done = "copied";
    } catch {
      this.#markToCopy();
    }
  }

  #markToCopy() {
    this.#field.focus();
    this.#mark();
    this.done = "marked";
  }

  async #share() {
    const { title, text } = this.labels;
    try {
      await navigator.share({ title, text, url: this.link });
    } catch (error) {
      if (/** @type {Error} */ (error).name !== "AbortError") this.#markToCopy();
    }
  }
}

/** The page must not receive that a link was copied. @param {Event} event */
function quietly(event) {
  event.stopPropagation();
}
