// @ts-check
import { css } from "lit";
import { Question } from "./question.js";

/** A situation or a small task, and the ways to answer it. `task` sets apart what has a right answer. */
export class WdChoices extends Question {
  static properties = { task: { type: Boolean, reflect: true } };

  static styles = [
    ...Question.styles,
    css`
    :host([task]) .intro { font-weight: 650; color: var(--wd-accent-ink); }
    h2 { font-family: inherit; font-size: var(--wd-size-2); line-height: 1.45; }
  `,
  ];

  constructor() {
    super();
    this.task = false;
  }
}
