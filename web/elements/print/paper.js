// @ts-check
import { html, svg } from "lit";
import { deskDrawing } from "../base/desk-drawing.js";
import { hill, top, width } from "../result/hill.js";

/**
 * The pictures of the printout. Their parts differ without color: dark, light, and hatched.
 * @typedef {import("../result/wd-probability.js").Part} Part
 * @typedef {import("../result/wd-skills.js").Skill} Skill
 */

/** @param {{mean: number, sd: number, halfWidth: number}} shape */
export function paperHill({ mean, sd, halfWidth }) {
  const { parts, hatch } = hill(mean, sd, halfWidth);
  return html`<svg class="hill" viewBox="0 0 ${width} 150" aria-hidden="true">
    ${Object.entries(parts).map(([id, path]) => svg`<path class="part ${id}" d=${path} />`)}
    <path class="hatch" d=${hatch} />
    ${deskDrawing(width, top)}
  </svg>`;
}

/** The same three looks, small. @param {Part["id"]} id */
export const paperMark = (id) => html`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
  <rect class="part ${id}" x=".5" y=".5" width="11" height="11" />
  ${id === "back" ? svg`<path class="hatch" d="M3 0v12M6 0v12M9 0v12" />` : ""}
</svg>`;

const long = 130,
  reach = 2.6;
/** @param {number} value */
const across = (value) => (long / 2 + (Math.max(-reach, Math.min(reach, value)) / reach) * (long / 2 - 6)).toFixed(1);

/** A skill's likely range and best estimate; dashed and hollow when it is not known yet. @param {Skill} skill */
export const paperRange = ({
  band,
  mean,
  low,
  high,
}) => html`<svg class="range ${band}" viewBox="0 0 ${long} 12" aria-hidden="true">
  <path class="middle" d="M${long / 2} 0v12" />
  <path class="bar" d="M${across(low)} 6H${across(high)}" />
  <circle class="dot" cx=${across(mean)} cy="6" r="4" />
</svg>`;

/** A share as a bar. @param {number} share - from 0 to 1 */
export const paperShare = (share) => html`<svg class="share" viewBox="0 0 100 6" aria-hidden="true">
  <rect class="whole" x=".5" y=".5" width="99" height="5" /><rect class="full" width=${(100 * share).toFixed(1)} height="6" />
</svg>`;
