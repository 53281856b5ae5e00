/** What the build puts in place of patterns: the address of each file that matches. */
interface ImportMeta {
  glob(patterns: string[], wishes: { query: "?url"; import: "default"; eager: true }): Record<string, string>;
}

declare module "virtual:version" {
  const version: string;
  export default version;
}

/** What the core asks first in each plan, as it said when the page was built. */
declare module "virtual:first-replies" {
  const replies: Record<"quick" | "full", import("../engine/engine.js").Next>;
  export default replies;
}

/** The part of a service worker's global scope that ours uses; the types of a page lack it. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

declare function skipWaiting(): Promise<void>;
declare const clients: { matchAll(wishes: { type: "window" }): Promise<{ url: string; navigate(url: string): Promise<unknown> }[]> };
declare const registration: ServiceWorkerRegistration;
declare function addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
declare function addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;

/** What the build writes before the worker: the files of the page, each with a digest of its bytes. */
declare const copy: { digest: string; files: [address: string, integrity: string][] };

declare module "virtual:first-messages" {
  const messages: Record<string, import("../i18n/messages.js").Patterns>;
  export default messages;
}

declare module "virtual:language-ids" {
  const ids: string[];
  export default ids;
}

/** Whether the quiz is built to run on other pages. */
declare const __EMBEDDED__: boolean;
/** Of the element for other pages: what to fetch, and a few words in each language. */
declare const __PARTS__: Record<string, string>;
declare const __WORDS__: Record<string, { start: string; failed: string; title: string }>;

declare module "virtual:embed-messages" {
  const messages: Record<string, import("../i18n/messages.js").Patterns>;
  export default messages;
}
