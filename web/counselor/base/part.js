// @ts-check
import { LitElement } from "lit";
import { look } from "../../elements/base/look.js";
import { layout, tokens } from "../../desk/look.js";
import { deskDrawingStyle } from "../../elements/base/desk-drawing.js";
import { partLook } from "./look.js";

/** A part of the desk; it keeps what was typed in it as long as the page is open. */
export class DeskPart extends LitElement {
  static properties = { desk: { attribute: false }, tick: { type: Number } };

  static styles = [look, tokens, layout, deskDrawingStyle, partLook];

  constructor() {
    super();
    /** @type {import("./desk.js").Desk} */ this.desk = /** @type {any} */ (null);
    /** Changes whenever the desk has something new to show. */
    this.tick = 0;
  }

  /** Sets the focus on what is new, when another part has led here. */
  arrive() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector("#open"))?.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
  }

  /** @template {Element} E @param {string} selector @returns {E} */
  find(selector) {
    return /** @type {E} */ (this.renderRoot.querySelector(selector));
  }
}
