// @ts-check
import { LitElement, html, nothing } from "lit";
import { look } from "../base/look.js";
import { roleStyle } from "./wd-role-look.js";

/**
 * @typedef {{label: string, text: string, origin?: string, lang?: string}} Fact
 * @typedef {{facts: Fact[], search: {heading: string, words: string[], copy: string, copied: string, failed: string} | null,
 *   answers: {heading: string, groups: import("./wd-reasons.js").Reasons[]} | null}} More
 */

/**
 * One role: what it is, how well it fits, what is still to learn, and everything else about it. With `lead` it is closed at first,
 * and shows title, fit, readiness and one reason.
 * @fires part - detail `{name: string, open: boolean}`: a card with `lead` is opened or closed
 * @fires hide - detail `{role: string, hidden: true}`: the person puts the role aside
 */
export class WdRole extends LitElement {
  static properties = {
    roleId: {},
    name: {},
    summary: {},
    langs: { attribute: false },
    place: {},
    fit: {},
    side: {},
    sideName: {},
    listed: {},
    vacancies: { attribute: false },
    vacanciesLabel: {},
    newTab: {},
    ready: { type: Number },
    readiness: {},
    readinessWords: {},
    learnLabel: {},
    learn: { attribute: false },
    guide: {},
    guideLabel: {},
    moreLabel: {},
    more: { attribute: false },
    hideLabel: {},
    lead: { type: Boolean },
    reason: {},
    open: { type: Boolean },
  };

  static styles = [look, roleStyle];

  constructor() {
    super();
    this.roleId = "";
    this.name = "";
    this.summary = "";
    /** The languages of title and summary, where they are not the reader's. @type {Record<string, string>} */ this.langs = {};
    this.place = "";
    this.fit = "";
    this.side = "";
    this.sideName = "";
    this.listed = "";
    /** @type {{url: string, label: string, lang?: string}[]} */ this.vacancies = [];
    this.vacanciesLabel = "";
    this.newTab = "";
    this.ready = 0;
    this.readiness = "";
    this.readinessWords = "";
    this.learnLabel = "";
    /** @type {{name: string, page: string}[]} - `page`: about the skill, or "" */ this.learn = [];
    /** The address of a page about the job, or "". */ this.guide = "";
    this.guideLabel = "";
    this.moreLabel = "";
    /** @type {More} */ this.more = { facts: [], search: null, answers: null };
    this.hideLabel = "";
    this.lead = false;
    this.reason = "";
    this.open = false;
  }

  /** Sets the focus on the role's name. */
  focus() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(this.lead ? "summary" : "h4"))?.focus();
  }

  render() {
    if (!this.lead)
      return html`<article class=${this.side}>
      <p class="top"><span .textContent=${this.place}></span><span class="fit">${this.fit}</span></p>
      <h4 tabindex="-1" lang=${this.langs.title ?? nothing}>${this.name}</h4>
      ${this.#body()}
    </article>`;
    return html`<details class="card ${this.side}" .open=${this.open} @toggle=${this.#toggled}>
      <summary>
        <h4 lang=${this.langs.title ?? nothing}>${this.name}</h4>
        <span class="meta"><span class="fit">${this.fit}</span> <span .textContent=${this.readiness}></span></span>
        <span class="reason" lang=${(this.reason === this.summary && this.langs.summary) || nothing}>${this.reason}</span>
      </summary>
      <div class="body"><p class="soft small">${this.place}</p>${this.#body()}</div>
    </details>`;
  }

  #body() {
    return html`
      ${
        this.vacancies.length === 0
          ? nothing
          : html`<div class="vacancies"><p class="small soft" id="vacancies">${this.vacanciesLabel}</p>
        <ul aria-labelledby="vacancies">${this.vacancies.map(
          ({ url, label, lang }) => html`<li>${this.#link(url, label, lang)}</li>`,
        )}</ul></div>`
      }
      <p class="side">${this.sideName}${this.listed ? html`<br><span class="soft">${this.listed}</span>` : nothing}</p>
      ${this.lead && this.reason === this.summary ? nothing : html`<p lang=${this.langs.summary ?? nothing}>${this.summary}</p>`}
      <div class="ready">
        <p><b>${this.readiness}</b></p>
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <line x2="100" y1="4" y2="4" vector-effect="non-scaling-stroke" />
          <line class="part" x2=${100 * this.ready} y1="4" y2="4" vector-effect="non-scaling-stroke" />
        </svg>
        <p class="small soft">${this.readinessWords}</p>
      </div>
      ${
        this.learn.length === 0
          ? nothing
          : html`<div class="learn"><p class="small soft" id="learn">${this.learnLabel}</p>
        <ul aria-labelledby="learn">${this.learn.map(({ name, page }) => html`<li>${page ? this.#link(page, name) : name}</li>`)}</ul></div>`
      }
      <details><summary>${this.moreLabel}</summary>${this.#more()}</details>
      ${
        this.guide || this.hideLabel
          ? html`<div class="under">${this.guide ? html`<span class="small">${this.#link(this.guide, this.guideLabel)}</span>` : nothing}
        ${this.hideLabel ? html`<button class="quiet small" type="button" @click=${this.#hide}>${this.hideLabel}</button>` : nothing}</div>`
          : nothing
      }`;
  }

  /** A link that leaves the result where it is. @param {string} address @param {string} label @param {string} [lang] - where it is another than the page's */
  #link(address, label, lang) {
    return html`<a href=${address} target="_blank" rel="noopener noreferrer"><span lang=${lang ?? nothing}>${label}</span><span class="visually-hidden"> ${this.newTab}</span></a>`;
  }

  #more() {
    const { facts, search, answers } = this.more;
    return html`<div class="more">
      <dl>${facts.map(
        ({ label, text, origin, lang }) => html`
        <div><dt>${label}${origin ? ` (${origin})` : nothing}</dt><dd lang=${lang ?? nothing}>${text}</dd></div>`,
      )}</dl>
      ${
        search
          ? html`<div><h5>${search.heading}</h5><wd-copy .words=${search.words} .label=${search.copy}
        .done=${search.copied} .failed=${search.failed}></wd-copy></div>`
          : nothing
      }
      ${answers ? html`<div><h5>${answers.heading}</h5><wd-reasons .groups=${answers.groups} sub></wd-reasons></div>` : nothing}
    </div>`;
  }

  /** @param {Event} event */
  #toggled(event) {
    const { open } = /** @type {HTMLDetailsElement} */ (event.target);
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new CustomEvent("part", { bubbles: true, detail: { name: `job-${this.roleId}`, open } }));
  }

  #hide() {
    this.dispatchEvent(new CustomEvent("hide", { bubbles: true, detail: { role: this.roleId, hidden: true } }));
  }
}
