// @ts-check
import { LitElement, css, html } from "lit";
import { look } from "./look.js";

/** How far the person is, as a bar and in words. */
export class WdProgress extends LitElement {
  static properties = { text: {}, label: {}, done: { type: Number }, of: { type: Number } };

  static styles = [
    look,
    css`
    p { color: var(--wd-soft); font-size: var(--wd-size-0); margin-block-end: .4rem; }
    progress {
      appearance: none;
      display: block;
      inline-size: 100%;
      block-size: .5rem;
      border: 1px solid var(--wd-edge);
      border-radius: 1rem;
      background: var(--wd-tint);
      overflow: hidden;
    }
    progress::-webkit-progress-bar { background: var(--wd-tint); }
    progress::-webkit-progress-value { background: var(--wd-accent); }
    progress::-moz-progress-bar { background: var(--wd-accent); }
    @media (forced-colors: active) {
      progress { forced-color-adjust: none; border-color: CanvasText; background: Canvas; }
      progress::-webkit-progress-bar { background: Canvas; }
      progress::-webkit-progress-value { background: Highlight; }
      progress::-moz-progress-bar { background: Highlight; }
    }
  `,
  ];

  constructor() {
    super();
    this.text = "";
    this.label = "";
    this.done = 0;
    this.of = 1;
  }

  render() {
    return html`<p>${this.text}</p><progress max=${this.of} .value=${this.done} aria-label=${this.label}></progress>`;
  }
}
