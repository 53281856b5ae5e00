// @ts-check
import { LitElement, html, nothing } from "lit";
import { look } from "../elements/base/look.js";
import { keepCopy } from "../data/keep-copy.js";
import { savesData } from "../data/loader.js";
import { layout, tokens } from "../desk/look.js";
import { failed, waiting } from "../desk/screens.js";
import { languages } from "../i18n/languages.js";
import { Desk, partNames } from "./base/desk.js";
import { deskLook } from "./base/look.js";
import { DeskPart } from "./base/part.js";

/** The parts that have been opened stay in the page, so that nothing in them is lost. @typedef {import("./base/desk.js").PartName} PartName */

/** The counselor's desk. Its slot `head` is shown beside the language menu. */
export class WdCounselor extends LitElement {
  static styles = [look, tokens, layout, deskLook];

  /** @type {Desk} */ #desk = new Desk(() => this.#changed());
  /** @type {Set<PartName>} */ #opened = new Set();
  #tick = 0;
  #shownPart = "";
  #listeners = {
    storage: (/** @type {Event} */ event) => this.#desk.storageChanged(/** @type {StorageEvent} */ (event)),
    beforeunload: (/** @type {Event} */ event) =>
      (this.#desk.notes.atRisk || this.#desk.people.unsaved) && event.preventDefault(),
    popstate: (/** @type {Event} */ event) => this.#moved(/** @type {PopStateEvent} */ (event)),
  };

  connectedCallback() {
    super.connectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) addEventListener(type, listener);
    if (!this.#desk.quiz) this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) removeEventListener(type, listener);
  }

  async #load() {
    const { part } = history.state?.counselor ?? {};
    if (partNames.includes(part)) this.#desk.part = part;
    if (!(await this.#desk.load())) return;
    if (!savesData()) await keepCopy().catch(() => {}); // without one the visit goes on
    this.setAttribute("data-ready", "");
  }

  #again() {
    this.#desk = new Desk(() => this.#changed());
    this.#load();
  }

  #changed() {
    this.#tick += 1;
    this.requestUpdate();
  }

  /** The browser's Back or Forward. @param {PopStateEvent} event */
  #moved({ state }) {
    const part = state?.counselor?.part;
    if (partNames.includes(part) && part !== this.#desk.part) this.#desk.go(part);
  }

  render() {
    const { localization, failure, language, quiz, notice, notes, part } = this.#desk;
    if (failure) return html`<div class="desk" lang=${language} @again=${this.#again}>${failed(failure, language)}</div>`;
    if (!localization || !quiz) return html`<div class="desk" lang=${language}>${waiting(language)}</div>`;
    const { translate: t } = localization.messages;
    this.#opened.add(part);
    return html`<div class="desk" lang=${language} @language=${this.#choseLanguage}>
      <div class="top"><slot name="head"></slot><wd-language .label=${t("language-label")} .languages=${languages}
        .chosen=${language}></wd-language></div>
      <h1 tabindex="-1">${t("counselor-heading")}</h1>
      <nav aria-label=${t("counselor-menu")}><ul>${partNames.map(
        (name) => html`<li><button type="button" aria-current=${name === part ? "page" : nothing}
          @click=${() => this.#desk.go(name)}>${t(`menu-${name}`)}</button></li>`,
      )}</ul></nav>
      ${notice ? html`<p class="note small notice" role="status" .textContent=${t(notice)}></p>` : nothing}
      ${notes.lasting ? nothing : html`<p class="note small notice" role="status" .textContent=${t("notes-memory")}></p>`}
      ${this.#part("prepare", html`<wd-prepare .desk=${this.#desk} .tick=${this.#tick} ?hidden=${part !== "prepare"}></wd-prepare>`)}
      ${this.#part("one", html`<wd-read-one .desk=${this.#desk} .tick=${this.#tick} ?hidden=${part !== "one"}></wd-read-one>`)}
      ${this.#part("compare", html`<wd-compare .desk=${this.#desk} .tick=${this.#tick} ?hidden=${part !== "compare"}></wd-compare>`)}
      ${this.#part("many", html`<wd-read-many .desk=${this.#desk} .tick=${this.#tick} ?hidden=${part !== "many"}></wd-read-many>`)}
      ${this.#part("help", html`<wd-desk-help .desk=${this.#desk} .tick=${this.#tick} ?hidden=${part !== "help"}></wd-desk-help>`)}
    </div>`;
  }

  /** @param {PartName} name @param {unknown} shown */
  #part(name, shown) {
    return this.#opened.has(name) ? shown : nothing;
  }

  /** Whoever was led here by something that is hidden now finds the focus on what is new; the menu keeps it. */
  async #arrive() {
    if (/** @type {ShadowRoot} */ (this.renderRoot).activeElement?.closest("nav")) return;
    const shown = [...this.renderRoot.querySelectorAll(".desk > *")].find((one) => one instanceof DeskPart && !one.hidden);
    if (!(shown instanceof DeskPart)) return;
    await shown.updateComplete;
    shown.arrive();
  }

  /** @param {CustomEvent<{language: string}>} event */
  #choseLanguage({ detail }) {
    this.#desk.setLanguage(detail.language);
  }

  updated() {
    const { localization, language, part } = this.#desk;
    if (!localization) return;
    const { translate: t } = localization.messages;
    document.documentElement.lang = language;
    document.title = t("counselor-title", { part: t(`menu-${part}`) });
    if (this.#shownPart === part) return;
    const entry = { counselor: { part } };
    if (!this.#shownPart) history.replaceState(entry, "");
    else {
      if (history.state?.counselor?.part !== part) history.pushState(entry, "");
      this.#arrive();
    }
    this.#shownPart = part;
  }
}
