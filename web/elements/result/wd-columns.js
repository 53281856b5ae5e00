// @ts-check
import { LitElement, css, html } from "lit";
import { look } from "../base/look.js";

/** A page's summary, slot `lead`, and the rest below it; where there is room, beside it, and the summary stays in view. */
export class WdColumns extends LitElement {
  static styles = [
    look,
    css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--wd-space-3);
      padding-block: var(--wd-space-2) var(--wd-space-4);
    }
    ::slotted(*) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--wd-space-3);
      align-content: start;
    }
    ::slotted(:not([slot])) { container-type: inline-size; }
    @container (min-width: 60rem) {
      :host { grid-template-columns: 23rem minmax(0, 1fr); gap: var(--wd-space-5); }
      ::slotted([slot="lead"]) { align-self: start; }
    }
    /* Choice: a window that is lower than this may not hold the whole summary. */
    @media (min-height: 44rem) {
      @container (min-width: 60rem) {
        ::slotted([slot="lead"]) { position: sticky; inset-block-start: var(--wd-space-2); }
      }
    }
  `,
  ];

  render() {
    return html`<slot name="lead"></slot><slot></slot>`;
  }
}
