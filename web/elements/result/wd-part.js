// @ts-check
import { LitElement, css, html } from "lit";
import { look } from "../base/look.js";

/**
 * A part of a long page that is closed until somebody wants it. What it holds is in the page all the same, so that the
 * browser's own search finds it and opens the part.
 * @fires part - detail `{name: string, open: boolean}`: the person, or a search, has opened or closed it
 */
export class WdPart extends LitElement {
  static properties = { name: {}, heading: {}, open: { type: Boolean } };

  static styles = [
    look,
    css`
    details { border-block-end: 1px solid var(--wd-line); }
    summary {
      display: flex;
      gap: 1rem;
      align-items: center;
      justify-content: space-between;
      inline-size: auto;
      min-block-size: 3rem;
      list-style: none;
    }
    summary::-webkit-details-marker { display: none; }
    summary::after {
      content: "";
      flex: none;
      inline-size: .55rem;
      block-size: .55rem;
      margin-inline-end: .3rem;
      border: solid var(--wd-accent-ink);
      border-width: 0 2px 2px 0;
      transform: translateY(-25%) rotate(45deg);
    }
    details[open] > summary::after { transform: translateY(25%) rotate(225deg); }
    summary:hover h3 { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .25em; }
    h3 { font-size: var(--wd-size-2); }
    .content {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--wd-space-3);
      padding-block: var(--wd-space-2) var(--wd-space-4);
    }
  `,
  ];

  constructor() {
    super();
    this.name = "";
    this.heading = "";
    this.open = false;
  }

  /** Sets the focus on the heading that opens and closes the part. */
  focus() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector("summary"))?.focus();
  }

  render() {
    return html`<details .open=${this.open} @toggle=${this.#toggled}><summary><h3>${this.heading}</h3></summary>
      <div class="content"><slot></slot></div></details>`;
  }

  /** @param {Event} event */
  #toggled(event) {
    const { open } = /** @type {HTMLDetailsElement} */ (event.target);
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new CustomEvent("part", { bubbles: true, detail: { name: this.name, open } }));
  }
}
