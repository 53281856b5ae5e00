// @ts-check
import { LitElement, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { chosenRoles } from "./role-list.js";
import { rolesStyle } from "./wd-roles-look.js";
import { look } from "../base/look.js";

/** @typedef {import("./role-list.js").ListedRole} ListedRole */
/** @typedef {import("./wd-role-tools.js").ToolLabel | "all" | "what" | "again"} RoleListLabel */

/**
 * The roles: the leading ones as cards, what the page puts below them (slot), all of them as a list to search, sort and filter, and those put aside.
 * Every entry of the list opens the role's card on the spot; `card` makes it. `opened` names what is open: `jobs` is the list,
 * `job-` with an id a leading card.
 * @fires part - detail `{name: string, open: boolean}`: the list or a leading card is opened or closed
 * @fires hide - detail `{role: string, hidden: boolean}`: a role is put aside, or taken back
 */
export class WdRoles extends LitElement {
  static properties = {
    roles: { attribute: false },
    aside: { attribute: false },
    leading: { type: Number },
    card: { attribute: false },
    labels: { attribute: false },
    found: { attribute: false },
    asideLabel: {},
    announcement: { attribute: false },
    language: {},
    opened: { attribute: false },
    filter: { state: true },
    open: { state: true },
    news: { state: true },
  };

  static styles = [look, rolesStyle];

  /** Where the focus goes once the roles have changed: what stood after the one that went. @type {(() => void) | null} */
  #after = null;

  constructor() {
    super();
    /** @type {ListedRole[]} */ this.roles = [];
    /** @type {{id: string, title: string}[]} */ this.aside = [];
    this.leading = 0;
    /** @type {(id: string, how: {lead: boolean, open: boolean}) => unknown} */ this.card = () => nothing;
    /** @type {Record<RoleListLabel, string>} */ this.labels = /** @type {any} */ ({});
    /** @type {(count: number) => string} */ this.found = String;
    this.asideLabel = "";
    /** @type {(title: string, hidden: boolean) => string} */ this.announcement = String;
    this.language = "en";
    /** @type {import("./role-list.js").RoleFilter} */ this.filter = { search: "", side: "", order: "fit" };
    /** @type {Set<string>} */ this.open = new Set();
    /** @type {ReadonlySet<string>} */ this.opened = new Set();
    this.news = "";
  }

  /** Sets the focus on the heading of the list. */
  focus() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector("wd-part"))?.focus();
  }

  render() {
    const { labels, roles, filter, language } = this;
    const shown = chosenRoles(roles, filter, language);
    return html`<div @hide=${this.#cardHides} @part=${this.#partMoved}>
      <div class="cards">${repeat(
        roles.slice(0, this.leading),
        ({ id }) => id,
        ({ id }) => this.card(id, { lead: true, open: this.opened.has(`job-${id}`) }),
      )}</div>
      <p class="small soft" role="status" tabindex="-1" .textContent=${this.news}></p>
      <slot></slot>
      <wd-part .name=${"jobs"} .heading=${labels.all} .open=${this.opened.has("jobs")}>
        <p class="small soft">${labels.what}</p>
        <wd-role-tools .labels=${labels} .filter=${filter} @filter=${this.#filterChanged}></wd-role-tools>
        <p class="small soft" role="status" .textContent=${this.found(shown.length)}></p>
        <ol>${repeat(
          shown,
          ({ id }) => id,
          (role) => this.#entry(role),
        )}</ol>
      </wd-part>
    </div>
    ${this.aside.length === 0 ? nothing : this.#aside()}`;
  }

  /** @param {ListedRole} role */
  #entry({ id, title, side, place, fit, readiness }) {
    const more = [
      ...(this.filter.order === "readiness" ? [readiness] : [place, fit]),
      this.labels[/** @type {RoleListLabel} */ (side)],
    ];
    return html`<li><details data-role=${id} .open=${this.open.has(id)} @toggle=${this.#toggled}>
      <summary class=${side}><span class="title">${title}</span> <span class="small soft" .textContent=${more.join(" · ")}></span></summary>
      ${this.open.has(id) ? this.card(id, { lead: false, open: false }) : nothing}
    </details></li>`;
  }

  #aside() {
    const again = this.labels.again;
    return html`<details class="aside"><summary .textContent=${this.asideLabel}></summary>
      <ul>${repeat(
        this.aside,
        ({ id }) => id,
        ({ id, title }, at) => html`<li><span id="a${at}">${title}</span>
        <button type="button" id="b${at}" aria-labelledby="b${at} a${at}" @click=${() => this.#restore(id, title)}>${again}</button></li>`,
      )}
      </ul></details>`;
  }

  /** @param {CustomEvent<import("./role-list.js").RoleFilter>} event */
  #filterChanged(event) {
    this.filter = event.detail;
    this.news = "";
  }

  /** @param {Event} event */
  #toggled(event) {
    const { open, dataset } = /** @type {HTMLDetailsElement} */ (event.target);
    if (!dataset.role) return;
    const others = [...this.open].filter((id) => id !== dataset.role);
    this.open = new Set(open ? [...others, dataset.role] : others);
  }

  /** @param {CustomEvent<{name: string, open: boolean}>} event */
  #partMoved(event) {
    event.stopPropagation();
    const { name, open } = event.detail;
    const others = [...this.opened].filter((other) => other !== name);
    this.opened = new Set(open ? [...others, name] : others);
    this.dispatchEvent(new CustomEvent("part", { bubbles: true, detail: event.detail }));
  }

  /** @param {CustomEvent<{role: string}>} event - of a card, in front or in the list */
  #cardHides(event) {
    event.stopPropagation();
    const { role } = event.detail;
    const card = /** @type {HTMLElement} */ (event.target);
    const entry = card.closest("li");
    const next = /** @type {HTMLElement | null} */ (
      entry ? entry.nextElementSibling?.querySelector("summary") : card.nextElementSibling
    );
    this.#announce(role, this.roles.find(({ id }) => id === role)?.title ?? "", true, next);
  }

  /** @param {string} role @param {string} title */
  #restore(role, title) {
    this.#announce(role, title, false, null);
  }

  /** @param {string} role @param {string} title @param {boolean} hidden @param {HTMLElement | null} next - what then has the focus */
  #announce(role, title, hidden, next) {
    this.open = new Set([...this.open].filter((id) => id !== role));
    this.news = this.announcement(title, hidden);
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
    if (!changed.has("roles") || !this.#after) return;
    this.#after();
    this.#after = null;
  }
}
