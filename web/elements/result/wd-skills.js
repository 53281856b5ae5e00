// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "../base/look.js";

/**
 * @typedef {{id: string, name: string, page: string, description: string, words: string, band: string, mean: number, low: number,
 *   high: number, estimate: string, range: string}} Skill - `page`: about the skill, or ""; `low` and `high` bound the likely range
 * @typedef {{id: string, heading: string, skills: Skill[]}} Side
 * @typedef {{table: string, skill: string, words: string, estimate: string, range: string, note: string,
 *   guide: string, picture: string, less: string, more: string}} SkillLabels
 */

const width = 200,
  reach = 2.6;
/** @param {number} value */
const across = (value) => width / 2 + (Math.max(-reach, Math.min(reach, value)) / reach) * (width / 2 - 7);

/**
 * The skills, each with a word and a picture, and the same facts with their numbers as a table. Its roles are written out, for
 * some browsers forget them where another `display` lays a table out.
 */
export class WdSkills extends LitElement {
  static properties = { sides: { attribute: false }, labels: { attribute: false } };

  static styles = [
    look,
    css`
    .front { --part: var(--wd-front); }
    .both { --part: var(--wd-cross); }
    .back { --part: var(--wd-back); }
    .picture {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--wd-space-4);
      margin-block: var(--wd-space-3);
    }
    h4 { padding-block-end: .3rem; border-block-end: 3px solid var(--part); }
    .picture, .side { min-inline-size: 0; }
    .row {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 .8rem;
      padding-block: .45rem;
      border-block-end: 1px solid var(--wd-line);
    }
    @container (min-width: 36rem) {
      .row { display: grid; grid-template-columns: 13rem 1fr 7rem; align-items: center; }
      .row svg { grid-column: 2; grid-row: 1; }
    }
    a { display: inline-block; min-block-size: 1.5rem; color: inherit; text-decoration-color: var(--wd-edge); text-underline-offset: .25em; }
    a:hover { text-decoration-color: currentcolor; }
    .ends { border: 0; padding-block: 0; margin-block-end: calc(-1 * var(--wd-space-4)); }
    .scale { flex: 1 1 100%; display: flex; justify-content: space-between; grid-column: 2; }
    svg { display: block; inline-size: 100%; block-size: 1.25rem; overflow: visible; }
    .middle { stroke: var(--wd-edge); stroke-width: 1; }
    .range { stroke: var(--part); stroke-width: 7; stroke-linecap: round; opacity: .4; }
    .rim, .dot { stroke: var(--wd-paper); stroke-width: 15; stroke-linecap: round; }
    .dot { stroke: var(--part); stroke-width: 11; }
    .unknown .range { stroke-dasharray: 1 10; }
    .unknown .rim { stroke: var(--part); stroke-width: 12; }
    .unknown .dot { stroke: var(--wd-paper); stroke-width: 8; }
    @media (forced-colors: active) { .range, .middle, .dot { stroke: CanvasText; } .rim { stroke: Canvas; } }
    table { border-collapse: collapse; inline-size: 100%; overflow-wrap: break-word; font-size: var(--wd-size-0); }
    th, td {
      text-align: start;
      padding: .45rem .5rem .45rem 0;
      border-block-end: 1px solid var(--wd-line);
      vertical-align: top;
      font-weight: 400;
    }
    thead th, tbody th[colspan] { font-weight: 650; }
    td { font-variant-numeric: tabular-nums; }
    /* Four columns have no room here: the skill takes a line of its own, and the other three stand below it. */
    @container (max-width: 35.99rem) {
      table { display: block; overflow-wrap: anywhere; }
      thead, tbody { display: block; }
      tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); border-block-end: 1px solid var(--wd-line); }
      th, td { border: 0; padding-inline-end: .3rem; }
      thead { font-size: .82rem; }
      tr > :first-child { grid-column: 1 / -1; }
      tr > :first-child:not(:last-child) { padding-block-end: 0; }
    }
  `,
  ];

  constructor() {
    super();
    /** @type {Side[]} */ this.sides = [];
    /** @type {SkillLabels} */ this.labels = /** @type {any} */ ({});
  }

  render() {
    const { labels, sides } = this;
    const guided = sides.some(({ skills }) => skills.some(({ page }) => page));
    return html`<p class="soft small">${labels.picture}${guided ? ` ${labels.guide}` : nothing}</p>
      <div class="picture">
        <p class="row ends small soft" aria-hidden="true"><span></span>
          <span class="scale"><span>${labels.less}</span><span>${labels.more}</span></span></p>
        ${this.sides.map(
          ({ id, heading, skills }) => html`
        <div class="side ${id}"><h4>${heading}</h4><ul>${skills.map((skill) => this.#row(skill))}</ul></div>`,
        )}
      </div>
      <details><summary>${labels.table}</summary>
        <p class="small soft">${labels.note}</p>
        <table role="table" aria-label=${labels.table}>
          <thead role="rowgroup"><tr role="row">${[labels.skill, labels.words, labels.estimate, labels.range].map(
            (head) => html`
            <th scope="col" role="columnheader">${head}</th>`,
          )}</tr></thead>
          ${this.sides.map(
            ({ heading, skills }) => html`<tbody role="rowgroup">
            <tr role="row"><th colspan="4" scope="rowgroup" role="rowheader">${heading}</th></tr>
            ${skills.map(
              ({ name, description, words, estimate, range }) => html`
              <tr role="row"><th scope="row" role="rowheader">${name}<span class="visually-hidden">: </span><span class="soft"><br>${description}</span></th>
                <td role="cell">${words}</td><td role="cell">${estimate}</td><td role="cell">${range}</td></tr>`,
            )}
          </tbody>`,
          )}
        </table>
      </details>`;
  }

  /** @param {Skill} skill */
  #row({ name, page, words, band, mean, low, high }) {
    return html`<li class="row ${band}"><span>${page ? html`<a href=${page} target="_blank" rel="noopener noreferrer">${name}</a>` : name}<span class="visually-hidden">: </span></span><span class="soft small">${words}</span>
      <svg viewBox="0 0 ${width} 16" preserveAspectRatio="none" aria-hidden="true">
        <line class="middle" x1=${width / 2} x2=${width / 2} y1="0" y2="16" />
        <line class="range" x1=${across(low)} x2=${across(high)} y1="8" y2="8" vector-effect="non-scaling-stroke" />
        <path class="rim" d="M${across(mean)} 8h.01" vector-effect="non-scaling-stroke" />
        <path class="dot" d="M${across(mean)} 8h.01" vector-effect="non-scaling-stroke" />
      </svg></li>`;
  }
}
