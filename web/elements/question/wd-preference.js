// @ts-check
import { css, html } from "lit";
import { lines, Question } from "./question.js";

/** Two activities, or two days of several, A and B, and which of them the person would like better. */
export class WdPreference extends Question {
  static properties = { a: {}, b: {}, aLabel: {}, bLabel: {} };

  static styles = [...Question.styles, css`
    .pair {
      display: grid;
      gap: var(--wd-space-2);
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    }
    .pair p {
      display: flex;
      gap: .8rem;
      padding: .7rem .9rem;
      border-inline-start: 4px solid var(--wd-accent);
      background: var(--wd-tint);
      border-radius: var(--wd-radius);
    }
    .pair b { font-family: var(--wd-heading-font); color: var(--wd-accent-ink); }
  `];

  constructor() {
    super();
    this.a = "";
    this.b = "";
    this.aLabel = "";
    this.bLabel = "";
    this.describedBy = "more hint";
  }

  more() {
    return html`<div class="pair" id="more">
      <p><b>${this.aLabel}</b> <span>${lines(this.a)}</span></p>
      <p><b>${this.bLabel}</b> <span>${lines(this.b)}</span></p>
    </div>`;
  }
}
