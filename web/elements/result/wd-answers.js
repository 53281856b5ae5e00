// @ts-check
import { LitElement, css, html, nothing, svg } from "lit";
import { look } from "../base/look.js";

/**
 * @typedef {{side: "front" | "back", share: number, words: string}} Effect - `share`: of the longest bar
 * @typedef {{item: string, question: string, answer: string, notes: string[], effect: Effect | null}} Given
 */

/** A bar from the middle to the left for the front, to the right for the back. @param {Effect} effect */
const bar = ({ side, share }) => svg`<svg class=${side} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
  <line class="middle" x1="50" x2="50" y1="0" y2="8" vector-effect="non-scaling-stroke" />
  <rect x=${side === "front" ? 50 - 50 * share : 50} y="1.5" width=${50 * share} height="5" /></svg>`;

/**
 * Every question that was asked with the person's answer and its effect; each can be changed where there is a `changeLabel`.
 * @fires revisit - detail `{item: string}`
 */
export class WdAnswers extends LitElement {
  static properties = { given: { attribute: false }, changeLabel: {}, note: {} };

  static styles = [
    look,
    css`
    li {
      display: flex;
      flex-wrap: wrap;
      gap: .5rem 1rem;
      align-items: center;
      padding-block: .7rem;
      border-block-end: 1px solid var(--wd-line);
    }
    li:last-child { border: 0; }
    .text { flex: 1 1 min(15rem, 100%); min-inline-size: 0; }
    .text span { display: block; }
    .answer { color: var(--wd-soft); font-size: var(--wd-size-0); }
    .effect { margin-block-start: .3rem; font-size: var(--wd-size-0); }
    svg { display: block; inline-size: min(9rem, 100%); block-size: .6rem; }
    .front { fill: var(--wd-front); }
    .back { fill: var(--wd-back); }
    .middle { stroke: var(--wd-edge); }
    @media (forced-colors: active) { rect { fill: CanvasText; } .middle { stroke: CanvasText; } }
  `,
  ];

  constructor() {
    super();
    /** @type {Given[]} */ this.given = [];
    this.changeLabel = "";
    this.note = "";
  }

  render() {
    return html`${this.note ? html`<p class="small soft">${this.note}</p>` : nothing}
      <ol>${this.given.map(
        ({ item, question, answer, notes, effect }, index) => html`<li>
        <div class="text"><span id="q${index}">${question}</span> <span class="answer">${answer}</span>
          ${notes.map((note) => html`<span class="answer">${note}</span>`)}
          ${effect ? html`<div class="effect">${bar(effect)}<span>${effect.words}</span></div>` : nothing}</div>
        ${
          this.changeLabel
            ? html`<button type="button" id="b${index}" aria-labelledby="b${index} q${index}"
          @click=${() => this.#revisit(item)}>${this.changeLabel}</button>`
            : nothing
        }
      </li>`,
      )}</ol>`;
  }

  /** @param {string} item */
  #revisit(item) {
    this.dispatchEvent(new CustomEvent("revisit", { bubbles: true, detail: { item } }));
  }
}
