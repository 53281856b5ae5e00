// @ts-check
import { LitElement, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { chosenJobs } from "./jobs.js";
import { jobsStyle } from "./jobs-look.js";
import { look } from "../base/look.js";

/** @typedef {import("./jobs.js").Job} Job */
/** @typedef {import("./wd-job-tools.js").ToolLabel | "all" | "again"} JobLabel */

/**
 * The jobs: the leading ones as cards, all of them as a list to search, sort and filter, and those put aside.
 * Every entry of the list opens the job's card on the spot; `card` makes it.
 * @fires hide - detail `{role: string, hidden: boolean}`: a job is put aside, or taken back
 */
export class WdJobs extends LitElement {
  static properties = {
    jobs: { attribute: false }, aside: { attribute: false }, leading: { type: Number }, card: { attribute: false },
    labels: { attribute: false }, found: { attribute: false }, asideLabel: {}, said: { attribute: false }, language: {},
    wish: { state: true }, open: { state: true }, news: { state: true },
  };

  static styles = [look, jobsStyle];

  /** Where the focus goes once the jobs have changed: what stood after the one that went. @type {(() => void) | null} */
  #after = null;

  constructor() {
    super();
    /** @type {Job[]} */ this.jobs = [];
    /** @type {{id: string, title: string}[]} */ this.aside = [];
    this.leading = 0;
    /** @type {(id: string) => unknown} */ this.card = () => nothing;
    /** @type {Record<JobLabel, string>} */ this.labels = /** @type {any} */ ({});
    /** @type {(count: number) => string} */ this.found = String;
    this.asideLabel = "";
    /** @type {(title: string, hidden: boolean) => string} */ this.said = String;
    this.language = "en";
    /** @type {import("./jobs.js").Wish} */ this.wish = { search: "", side: "", order: "fit" };
    /** @type {Set<string>} */ this.open = new Set();
    this.news = "";
  }

  render() {
    const { labels, jobs, wish, language } = this;
    const shown = chosenJobs(jobs, wish, language);
    return html`<div @hide=${this.#hides}>
      <div class="cards">${repeat(jobs.slice(0, this.leading), ({ id }) => id, ({ id }) => this.card(id))}</div>
      <div class="all">
        <h4>${labels.all}</h4>
        <wd-job-tools .labels=${labels} .wish=${wish} @wish=${this.#wishes}></wd-job-tools>
        <p class="small soft" role="status" tabindex="-1">${this.news} ${this.found(shown.length)}</p>
        <ol>${repeat(shown, ({ id }) => id, (job) => this.#entry(job))}</ol>
      </div>
    </div>
    ${this.aside.length === 0 ? nothing : this.#aside()}`;
  }

  /** @param {Job} job */
  #entry({ id, title, side, place, fit, readiness }) {
    const more = [...(this.wish.order === "readiness" ? [readiness] : [place, fit]), this.labels[/** @type {JobLabel} */ (side)]];
    return html`<li><details data-job=${id} .open=${this.open.has(id)} @toggle=${this.#toggled}>
      <summary class=${side}><span class="title">${title}</span> <span class="small soft">${more.join(" · ")}</span></summary>
      ${this.open.has(id) ? this.card(id) : nothing}
    </details></li>`;
  }

  #aside() {
    const again = this.labels.again;
    return html`<details class="aside"><summary>${this.asideLabel}</summary>
      <ul>${this.aside.map(({ id, title }, at) => html`<li><span id="a${at}">${title}</span>
        <button type="button" id="b${at}" aria-labelledby="b${at} a${at}" @click=${() => this.#again(id, title)}>${again}</button></li>`)}
      </ul></details>`;
  }

  /** @param {CustomEvent<import("./jobs.js").Wish>} event */
  #wishes(event) {
    this.wish = event.detail;
    this.news = "";
  }

  /** @param {Event} event */
  #toggled(event) {
    const { open, dataset } = /** @type {HTMLDetailsElement} */ (event.target);
    if (!dataset.job) return;
    const others = [...this.open].filter((id) => id !== dataset.job);
    this.open = new Set(open ? [...others, dataset.job] : others);
  }

  /** @param {CustomEvent<{role: string}>} event - of a card, in front or in the list */
  #hides(event) {
    event.stopPropagation();
    const { role } = event.detail;
    const card = /** @type {HTMLElement} */ (event.target);
    const entry = card.closest("li");
    const next = /** @type {HTMLElement | null} */ (entry
      ? entry.nextElementSibling?.querySelector("summary") : card.nextElementSibling);
    this.#tell(role, this.jobs.find(({ id }) => id === role)?.title ?? "", true, next);
  }

  /** @param {string} role @param {string} title */
  #again(role, title) {
    this.#tell(role, title, false, null);
  }

  /** @param {string} role @param {string} title @param {boolean} hidden @param {HTMLElement | null} next - what then has the focus */
  #tell(role, title, hidden, next) {
    this.open = new Set([...this.open].filter((id) => id !== role));
    this.news = this.said(title, hidden);
    this.#after = () => {
      if (next?.isConnected) next.focus();
      if (!next?.isConnected || !next.matches(":focus-within, :focus"))
        /** @type {HTMLElement} */ (this.renderRoot.querySelector("[role=status]")).focus();
    };
    this.dispatchEvent(new CustomEvent("hide", { bubbles: true, detail: { role, hidden } }));
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has("language")) this.news = "";
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has("jobs") || !this.#after) return;
    this.#after();
    this.#after = null;
  }
}
