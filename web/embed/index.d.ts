// Made by `npm run manifest` from the comments of web/embed.
export interface WhichDeskEvents {
  /** The quiz is shown, and everything that it needs has been fetched. */
  ready: CustomEvent<{}>;
  /** The person has begun, or resumed an earlier visit. */
  started: CustomEvent<{plan: "quick" | "full", resumed: boolean}>;
  /** Another question is shown for the first time: its number, and roughly how many there are, as estimated at the start. */
  progress: CustomEvent<{number: number, about: number}>;
  /** A result is shown, for the first time or with more answers than before. */
  finished: CustomEvent<{answered: number}>;
  /** The person has sent their result to the company: a share code without answers. */
  shared: CustomEvent<{code: string}>;
  /** Something did not work; `codes` are for your log. */
  problem: CustomEvent<{kind: string, codes: string[]}>;
}

export class WhichDesk extends HTMLElement {
  /** `auto` (default) follows the page around the element, not the system. */
  theme: "auto" | "light" | "dark" | null;
  /** `quick` (default) asks about 20 questions, `full` asks them all. */
  plan: "quick" | "full" | null;
  /** Address of a folder with `bank.json`, `roles.json`, and `text.<lang>.json`; the office bank by default. */
  bank: string | null;
  /** Address of a file of roles; the bank's own by default. */
  roles: string | null;
  /** How long answers are kept in the browser: until they are cleared (default), while the tab is open, or not at all. */
  storage: "local" | "session" | "none" | null;
  /** Keeps two quizzes on the same site apart in the browser's storage; the page's path by default. */
  name: string | null;
  /** The name of a company that wants to receive results; the quiz then offers to send it the person's result (event `shared`). */
  company: string | null;
  /** Address of a page that opens shared results; without it, no link to the result is offered. */
  shareUrl: string | null;
  /** Address of the folder with the quiz's files, if they are not in the same folder as this script. */
  assets: string | null;
  readonly state: "waiting" | "loading" | "running" | "failed";
  get start(): (plan?: "quick" | "full") => Promise<void>;
  set start(when: any);
  pause(): Promise<void>;
  reset(): Promise<void>;
  addEventListener<K extends keyof WhichDeskEvents>(type: K, listener: (event: WhichDeskEvents[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof WhichDeskEvents>(type: K, listener: (event: WhichDeskEvents[K]) => void, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

export interface WhichDeskFrameEvents {
  /** As for `<which-desk>`, and so are the events below. */
  ready: CustomEvent<{}>;
  started: CustomEvent<{plan: "quick" | "full", resumed: boolean}>;
  progress: CustomEvent<{number: number, about: number}>;
  finished: CustomEvent<{answered: number}>;
  shared: CustomEvent<{code: string}>;
  /** As for `<which-desk>`; also `no-answer`: the frame does not respond, and then it scrolls inside itself. */
  problem: CustomEvent<{kind: string, codes: string[]}>;
}

export class WhichDeskFrame extends HTMLElement {
  start(plan?: "quick" | "full"): void;
  pause(): void;
  reset(): void;
  addEventListener<K extends keyof WhichDeskFrameEvents>(type: K, listener: (event: WhichDeskFrameEvents[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof WhichDeskFrameEvents>(type: K, listener: (event: WhichDeskFrameEvents[K]) => void, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** Defines `<which-desk>`, unless some version of it is there. */
export function define(tag?: string): void;
/** Defines `<which-desk-frame>`, unless some version of it is there. */
export function defineFrame(): void;

declare global {
  interface HTMLElementTagNameMap {
    "which-desk": WhichDesk;
    "which-desk-frame": WhichDeskFrame;
  }
}
