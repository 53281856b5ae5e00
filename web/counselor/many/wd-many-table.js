// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { look } from "../../elements/base/look.js";

/** @typedef {import("./rows.js").Shown} Shown */
/** @typedef {import("./rows.js").Column} Column */

/** The height of a row in CSS pixels; all are equally high, so that only those in view need be made. */
const rowHeight = 48;
/** Rows beyond the view that are made, too. */
const spare = 8;

/** @type {[Column, string, (row: Shown) => string][]} */
const columns = [
  ["date", "date", ({ date }) => date],
  ["path", "path", ({ path }) => path],
  ["sure", "certainty", ({ certainty }) => certainty],
  ["roles", "roles", ({ roles }) => roles],
  ["ready", "readiness", ({ readiness }) => readiness],
  ["quality", "quality", ({ quality }) => quality],
];

/**
 * Many people as a table, of which only the rows in view are in the page.
 * @fires open - detail `{at: number}`: somebody's result is to be shown
 * @fires sort - detail `{column: Column}`
 * @fires pick - detail `{at: number, picked: boolean}`: somebody is to be compared, or no more
 */
export class WdManyTable extends LitElement {
  static properties = {
    rows: { attribute: false },
    sorted: { attribute: false },
    picked: { attribute: false },
    labels: { attribute: false },
    dated: { attribute: false },
    top: { state: true },
  };

  static styles = [
    look,
    css`
    .view { overflow: auto; max-block-size: min(70vh, 40rem); border: 1px solid var(--wd-line); border-radius: var(--wd-radius); background: var(--wd-card); }
    table { border-collapse: collapse; inline-size: 100%; min-inline-size: 62rem; table-layout: fixed; font-size: var(--wd-size-0); }
    th, td { block-size: ${rowHeight}px; padding: 0 .6rem; text-align: start; font-weight: 400; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; border-block-end: 1px solid var(--wd-line); }
    tr.space td { block-size: auto; padding: 0; border: 0; }
    thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--wd-tint); padding: 0 .2rem; }
    thead button, tbody button { white-space: nowrap; }
    thead button { border: 0; background: none; padding: 0 .4rem; font-weight: 650; inline-size: 100%; text-align: start; overflow: hidden; text-overflow: ellipsis; }
    tbody button { border: 0; background: none; padding: 0 .2rem; text-decoration: underline; text-underline-offset: .25em; max-inline-size: 100%; overflow: hidden; text-overflow: ellipsis; }
    .pick { inline-size: 3rem; }
    .pick label { display: grid; place-items: center; min-block-size: 2.75rem; min-inline-size: 2.75rem; }
    .pick input { inline-size: 1.25rem; block-size: 1.25rem; accent-color: var(--wd-accent); margin: 0; }
    .label { inline-size: 12rem; }
    .roles, .quality { inline-size: 13rem; }
    tr.same th, tr.same td { color: var(--wd-soft); }
  `,
  ];

  constructor() {
    super();
    /** @type {Shown[]} */ this.rows = [];
    /** @type {{column: Column, down: boolean}} */ this.sorted = { column: "at", down: false };
    /** @type {Set<number>} */ this.picked = new Set();
    /** @type {Record<string, string>} */ this.labels = {};
    /** Whether somebody's date is known. */ this.dated = true;
    this.top = 0;
  }

  /** The place in the list, so that it can be found again. */
  get place() {
    return this.renderRoot.querySelector(".view")?.scrollTop ?? 0;
  }

  set place(top) {
    const view = this.renderRoot.querySelector(".view");
    if (view) view.scrollTop = this.top = top;
  }

  /** Sets the focus on somebody, if they are in view. @param {number} at */
  async focusOn(at) {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`button[data-at="${at}"]`))?.focus({ preventScroll: true });
  }

  render() {
    const { rows, labels, picked } = this;
    const shown = columns.filter(([column]) => this.dated || column !== "date");
    const from = Math.max(0, Math.min(rows.length, Math.floor(this.top / rowHeight) - spare));
    const to = Math.min(rows.length, Math.ceil((this.top + 700) / rowHeight) + spare);
    const space = (/** @type {number} */ count) =>
      count === 0
        ? nothing
        : html`<tr class="space" aria-hidden="true"><td colspan=${shown.length + 2}><svg width="1" height=${count * rowHeight}></svg></td></tr>`;
    return html`<div class="view" tabindex="0" role="region" aria-label=${labels.table} @scroll=${this.#scrolled}>
      <table aria-rowcount=${rows.length + 1}>
      <thead><tr aria-rowindex="1"><th class="pick"><span class="visually-hidden">${labels.pick}</span></th>
        ${this.#head("label", "label")}${shown.map(([column, name]) => this.#head(column, name))}</tr></thead>
      <tbody>${space(from)}${repeat(
        rows.slice(from, to),
        ({ at }) => at,
        (one, index) => html`<tr aria-rowindex=${from + index + 2} class=${one.row.same === null ? "" : "same"}>
          <td class="pick"><label><span class="visually-hidden">${labels.pick}: ${one.label}</span>
            <input type="checkbox" .checked=${picked.has(one.at)} @change=${() => this.#send("pick", { at: one.at, picked: !picked.has(one.at) })}></label></td>
          <th scope="row"><button type="button" data-at=${one.at} title=${one.label} @click=${() => this.#send("open", { at: one.at })}>${one.label}</button></th>
          ${shown.map(([, , words]) => html`<td title=${words(one)}>${words(one)}</td>`)}</tr>`,
      )}${space(rows.length - to)}</tbody></table></div>`;
  }

  /** @param {Column} column @param {string} name */
  #head(column, name) {
    const { sorted, labels } = this;
    const is = sorted.column === column;
    return html`<th scope="col" class=${name} aria-sort=${is ? (sorted.down ? "descending" : "ascending") : "none"}>
      <button type="button" @click=${() => this.#send("sort", { column })}>${labels[name]}<span aria-hidden="true">${is ? (sorted.down ? " ↓" : " ↑") : ""}</span></button></th>`;
  }

  #scrolled() {
    this.top = this.place;
  }

  /** @param {string} type @param {object} detail */
  #send(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
