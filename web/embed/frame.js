// @ts-check
import { showTop } from "../desk/show-top.js";
import { schemeAround, watchScheme } from "./scheme.js";

const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

const passedOn = ["lang", "plan", "bank", "roles", "storage", "name", "company", "share-url"];

/** The page in the frame. Not `new URL("embed.html", ...)`: bundlers would copy that file alone. */
const page = import.meta.url.replace(/[^/]*$/, "embed.html");

/** What the frame may do; each is needed, and a test shows what breaks without it. */
const sandbox = [
  "allow-scripts", // the quiz is a script
  "allow-same-origin", // its own storage, and an origin that both sides can check
  "allow-downloads", // the result as a file
  "allow-modals", // printing
  "allow-popups", // links to vacancies open in a tab of their own,
  "allow-popups-to-escape-sandbox", // which is an ordinary one
];
/** Copying and sharing the link to a result. */
const allow = ["clipboard-write", "web-share"];

/** Milliseconds after which hello is said again, for frames whose script is late. */
const patience = [0, 100, 300, 900, 2700];

const look = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  iframe { display: block; inline-size: 100%; border: 0; block-size: var(--which-desk-height, 36rem); color-scheme: inherit; }
  .unbegun { min-block-size: var(--which-desk-height, 0); }
  .probe { display: none; background-color: Canvas; }`;

/**
 * The quiz in a frame from another origin, which scripts of the page cannot look into. The frame is as high as the quiz.
 *
 * @attr {string} src - Address of `embed.html`; by default, in the same folder as this script.
 * @attr {string} lang - As for `<which-desk>`, and so are the attributes down to `share-url`.
 * @attr {"quick" | "full"} plan - As for `<which-desk>`.
 * @attr {string} bank - As for `<which-desk>`, but it must be on the frame's origin.
 * @attr {string} roles - As for `<which-desk>`, but it must be on the frame's origin.
 * @attr {"local" | "session" | "none"} storage - As for `<which-desk>`, on the frame's origin.
 * @attr {string} name - As for `<which-desk>`; by default, the path of the frame's page.
 * @attr {string} company - As for `<which-desk>`.
 * @attr {string} share-url - As for `<which-desk>`.
 * @attr {"auto" | "light" | "dark"} theme - `auto` (default) follows the page around the element, not the system.
 * @attr {string} title - The name of the frame for screen readers; by default, a name in the language of `lang`.
 *
 * @fires {CustomEvent<{}>} ready - As for `<which-desk>`, and so are the events below.
 * @fires {CustomEvent<{plan: "quick" | "full", resumed: boolean}>} started
 * @fires {CustomEvent<{number: number, about: number}>} progress
 * @fires {CustomEvent<{answered: number}>} finished
 * @fires {CustomEvent<{code: string}>} shared
 * @fires {CustomEvent<{kind: string, codes: string[]}>} problem - As for `<which-desk>`; also `no-answer`: the frame does not respond, and then it scrolls inside itself.
 *
 * @slot - Shown when the element cannot start, or above a frame that does not respond, such as a sentence and a link.
 *
 * @cssprop --which-desk-height - The height until the quiz has loaded, and the minimum height until the person begins, so that nothing moves.
 *
 * @tag which-desk-frame
 */
export class WhichDeskFrame extends Base {
  static observedAttributes = ["lang", "theme"];

  /** @type {HTMLIFrameElement | null} */ #frame = null;
  /** @type {HTMLElement | null} */ #probe = null;
  /** Holds what is shown when the frame does not answer. @type {HTMLElement | null} */ #instead = null;
  /** Through which the frame has answered. @type {MessagePort | null} */ #port = null;
  /** Those that were sent with a hello: a busy frame answers the first one late. @type {MessagePort[]} */ #ports = [];
  /** @type {ReturnType<typeof setTimeout>[]} */ #timers = [];
  /** @type {() => void} */ #end = () => {};

  /** @internal */
  connectedCallback() {
    if (!this.#frame) this.#build();
    this.#end = watchScheme(() => this.#follow());
  }

  /** @internal */
  disconnectedCallback() {
    this.#end();
    this.#hangUp();
  }

  /** @internal @param {string} name @param {string | null} _ @param {string | null} now */
  attributeChangedCallback(name, _, now) {
    if (name === "theme") this.#follow();
    else if (now) this.#port?.postMessage({ lang: now });
  }

  /** Shows the first question, or the one where the person left off. @param {"quick" | "full"} [plan] */
  start(plan) {
    this.#port?.postMessage({ start: plan ?? null });
  }

  /** Shows the welcome again; answers are kept. */
  pause() {
    this.#port?.postMessage({ pause: true });
  }

  /** Removes the answers and settings of this quiz from the browser, and shows the welcome. */
  reset() {
    this.#port?.postMessage({ reset: true });
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    root.adoptedStyleSheets = [sheet];
    this.#probe = Object.assign(document.createElement("div"), { className: "probe" });
    root.append(this.#probe);
    const src = new URL(this.getAttribute("src") ?? page, document.baseURI);
    src.searchParams.set("host", location.origin);
    src.searchParams.set("theme", this.#theme);
    for (const name of passedOn) if (this.hasAttribute(name)) src.searchParams.set(name, String(this.getAttribute(name)));
    if (src.origin === location.origin)
      console.warn("<which-desk-frame>: the frame is of the page's own origin, so the page's scripts can look into it.");
    const frame = document.createElement("iframe");
    frame.className = "unbegun";
    const language = (this.getAttribute("lang") ?? navigator.language).split("-")[0];
    frame.title = this.title || (__WORDS__[language] ?? __WORDS__.en).title;
    frame.setAttribute("sandbox", sandbox.join(" "));
    frame.allow = allow.join("; ");
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.addEventListener("load", () => this.#hail(src.origin));
    frame.src = src.href;
    this.#instead = document.createElement("div");
    root.append(this.#instead, frame);
    this.#frame = frame;
  }

  /** Says hello to the document that is now in the frame, until it answers. @param {string} origin */
  #hail(origin) {
    this.#hangUp();
    const hello = () => {
      if (this.#port) return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => this.#receive(port1, data ?? {});
      this.#ports.push(port1);
      this.#frame?.contentWindow?.postMessage({ whichdesk: "hello" }, origin, [port2]);
    };
    this.#timers = patience.map((time) => setTimeout(hello, time));
    this.#timers.push(setTimeout(() => this.#port || this.#giveUp(), 4000));
  }

  /** Shows what the page has put into the tag: nobody can tell whether the frame shows anything. */
  #giveUp() {
    this.#instead?.append(document.createElement("slot"));
    this.#tell("problem", { kind: "frame", codes: ["no-answer"] });
  }

  #hangUp() {
    this.#timers.splice(0).forEach(clearTimeout);
    for (const port of this.#ports.splice(0)) port.close();
    this.#port = null;
  }

  /** @param {MessagePort} port @param {{height?: number, arrived?: boolean, event?: string, detail?: object}} message */
  #receive(port, { height, arrived, event, detail }) {
    if (!this.#frame) return;
    if (!this.#port) port.postMessage({ theme: this.#theme });
    this.#instead?.replaceChildren();
    this.#port = port;
    if (typeof height === "number" && height > 0) {
      this.#frame.style.blockSize = `${Math.ceil(height)}px`;
      port.postMessage({ fitted: true });
    }
    if (event === "started") this.#frame.className = "";
    if (arrived) showTop(this);
    if (event) this.#tell(event, detail ?? {});
  }

  /** @param {string} type @param {object} detail */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: Object.freeze(detail) }));
  }

  get #theme() {
    const theme = this.getAttribute("theme") ?? "";
    return /^(light|dark)$/.test(theme) || !this.#probe ? theme : schemeAround(this, this.#probe);
  }

  #follow() {
    if (this.isConnected) this.#port?.postMessage({ theme: this.#theme });
  }
}

/** Defines `<which-desk-frame>`, unless some version of it is there: the first one stays. */
export function define() {
  const elements = globalThis.customElements;
  if (elements && !elements.get("which-desk-frame")) elements.define("which-desk-frame", WhichDeskFrame);
}
