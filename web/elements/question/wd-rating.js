// @ts-check
import { css } from "lit";
import { Question } from "./question.js";

/** One statement, quoted, and how far it is true. */
export class WdRating extends Question {
  static styles = [
    ...Question.styles,
    css`
    h2::before { content: open-quote; }
    h2::after { content: close-quote; }
    h2::before, h2::after { color: var(--wd-accent); }
    .line { display: inline; }
  `,
  ];

  constructor() {
    super();
    this.scale = true;
  }
}
