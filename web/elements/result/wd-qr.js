// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { correction, generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";
import { look } from "../base/look.js";

/** Source: ISO/IEC 18004, the quiet zone, in modules around the code. */
const quiet = 4;
/** Choice: a longer text gets no code, for a phone could hardly read so fine a pattern from a screen. */
const longest = 600;
/** @param {string} text */
export const canBeScanned = (text) => text.length <= longest;

/** A text as a QR code, dark on white in every color scheme. */
export class WdQr extends LitElement {
  static properties = { text: {}, label: {} };

  static styles = [
    look,
    css`
    svg { display: block; inline-size: 100%; block-size: auto; forced-color-adjust: none; }
  `,
  ];

  constructor() {
    super();
    this.text = "";
    this.label = "";
  }

  render() {
    if (!canBeScanned(this.text)) return nothing;
    const code = generate(this.text, { minCorrectionLevel: correction.M });
    const size = code.size + 2 * quiet;
    return html`<svg viewBox="${-quiet} ${-quiet} ${size} ${size}" role="img" aria-label=${this.label}
      shape-rendering="crispEdges">
      <rect x=${-quiet} y=${-quiet} width=${size} height=${size} fill="#fff" />
      <path d=${toSvgPath(code)} fill="#000" />
    </svg>`;
  }
}
