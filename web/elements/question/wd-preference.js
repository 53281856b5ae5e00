// @ts-check
import { css, html } from "lit";
import { lines, Question } from "./question.js";

/** Two activities, or two days of several, A and B side by side, and which of them the person would like better. */
export class WdPreference extends Question {
  static properties = { a: {}, b: {}, aLabel: {}, bLabel: {} };

  static styles = [
    ...Question.styles,
    css`
    h2 { font-size: var(--wd-size-2); }
    .pair { display: grid; gap: var(--wd-space-2); }
    @container (min-width: 20rem) { .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    .pair p {
      padding: .5rem .6rem;
      font-size: 1rem;
      border-block-start: 4px solid var(--wd-accent);
      background: var(--wd-tint);
      border-radius: var(--wd-radius);
      line-height: 1.4;
    }
    .line + .line { border-block-start: 1px solid var(--wd-edge); padding-block-start: .35em; }
    .pair b { font-family: var(--wd-heading-font); color: var(--wd-accent-ink); }
  `,
  ];

  constructor() {
    super();
    this.a = "";
    this.b = "";
    this.aLabel = "";
    this.bLabel = "";
    this.describedBy = "more hint";
    this.scale = true;
  }

  more() {
    return html`<div class="pair" id="more">
      <p><b>${this.aLabel}</b> <span>${lines(this.a)}</span></p>
      <p><b>${this.bLabel}</b> <span>${lines(this.b)}</span></p>
    </div>`;
  }
}
