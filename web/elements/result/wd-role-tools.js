// @ts-check
import { LitElement, css, html } from "lit";
import { look } from "../base/look.js";

/** @typedef {import("./role-list.js").RoleFilter} RoleFilter */
/** @typedef {"search" | "order" | "fit" | "readiness" | "name" | "side" | "sides" | "front" | "mixed" | "back"} ToolLabel */

/**
 * Filters and sorts the roles: search words, an order, a side.
 * @fires filter - detail `RoleFilter`
 */
export class WdRoleTools extends LitElement {
  static properties = { labels: { attribute: false }, filter: { attribute: false } };

  static styles = [
    look,
    css`
    .tools { display: flex; flex-wrap: wrap; gap: var(--wd-space-2) var(--wd-space-3); }
    .tools label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      flex: 1 1 11rem;
      gap: .2rem;
      min-inline-size: 0;
      font-size: var(--wd-size-0);
    }
    .tools .search { flex-basis: 100%; }
    input, select {
      min-block-size: 2.75rem;
      inline-size: 100%;
      min-inline-size: 0;
      padding: .3rem .6rem;
      font: inherit;
      font-size: var(--wd-size-1);
      color: inherit;
      border: 1.5px solid var(--wd-edge);
      border-radius: var(--wd-radius);
      background: var(--wd-card);
    }
    /* WebKit counts the whole entry of a menu as its width. */
    .menu { display: grid; grid-template-columns: minmax(0, 1fr); overflow: hidden; }
    select:focus-visible { outline-offset: -3px; }
    @container (max-width: 19.99rem) { select { padding-inline: .2rem; font-size: var(--wd-size-0); } }
  `,
  ];

  constructor() {
    super();
    /** @type {Record<ToolLabel, string>} */ this.labels = /** @type {any} */ ({});
    /** @type {RoleFilter} */ this.filter = { search: "", side: "", order: "fit" };
  }

  render() {
    const { search, fit, readiness, name, sides, front, mixed, back } = this.labels;
    return html`<div class="tools">
      <label class="search"><span>${search}</span>
        <input class="rr-block sentry-block" type="search" autocomplete="off" .value=${this.filter.search} @input=${this.#changes("search")}></label>
      ${this.#menu("order", { fit, readiness, name })}
      ${this.#menu("side", { "": sides, front, mixed, back })}
    </div>`;
  }

  /** @param {"order" | "side"} name @param {Record<string, string>} options */
  #menu(name, options) {
    return html`<label><span>${this.labels[name]}</span>
      <span class="menu"><select @change=${this.#changes(name)}>${Object.entries(options).map(
        ([value, label]) => html`
        <option value=${value} ?selected=${value === this.filter[name]}>${label}</option>`,
      )}</select></span></label>`;
  }

  /** @param {keyof RoleFilter} name */
  #changes(name) {
    return (/** @type {Event} */ event) => {
      const { value } = /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target);
      this.dispatchEvent(new CustomEvent("filter", { bubbles: true, detail: { ...this.filter, [name]: value } }));
    };
  }
}
