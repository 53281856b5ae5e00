// @ts-check
import { LitElement, css, html, nothing, svg } from "lit";
import { deskDrawing, deskDrawingStyle } from "../base/desk-drawing.js";
import { hill, top, width } from "./hill.js";
import { look } from "../base/look.js";

/** @typedef {{id: "front" | "cross" | "back", label: string, plain: string, percent: string, share: number}} Part - `share`: in per cent */

/** The three paths and how likely each is: the hill for the eye where `sd` is known, the same facts as a list. */
export class WdProbability extends LitElement {
  static properties = {
    parts: { attribute: false },
    lead: {},
    mean: { type: Number },
    sd: { type: Number },
    halfWidth: { type: Number },
    note: {},
    unsure: { type: Boolean, reflect: true },
  };

  static styles = [
    look,
    deskDrawingStyle,
    css`
    svg { display: block; inline-size: 100%; max-inline-size: 30rem; block-size: auto; margin-inline: auto; }
    .front { --part: var(--wd-front); }
    .cross { --part: var(--wd-cross); }
    .back { --part: var(--wd-back); }
    .hill { fill: var(--part); stroke: var(--wd-card); stroke-width: 1; }
    :host([unsure]) .hill { fill-opacity: .35; stroke: var(--part); stroke-dasharray: 3 3; }
    ul, p { max-inline-size: 30rem; margin-inline: auto; }
    ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-2); margin-block: var(--wd-space-3); }
    li { display: grid; grid-template-columns: 1rem minmax(0, 1fr) auto; gap: .1rem .7rem; align-items: baseline; }
    i {
      inline-size: 1rem;
      block-size: 1rem;
      border-radius: 4px;
      background: var(--part);
      align-self: center;
      forced-color-adjust: none;
    }
    .lead { font-weight: 650; }
    .plain { grid-column: 2; color: var(--wd-soft); font-size: var(--wd-size-0); font-weight: 400; }
    .percent { font-variant-numeric: tabular-nums; white-space: nowrap; }
  `,
  ];

  constructor() {
    super();
    /** @type {Part[]} */ this.parts = [];
    this.lead = "";
    this.mean = 0;
    this.sd = 0;
    this.halfWidth = 0;
    this.note = "";
    this.unsure = false;
  }

  render() {
    const zones = this.sd > 0 ? Object.entries(hill(this.mean, this.sd, this.halfWidth).parts) : [];
    return html`
      ${
        zones.length === 0
          ? nothing
          : html`<svg viewBox="0 0 ${width} 150" aria-hidden="true">
        ${zones.map(([id, path]) => svg`<path class="hill ${id}" d=${path} />`)}
        ${deskDrawing(width, top)}
      </svg>`
      }
      <ul>${this.parts.map(
        ({ id, label, plain, percent }) => html`
        <li class="${id} ${id === this.lead ? "lead" : ""}"><i></i><span>${label}</span>
          <span class="percent">${percent}</span><span class="plain">${plain}</span></li>`,
      )}
      </ul>
      <p class="soft small">${this.note}</p>`;
  }
}
