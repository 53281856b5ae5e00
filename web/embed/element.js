// @ts-check
import { openParts } from "./parts.js";
import { keepFromRecorders } from "./recorders.js";
import { schemeAround, watchScheme } from "./scheme.js";

/** A program that renders pages on a server has no elements: there this is an empty class. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

/** The folder of this script. Not `new URL("./", ...)`: bundlers would take that for a file to copy. */
const home = import.meta.url.replace(/[^/]*$/, "");

/** What the quiz itself reads; the others are read here. */
const passedOn = ["lang", "plan", "bank", "roles", "name", "storage", "company", "share-url"];
/** Attributes that are properties, too. */
const reflected = ["plan", "bank", "roles", "theme", "storage", "name", "company", "share-url", "assets"];
const events = ["ready", "started", "progress", "finished", "shared", "problem"];

const look = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  .quiz { all: initial; --wd-rem: max(1rem, 16px); display: grid; grid-template-columns: 100%; direction: ltr; color-scheme: light; min-block-size: var(--which-desk-height, calc(56 * var(--wd-rem))); }
  @media (max-width: 30em) { .quiz { min-block-size: var(--which-desk-height, calc(80 * var(--wd-rem))); } }
  .dark { color-scheme: dark; }
  .quiz.begun { min-block-size: 0; }
  .probe { display: none; background-color: Canvas; color-scheme: inherit; }
  .cover { display: grid; place-items: center; min-block-size: inherit; font: var(--wd-rem) system-ui; color: CanvasText; }
  button { font: inherit; padding: .8em 1.6em; }`;

/** The first language of these that the quiz has. @param {(string | null)[]} wishes */
const languageOf = (wishes) => wishes.map((wish) => wish?.split("-")[0] ?? "").find((id) => id in __WORDS__) ?? "en";

/**
 * The quiz on a page: a small element that fetches the quiz itself when it comes near the screen. Everything that the person
 * does happens in a closed shadow root.
 *
 * @attr {string} lang - The language to begin with. It overrides the browser's language; the person's own choice overrides it.
 * @attr {"quick" | "full"} plan - `quick` (default) asks about 20 questions, `full` asks them all.
 * @attr {string} bank - Address of a folder with `bank.json`, `roles.json`, and `text.<lang>.json`; the office bank by default.
 * @attr {string} roles - Address of a file of roles; the bank's own by default.
 * @attr {"auto" | "light" | "dark"} theme - `auto` (default) follows the page around the element, not the system.
 * @attr {"local" | "session" | "none"} storage - How long answers are kept in the browser: until they are cleared (default), while the tab is open, or not at all.
 * @attr {string} name - Keeps two quizzes on the same site apart in the browser's storage; the page's path by default.
 * @attr {"auto" | "visible" | "click"} start - Fetches the quiz when it comes near the screen (default), when it is in view, or when the person presses a button.
 * @attr {string} company - The name of a company that wants to receive results; the quiz then offers to send it the person's result (event `shared`).
 * @attr {string} share-url - Address of a page that opens shared results; without it, no link to the result is offered.
 * @attr {string} assets - Address of the folder with the quiz's files, if they are not in the same folder as this script.
 * @attr {boolean} data-ready - Set by the element together with the event `ready`.
 *
 * @fires {CustomEvent<{}>} ready - The quiz is shown, and everything that it needs has been fetched.
 * @fires {CustomEvent<{plan: "quick" | "full", resumed: boolean}>} started - The person has begun, or resumed an earlier visit.
 * @fires {CustomEvent<{number: number, about: number}>} progress - Another question is shown for the first time: its number, and roughly how many there are, as estimated at the start.
 * @fires {CustomEvent<{answered: number}>} finished - A result is shown, for the first time or with more answers than before.
 * @fires {CustomEvent<{code: string}>} shared - The person has sent their result to the company: a share code without answers.
 * @fires {CustomEvent<{kind: string, codes: string[]}>} problem - Something did not work; `codes` are for your log.
 *
 * @slot head - Beside the language menu, for example for a name or a logo.
 * @slot intro - Above the quiz.
 * @slot after - Below the quiz.
 * @slot - Shown when the element cannot start or the quiz cannot be fetched, such as a sentence and a link.
 *
 * @csspart quiz - The box around the quiz.
 * @csspart start - The button of `start="click"`.
 *
 * @cssprop --which-desk-paper - Background of the quiz.
 * @cssprop --which-desk-card - Background of buttons and cards.
 * @cssprop --which-desk-ink - Text.
 * @cssprop --which-desk-accent - Buttons, chosen answers, and links.
 * @cssprop --which-desk-on-accent - Text on the accent.
 * @cssprop --which-desk-focus - Outline of the focused element.
 * @cssprop --which-desk-font - Font of the text.
 * @cssprop --which-desk-heading-font - Font of headings.
 * @cssprop --which-desk-radius - Radius of corners.
 * @cssprop --which-desk-height - Height reserved from the beginning, so that nothing moves; set it to the height of the first screen on your page.
 *
 * @tag which-desk
 */
export class WhichDesk extends Base {
  static observedAttributes = [...passedOn, "theme", "class"];

  /** @type {{root: ShadowRoot, box: HTMLElement, probe: HTMLElement} | null} */ #shadow = null;
  /** @type {import("../desk/embedded-desk.js").EmbeddedDesk | null} */ #desk = null;
  /** @type {Promise<import("../desk/embedded-desk.js").EmbeddedDesk> | null} */ #opening = null;
  /** What ends the listening to the page. @type {(() => void)[]} */ #ends = [];
  /** @type {"waiting" | "loading" | "running" | "failed"} */ #state = "waiting";
  /** For the page in a frame: a step has brought another screen. @internal @type {(() => void) | undefined} */ arrived;

  /** @internal */
  connectedCallback() {
    this.#shadow ??= build(this);
    this.#ends.push(watchScheme(() => this.#follow()));
    this.#follow();
    const when = this.getAttribute("start");
    if (this.#opening) return;
    if (when === "click") return this.#offer();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#open().catch(() => {});
      },
      { rootMargin: when === "visible" ? "0px" : "100%" },
    );
    observer.observe(this);
    this.#ends.push(() => observer.disconnect());
  }

  /** @internal */
  disconnectedCallback() {
    for (const end of this.#ends.splice(0)) end();
  }

  /** @internal @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "theme") this.#follow();
    else if (name === "class") this.#opening && keepFromRecorders(this);
    else if (this.#desk) passOn(this, this.#desk, name);
  }

  /** Whether the quiz waits, is being fetched, runs, or could not be fetched. @returns {"waiting" | "loading" | "running" | "failed"} */
  get state() {
    return this.#state;
  }

  /**
   * Fetches the quiz if need be and shows the first question, or the one where the person left off; a plan overrides the
   * attribute's. Call it when the person has asked for it, because it moves the focus. As a property it takes the values of
   * the attribute `start`: some frameworks set properties where a page has attributes.
   * @returns {(plan?: "quick" | "full") => Promise<void>}
   */
  get start() {
    return async (plan) => (await this.#open()).begin(plan);
  }

  /** @param {any} when */
  set start(when) {
    this.setAttribute("start", when);
  }

  /** Shows the welcome again; answers are kept. @returns {Promise<void>} */
  async pause() {
    this.#desk?.pause();
  }

  /** Removes the answers and settings of this quiz from the browser, and shows the welcome. @returns {Promise<void>} */
  async reset() {
    (await this.#open()).reset();
  }

  /** Fetches and shows the quiz, once; again only when that has failed. */
  #open() {
    return (this.#opening ??= this.#fetch().catch((error) => {
      this.#opening = null;
      this.#fail(error);
      throw error;
    }));
  }

  async #fetch() {
    this.#shadow ??= build(this);
    const { root, box } = this.#shadow;
    this.#state = "loading";
    keepFromRecorders(this);
    const assets = this.getAttribute("assets");
    const folder = assets ? new URL(assets.replace(/\/*$/, "/"), document.baseURI).href : home;
    const digests = await openParts(root, folder);
    const desk = /** @type {import("../desk/embedded-desk.js").EmbeddedDesk} */ (document.createElement("wd-desk"));
    for (const name of passedOn) passOn(this, desk, name);
    if (!this.hasAttribute("name")) desk.setAttribute("name", nameOf(this));
    Object.assign(desk, { outside: this, digests });
    for (const type of events)
      desk.addEventListener(type, (event) => this.#tell(type, /** @type {CustomEvent} */ (event).detail));
    desk.addEventListener("arrived", () => this.arrived?.());
    desk.append(Object.assign(document.createElement("slot"), { name: "head", slot: "head" }));
    this.#desk = desk;
    this.#state = "running";
    this.#follow();
    box.replaceChildren(desk);
    return desk;
  }

  /** @param {string} type @param {object} detail */
  #tell(type, detail) {
    if (type === "ready") this.setAttribute("data-ready", "");
    if (type === "started") this.#shadow?.box.classList.add("begun"); // nothing has to be kept free any more
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: Object.freeze(detail) }));
  }

  /** Takes the scheme that the attribute names, or the page's. */
  #follow() {
    if (!this.#shadow || !this.isConnected) return;
    const { box, probe } = this.#shadow;
    const theme = this.getAttribute("theme") ?? "";
    const scheme = /^(light|dark)$/.test(theme) ? theme : schemeAround(this, probe);
    box.classList.toggle("dark", scheme === "dark");
    this.#desk?.setAttribute("scheme", scheme);
    this.#desk?.requestUpdate?.(); // the page's colors may have changed within a scheme
  }

  /** Shows a button that starts the quiz: nothing is fetched before. */
  #offer() {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: this.#words.start });
    button.part.add("start");
    button.addEventListener("click", () => {
      button.disabled = true;
      this.#open().catch(() => {});
    });
    cover(this.#shadow, button);
  }

  /** @param {unknown} error */
  #fail(error) {
    this.#state = "failed";
    const text = Object.assign(document.createElement("p"), { textContent: this.#words.failed });
    text.setAttribute("role", "status");
    cover(this.#shadow, text, document.createElement("slot"));
    console.error("<which-desk> was not loaded: check CORS on its server, CSP on this page", error);
    this.#tell("problem", { kind: "load", codes: ["parts-not-loaded"] });
  }

  get #words() {
    return __WORDS__[languageOf([this.getAttribute("lang"), ...navigator.languages])];
  }
}

/** @param {Element} from @param {Element} to @param {string} name */
function passOn(from, to, name) {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}

/** Two quizzes of one page do not share answers. @param {Element} desk */
function nameOf(desk) {
  const at = [...document.querySelectorAll("which-desk:not([name])")].indexOf(desk);
  return location.pathname.replace(/index\.html$/, "") + (at > 0 ? `#${at + 1}` : "");
}

/** @param {WhichDesk} desk */
function build(desk) {
  const root = desk.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  root.adoptedStyleSheets = [sheet];
  const [box, probe] = ["quiz", "probe"].map((className) => Object.assign(document.createElement("div"), { className }));
  box.part.add("quiz");
  const [intro, after] = ["intro", "after"].map((name) => Object.assign(document.createElement("slot"), { name }));
  root.append(intro, box, after, probe);
  return { root, box, probe };
}

/** Shows something in place of the quiz. @param {{box: HTMLElement} | null} shadow @param {...Element} shown */
function cover(shadow, ...shown) {
  const place = Object.assign(document.createElement("div"), { className: "cover" });
  place.append(...shown);
  shadow?.box.replaceChildren(place);
}

for (const name of reflected)
  Object.defineProperty(
    WhichDesk.prototype,
    name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    {
      configurable: true,
      get() {
        return this.getAttribute(name);
      },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    },
  );

/** Defines `<which-desk>`, unless some version of it is there: the first one stays. @param {string} [tag] */
export function define(tag = "which-desk") {
  const elements = globalThis.customElements;
  if (elements && !elements.get(tag)) elements.define(tag, WhichDesk);
}
