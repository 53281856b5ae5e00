// @ts-check
import { css } from "lit";

/** Black on white, in points and millimeters; what is `whole` is never cut by the end of a page. */
export const printoutStyle = css`
  :host { display: none; }
  @media print { :host { display: block; } }
  :host {
    --wd-ink: #000;
    --wd-card: #fff;
    --wd-front: #000;
    --wd-back: #000;
    color-scheme: light;
    color: #000;
    font-size: 9pt;
    line-height: 1.35;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  h2 { font-size: 16pt; margin-block: 3mm 1mm; }
  h3 { font-size: 11pt; break-after: avoid; }
  section { margin-block-start: 3mm; }
  .whole { break-inside: avoid; }
  .fine { font-size: 8pt; line-height: 1.3; }
  p.fine { break-after: avoid; }
  .title { display: flex; justify-content: space-between; gap: 5mm; border-block-end: .5pt solid #000; padding-block-end: 1.5mm; }
  .title span:first-of-type { flex: 1; }

  .part { stroke: #000; stroke-width: .9; }
  .front { fill: #444; }
  .cross { fill: #fff; }
  .back { fill: #fff; }
  .hatch { fill: none; stroke: #000; stroke-width: .6; }
  .unsure .part { stroke-dasharray: 3 3; }
  .unsure .front { fill: #bbb; }
  .paths { display: grid; grid-template-columns: 56mm minmax(0, 1fr); gap: 6mm; align-items: center; }
  .hill { display: block; inline-size: 100%; }
  .paths ul { margin-block: 1.5mm; }
  .desk-drawing .bell { fill: #fff; stroke: #000; }
  .paths li { display: grid; grid-template-columns: 3.2mm minmax(0, 1fr) auto; gap: 2mm; align-items: center; padding-block: .4mm; }
  .lead { font-weight: 650; }
  .mark { inline-size: 3.2mm; block-size: 3.2mm; }

  .columns { columns: 2; column-gap: 5mm; margin-block-start: 1.5mm; }
  .side { margin-block-end: 2mm; }
  .skill { display: grid; grid-template-columns: minmax(0, 1fr) 22mm 26.5mm; gap: 1.5mm; align-items: center; font-size: 8pt; }
  .skill { border-block-end: .25pt solid #999; padding-block: .25mm; }
  .head { border-block-end: .75pt solid #000; }
  .ends { display: flex; justify-content: space-between; font-size: 7.5pt; }
  .range { display: block; inline-size: 100%; }
  .middle { stroke: #000; stroke-width: .8; }
  .bar { stroke: #888; stroke-width: 5; }
  .dot { fill: #000; stroke: #000; stroke-width: 1.2; }
  .unknown .bar { stroke-dasharray: 2 3; }
  .unknown .dot { fill: #fff; }

  ol > li { padding-block: .9mm; border-block-end: .25pt solid #999; }
  .role { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 4mm; }
  .ready { display: flex; align-items: center; gap: 2mm; font-size: 8.5pt; }
  .share { inline-size: 28mm; block-size: 1.7mm; }
  .share .whole { fill: #fff; stroke: #000; stroke-width: .6; }
  .full { fill: #444; }

  .link { display: grid; grid-template-columns: 28mm minmax(0, 1fr); gap: 3mm; align-items: center; }
  .address { font-size: 8pt; overflow-wrap: anywhere; }
  .honest { margin-block-start: 1.5mm; }
  footer { margin-block-start: 2mm; border-block-start: .5pt solid #000; padding-block-start: 1.5mm; font-size: 7pt; line-height: 1.25; }
`;
