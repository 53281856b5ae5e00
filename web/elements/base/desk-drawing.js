// @ts-check
import { css, svg } from "lit";

/** Two desks drawn in one line, a bell on the front one, paper on the back one, each outlined in the
 * background color, so that they stand out from what is drawn behind them. */
export const deskDrawingStyle = css`
  .desk-drawing { fill: none; stroke: var(--wd-ink); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
  .desk-drawing .halo { stroke: var(--wd-paper); fill: var(--wd-paper); stroke-width: 7; }
  .desk-drawing .bell { stroke: var(--wd-front); fill: var(--wd-front); }
  .desk-drawing .paper { stroke: var(--wd-back); fill: var(--wd-card); }
  @media (forced-colors: active) { .desk-drawing { stroke: CanvasText; } }
`;

/**
 * @param {number} width - of the whole picture
 * @param {number} top - height at which the line runs; the legs are 28 long, the things on it are 24 high
 */
export function deskDrawing(width, top) {
  const deskWidth = 66;
  const right = width - 4;
  const bell = `M23 ${top - 5} a14 14 0 0 1 28 0 z M37 ${top - 20} v-3`;
  const paper = `M${right - 48} ${top - 3} v-22 h20 l8 7 v15 z`;
  return svg`<g class="desk-drawing">
    <path class="halo" d=${bell + paper} />
    <path class="bell" d=${bell} />
    <path class="paper" d=${paper} />
    <path class="paper" d="M${right - 42} ${top - 10} h15 M${right - 42} ${top - 16} h10" />
    <path d="M4 ${top + 28} V${top} H${right} V${top + 28}
      M${4 + deskWidth} ${top} v28 M${right - deskWidth} ${top} v28" />
  </g>`;
}
