// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "./look.js";

/** @typedef {{label: string, text: string, origin?: string}} Fact */

/** One job: what it is, how well it fits, and why. Its reasons come in from outside, as its content. */
export class WdRole extends LitElement {
  static properties = {
    name: {}, summary: {}, place: {}, fit: {}, side: {}, facts: { attribute: false },
    readiness: {}, readinessWords: {}, ready: { type: Number }, reasonsLabel: {}, reasoned: { type: Boolean },
  };

  static styles = [look, css`
    article {
      display: grid;
      gap: var(--wd-space-2);
      padding: var(--wd-space-4);
      border: 1px solid var(--wd-line);
      border-block-start: 4px solid var(--part, var(--wd-edge));
      border-radius: var(--wd-radius);
      background: var(--wd-card);
    }
    .front { --part: var(--wd-front); }
    .mixed { --part: var(--wd-cross); }
    .back { --part: var(--wd-back); }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1rem;
      color: var(--wd-soft);
      font-size: var(--wd-size-0);
    }
    .fit { font-weight: 650; color: var(--wd-ink); }
    dl {
      display: grid;
      gap: .5rem 1.2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      font-size: var(--wd-size-0);
    }
    dt { color: var(--wd-soft); }
    .ready { display: grid; gap: .3rem; }
    .bar { block-size: .6rem; inline-size: 100%; display: block; overflow: visible; padding-inline: .3rem; }
    .bar line { stroke: var(--wd-tint); stroke-width: 9; stroke-linecap: round; }
    .bar .part { stroke: var(--part, var(--wd-accent)); }
    @media (forced-colors: active) { .bar line { stroke: GrayText; } .bar .part { stroke: Highlight; } }
  `];

  constructor() {
    super();
    this.name = "";
    this.summary = "";
    this.place = "";
    this.fit = "";
    this.side = "";
    /** @type {Fact[]} */ this.facts = [];
    this.readiness = "";
    this.readinessWords = "";
    this.ready = 0;
    this.reasonsLabel = "";
    this.reasoned = false;
  }

  render() {
    return html`<article class=${this.side}>
      <p class="top"><span>${this.place}</span><span class="fit">${this.fit}</span></p>
      <h3>${this.name}</h3>
      <p>${this.summary}</p>
      <dl>${this.facts.map(({ label, text, origin }) => html`
        <div><dt>${label}${origin ? ` (${origin})` : nothing}</dt><dd>${text}</dd></div>`)}</dl>
      <div class="ready">
        <p><b>${this.readiness}</b></p>
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <line x2="100" y1="4" y2="4" vector-effect="non-scaling-stroke" />
          <line class="part" x2=${100 * this.ready} y1="4" y2="4" vector-effect="non-scaling-stroke" />
        </svg>
        <p class="small soft">${this.readinessWords}</p>
      </div>
      ${this.reasoned ? html`<details><summary>${this.reasonsLabel}</summary><slot></slot></details>` : nothing}
    </article>`;
  }
}
