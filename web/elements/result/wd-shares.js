// @ts-check
import { LitElement, css, html, svg } from "lit";
import { look } from "../base/look.js";

/** Between two paths in the bar, in hundredths of it. */
const gap = 0.8;

/** How likely the three paths are, at a glance: one bar, and the same facts in words. */
export class WdShares extends LitElement {
  static properties = { parts: { attribute: false }, lead: {}, unsure: { type: Boolean, reflect: true } };

  static styles = [
    look,
    css`
    :host { display: grid; gap: .4rem; }
    svg { display: block; inline-size: 100%; block-size: .7rem; border-radius: .35rem; forced-color-adjust: none; }
    rect { fill: var(--part); }
    :host([unsure]) svg { opacity: .4; }
    ul { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: var(--wd-size-0); }
    li { display: flex; gap: .4rem; align-items: center; }
    i { inline-size: .7rem; block-size: .7rem; border-radius: 3px; background: var(--part); flex: none; forced-color-adjust: none; }
    .front { --part: var(--wd-front); }
    .cross { --part: var(--wd-cross); }
    .back { --part: var(--wd-back); }
    .lead { font-weight: 650; }
    .percent { font-variant-numeric: tabular-nums; white-space: nowrap; }
  `,
  ];

  constructor() {
    super();
    /** @type {import("./wd-probability.js").Part[]} */ this.parts = [];
    this.lead = "";
    this.unsure = false;
  }

  render() {
    let from = 0;
    return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${this.parts.map(({ id, share }) => {
      const x = from;
      from += share;
      return svg`<rect class=${id} x=${x} width=${Math.max(0, share - gap)} height="8" />`;
    })}</svg>
      <ul>${this.parts.map(
        ({ id, label, percent }) => html`
        <li class="${id} ${id === this.lead ? "lead" : ""}"><i></i><span>${label}</span> <span class="percent">${percent}</span></li>`,
      )}</ul>`;
  }
}
