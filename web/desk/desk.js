// @ts-check
import { LitElement, html, nothing } from "lit";
import { deskDrawingStyle } from "../elements/base/desk-drawing.js";
import { look } from "../elements/base/look.js";
import { PressGuard } from "../elements/base/press-guard.js";
import { chooseLanguage } from "../i18n/languages.js";
import { layout, tokens } from "./look.js";
import { early, failed, languageMenu, screen, viewOf } from "./screens.js";
import { Controller, mayBePrepared } from "./controller.js";
import { actionsOf } from "./actions.js";
import { keepTyping } from "./typing.js";
import { earlyScreen, endEarlyScreen } from "./first-sight.js";
import { settle } from "./settling.js";
import { showTop } from "./show-top.js";
import { browserHistory, nameDocument } from "./browser-history.js";
import { linkedPart, wantedJob } from "./shared-address.js";

/** @typedef {import("../quiz/runner.js").QuizRunner} QuizRunner */
/** Two templates with the same content: what one has rendered is made anew by the other. */
const twins = [(/** @type {unknown} */ content) => html`${content}`, (/** @type {unknown} */ content) => html`${content}`];

/**
 * The quiz itself: `<which-desk>` on our own pages, and in the shadow root of `<which-desk>` (web/embed) on others.
 *
 * Its slot `head` is shown beside the language menu, `first` until the quiz is there. Attributes: those that `web/embed/element.js`
 * passes on, `scheme` (instead of the system's), `history` (our own pages: the page's language and title follow the quiz) and
 * `newer` (our own pages: a newer version waits to be used).
 * @fires settling - `Settling`, see there
 */
export class Desk extends LitElement {
  static styles = [look, tokens, layout, deskDrawingStyle];

  static get observedAttributes() {
    return [...super.observedAttributes, "lang", "bank", "roles", "newer", "scheme", "company", "plan", "share-url"];
  }

  /** @type {Controller | null} */ #controller = null;
  /** The element of the page: this one, or the one that has it in its shadow root. @type {HTMLElement} */ outside = this;
  /** The digests of the files that it fetches, by their names. @type {Record<string, string> | undefined} */ digests;
  /** Whether the first screen could be shown. @type {Promise<boolean>} */ opened = Promise.resolve(false);
  /** "Next" was pressed and nothing is chosen. */
  #hint = false;
  /** @type {PressGuard | null} */ #pressGuard = null;
  #shownScreen = "";
  /** The screen that was made last, and by which of the twins. */
  #made = { name: "", turn: 0 };
  #listeners = {
    popstate: () => this.#historyMoved(),
    storage: (/** @type {Event} */ event) => this.#controller?.storageChanged(/** @type {StorageEvent} */ (event)),
  };

  connectedCallback() {
    super.connectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) addEventListener(type, listener);
    if (!this.#controller) this.#open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) removeEventListener(type, listener);
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (!this.#controller || before === now) return;
    if (name === "lang") this.#controller.setLanguage(chooseLanguage([now]), { keep: false });
    else if (name === "bank" || name === "roles") this.#open();
    else this.requestUpdate();
  }

  /** The page must not receive what a person does inside: of these inner events `input` and those of typing would leave it. */
  createRenderRoot() {
    const root = super.createRenderRoot();
    keepTyping(root);
    this.#pressGuard = new PressGuard(root, () => `${this.#screenName} ${this.#controller?.runner?.state.hidden.length}`);
    return root;
  }

  /** The shown screen, as a text that differs from that of every other. */
  get #screenName() {
    const { screen, item, reviewing } = this.#controller?.location ?? {};
    return [screen, item, reviewing].join(" ");
  }

  async #open() {
    this.#controller?.close();
    this.removeAttribute("data-ready");
    const own = this.#ownPage;
    const linked = own ? linkedPart(location) : "";
    const job = own ? wantedJob(location) : null;
    if (own) browserHistory.hideCode();
    const embed = this.getAttribute("name") ?? location.pathname.replace(/index\.html$/, "");
    const [bank, roles, lang, storage] = ["bank", "roles", "lang", "storage"].map((name) => this.getAttribute(name));
    const options = { bank, roles, lang, storage, embed, digests: this.digests };
    const changed = () => {
      if (controller.failure && controller === this.#controller) this.whenFailed(controller.failure);
      this.requestUpdate();
    };
    const controller = (this.#controller = new Controller(options, changed, this.#controller));
    this.requestUpdate();
    this.opened = controller.open(own ? browserHistory.code : null, own ? location : null);
    if (!(await this.opened) || controller !== this.#controller) return;
    if (own) await this.#openAgain(linked);
    if (own) browserHistory.stay(controller.location);
    const ended = await endEarlyScreen(this);
    if (controller !== this.#controller) return;
    if (ended.begun && controller.location.screen === "welcome") await ended.begin(controller);
    this.requestUpdate();
    if (job) await this.#showJob(job);
    await this.updateComplete;
    await ended.goOn(); // before anything else is fetched
    const whole = await controller.openRest();
    if (controller !== this.#controller) return;
    if (controller.unloaded) this.whenFailed(controller.unloaded);
    if (!whole) return;
    await settle(this);
    if (controller !== this.#controller) return;
    this.setAttribute("data-ready", "");
    this.whenReady(controller);
  }

  /** Shows the person's own card of a job, as a link of the guide asks; there is none without answers. @param {string} job */
  async #showJob(job) {
    if (!(await this.#controller?.hasAnswersFor(job))) return;
    await this.perform((_, controller) => controller.goTo({ screen: "result" }), "stay");
    await this.#partMoved({ name: "jobs", open: true }, "stay");
    await this.#controller?.result?.openJob(this, job);
  }

  /** Whether the page is one of this project, whose title, history and address the quiz may change. */
  get #ownPage() {
    return this.hasAttribute("history");
  }

  /**
   * Performs a step and sets the focus on what it shows; on our own pages the browser's history follows.
   * @param {(runner: QuizRunner, controller: Controller) => unknown} step - returns false when it changes nothing
   * @param {"go" | "back" | "stay"} [move] - what the browser's history does
   * @param {import("./actions.js").Needs} [needsCore]
   */
  async perform(step, move = "go", needsCore = () => false) {
    const controller = this.#controller;
    if (!controller?.runner || !controller.quiz) return;
    if (!controller.showsQuestion) this.removeAttribute("newer");
    try {
      if (!(await controller.coreWait.passes(controller.quiz, needsCore(controller.runner)))) return;
      controller.dismissNotices();
      this.#hint = (await step(controller.runner, controller)) === false;
      await controller.prepare();
    } catch (error) {
      return void controller.fail(error);
    }
    if (this.#ownPage) browserHistory[move](controller.location);
    this.requestUpdate();
    await this.updateComplete;
    if (!this.#hint) await this.arrive();
    if (!controller.shared) this.whenArrived(controller.runner);
  }

  actions = actionsOf(
    (step, move, needsCore) => this.perform(step, move, needsCore),
    () => this.#controller?.prepared?.settings?.plan ?? this.plan,
    () => (this.#controller?.runner?.state.reviewing ? "back" : "go"),
    ({ role, hidden }) => (this.#controller?.runner?.hide(role, hidden), this.requestUpdate()),
  );

  /** Opens what was open before a reload, and the part that the address leads to. @param {string} linked - its name, or "" */
  async #openAgain(linked) {
    const controller = this.#controller;
    if (!controller || !/result|shared/.test(controller.location.screen)) return;
    controller.opened = browserHistory.here?.opened ?? [];
    this.requestUpdate();
    await this.updateComplete;
    if (linked && controller.result?.partOf(this, linked))
      await this.#partMoved({ name: linked, open: true, show: true }, "stay");
    else browserHistory.stay(controller.location);
  }

  /**
   * A part of the result was opened or closed; on our own pages Back closes it.
   * @param {{name: string, open: boolean, show?: boolean}} part - `show`: it is somewhere else, and is to be shown
   * @param {"go" | "close" | "stay"} [move]
   */
  async #partMoved({ name, open, show }, move = open ? "go" : "close") {
    const controller = this.#controller;
    if (!controller) return;
    controller.movePart({ name, open });
    if (this.#ownPage) browserHistory[move](controller.location);
    this.requestUpdate();
    await this.updateComplete;
    if (show) await controller.result?.showPart(this, name);
  }

  /** The browser's Back or Forward, or a link that was pasted into the address. */
  #historyMoved() {
    if (!this.#ownPage) return;
    if (mayBePrepared(location)) return void this.#open();
    const linked = linkedPart(location);
    browserHistory.hideCode();
    const job = wantedJob(location);
    if (job) return void this.#showJob(job);
    const { here, code } = browserHistory;
    if (code !== null && !this.#controller?.runner) return void this.#open(); // the quiz is still on its way
    if (!here && code === null) return linked ? this.#openAgain(linked) : undefined;
    if (here && this.#controller?.isAt(here)) {
      this.#controller.coreWait.cancel(); // what waits would lead away again
      this.#controller.opened = browserHistory.moved(this.#controller.opened);
      return this.requestUpdate();
    }
    this.perform(async (_, controller) => {
      if (code !== null) await controller.openShared(code);
      if (code !== null) controller.opened = here?.opened ?? [];
      else if (here) controller.goTo(here);
    }, "stay");
  }

  /** Whether the quiz begins anew, goes on with answers of this or an earlier visit, or has failed. @returns {"new" | "begun" | "failed"} */
  get standing() {
    if (this.#controller?.failure) return "failed";
    return this.#controller?.runner?.answered ? "begun" : "new";
  }

  /** The plan that the page's author prefers. @returns {"quick" | "full"} */
  get plan() {
    return this.getAttribute("plan") === "full" ? "full" : "quick";
  }

  /** Sets the focus on what a step has brought, and shows it from its beginning. */
  async arrive() {
    const target = /** @type {LitElement | HTMLElement | null} */ (this.renderRoot.querySelector("[data-arrive]"));
    if (target instanceof LitElement) await target.updateComplete;
    target?.focus({ preventScroll: true });
    showTop(this, this.outside);
  }

  // What the quiz on another page does besides: see EmbeddedDesk.

  /** Everything has been fetched. @param {Controller} _controller */
  whenReady(_controller) {}

  /** A step has brought another screen. @param {QuizRunner} runner */
  whenArrived(runner) {
    if (runner.state.screen === "result") runner.finish();
  }

  /** @param {import("../data/bank.js").Failure} _failure */
  whenFailed(_failure) {
    this.removeAttribute("aria-busy");
  }

  /** @param {import("./screens.js").View} _view @returns {unknown} */
  belowResult(_view) {
    return nothing;
  }

  render() {
    const wide = /result|shared/.test(this.#controller?.location.screen ?? "");
    return html`<div class=${wide ? "desk wide" : "desk"} lang=${this.#controller?.language ?? nothing} @again=${this.#open} @restart=${this.actions.restart}
      @clear=${this.actions.clear} @language=${this.#choseLanguage} @answer=${this.#answered}
      @part=${(/** @type {CustomEvent<{name: string, open: boolean}>} */ { detail }) => this.#partMoved(detail)}>
      <div class="top"><slot name="head"></slot>${this.#controller ? languageMenu(this.#controller) : nothing}</div>
      ${this.#content()}
    </div>`;
  }

  #content() {
    const controller = this.#controller;
    const { failure, language = "en" } = controller ?? {};
    if (failure) return failed(failure, language);
    const view = controller && !earlyScreen(this) && viewOf(controller, this, this.#hint);
    if (!view) return early(language);
    // A new screen is made anew: translators and extensions replace text nodes, and what they replaced is never updated.
    const name = `${this.#screenName} ${language}`;
    if (name !== this.#made.name) this.#made = { name, turn: 1 - this.#made.turn };
    return twins[this.#made.turn](screen(view, this.actions, (result) => this.belowResult(result)));
  }

  /** @param {CustomEvent<{item: string, option: string}>} event */
  #answered({ detail }) {
    this.#controller?.choose(detail.item, detail.option);
    this.#hint = false;
    this.requestUpdate();
  }

  /** @param {CustomEvent<{language: string}>} event */
  #choseLanguage({ detail }) {
    this.#controller?.setLanguage(detail.language, { keep: true });
  }

  updated() {
    if (this.#shownScreen !== this.#screenName) {
      this.#shownScreen = this.#screenName;
      this.#pressGuard?.shown();
    }
    const controller = this.#controller;
    if (!this.#ownPage || !controller?.localization || !controller.runner) return;
    nameDocument(controller, controller.localization, controller.runner);
  }
}
