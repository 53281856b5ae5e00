// @ts-check
import { LitElement, html, nothing } from "lit";
import { deskDrawingStyle } from "../base/desk-drawing.js";
import { look } from "../base/look.js";
import { paperHill, paperMark, paperRange, paperShare } from "./paper.js";
import { printoutStyle } from "./printout-style.js";

/**
 * @typedef {{name: string, place: string, fit: string, ready: number, readiness: string, summary: string}} PrintedRole
 * @typedef {{
 *   title: string, made: string, sentence: string, sure: string,
 *   hill: {heading: string, note: string, parts: import("../result/wd-probability.js").Part[], lead: string, mean: number, sd: number,
 *     halfWidth: number, unsure: boolean} | null,
 *   notesHeading: string, notes: string[],
 *   skills: {heading: string, note: string, less: string, more: string, sides: import("../result/wd-skills.js").Side[]} | null,
 *   rolesHeading: string, rolesNote: string, roles: PrintedRole[],
 *   link: {address: string, heading: string, shows: string, picture: string} | null,
 *   honest: string, small: string[],
 * }} Printout - what has nothing to show is null or empty
 */

/** @param {Printout} printout */
const paths = ({ hill }) =>
  hill
    ? html`<section class="whole paths ${hill.unsure ? "unsure" : ""}">
  ${paperHill(hill)}
  <div>
    <h3>${hill.heading}</h3>
    <ul>${hill.parts.map(
      ({ id, label, plain, percent }) => html`<li class=${id === hill.lead ? "lead" : ""}>
      ${paperMark(id)}<span>${label}: ${plain}</span><b>${percent}</b></li>`,
    )}</ul>
    <p class="fine">${hill.note}</p>
  </div>
</section>`
    : nothing;

/** @param {Printout} printout */
const skills = ({ skills: known }) =>
  known
    ? html`<section>
  <h3>${known.heading}</h3>
  <p class="fine">${known.note}</p>
  <div class="columns">${known.sides.map(
    ({ heading, skills }) => html`<div class="whole side">
    <p class="skill head"><b>${heading}</b><span class="ends"><span>${known.less}</span><span>${known.more}</span></span></p>
    ${skills.map((skill) => html`<p class="skill"><span>${skill.name}</span>${paperRange(skill)}<span>${skill.words}</span></p>`)}
  </div>`,
  )}</div>
</section>`
    : nothing;

/** @param {PrintedRole} role */
const role = ({ name, place, fit, ready, readiness, summary }) => html`<li class="whole">
  <p class="role"><span><b>${name}</b> · ${place ? `${place} · ` : ""}${fit}</span>
    <span class="ready">${paperShare(ready)} <span>${readiness}</span></span></p>
  <p>${summary}</p>
</li>`;

/** @param {Printout} printout */
const roles = ({ roles: first, rolesHeading, rolesNote }) =>
  first.length > 0
    ? html`<section>
  <h3>${rolesHeading}</h3>
  <p class="fine">${rolesNote}</p>
  <ol>${first.map(role)}</ol>
</section>`
    : nothing;

/** @param {Printout} printout */
const link = ({ link: kept, honest }) =>
  kept
    ? html`<section class="whole link">
  <wd-qr .text=${kept.address} .label=${kept.picture}></wd-qr>
  <div><h3>${kept.heading}</h3><p class="address">${kept.address}</p><p class="fine">${kept.shows}</p>
    <p class="honest">${honest}</p></div>
</section>`
    : html`<section class="whole"><p>${honest}</p></section>`;

/** The result on one or two pages of paper: hidden on the screen, complete in print. */
export class WdPrintout extends LitElement {
  static properties = { printout: { attribute: false } };

  static styles = [look, deskDrawingStyle, printoutStyle];

  constructor() {
    super();
    /** @type {Printout | null} */ this.printout = null;
  }

  render() {
    const { printout } = this;
    if (!printout) return nothing;
    return html`<article>
      <p class="title"><b>Whichdesk</b><span>${printout.title}</span><span>${printout.made}</span></p>
      <h2>${printout.sentence}</h2>
      <p>${printout.sure}</p>
      ${paths(printout)}
      ${
        printout.notes.length > 0
          ? html`<section class="whole"><h3>${printout.notesHeading}</h3>
        ${printout.notes.map((note) => html`<p>${note}</p>`)}</section>`
          : nothing
      }
      ${skills(printout)}
      ${roles(printout)}
      <div class="whole">
        ${link(printout)}
        <footer>${printout.small.map((line) => html`<p>${line}</p>`)}</footer>
      </div>
    </article>`;
  }
}
