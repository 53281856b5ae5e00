// @ts-check
import { LitElement, html, nothing } from "lit";
import { desksStyle } from "../elements/desks.js";
import { look } from "../elements/look.js";
import { chooseLanguage } from "../i18n/languages.js";
import { layout, tokens } from "./look.js";
import { failed, screen, waiting } from "./screens.js";
import { Session } from "./session.js";
import { settle } from "./settling.js";

/** @typedef {import("./visit.js").Visit} Visit */

/**
 * The quiz: the one element that pages use.
 *
 * Its slot `head` stands on the line of the menu of languages: a name, a logo.
 * Attributes: `lang`, `bank` (address of a bank's folder), `roles` (address of a role file), `name` (tells two embeds of
 * one page apart), `history` (our own pages: the page's language and title follow the quiz), `newer` (our own pages: a
 * newer version waits to be used).
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

  connectedCallback() {
    super.connectedCallback();
    if (!this.#session) this.#open();
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
    if (!(await session.open(embed))) return;
    await this.updateComplete;
    if (!(await session.openRest()) || session !== this.#session) return;
    await settle(this);
    if (session === this.#session) this.setAttribute("data-ready", "");
  }

  /**
   * A handler for one step of the visit; the focus goes to what it brings.
   * @param {(visit: Visit) => unknown} step
   */
  #does(step) {
    return async () => {
      const session = /** @type {Session} */ (this.#session);
      const visit = /** @type {Visit} */ (session.visit);
      if (session.atRest) this.removeAttribute("newer");
      try {
        this.#hint = step(visit) === false;
        session.greeting = false;
        await session.prepare();
      } catch (error) {
        return session.fail(error);
      }
      this.requestUpdate();
      await this.updateComplete;
      if (!this.#hint) await this.#arrive();
      if (visit.course.screen === "result" && visit.finish())
        this.dispatchEvent(new CustomEvent("finished", { bubbles: true, detail: { answered: visit.answered } }));
    };
  }

  #steps = {
    start: this.#does((visit) => visit.start()),
    resume: this.#does((visit) => visit.resume()),
    next: this.#does((visit) => visit.next()),
    back: this.#does((visit) => visit.back()),
    skip: this.#does((visit) => visit.skip()),
    stop: this.#does((visit) => visit.stop()),
    goOn: this.#does((visit) => visit.goOn()),
    restart: this.#does((visit) => visit.restart()),
    revisit: (/** @type {CustomEvent<{item: string}>} */ { detail }) => this.#does((visit) => visit.revisit(detail.item))(),
  };

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
      @language=${this.#choseLanguage} @answer=${this.#answered}>
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
    const { result, greeting, notice, atRest } = this.#session;
    const own = this.hasAttribute("history"), newer = atRest && this.hasAttribute("newer");
    return screen({ ...tongue, quiz, visit, language, result, greeting, notice, newer, hint: this.#hint, own }, this.#steps);
  }

  /** @param {CustomEvent<{item: string, option: string}>} event */
  #answered({ detail }) {
    this.#session?.visit?.choose(detail.item, detail.option);
    this.#hint = false;
    this.requestUpdate();
  }

  /** @param {CustomEvent<{language: string}>} event */
  #choseLanguage({ detail }) {
    this.#session?.speak(detail.language, { keep: true });
  }

  updated() {
    const { tongue, visit, language = "en", greeting } = this.#session ?? {};
    if (!this.hasAttribute("history") || !tongue || !visit) return;
    const { screen: shown } = visit.course;
    const id = greeting || shown === "welcome" ? "page-title" : `page-title-${shown}`;
    document.documentElement.lang = language;
    document.title = tongue.messages.translate(id, { number: visit.progress.number });
  }
}
