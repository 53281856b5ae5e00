// @ts-check
// What every screen reads, and what a person can do on it: types only.
/**
 * @typedef {{
 *   messages: import("../i18n/messages.js").Messages, text: import("../data/bank.js").Text,
 *   quiz: import("../data/loader.js").Quiz, visit: import("../quiz/runner.js").Visit,
 *   shared: import("../quiz/shared-result.js").Shared | null, shareUrl: string | null,
 *   foreign?: boolean, language: string, greeting: boolean, hint: boolean, own: boolean, notice: string,
 *   newer: boolean,
 * }} View
 * @typedef {Record<"start" | "startFull" | "resume" | "next" | "back" | "skip" | "stop" | "goOn" | "breakTie" | "restart" | "clear" | "leave", () => void> &
 *   {revisit: (event: CustomEvent<{item: string}>) => void, hide: (event: CustomEvent<{role: string, hidden: boolean}>) => void}} Steps
 */
export {};
