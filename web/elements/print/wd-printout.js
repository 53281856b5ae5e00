// @ts-check
import { LitElement, html, nothing } from "lit";
import { desksStyle } from "../base/desks.js";
import { look } from "../base/look.js";
import { paperHill, paperMark, paperRange, paperShare } from "./paper.js";
import { sheetStyle } from "./printout-style.js";

/**
 * @typedef {{name: string, place: string, fit: string, ready: number, readiness: string, summary: string}} Job
 * @typedef {{
 *   title: string, made: string, sentence: string, sure: string,
 *   hill: {heading: string, note: string, parts: import("../result/wd-probability.js").Part[], lead: string, mean: number, sd: number,
 *     halfWidth: number, unsure: boolean} | null,
 *   notesHeading: string, notes: string[],
 *   skills: {heading: string, note: string, less: string, more: string, sides: import("../result/wd-skills.js").Side[]} | null,
 *   jobsHeading: string, jobsNote: string, jobs: Job[],
 *   link: {address: string, heading: string, shows: string, picture: string} | null,
 *   honest: string, small: string[],
 * }} Sheet - what has nothing to show is null or empty
 */

/** @param {Sheet} sheet */
const paths = ({ hill }) => (hill ? html`<section class="whole paths ${hill.unsure ? "unsure" : ""}">
  ${paperHill(hill)}
  <div>
    <h3>${hill.heading}</h3>
    <ul>${hill.parts.map(({ id, label, plain, percent }) => html`<li class=${id === hill.lead ? "lead" : ""}>
      ${paperMark(id)}<span>${label}: ${plain}</span><b>${percent}</b></li>`)}</ul>
    <p class="fine">${hill.note}</p>
  </div>
</section>` : nothing);

/** @param {Sheet} sheet */
const skills = ({ skills: known }) => (known ? html`<section>
  <h3>${known.heading}</h3>
  <p class="fine">${known.note}</p>
  <div class="columns">${known.sides.map(({ heading, skills }) => html`<div class="whole side">
    <p class="skill head"><b>${heading}</b><span class="ends"><span>${known.less}</span><span>${known.more}</span></span></p>
    ${skills.map((skill) => html`<p class="skill"><span>${skill.name}</span>${paperRange(skill)}<span>${skill.words}</span></p>`)}
  </div>`)}</div>
</section>` : nothing);

/** @param {Job} job */
const job = ({ name, place, fit, ready, readiness, summary }) => html`<li class="whole">
  <p class="job"><span><b>${name}</b> · ${place ? `${place} · ` : ""}${fit}</span>
    <span class="ready">${paperShare(ready)} <span>${readiness}</span></span></p>
  <p>${summary}</p>
</li>`;

/** @param {Sheet} sheet */
const jobs = ({ jobs: first, jobsHeading, jobsNote }) => (first.length > 0 ? html`<section>
  <h3>${jobsHeading}</h3>
  <p class="fine">${jobsNote}</p>
  <ol>${first.map(job)}</ol>
</section>` : nothing);

/** @param {Sheet} sheet */
const link = ({ link: kept, honest }) => (kept ? html`<section class="whole link">
  <wd-qr .text=${kept.address} .label=${kept.picture}></wd-qr>
  <div><h3>${kept.heading}</h3><p class="address">${kept.address}</p><p class="fine">${kept.shows}</p>
    <p class="honest">${honest}</p></div>
</section>` : html`<section class="whole"><p>${honest}</p></section>`);

/** The result as one or two sheets of paper: not there on the screen, and all there in print. */
export class WdSheet extends LitElement {
  static properties = { sheet: { attribute: false } };

  static styles = [look, desksStyle, sheetStyle];

  constructor() {
    super();
    /** @type {Sheet | null} */ this.sheet = null;
  }

  render() {
    const { sheet } = this;
    if (!sheet) return nothing;
    return html`<article>
      <p class="title"><b>Whichdesk</b><span>${sheet.title}</span><span>${sheet.made}</span></p>
      <h2>${sheet.sentence}</h2>
      <p>${sheet.sure}</p>
      ${paths(sheet)}
      ${sheet.notes.length > 0 ? html`<section class="whole"><h3>${sheet.notesHeading}</h3>
        ${sheet.notes.map((note) => html`<p>${note}</p>`)}</section>` : nothing}
      ${skills(sheet)}
      ${jobs(sheet)}
      <div class="whole">
        ${link(sheet)}
        <footer>${sheet.small.map((line) => html`<p>${line}</p>`)}</footer>
      </div>
    </article>`;
  }
}
