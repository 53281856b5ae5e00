// @ts-check
import { LitElement, html, nothing } from "lit";
import { desksStyle } from "../elements/base/desks.js";
import { look } from "../elements/base/look.js";
import { chooseLanguage } from "../i18n/languages.js";
import { layout, tokens } from "./look.js";
import { failed, screen, waiting } from "./screens.js";
import { Session } from "./controller.js";
import { settle } from "./settling.js";
import { trail } from "./browser-history.js";

/** @typedef {import("../quiz/runner.js").Visit} Visit */

/**
 * The quiz: the one element that pages use.
 *
 * Its slot `head` stands on the line of the menu of languages: a name, a logo.
 * Attributes: `lang`, `bank` (address of a bank's folder), `roles` (address of a role file), `name` (tells two embeds of
 * one page apart), `history` (our own pages: the page's language and title follow the quiz), `newer` (our own pages: a
 * newer version waits to be used), `share-url` (address of a page that opens shared results).
 * @fires settling - `Settling`, see there
 * @fires finished - detail `{answered: number}`: a result is shown for the first time
 */
export class WhichDesk extends LitElement {
  static styles = [look, tokens, layout, desksStyle];

  static get observedAttributes() {
    return [...super.observedAttributes, "lang", "bank", "roles", "newer"];
  }

  /** @type {Session | null} */ #session = null;
  /** "Next" was pressed and nothing is chosen. */
  #hint = false;
  #listeners = {
    popstate: () => this.#travel(),
    storage: (/** @type {Event} */ event) => this.#session?.hears(/** @type {StorageEvent} */ (event)),
  };

  connectedCallback() {
    super.connectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) addEventListener(type, listener);
    if (!this.#session) this.#open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) removeEventListener(type, listener);
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (!this.#session || before === now) return;
    if (name === "lang") this.#session.speak(chooseLanguage([now]), { keep: false });
    else if (name === "newer") this.requestUpdate();
    else this.#open();
  }

  /** What a person does inside is not the page's to hear: `input` is the one inner event that would get out. */
  createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener("input", (event) => event.stopPropagation());
    return root;
  }

  async #open() {
    this.#session?.close();
    this.removeAttribute("data-ready");
    const embed = this.getAttribute("name") ?? location.pathname.replace(/index\.html$/, "");
    const [bank, roles, lang] = ["bank", "roles", "lang"].map((name) => this.getAttribute(name));
    const session = this.#session = new Session({ bank, roles, lang, embed }, () => this.requestUpdate());
    this.requestUpdate();
    if (!(await session.open(this.#own ? trail.code : null)) || session !== this.#session) return;
    if (this.#own) trail.stay(session.place);
    await this.updateComplete;
    if (!(await session.openRest()) || session !== this.#session) return;
    await settle(this);
    if (session === this.#session) this.setAttribute("data-ready", "");
  }

  /** Whether the page is one of ours, which the quiz may lead: title, history, address. */
  get #own() {
    return this.hasAttribute("history");
  }

  /**
   * Does a step; the focus goes to what it brings, and on our own pages the browser's history goes along.
   * @param {(visit: Visit, session: Session) => unknown} step - gives false when it brings nothing
   * @param {"go" | "back" | "stay"} [way]
   */
  async #do(step, way = "go") {
    const session = this.#session;
    if (!session?.visit) return;
    if (session.atRest) this.removeAttribute("newer");
    try {
      session.hush();
      this.#hint = (await step(session.visit, session)) === false;
      await session.prepare();
    } catch (error) {
      return session.fail(error);
    }
    if (this.#own) trail[way](session.place);
    this.requestUpdate();
    await this.updateComplete;
    if (!this.#hint) await this.#arrive();
    if (session.place.screen === "result" && session.visit.finish())
      this.dispatchEvent(new CustomEvent("finished", { bubbles: true, detail: { answered: session.visit.answered } }));
  }

  #steps = {
    start: () => this.#do((visit) => visit.start("quick")),
    startFull: () => this.#do((visit) => visit.start("full")),
    resume: () => this.#do((visit) => visit.resume()),
    next: () => this.#do((visit) => visit.next(), this.#session?.visit?.course.reviewing ? "back" : "go"),
    back: () => this.#do((visit) => visit.back(), "back"),
    skip: () => this.#do((visit) => visit.skip(), this.#session?.visit?.course.reviewing ? "back" : "go"),
    stop: () => this.#do((visit) => visit.stop()),
    goOn: () => this.#do((visit) => visit.goOn()),
    breakTie: () => this.#do((visit) => visit.breakTie()),
    hide: (/** @type {CustomEvent<{role: string, hidden: boolean}>} */ { detail }) => this.#hide(detail),
    restart: () => this.#do((visit) => visit.restart()),
    clear: () => this.#do((_, session) => session.clear()),
    leave: () => this.#do((_, session) => session.leaveShared()),
    revisit: (/** @type {CustomEvent<{item: string}>} */ { detail }) => this.#do((visit) => visit.revisit(detail.item)),
  };

  /** The browser's Back or Forward, or a link that was pasted into the address. */
  #travel() {
    const { here, code } = trail;
    if (!this.#own || (!here && code === null)) return;
    this.#do((_, session) => {
      if (code !== null) return session.openShared(code);
      if (here && !session.isAt(here)) session.travel(here);
    }, "stay");
  }

  /** Sets the focus on what a step has brought, and shows it from its beginning. */
  async #arrive() {
    const target = /** @type {LitElement | HTMLElement | null} */ (this.renderRoot.querySelector("[data-arrive]"));
    if (target instanceof LitElement) await target.updateComplete;
    target?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start" });
  }

  render() {
    const { tongue, failure, language, languages } = this.#session ?? {};
    return html`<div class="desk" lang=${language ?? nothing} @again=${this.#open} @restart=${this.#steps.restart}
      @clear=${this.#steps.clear} @language=${this.#choseLanguage} @answer=${this.#answered}>
      <div class="top"><slot name="head"></slot>${failure || !tongue ? nothing : html`<wd-language
        .label=${tongue.messages.translate("language-label")} .languages=${languages}
        .chosen=${language}></wd-language>`}</div>
      ${this.#screen()}
    </div>`;
  }

  #screen() {
    const { failure, tongue, visit, quiz, language = "en" } = this.#session ?? {};
    if (failure) return failed(failure, language);
    if (!this.#session || !tongue || !visit || !quiz) return waiting(language);
    const { result, shared, greeting, notice, atRest } = this.#session;
    const [own, shareUrl, newer] = [this.#own, this.getAttribute("share-url"), atRest && this.hasAttribute("newer")];
    return screen({ ...tongue, quiz, visit, language, result, shared, greeting, notice, newer, hint: this.#hint, own, shareUrl }, this.#steps);
  }

  /** @param {CustomEvent<{item: string, option: string}>} event */
  #answered({ detail }) {
    this.#session?.visit?.choose(detail.item, detail.option);
    this.#hint = false;
    this.requestUpdate();
  }

  /** A job was put aside or taken back; the focus stays with the list. @param {{role: string, hidden: boolean}} detail */
  #hide({ role, hidden }) {
    this.#session?.visit?.hide(role, hidden);
    this.requestUpdate();
  }

  /** @param {CustomEvent<{language: string}>} event */
  #choseLanguage({ detail }) {
    this.#session?.speak(detail.language, { keep: true });
  }

  updated() {
    const session = this.#session;
    if (!this.#own || !session?.tongue || !session.visit) return;
    const { tongue, visit, language, place } = session;
    const id = place.screen === "welcome" ? "page-title" : `page-title-${place.screen}`;
    document.documentElement.lang = language;
    document.title = tongue.messages.translate(id, { number: visit.progress.number });
  }
}
